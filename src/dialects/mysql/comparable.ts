import { formatType, type ColumnType } from '../../model/column-type.js'
import { factOf } from './types.js'

/** Types that a foreign key may stand between although they are spelled in several ways. */
const groups: Readonly<Record<string, string>> = {
  char: 'text',
  varchar: 'text',
  binary: 'bytes',
  varbinary: 'bytes',
  timestamp: 'moment',
  timestamptz: 'moment',
  boolean: 'tinyint',
}

/**
 * Both sides of a foreign key are kept in one way: integers of one size and sign, texts, bytes, moments. Lengths and decimals may
 * differ. That texts have one collation too, the server sees to.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html
 */
export function comparable(from: ColumnType, to: ColumnType): boolean {
  return groupOf(from) === groupOf(to)
}

function groupOf(type: ColumnType): string {
  const fact = factOf(type)
  // One enum of the model has the same values everywhere; two that happen to are not meant to be one.
  return fact === undefined ? formatType(type) : (groups[type.name] ?? fact.sql)
}
