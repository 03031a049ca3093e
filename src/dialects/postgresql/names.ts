import { fitName, namingConventions } from '../../model/naming.js'
import type { Table, TableName } from '../../model/table.js'
import { quoteName, quoteTable } from './quoting.js'

/**
 * The check that stands in for NOT NULL while rows are looked at: `<table>_<column>_nn`, cut as all names are so that
 * the server never cuts one.
 */
export function notNullHelperName(table: TableName, column: string): string {
  return fitName(`${table.name}_${column}_nn`)
}

/** The sequence of a serial column, as PostgreSQL itself names it. */
export function serialSequenceName(table: TableName, column: string): string {
  return namingConventions.aludel.sequence(table.name, column)
}

/** The name that an enum has while the one which replaces it is filled; it never outlives the operation. */
export function oldTypeName(type: TableName): string {
  return fitName(`_aludel_old_${type.name}`)
}

/** A lock as a plan shows it: `ACCESS EXCLUSIVE on "users"`. */
export function lockOn(mode: LockMode, ...tables: readonly TableName[]): string {
  const names = [...new Set(tables.map(quoteTable))]
  return `${mode} on ${names.join(' and ')}`
}

/** https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES */
export type LockMode = 'ACCESS EXCLUSIVE' | 'SHARE ROW EXCLUSIVE' | 'SHARE' | 'SHARE UPDATE EXCLUSIVE'

/** `"users"."email"`, for sentences. */
export function columnLabel(table: TableName, column: string): string {
  return `${quoteTable(table)}.${quoteName(column)}`
}

/** The columns of the primary key, where there is one. */
export function keyColumns(table: Table): readonly string[] | undefined {
  return table.primaryKey?.columns
}
