import { findTable, type SchemaModel } from '../../model/schema-model.js'
import type { Table } from '../../model/table.js'
import { mentions } from '../../sql/mentions.js'
import type { DiffSettings } from '../settings.js'
import { changedTables, fresh, namedPairs, tablePairs, type Both } from './pairs.js'

/** Columns of a table that are wanted and could not be added yet. */
export function absentColumns({ now, target }: Both<Pick<Table, 'columns'>>): readonly string[] {
  return fresh(namedPairs(now.columns, target.columns)).map(({ name }) => name)
}

/**
 * Tells of SQL texts whether they name a table, or a column of one, that is wanted and not there yet. The fold does not look
 * into texts, and would take what the server refuses.
 */
export function awaiting(
  now: SchemaModel,
  target: SchemaModel,
  { rules }: DiffSettings,
): (text: string) => boolean {
  const tables = fresh(tablePairs(now, target))
    .filter((table) => findTable(now, table) === undefined)
    .map(({ name }) => name)
  const columns = changedTables(now, target).flatMap((pair) =>
    absentColumns(pair).map((column) => ({ table: pair.now.name, column })),
  )
  if (tables.length + columns.length === 0) return () => false
  return (text) => {
    const words = mentions(text, rules.lexer)
    return (
      tables.some((name) => words.has(name)) ||
      columns.some(({ table, column }) => words.has(table) && words.has(column))
    )
  }
}
