import { isKeys, type DocumentValue, type Keys } from '../operations/written/document-value.js'
import { inOrder } from '../operations/written/in-order.js'
import type { SqlLexer } from '../sql/lexer.js'
import { mentions } from '../sql/mentions.js'

/** The operations of one schema; of several, where each needs something of the other. */
export interface SchemaGroup {
  readonly schemas: readonly string[]
  readonly operations: readonly Keys[]
}

/** What is known of the schemas. */
export interface SchemaNames {
  readonly defaultSchema: string
  readonly lexer: SqlLexer
}

/**
 * The operations that make several schemas, schema by schema: first those on which others stand. Within each they keep their
 * order.
 */
export function bySchema(operations: readonly Keys[], names: SchemaNames): readonly SchemaGroup[] {
  const known = new Set([names.defaultSchema, ...operations.flatMap((operation) => madeSchema(operation))])
  const placed = operations.map((operation) => ({ operation, schema: schemaOf(operation, known, names) }))
  const schemas = [...new Set(placed.map(({ schema }) => schema))].sort()
  const needs = needsOf(placed, schemas, names)
  const reach = new Map(schemas.map((schema) => [schema, reachable(schema, needs)]))
  const reaches = (from: string, to: string): boolean => reach.get(from)?.has(to) === true
  const groups = schemas
    .map((schema) =>
      schemas.filter((other) => other === schema || (reaches(schema, other) && reaches(other, schema))),
    )
    .filter((group, i) => group[0] === schemas[i])
  const ordered = inOrder(
    groups,
    ([first = '']) => first,
    ([first = '']) => groups.filter(([other = '']) => other !== first && reaches(first, other)),
  )
  return ordered.map((group) => ({
    schemas: group,
    operations: placed.filter(({ schema }) => group.includes(schema)).map(({ operation }) => operation),
  }))
}

function madeSchema({ create_schema: keys }: Keys): readonly string[] {
  const name = isKeys(keys) ? keys['name'] : undefined
  return typeof name === 'string' ? [name] : []
}

interface Placed {
  readonly operation: Keys
  readonly schema: string
}

/** Where that stands which an operation is about; raw SQL says so by what it creates. */
function schemaOf(operation: Keys, known: ReadonlySet<string>, { defaultSchema }: SchemaNames): string {
  for (const [kind, keys] of Object.entries(operation)) {
    if (!isKeys(keys)) continue
    const { schema, name, creates } = keys
    if (kind === 'create_schema' && typeof name === 'string') return name
    if (typeof schema === 'string') return schema
    const made = isList(creates) ? creates[0] : undefined
    const before = typeof made === 'string' ? made.split('.')[0] : undefined
    if (before !== undefined && known.has(before)) return before
  }
  return defaultSchema
}

/** Which other schemas the operations of each name: by a key `schema` inside, or in a text. */
function needsOf(
  placed: readonly Placed[],
  schemas: readonly string[],
  names: SchemaNames,
): ReadonlyMap<string, ReadonlySet<string>> {
  const bare = new Set(
    placed
      .filter(({ schema }) => schema === names.defaultSchema)
      .flatMap(({ operation }) => Object.values(operation).flatMap(madeNames)),
  )
  const needs = new Map(schemas.map((schema) => [schema, new Set<string>()]))
  for (const { operation, schema } of placed) {
    const words = spokenWords(operation, names.lexer)
    for (const other of schemas) if (words.has(other)) needs.get(schema)?.add(other)
    if ([...words].some((word) => bare.has(word))) needs.get(schema)?.add(names.defaultSchema)
  }
  return needs
}

/** What of the default schema is named without it. */
function madeNames(keys: DocumentValue | undefined): readonly string[] {
  if (!isKeys(keys) || (keys['table'] !== undefined && keys['name'] !== undefined)) return []
  return [keys['table'], keys['name']].filter((name) => typeof name === 'string')
}

/** Keys whose texts name other things; the rest are names of what is made, words of the format, and texts for people. */
const speaking = new Set(
  'type sql check where using with_check query body returns arguments when function inherits up'.split(' '),
)

/** Keys under which a mapping names another thing by its `schema` and `table`. */
const referring = new Set(['references', 'owned_by'])

/** The identifiers in all that an operation says of other things. */
function spokenWords(operation: Keys, lexer: SqlLexer): ReadonlySet<string> {
  const words = new Set<string>()
  const visit = (value: DocumentValue | undefined, isSpeaking: boolean): void => {
    if (typeof value === 'string') {
      if (isSpeaking) for (const word of mentions(value, lexer)) words.add(word)
    } else if (isList(value)) {
      for (const item of value) visit(item, isSpeaking)
    } else if (isKeys(value)) {
      for (const [key, item] of Object.entries(value)) {
        if (referring.has(key) && isKeys(item))
          for (const name of [item['schema'], item['table']]) addName(name)
        visit(item, isSpeaking || speaking.has(key))
      }
    }
  }
  const addName = (name: DocumentValue | undefined): void => {
    if (typeof name === 'string') words.add(name)
  }
  for (const keys of Object.values(operation)) visit(keys, false)
  return words
}

function reachable(from: string, needs: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [from]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of needs.get(next) ?? []) {
      if (!seen.has(other)) {
        seen.add(other)
        open.push(other)
      }
    }
  }
  return seen
}

function isList(value: DocumentValue | undefined): value is readonly DocumentValue[] {
  return Array.isArray(value)
}
