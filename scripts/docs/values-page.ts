import type { Definition } from '../generate/load-schemas.js'
import { conditions, keyTable, kindOf, type Definitions } from './key-table.js'
import { fence, generatedNote, paragraphs, plain } from './markdown.js'
import { valuesYaml } from './yaml-text.js'

/** Every kind of value and every part of a document, from its definition in the schemas. */
export function valuesPage(all: readonly Definition[], definitions: Definitions): string {
  const documents = all.filter(({ path }) => path.startsWith('documents/'))
  const values = all
    .filter(({ path }) => path.startsWith('fragments/') && path !== 'fragments/operation')
    .sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1))
  const operation = all.filter(({ path }) => path === 'fragments/operation')
  return paragraphs(
    generatedNote('schemas/documents/ and schemas/fragments/'),
    '# Values',
    'What each key of a document takes. [The format](format.md) says what it means together. Settings of SQLite are read and checked; this version does not run on it.',
    ...[...documents, ...operation, ...values].map((definition) => section(definition, definitions)),
  )
}

function section(definition: Definition, definitions: Definitions): string {
  const { path, schema } = definition
  const { examples = [], items, additionalProperties: free } = schema
  const hasKeys = schema.properties !== undefined
  const isOperation = path === 'fragments/operation'
  return paragraphs(
    `## ${titleOf(definition)}`,
    plain(schema.description ?? ''),
    items === undefined ? '' : `Each element: ${kindOf(path, items, definitions, '')}.`,
    typeof free === 'object' ? `Each value: ${kindOf(path, free, definitions, '')}.` : '',
    schema.enum === undefined ? '' : `One of ${kindOf(path, schema, definitions, '')}.`,
    isOperation ? 'All of them: [Operations](operations/README.md).' : '',
    hasKeys && !isOperation ? keyTable(definition, definitions, '') : '',
    hasKeys ? '' : conditions(schema).join('\n\n'),
    examples.length === 0 || path.startsWith('documents/') || isOperation
      ? ''
      : paragraphs(
          examples.length === 1 ? 'Example:' : 'Examples:',
          fence('yaml', valuesYaml(examples)),
        ).trimEnd(),
  ).trimEnd()
}

function titleOf({ path, schema }: Definition): string {
  return schema.title ?? path
}
