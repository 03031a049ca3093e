import type { TableName } from '../../../model/table.js'
import type { CatalogColumn } from './columns.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import type { Relation } from './relations.js'

/** What a column can have that differs from the column of the same name that it is, or comes, from. */
const attributes = [
  { attribute: 'default', of: ({ expression }: CatalogColumn) => expression, what: 'another default' },
  { attribute: 'nullable', of: ({ isNotNull }: CatalogColumn) => isNotNull, what: 'another NOT NULL' },
  { attribute: 'comment', of: ({ comment }: CatalogColumn) => comment, what: 'another comment' },
  { attribute: 'storage', of: ({ storage }: CatalogColumn) => storage, what: 'another STORAGE' },
  {
    attribute: 'compression',
    of: ({ compression }: CatalogColumn) => compression,
    what: 'another COMPRESSION',
  },
  { attribute: 'statistics', of: ({ statistics }: CatalogColumn) => statistics, what: 'other STATISTICS' },
] as const

/** An attribute in which a column differs from the one it comes from. */
export interface ColumnDifference {
  readonly column: string
  readonly attribute: string
  readonly what: string
}

/** Where the columns of a table are not as those they come from. */
export function columnDifferences(
  columns: readonly CatalogColumn[],
  above: readonly CatalogColumn[],
): readonly ColumnDifference[] {
  const sources = new Map(above.map((column) => [column.name, column]))
  return columns.flatMap((column) => {
    const source = sources.get(column.name)
    if (source === undefined) return []
    return attributes
      .filter(({ attribute }) => attribute !== 'comment' || column.comment !== undefined)
      .filter(({ of }) => of(column) !== of(source))
      .map(({ attribute, what }) => ({ column: column.name, attribute, what }))
  })
}

/** Columns that a table only inherits, and that are not as the table above has them. */
export function noteInherited(relation: Relation, of: TableName, parts: Parts, reading: Reading): void {
  if (relation.parents.length === 0) return
  const inherited = parts.columns(relation.id).filter(({ isLocal }) => !isLocal)
  const above = relation.parents.flatMap((parent) => {
    const found = parts.relation(parent)
    return found === undefined ? [] : parts.columns(found.id)
  })
  for (const { column, attribute, what } of columnDifferences(inherited, above)) {
    const reason = `it has ${what} than the column that it inherits, which documents do not say`
    reading.unreadAttribute('column', { name: column }, attribute, reason, of)
  }
}
