import type { Column, Table } from '../../model/table.js'
import { charsetChoice, tableCharset, type CharsetChoice } from './charsets.js'
import type { Flavour } from './flavour.js'
import { typeFamily } from './types.js'

/** By what the texts of a column are ordered; undefined where it has none. */
export function orderOf(column: Column, table: Table, flavour: Flavour): CharsetChoice | undefined {
  const { type, collation, options } = column
  if (type.kind === 'named' || typeFamily(type) !== 'text') return undefined
  return charsetChoice(options?.['charset'], collation, flavour) ?? tableCharset(table.options, flavour)
}
