import type { Table } from '../model/table.js'
import { each, leftOut, plain, type Attribute, type AttributeTable } from './attribute.js'
import { partitionBy } from './partition-attributes.js'
import { settingsShown } from './settings.js'

const byItself = leftOut('each is compared by itself')

/** What is compared of a table itself. */
export const tableAttributes = {
  schema: leftOut('it is found by it'),
  name: leftOut('it is found by it'),
  columns: byItself,
  primaryKey: byItself,
  uniques: byItself,
  foreignKeys: byItself,
  checks: byItself,
  excludes: byItself,
  indexes: byItself,
  triggers: byItself,
  policies: byItself,
  grants: byItself,
  partitions: byItself,
  comment: plain('comment', ({ comment }) => comment),
  options: each((table, at) => settingsShown('table', table.options, at)),
  partitionBy,
  partOf: leftOut('what a partition has of its own is compared with its table'),
  declared: leftOut('a table of someone else is compared with what was said of it'),
} satisfies AttributeTable<Table>

/** Where the dialect keeps it, the order of columns is compared too, of those that both have: what else there is, is told by itself. */
export function columnOrder(a: Table, b: Table): Attribute<Table> {
  return plain('columns', ({ columns }) =>
    columns.map(({ name }) => name).filter((name) => hasColumn(a, name) && hasColumn(b, name)),
  )
}

function hasColumn({ columns }: Table, name: string): boolean {
  return columns.some((column) => column.name === name)
}
