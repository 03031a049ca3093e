import { parse } from 'yaml'
import { classText, costs } from '../../src/cli/render/statement-lines.js'
import type { OperationKind } from '../../src/operations/operation.js'
import type { PlannedRevision, PlannedStatement } from '../../src/plan/plan.js'
import type { Schema } from '../generate/load-schemas.js'
import { exampleFiles } from './example-files.js'
import { keyTable, type Definitions } from './key-table.js'
import { fence, generatedNote, paragraphs, plain } from './markdown.js'
import { planExample, shownVersion } from './plan-example.js'
import { preambles } from './preambles.js'
import { operationsYaml } from './yaml-text.js'

/** The page of an operation: its keys, and its examples with the SQL that they really plan. */
export function operationPage(kind: OperationKind, schema: Schema, definitions: Definitions): string {
  const path = `operations/${kind}`
  const { what, undone } = splitDescription(schema.description ?? '')
  const examples = schema.examples ?? []
  const before = preambles[kind]
  if (before.length !== examples.length) {
    throw new Error(`${kind} has ${examples.length} examples, and ${before.length} preambles for them`)
  }
  return paragraphs(
    generatedNote(`schemas/${path}.schema.json`),
    `# ${kind}`,
    plain(what),
    undone === '' ? '' : `**Undone:** ${plain(undone)} More about this in [Undo](../undo.md).`,
    '## Keys',
    keyTable({ path, schema }, definitions, '../values.md'),
    '## Examples',
    `The SQL is that for PostgreSQL ${shownVersion}, with what each statement locks; see [Locks](../running.md#locks).`,
    ...examples.map((example, index) =>
      exampleSection(
        kind,
        example,
        before[index] ?? '',
        examples.length === 1 ? '' : `### Example ${index + 1}`,
      ),
    ),
  )
}

/** What an operation does, and how it is undone: its description says both. */
export function splitDescription(description: string): { readonly what: string; readonly undone: string } {
  const [what = '', undone = ''] = description.split(/ ?Undone: /)
  return { what, undone: undone.charAt(0).toUpperCase() + undone.slice(1) }
}

function exampleSection(kind: OperationKind, example: unknown, preamble: string, heading: string): string {
  const { up, down, irreversible } = planExample(kind, example, preamble)
  const operations: unknown = preamble === '' ? [] : parse(preamble)
  return paragraphs(
    heading,
    preamble === '' ? '' : paragraphs('After', fence('yaml', operationsYaml(list(operations)))).trimEnd(),
    preamble === '' ? '' : 'this operation',
    fence('yaml', operationsYaml([{ [kind]: example }])),
    ...filesOf(example).map(([file, text]) =>
      paragraphs(`with the file \`${file}\``, fence('csv', text)).trimEnd(),
    ),
    direction(up, 'runs'),
    down === undefined
      ? `cannot be undone; the way down stops here: ${irreversible.map(plain).join('; ')}.`
      : direction(down, 'is undone by'),
  ).trimEnd()
}

/** The data files that an example names. */
function filesOf(example: unknown): readonly (readonly [file: string, text: string])[] {
  const named =
    typeof example === 'object' && example !== null && 'file' in example ? example.file : undefined
  return Object.entries(exampleFiles).filter(([file]) => file === named)
}

function direction(revision: PlannedRevision, verb: string): string {
  const { statements, preconditions, operations, notes } = revision
  const asked = preconditions.filter(({ ask }) => ask !== 'never')
  const losses = operations.flatMap((operation) => operation.losses)
  const lost = losses.filter(({ kind }) => kind === 'gone')
  const changed = losses.filter(({ kind }) => kind === 'changed')
  return paragraphs(
    statements.length === 0 ? `${verb} nothing` : verb,
    statements.length === 0 ? '' : fence('sql', sqlOf(statements)),
    notes.map((note) => plain(sentence(note))).join(' '),
    asked.length === 0
      ? ''
      : `Looked at before anything runs: ${asked.map((one) => plain(one.sentence)).join('; ')}.`,
    lost.length === 0 ? '' : `Loses ${lost.map((loss) => plain(loss.sentence)).join(', ')}.`,
    changed.length === 0 ? '' : `Changes ${changed.map((loss) => plain(loss.sentence)).join(', ')}.`,
  ).trimEnd()
}

function sqlOf(statements: readonly PlannedStatement[]): string {
  const groups = statements.at(-1)?.group ?? 0
  let group = 0
  return statements
    .map((statement) => {
      const begins = groups > 1 && statement.group !== group
      group = statement.group
      const alone = groups === 1 && statement.class !== 'transactional'
      const comments = [
        ...(begins ? [`group ${group} of ${groups}: ${classText(statement)}`] : []),
        ...(alone ? [classText(statement)] : []),
        ...costs(statement),
      ]
      return [...comments.map((comment) => `-- ${comment}`), `${statement.sql};`].join('\n')
    })
    .join('\n')
}

function sentence(note: string): string {
  const text = note.charAt(0).toUpperCase() + note.slice(1)
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
