import type { TableFault } from '../../../model/table-fault.js'

/** A fault of one part of a table, in the order in which people read it. */
export function fault(
  of: TableFault['of'],
  message: string,
  help: string,
  keys: readonly string[],
): TableFault {
  return { message, help, of, keys }
}
