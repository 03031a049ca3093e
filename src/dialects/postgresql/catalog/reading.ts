import type { ColumnType } from '../../../model/column-type.js'
import type { UnreadObject, UnreadSql } from '../../../model/catalog.js'
import type { TableName } from '../../../model/table.js'
import type { CatalogScope } from '../../catalog.js'
import { resolveType } from '../types.js'
import type { Fields } from '../../catalog-fields.js'

/** What all parsers share: how names and types become those of the model, and a place for what documents cannot say. */
export class Reading {
  readonly #unread: UnreadObject[] = []
  /** A thousand tables have a dozen types between them. */
  readonly #known = new Map<string, ColumnType>()

  constructor(
    readonly scope: CatalogScope,
    /** The enums and domains that there are, by `typeKey`. */
    readonly types: ReadonlySet<string>,
  ) {}

  /** A name as the model has it: bare in the default schema. */
  name(schema: string, name: string): TableName {
    return schema === this.scope.defaultSchema ? { name } : { schema, name }
  }

  /** The name in a row with `schema` and `name`. */
  nameIn(fields: Fields): TableName {
    return this.name(fields.text('schema'), fields.text('name'))
  }

  readonly isNamed = ({ schema, name }: TableName): boolean =>
    this.types.has(typeKey(schema ?? this.scope.defaultSchema, name))

  /** The type that the server spells so. */
  type(text: string, dimensions = 0): ColumnType {
    const key = `${dimensions} ${text}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const type = this.#resolve(text, dimensions)
    this.#known.set(key, type)
    return type
  }

  #resolve(text: string, dimensions: number): ColumnType {
    const found = resolveType(text, 'native', this.isNamed)
    // A type that nothing is known of, under a name of its own.
    if (!('kind' in found)) return { kind: 'native', name: text, arguments: [], dimensions: 0 }
    const type = { ...found, dimensions: Math.max(found.dimensions, found.dimensions > 0 ? dimensions : 0) }
    if (type.kind !== 'named' || type.schema !== this.scope.defaultSchema) return type
    const { schema: _, ...bare } = type
    return bare
  }

  /** Notes an object that is not in the model. */
  unread(kind: string, name: TableName, reason: string, of?: TableName, sql?: UnreadSql): void {
    this.#unread.push({
      kind,
      name,
      ...(of === undefined ? {} : { of }),
      reason,
      ...(sql === undefined ? {} : { sql }),
    })
  }

  /** Notes an attribute of an object that is. */
  unreadAttribute(kind: string, name: TableName, attribute: string, reason: string, of?: TableName): void {
    this.#unread.push({ kind, name, ...(of === undefined ? {} : { of }), attribute, reason })
  }

  /** Everything noted, by kind and name. */
  all(): readonly UnreadObject[] {
    return this.#unread
      .map((object) => ({ object, key: sortKey(object) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ object }) => object)
  }
}

/** Key of an enum or a domain, by its schema's own name. */
export function typeKey(schema: string, name: string): string {
  return JSON.stringify([schema, name])
}

function sortKey({ kind, of, name, attribute }: UnreadObject): string {
  return JSON.stringify([
    kind,
    of?.schema ?? '',
    of?.name ?? '',
    name.schema ?? '',
    name.name,
    attribute ?? '',
  ])
}
