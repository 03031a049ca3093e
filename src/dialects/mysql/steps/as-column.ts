import type { Column, Table } from '../../../model/table.js'
import { charsetOf } from '../charsets.js'
import type { Flavour } from '../flavour.js'
import { typeFamily } from '../types.js'
import { charsetOfTable } from './table-options.js'

/**
 * A text as one that compares with the texts of a column: in its character set and by its collation, else the servers do not know
 * whose to take. https://dev.mysql.com/doc/refman/8.4/en/charset-collation-coercibility.html
 */
export function asColumn(text: string, column: Column | undefined, table: Table, flavour: Flavour): string {
  if (column === undefined || typeFamily(column.type) !== 'text') return text
  const { collation, options } = column
  const own = charsetOfTable(table.options, flavour)
  const named = options?.['charset']
  const charset =
    typeof named === 'string' ? named : collation === undefined ? own.charset : charsetOf(collation)
  const by = collation ?? (typeof named === 'string' ? undefined : own.collation)
  return `CONVERT(${text} USING ${charset})${by === undefined ? '' : ` COLLATE ${by}`}`
}
