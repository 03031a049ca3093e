import type { OperationKind } from '../../src/operations/operation.js'
import type { Definitions } from './key-table.js'
import { generatedNote, paragraphs, plain, table } from './markdown.js'
import { splitDescription } from './operation-page.js'

const groups: Readonly<Record<string, (kind: OperationKind) => boolean>> = {
  Tables: (kind) => kind.endsWith('_table'),
  Columns: (kind) => kind.endsWith('_column'),
  'Keys and constraints': (kind) => /_(?:key|constraint)$/.test(kind),
  Indexes: (kind) => kind.endsWith('_index'),
  Partitions: (kind) => kind.endsWith('_partition'),
  'Types and sequences': (kind) => /_(?:enum|domain|sequence)$/.test(kind),
  Views: (kind) => kind.endsWith('_view'),
  'Functions, triggers and policies': (kind) => /_(?:function|trigger|policy)$/.test(kind),
  'Schemas, extensions, rights and comments': (kind) =>
    /_(?:schema|extension|comment)$/.test(kind) || kind === 'grant' || kind === 'revoke',
  'Rows and SQL': (kind) => kind.endsWith('_rows') || kind === 'execute',
}

/**
 * The list of all operations, by what they act on.
 *
 * @throws Error for an operation that is in no group
 */
export function operationIndex(kinds: readonly OperationKind[], definitions: Definitions): string {
  const lost = kinds.filter((kind) => !Object.values(groups).some((belongs) => belongs(kind)))
  if (lost.length > 0) throw new Error(`${lost.join(', ')}: in no group of the index`)
  return paragraphs(
    generatedNote('schemas/operations/'),
    '# Operations',
    `A document lists operations under \`operations\`; each is a map with one key, its name. There are ${kinds.length}. Every page shows the keys, examples, and the SQL that runs and undoes each example.`,
    ...Object.entries(groups).flatMap(([group, belongs]) => [
      `## ${group}`,
      table(
        ['Operation', 'What it does'],
        kinds.filter(belongs).map((kind) => {
          const description = definitions.get(`operations/${kind}`)?.description ?? ''
          return [`[${kind}](${kind}.md)`, plain(firstSentence(splitDescription(description).what))]
        }),
      ),
    ]),
  )
}

function firstSentence(text: string): string {
  return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text
}
