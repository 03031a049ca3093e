import { fitName, namingConventions } from '../../model/naming.js'
import { constraintsOf, type Table, type TableName } from '../../model/table.js'
import { quoteName, quoteTable } from './quoting.js'

/**
 * The check that stands in for NOT NULL while rows are looked at: `<table>_<column>_nn`, cut as all names are so that
 * the server never cuts one.
 */
export function notNullHelperName(table: TableName, column: string): string {
  return fitName(`${table.name}_${column}_nn`)
}

/** The check by which the server sees that the rows of a table belong to a partition's bound; it goes behind the attach. */
export function boundHelperName(table: Table): string {
  const taken = new Set(constraintsOf(table).map(({ name }) => name))
  let name = fitName(`${table.name}_bound`)
  while (taken.has(name)) name = fitName(`${name}_`)
  return name
}

/** The sequence of a serial column, as PostgreSQL itself names it. */
export function serialSequenceName(table: TableName, column: string): string {
  return namingConventions.aludel.sequence(table.name, column)
}

/** The name that an enum or a domain has while the one which replaces it is filled; it never outlives the operation. */
export function oldTypeName(type: TableName): string {
  return fitName(`_aludel_old_${type.name}`)
}

/** A lock as a plan shows it: `ACCESS EXCLUSIVE on "users"`. */
export function lockOn(mode: LockMode, ...tables: readonly TableName[]): string {
  const names = [...new Set(tables.map(quoteTable))]
  return `${mode} on ${names.join(' and ')}`
}

/** From weak to strong: https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES */
const lockModes = ['SHARE UPDATE EXCLUSIVE', 'SHARE', 'SHARE ROW EXCLUSIVE', 'ACCESS EXCLUSIVE'] as const

export type LockMode = (typeof lockModes)[number]

/** Several locks as a plan shows them, each table once with the strongest that is taken on it. */
export function locksOn(
  ...locks: readonly { readonly mode: LockMode; readonly on: readonly TableName[] }[]
): string {
  const strongest = new Map<string, { readonly mode: LockMode; readonly table: TableName }>()
  for (const { mode, on } of locks) {
    for (const table of on) {
      const known = strongest.get(quoteTable(table))?.mode
      if (known !== undefined && lockModes.indexOf(known) >= lockModes.indexOf(mode)) continue
      strongest.set(quoteTable(table), { mode, table })
    }
  }
  return lockModes
    .toReversed()
    .map((mode) => ({ mode, on: [...strongest.values()].filter((each) => each.mode === mode) }))
    .filter(({ on }) => on.length > 0)
    .map(({ mode, on }) => lockOn(mode, ...on.map(({ table }) => table)))
    .join(', ')
}

/** `"users"."email"`, for sentences. */
export function columnLabel(table: TableName, column: string): string {
  return `${quoteTable(table)}.${quoteName(column)}`
}

/** The columns of the primary key, where there is one. */
export function keyColumns(table: Table): readonly string[] | undefined {
  return table.primaryKey?.columns
}
