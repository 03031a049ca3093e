import type { TableFault } from '../../model/table-fault.js'
import { emptyModel } from '../../model/schema-model.js'
import { nameOf, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { Operation } from '../operation.js'
import { ProblemList } from './problem-list.js'
import { readTable } from './read-table.js'

/** Where an operation makes this part of a table; '' where it is the operation as a whole. */
export function placeOfPart(
  operation: Operation,
  { kind, name }: TableFault['of'],
  table: TableName,
  context: FoldContext,
): string {
  if (operation.kind === 'create_table' && operation.restored === undefined) {
    if (kind === 'table') return ''
    if (kind === 'column') {
      const at = operation.columns.findIndex((column) => column.name === name)
      return at < 0 ? '' : `/columns/${at}`
    }
    const { places } = readTable(operation, nameOf(table), emptyModel, context, new ProblemList())
    return places.part(kind, name)
  }
  if (operation.kind === 'add_column') {
    if (kind === 'foreign_key') return '/references'
    if (kind === 'unique' || kind === 'primary_key' || kind === 'check') return `/${kind}`
  }
  return ''
}
