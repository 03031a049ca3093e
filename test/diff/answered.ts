import { diffModels, type Diff } from '../../src/diff/diff-models.js'
import type { Hints } from '../../src/generated/documents.js'
import type { DiffSettings } from '../../src/diff/settings.js'
import type { SchemaModel } from '../../src/model/schema-model.js'

/**
 * The difference when every question is answered by the answer that drops, asked again until there are none.
 *
 * @throws Error when a question cannot be answered, or answering leads nowhere
 */
export function diffWithDrops(from: SchemaModel, to: SchemaModel, settings: DiffSettings): Diff {
  let hints: Hints = {}
  for (let turn = 0; turn < 10; turn += 1) {
    const diff = diffModels(from, to, { ...settings, hints })
    if (diff.problems.length > 0) throw new Error(JSON.stringify(diff.problems))
    if (diff.questions.length === 0) return diff
    const drop = diff.questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.hints.drop ?? []))
    hints = { drop: [...(hints.drop ?? []), ...drop] }
  }
  throw new Error(`asked again and again: ${JSON.stringify(hints)}`)
}
