import { expect } from 'chai'
import { diffModels } from '../../src/diff/diff-models.js'
import type { Hints, RenameHint } from '../../src/generated/documents.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { objectsOf } from '../../src/model/schema-objects.js'
import { restated } from '../engines/histories/restate.js'
import { randomHistory } from '../engines/histories/random-history.js'
import { caseSettings } from '../support/case-outcome.js'
import type { JsonObject } from '../support/json-value.js'
import { pick, randomSource } from '../support/random-source.js'
import { revisionOf } from './applied-models.js'
import { plainModel } from './plain-model.js'
import { foldHistory } from '../../src/plan/planner.js'

const settings = caseSettings(180_000)
const first = Number(process.env['DIFF_SEED'] ?? 1)
const count = Number(process.env['DIFF_COUNT'] ?? 12)

/** Every rename that a model can take: each as the hint that tells of it, and the operation that makes it. */
function renamesOf(model: SchemaModel): readonly (readonly [RenameHint, JsonObject])[] {
  return [
    ...[...model.tables.values()]
      .filter(({ declared }) => declared !== true)
      .flatMap((table): (readonly [RenameHint, JsonObject])[] => {
        const keys = { table: table.name, ...(table.schema === undefined ? {} : { schema: table.schema }) }
        return [
          [{ ...keys, to: 'renamed' }, { rename_table: { ...keys, to: 'renamed' } }],
          ...table.columns.map(({ name }): readonly [RenameHint, JsonObject] => [
            { ...keys, column: name, to: 'renamed' },
            { rename_column: { ...keys, column: name, to: 'renamed' } },
          ]),
        ]
      }),
    ...(['view', 'sequence', 'enum'] as const).flatMap((kind) =>
      objectsOf(model, kind).map(({ name, schema }): readonly [RenameHint, JsonObject] => {
        const beside = schema === undefined ? {} : { schema }
        return [
          { [kind]: name, ...beside, to: 'renamed' },
          { [`rename_${kind}`]: { name, ...beside, to: 'renamed' } },
        ]
      }),
    ),
  ]
}

describe('renames between two models', () => {
  for (let seed = first; seed < first + count; seed += 1) {
    it(`are carried out as the hint says, and nothing is dropped (DIFF_SEED=${seed})`, function () {
      const history = randomHistory(seed, 25, settings)
      const from = history.model
      const picked = pick(renamesOf(from), randomSource(seed))
      if (picked === undefined) return this.skip()
      const [hint, operation] = picked
      // What no rename can do here is no case.
      if (history.add(restated([operation], history)) !== undefined) return this.skip()
      const to = history.model
      const hints: Hints = { rename: [hint] }
      const diff = diffModels(from, to, { ...settings, hints })
      expect(diff.problems).to.deep.equal([])
      expect(diff.questions).to.deep.equal([])
      expect(diff.unsaid).to.deep.equal([])
      expect(diff.losses).to.deep.equal([])
      const kinds = diff.operations.flatMap((document) => Object.keys(document))
      const [kind = ''] = Object.keys(operation)
      expect(kinds).to.include(kind)
      expect(kinds.filter((each) => each !== kind && !each.startsWith('replace_'))).to.deep.equal([])
      const sources = history.revisions.slice(0, -1).map(({ source }) => source)
      const change = revisionOf('change', sources.at(-1)?.revision ?? null, diff.operations)
      expect(plainModel(foldHistory([...sources, change], settings).model)).to.deep.equal(plainModel(to))
      // Unasked, it is a question, or too unlike to be one.
      const unasked = diffModels(from, to, settings)
      expect(unasked.questions.length > 0 || unasked.losses.length > 0 || kind === 'rename_view').to.equal(
        true,
      )
    })
  }
})
