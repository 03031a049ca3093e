import { entryOf } from '../documents/source-document.js'
import type { SourceMap, SourceNode, SourceScalar } from '../documents/source-node.js'
import type { DialectName } from '../model/dialect-rules.js'

/** A text of a document that names schemas, or may. */
export interface SchemaPlace {
  readonly pointer: string
  readonly node: SourceScalar
  /** A schema's own name; `billing.invoices`; or SQL. */
  readonly kind: 'name' | 'object' | 'sql'
}

/** Keys under which a schema is named, whatever the operation. */
const schemaKeys: ReadonlySet<string> = new Set(['schema', 'to_schema', 'all_tables_in'])
/** Operations whose `name` is that of a schema. */
const schemaOperations: ReadonlySet<string> = new Set(['create_schema', 'drop_schema'])
/** Lists of names of objects. */
const objectKeys: ReadonlySet<string> = new Set(['uses', 'creates', 'drops'])
/** Keys whose text is SQL. */
const sqlKeys: ReadonlySet<string> = new Set([
  'sql',
  'check',
  'where',
  'using',
  'down_using',
  'query',
  'body',
  'up',
  'down',
  'done_when',
  'when',
  'returns',
  'arguments',
])
/** Under these keys stand rows, whose keys are names of columns. */
const rowKeys: ReadonlySet<string> = new Set(['rows', 'set'])
const dialectNames: ReadonlySet<string> = new Set(['postgresql', 'mysql', 'mariadb', 'sqlite'])

/** Every place of a revision for a schema's name or a text of SQL to stand, as far as it is for this dialect. */
export function schemaPlaces(root: SourceNode, dialect: DialectName): readonly SchemaPlace[] {
  const inside = (node: SourceNode, pointer: string, keys: readonly string[]): readonly SchemaPlace[] => {
    if (node.kind === 'list') return node.items.flatMap((item, i) => inside(item, `${pointer}/${i}`, keys))
    if (node.kind === 'map') {
      if (!isFor(node, dialect)) return []
      return node.entries.flatMap(({ key, value }) =>
        inside(value, `${pointer}/${escaped(key)}`, [...keys, key]),
      )
    }
    const kind = node.kind === 'string' ? kindOf(keys) : undefined
    return kind === undefined ? [] : [{ pointer, node, kind }]
  }
  return inside(root, '', [])
}

/** Is it no operation for other dialects? */
function isFor(node: SourceMap, dialect: DialectName): boolean {
  const only = entryOf(node, 'dialects')?.value
  return only?.kind !== 'list' || only.items.some((item) => 'text' in item && item.text === dialect)
}

/** What a text under these keys is, the outermost key first. */
function kindOf(keys: readonly string[]): SchemaPlace['kind'] | undefined {
  // A value is no SQL, whatever it says.
  if (keys.includes('json')) return undefined
  const own = keys.at(-1) ?? ''
  const key = dialectNames.has(own) ? (keys.at(-2) ?? '') : own
  if (keys.slice(0, -1).some((each) => rowKeys.has(each))) return key === 'sql' ? 'sql' : undefined
  if (schemaKeys.has(key) || (key === 'name' && schemaOperations.has(keys.at(-2) ?? ''))) return 'name'
  if (objectKeys.has(key)) return 'object'
  return sqlKeys.has(key) ? 'sql' : undefined
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
