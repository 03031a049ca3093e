import type { ColumnType } from '../../../model/column-type.js'

/** Types of the server's own for which no operator class of btree, nor of hash, is the usual one. */
const withoutOrder: ReadonlySet<string> = new Set(
  `json jsonpath xml point line lseg box path polygon circle`.split(/\s+/),
)

/** https://www.postgresql.org/docs/current/indexes-opclass.html */
export function lacksOrder(type: ColumnType): boolean {
  return type.kind !== 'named' && type.dimensions === 0 && withoutOrder.has(type.name)
}
