import { findTable } from '../../../model/schema-model.js'
import { findColumn, type Column, type Table } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import { quoteName } from '../quoting.js'

/**
 * Where a new column goes: behind the column before it in the table that comes of the operation; nothing where it is last.
 * https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-add-drop-column
 */
export function placeOf(there: Table, column: Column, context: Pick<CompileContext, 'after'>): string {
  if (columnsBehind(there, column, context).length === 0) return ''
  const wanted = wantedOrder(there, context)
  const previous = wanted
    .slice(0, wanted.indexOf(column.name))
    .findLast((other) => findColumn(there, other) !== undefined)
  return previous === undefined ? ' FIRST' : ` AFTER ${quoteName(previous)}`
}

/** The columns that are there and stand behind a new one. */
export function columnsBehind(
  there: Table,
  { name }: Column,
  context: Pick<CompileContext, 'after'>,
): readonly Column[] {
  const wanted = wantedOrder(there, context)
  const at = wanted.indexOf(name)
  return at < 0 ? [] : wanted.slice(at + 1).flatMap((other) => findColumn(there, other) ?? [])
}

function wantedOrder(there: Table, { after }: Pick<CompileContext, 'after'>): readonly string[] {
  return findTable(after, there)?.columns.map((column) => column.name) ?? []
}

/**
 * Where a column goes that was set aside and comes back: others may have gone and come meanwhile. Nothing where it was there.
 */
export function placeOfReturned(
  there: Table,
  { name }: Column,
  { before, after }: Pick<CompileContext, 'before' | 'after'>,
): string {
  const [then, now] = [before, after].map((model) => findTable(model, there))
  if (then === undefined || now === undefined || findColumn(then, name) !== undefined) return ''
  const at = now.columns.findIndex((column) => column.name === name)
  if (at < 0) return ''
  const previous = now.columns[at - 1]
  return previous === undefined ? ' FIRST' : ` AFTER ${quoteName(previous.name)}`
}
