import type { UnreadObject, UnreadSql } from '../../../model/catalog.js'
import type { ColumnType } from '../../../model/column-type.js'
import type { TableName } from '../../../model/table.js'
import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import type { Flavour } from '../flavour.js'
import { resolveTypeOf } from '../types.js'

/** What all parsers share: how names and types become those of the model, and a place for what documents cannot say. */
export class Reading {
  readonly #unread: UnreadObject[] = []
  /** A thousand tables have a dozen types between them. */
  readonly #known = new Map<string, ColumnType>()

  constructor(
    readonly flavour: Flavour,
    readonly scope: CatalogScope,
  ) {}

  /** A name as the model has it: bare in the default database. */
  name(schema: string, name: string): TableName {
    return schema === this.scope.defaultSchema ? { name } : { schema, name }
  }

  /** The name in a row with `schema` and `name`. */
  nameIn(fields: Fields): TableName {
    return this.name(fields.text('schema'), fields.text('name'))
  }

  /** The type that the server spells so; the server knows no named ones. */
  type(text: string): ColumnType {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const found = resolveTypeOf(this.flavour)(text, 'native', () => false)
    // A type that nothing is known of, under a name of its own.
    const type: ColumnType =
      'kind' in found ? found : { kind: 'native', name: text, arguments: [], dimensions: 0 }
    this.#known.set(text, type)
    return type
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
