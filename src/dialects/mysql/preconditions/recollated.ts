import { tableKey } from '../../../model/schema-model.js'
import type { Column, Table } from '../../../model/table.js'
import type { Precondition } from '../../../steps/statement.js'
import type { CharsetChoice } from '../charsets.js'
import type { Flavour } from '../flavour.js'
import { quoteName, quoteTable } from '../quoting.js'
import { orderOf } from '../text-order.js'
import { listed } from './question.js'

/** Of a value so much is shown, in characters. */
const shown = 60

/** A column before and after. */
interface Change {
  readonly from: Column
  readonly to: Column
}

/**
 * Two texts that were told apart may be one by another collation, and a unique key then has them twice: no two such rows may be there.
 * https://dev.mysql.com/doc/refman/8.4/en/charset-collation-effect.html
 */
export function noneMadeEqual(
  table: Table,
  after: Table,
  changes: readonly Change[],
  flavour: Flavour,
): readonly Precondition[] {
  const ordered = new Map(
    changes.flatMap(({ from, to }): readonly (readonly [string, CharsetChoice])[] => {
      const [was, becomes] = [orderOf(from, table, flavour), orderOf(to, after, flavour)]
      return was === undefined || becomes === undefined || was.collation === becomes.collation
        ? []
        : [[from.name, becomes]]
    }),
  )
  return uniqueKeys(table)
    .filter(({ parts }) => parts.some(({ column }) => ordered.has(column)))
    .map((key) => noTwins(table, key, ordered))
}

interface UniqueKey {
  readonly name: string
  readonly parts: readonly { readonly column: string; readonly length?: number }[]
}

function uniqueKeys({ primaryKey, uniques, indexes }: Table): readonly UniqueKey[] {
  return [
    ...[...(primaryKey === undefined ? [] : [primaryKey]), ...uniques].map(({ name, columns }) => ({
      name,
      parts: columns.map((column) => ({ column })),
    })),
    // What is computed from a text is another matter: its own collation may stay.
    ...indexes
      .filter(({ unique, elements }) => unique && elements.every(({ column }) => column !== undefined))
      .map(({ name, elements }) => ({
        name,
        parts: elements.map(({ column = '', length }) => ({
          column,
          ...(length === undefined ? {} : { length }),
        })),
      })),
  ]
}

function noTwins(
  table: Table,
  { name, parts }: UniqueKey,
  ordered: ReadonlyMap<string, CharsetChoice>,
): Precondition {
  const keys = parts.map(({ column, length }) => {
    const plain = length === undefined ? quoteName(column) : `LEFT(${quoteName(column)}, ${length})`
    const order = ordered.get(column)
    return order === undefined ? plain : `CONVERT(${plain} USING ${order.charset}) COLLATE ${order.collation}`
  })
  const columns = parts.map(({ column }) => column)
  const changed = columns.filter((column) => ordered.has(column))
  const isThere = columns.map((column) => `${quoteName(column)} IS NOT NULL`).join(' AND ')
  const from = `FROM ${quoteTable(table)} WHERE ${isThere} GROUP BY ${keys.join(', ')} HAVING COUNT(*) > 1`
  const found = changed
    .flatMap((column) => ['MIN', 'MAX'].map((end) => told(column, end)))
    .join(", ' and ', ")
  const orders = [...new Set(changed.flatMap((column) => ordered.get(column)?.collation ?? []))]
  return {
    sql: `SELECT CONCAT(${found}) AS \`found\` ${from} LIMIT 1`,
    sentence: `no two rows of ${quoteTable(table)} have the same ${listed(columns)} by ${orders.join(' and ')}, as ${quoteName(name)} demands`,
    help: `delete or change such rows, or choose a collation that tells them apart; find them with: SELECT ${keys.join(', ')}, COUNT(*) ${from}`,
    reads: [{ table: tableKey(table), columns }],
  }
}

/** One of the values of a group, byte by byte the first or the last. */
function told(column: string, end: string): string {
  return `QUOTE(LEFT(CONVERT(${end}(CAST(CONVERT(${quoteName(column)} USING utf8mb4) AS BINARY)) USING utf8mb4), ${shown}))`
}
