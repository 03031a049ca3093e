import path from 'node:path'
import { openProject } from '../../src/api/project.js'
import { validateProject } from '../../src/api/validate-project.js'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js'
import { rules, type RuleId, type RuleMeta } from '../../src/diagnostics/rules.js'
import { loadFiles } from '../../src/documents/load-folder.js'
import { invalidCases, invalidFolder } from '../../test/documents/invalid-cases.js'
import { code, generatedNote, paragraphs, plain } from './markdown.js'

const stages: Readonly<Record<string, string>> = {
  document: 'Reading: can the file be read as a document?',
  schema: 'Form: does the document hold to the format?',
  graph: 'History: do the revisions fit together?',
  model: 'Meaning: can each operation be applied where it stands, and undone?',
  type: 'Types of columns.',
  sql: 'SQL texts in documents.',
  dialect: 'What the dialect or its version can do.',
  project: 'The project file and the choice of a database.',
  verify: 'Up, down and up again on a scratch database, by `aludel verify`.',
  drift: 'A database beside what its applied revisions make, by `aludel drift`.',
  check: 'A checkout before it is merged or deployed, by `aludel check`.',
}

/** Every rule, with what it guards and how it speaks. */
export async function rulesPage(): Promise<string> {
  const said = await messages()
  const all: readonly (readonly [string, RuleMeta])[] = Object.entries(rules)
  const lost = all.filter(([id]) => stages[stageOf(id)] === undefined).map(([id]) => id)
  if (lost.length > 0) throw new Error(`${lost.join(', ')}: of no known stage`)
  return paragraphs(
    generatedNote('src/diagnostics/rules.ts and test/documents/invalid/'),
    '# Rules',
    'Everything that can be found wrong in documents has a rule. Its id stands in brackets behind `error` or `warning`, and as `ruleId` in JSON. The examples are what is said about documents of the tests.',
    ...Object.entries(stages).flatMap(([stage, about]) => [
      `## ${stage}`,
      about,
      ...all
        .filter(([id]) => stageOf(id) === stage)
        .map(([id, { severity, summary }]) => rule(id, severity, summary, said.get(id))),
    ]),
  )
}

function rule(id: string, severity: string, summary: string, example: Diagnostic | undefined): string {
  const lines = [
    ['says', example?.message ?? ''],
    ['help', example?.help ?? ''],
  ].filter(([, text]) => text !== '')
  return paragraphs(
    `### ${code(id)}`,
    `${severity === 'error' ? '' : `A ${severity}. `}${plain(summary)}`,
    lines.length === 0 ? '' : lines.map(([label, text]) => `- ${label}: ${quoted(text ?? '')}`).join('\n'),
  ).trimEnd()
}

/** What is said, word for word, without the lines of the file. */
function quoted(text: string): string {
  return plain(text.replaceAll('\n', ' '))
}

function stageOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

/** The first thing said by each rule about the invalid documents of the tests. */
async function messages(): Promise<ReadonlyMap<string, Diagnostic>> {
  const found = new Map<RuleId, Diagnostic>()
  for (const { name, isFolder } of await invalidCases()) {
    const diagnostics = isFolder
      ? await ofProject(name)
      : (await loadFiles([name], invalidFolder)).diagnostics
    for (const diagnostic of diagnostics) {
      if (!found.has(diagnostic.ruleId)) found.set(diagnostic.ruleId, diagnostic)
    }
  }
  return found
}

async function ofProject(name: string): Promise<readonly Diagnostic[]> {
  try {
    return validateProject(await openProject({ cwd: path.join(invalidFolder, name) })).diagnostics
  } catch (error) {
    const { diagnostics } = Object(error)
    return Array.isArray(diagnostics) ? diagnostics : []
  }
}
