import { suggest } from '../../diagnostics/suggest.js'
import { findPartition } from '../../model/partitions.js'
import { findTable, tableKey, type SchemaModel } from '../../model/schema-model.js'
import { findObject } from '../../model/schema-objects.js'
import { displayName, findColumn, type Column, type Table, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { fail } from './problem-list.js'

/** The `table` and `schema` keys that nearly every operation has. */
export interface TableKeys {
  readonly table: string
  readonly schema?: string
}

/** The table an operation names; the default schema's own name equals leaving it out. */
export function tableNameOf(keys: TableKeys, context: FoldContext): TableName {
  return inSchema(keys.table, keys.schema, context)
}

export function inSchema(name: string, schema: string | undefined, context: FoldContext): TableName {
  return schema === undefined || schema === context.defaultSchema ? { name } : { schema, name }
}

/** The name as the document writes it, for sentences about the operation. */
export function writtenName(keys: TableKeys): TableName {
  return keys.schema === undefined ? { name: keys.table } : { name: keys.table, schema: keys.schema }
}

/** The keys of an operation that name its table, for another operation on the same table. */
export function tableKeys(keys: TableKeys): TableKeys {
  return keys.schema === undefined ? { table: keys.table } : { table: keys.table, schema: keys.schema }
}

/** The keys that name a table in a computed operation. */
export function keysOf(table: TableName): TableKeys {
  return table.schema === undefined ? { table: table.name } : { table: table.name, schema: table.schema }
}

/** How many names a help lists before it breaks off. */
const mostNames = 20

function someNames(names: readonly string[]): string {
  const rest = names.length - mostNames
  return names.slice(0, mostNames).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/**
 * The table that an operation changes.
 *
 * @param at the key that names it
 * @throws ProblemError model/no-such-table, with near names; model/declared-table for one of someone else
 */
export function existingTable(
  model: SchemaModel,
  keys: TableKeys,
  context: FoldContext,
  at = '/table',
): Table {
  const name = tableNameOf(keys, context)
  const table = findTable(model, name)
  if (table === undefined || table.partOf !== undefined) return fail(missingTable(model, name, at))
  if (table.declared === true) return fail(declaredTable(table, at))
  return table
}

/** The problem of a table of someone else that an operation would change. */
export function declaredTable(table: TableName, at: string) {
  return {
    ruleId: 'model/declared-table' as const,
    message: `table "${displayName(table)}" is declared: it belongs to someone else, and is not changed here`,
    pointer: at,
    help: 'write the SQL yourself with execute where you must, or make the table here instead of declaring it',
  }
}

/** The problem of a table that is not there, at the key that names it. */
export function missingTable(model: SchemaModel, name: TableName, at: string) {
  const partition = findPartition(model, name)
  if (partition !== undefined) return actOnTheWhole(name, partition.parent, at)
  const opaque = model.opaque.has(tableKey(name))
  const suggestions = suggest(
    name.name,
    [...model.tables.values()].filter(({ schema }) => schema === name.schema).map((table) => table.name),
  )
  const isView = findObject(model, 'view', name) !== undefined
  return {
    ruleId: 'model/no-such-table' as const,
    message: opaque
      ? `table "${displayName(name)}" is known by name only: raw SQL made it`
      : isView
        ? `"${displayName(name)}" is a view, not a table`
        : `there is no table "${displayName(name)}" at this point`,
    pointer: at,
    ...(suggestions.length === 0 ? {} : { suggestions }),
    missing: { kind: 'table' as const, ...keysOf(name) },
    help: opaque
      ? 'say what the SQL makes: give its execute an `effect` with a create_table instead of `creates`'
      : isView
        ? 'act on the table that it reads; what a view itself needs is written by replace_view, or as SQL by execute'
        : tableHelp(model, name),
  }
}

/** A partition has no columns, keys and rows of its own: they are those of its table. */
function actOnTheWhole(name: TableName, parent: Table, at: string) {
  return {
    ruleId: 'model/no-such-table' as const,
    message: `"${displayName(name)}" is a partition of "${displayName(parent)}", not a table of its own`,
    pointer: at,
    missing: { kind: 'table' as const, ...keysOf(name) },
    help: `write table: ${parent.name}, which acts on all its partitions, or detach_partition first`,
  }
}

/** Where the table may be instead: in another schema, or under one of the names that there are. */
function tableHelp(model: SchemaModel, name: TableName): string {
  const tables = [...model.tables.values()]
  const elsewhere = tables.find((table) => table.name === name.name)
  if (elsewhere !== undefined) {
    return elsewhere.schema === undefined
      ? `it stands in the default schema: remove schema: ${name.schema ?? ''}`
      : `it stands in another schema: write schema: ${elsewhere.schema}`
  }
  if (tables.length === 0) return 'there are no tables at this point: create it first'
  return `create it first; the tables at this point are ${someNames(tables.map(displayName).sort())}`
}

/** @throws ProblemError model/no-such-column, with near names. */
export function existingColumn(table: Table, column: string, at: string): Column {
  const found = findColumn(table, column)
  if (found !== undefined) return found
  return fail(missingColumn(table, column, at))
}

/** The problem of a column that is not there. */
export function missingColumn(table: Table, column: string, at: string) {
  const names = table.columns.map(({ name }) => name)
  const suggestions = suggest(column, names)
  return {
    ruleId: 'model/no-such-column' as const,
    message: `table "${displayName(table)}" has no column "${column}" at this point`,
    pointer: at,
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help: `its columns are ${someNames(names)}`,
    missing: { kind: 'column' as const, ...keysOf(table), name: column },
  }
}
