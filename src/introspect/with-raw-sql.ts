import type { UnreadObject, UnreadSql } from '../model/catalog.js'
import { displayName } from '../model/table.js'
import { isKeys, type DocumentValue, type Keys } from '../operations/written/document-value.js'
import { inOrder } from '../operations/written/in-order.js'
import type { SqlLexer } from '../sql/lexer.js'
import { mentions } from '../sql/mentions.js'

/** Something that documents have no words for, and that the engine tells the SQL of. */
type Told = UnreadObject & { readonly sql: UnreadSql }

/** Is it written as raw SQL? */
export function isTold(object: UnreadObject): object is Told {
  return object.sql !== undefined
}

/**
 * The operations that make a schema, with raw SQL among them for what they have no words for: types before the tables,
 * code before the views and functions that name it, and all else when everything is there.
 */
export function withRawSql(
  operations: readonly Keys[],
  unread: readonly UnreadObject[],
  lexer: SqlLexer,
): readonly Keys[] {
  const told = inOrderOfUse(unread.filter(isTold), lexer)
  const names = told.map((object) => bareName(object))
  const words = operations.map((operation) => wordsOf(operation, lexer))
  const behind = new Map<number, Keys[]>()
  told.forEach((object, i) => {
    const at = placeOf(object, names[i] ?? '', operations, words, lexer)
    behind.set(at, [...(behind.get(at) ?? []), executeDocument(object)])
  })
  return [
    ...(behind.get(0) ?? []),
    ...operations.flatMap((operation, i) => [operation, ...(behind.get(i + 1) ?? [])]),
  ]
}

/** Before which operation it stands. */
function placeOf(
  { sql }: Told,
  name: string,
  operations: readonly Keys[],
  words: readonly ReadonlySet<string>[],
  lexer: SqlLexer,
): number {
  const end = operations.length
  if (sql.stage === 'part') return end
  const users = sql.stage === 'type' ? [...code, 'create_table', 'create_domain'] : code
  const first = operations.findIndex(
    (operation, i) => users.some((kind) => kind in operation) && words[i]?.has(name) === true,
  )
  const spoken = mentions(sql.up, lexer)
  const last = operations.findLastIndex((operation) => makes(operation).some((made) => spoken.has(made)))
  return Math.max(first < 0 ? (sql.stage === 'type' ? 0 : end) : first, last + 1)
}

const code = ['create_view', 'create_function']

/** What an operation makes that SQL may stand on. */
function makes(operation: Keys): readonly string[] {
  return Object.entries(operation).flatMap(([kind, keys]) => {
    if (!kind.startsWith('create_') || !isKeys(keys)) return []
    const name =
      kind === 'create_table' ? keys['table'] : keys['table'] === undefined ? keys['name'] : undefined
    return typeof name === 'string' ? [name] : []
  })
}

function inOrderOfUse(objects: readonly Told[], lexer: SqlLexer): readonly Told[] {
  const spoken = new Map(objects.map((object) => [object, mentions(object.sql.up, lexer)]))
  return inOrder(
    objects,
    ({ sql }) => sql.up,
    (object) =>
      objects.filter((other) => other !== object && spoken.get(object)?.has(bareName(other)) === true),
  )
}

/** The name alone: a function's without the types of its arguments. */
function bareName({ name }: UnreadObject): string {
  return name.name.replace(/\(.*$/s, '')
}

function executeDocument(object: Told): Keys {
  const { sql, of } = object
  const bare = bareName(object)
  const creates =
    of === undefined ? displayName({ ...object.name, name: bare }) : `${displayName(of)}.${bare}`
  // A dot in a name would be read as one between names.
  const isPlain = [bare, of?.name ?? '', of?.schema ?? '', object.name.schema ?? ''].every(
    (part) => !part.includes('.'),
  )
  return { execute: { up: sql.up, down: sql.down, ...(isPlain ? { creates: [creates] } : {}) } }
}

function wordsOf(value: DocumentValue | undefined, lexer: SqlLexer): ReadonlySet<string> {
  const words = new Set<string>()
  const visit = (part: DocumentValue | undefined): void => {
    if (typeof part === 'string') for (const word of mentions(part, lexer)) words.add(word)
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit)
  }
  visit(value)
  return words
}
