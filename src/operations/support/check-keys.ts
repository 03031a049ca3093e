import { formatType } from '../../model/column-type.js'
import { findTable, tableKey, type SchemaModel } from '../../model/schema-model.js'
import {
  displayName,
  findColumn,
  type ForeignKey,
  sameTable,
  type Table,
  type TableName,
} from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { checkDeferral } from './check-deferral.js'
import { plainType } from './named-types.js'
import type { ProblemList } from './problem-list.js'
import { keysOf, missingColumn, missingTable } from './table-ref.js'

/**
 * Every column of a list must be there; one problem for each that is not.
 *
 * @param at where the list stands, or with `one` the only column
 */
export function checkColumns(
  table: Table,
  columns: readonly string[],
  at: string,
  problems: ProblemList,
  one = false,
): boolean {
  const missing = columns.flatMap((column, i) =>
    findColumn(table, column) === undefined ? [missingColumn(table, column, one ? at : `${at}/${i}`)] : [],
  )
  missing.forEach((problem) => problems.add(problem))
  return missing.length === 0
}

/** Two lists with the same columns, in any order. */
export function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column) => b.includes(column))
}

/**
 * Lists of columns that a foreign key may refer to: primary key, unique constraints, and unique indexes over plain
 * columns without a condition (https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK).
 * A deferrable constraint cannot be referred to.
 */
export function referableKeys(table: Table): readonly (readonly string[])[] {
  return [
    ...(table.primaryKey === undefined ? [] : [table.primaryKey.columns]),
    ...table.uniques.filter(({ deferrable }) => !deferrable).map(({ columns }) => columns),
    ...table.indexes
      .filter(
        ({ unique, where, elements }) =>
          unique && where === undefined && elements.every((e) => e.column !== undefined),
      )
      .map(({ elements }) => elements.flatMap(({ column }) => column ?? [])),
  ]
}

/** The primary key's columns of a table of the model, or of the table at hand, which the model may not have yet. */
export function primaryKeyOf(
  model: SchemaModel,
  own: Table | undefined,
): (name: TableName) => readonly string[] {
  return (name) => {
    const table = own !== undefined && tableKey(own) === tableKey(name) ? own : findTable(model, name)
    return table?.primaryKey?.columns ?? []
  }
}

/** Pointers to the parts of a foreign key; they differ between a column's `references` and a list entry. */
export interface ForeignKeyPlaces {
  readonly columns: string
  readonly table: string
  readonly referenced: string
  /** Do `columns` and `referenced` hold one column each, and no lists? */
  readonly one: boolean
  readonly deleted: string
  /** The references as a whole. */
  readonly references: string
}

/** Everything that makes a foreign key impossible, found before the server would. `table` has the key's own columns. */
export function checkForeignKey(
  key: ForeignKey,
  table: Table,
  model: SchemaModel,
  places: ForeignKeyPlaces,
  context: FoldContext,
  problems: ProblemList,
): void {
  const referenced = tableKey(key.references) === tableKey(table) ? table : findTable(model, key.references)
  const own = checkColumns(table, key.columns, places.columns, problems, places.one)
  checkDeletedColumns(key, places, problems)
  checkDeferral(key, places.references, problems)
  if (referenced === undefined || (referenced.partOf !== undefined && !sameTable(referenced, table))) {
    const opaque = model.opaque.has(tableKey(key.references))
    if (opaque && key.references.columns.length > 0) return
    problems.add(
      opaque
        ? {
            ruleId: 'model/no-key-to-reference',
            message: `the primary key of "${displayName(key.references)}" is not known: raw SQL made it`,
            pointer: places.table,
            help: 'name the referenced columns with `columns`',
          }
        : missingTable(model, key.references, places.table),
    )
    return
  }
  if (key.references.columns.length === 0) {
    problems.add({
      ruleId: 'model/no-key-to-reference',
      message: `table "${displayName(referenced)}" has no primary key to refer to`,
      pointer: places.table,
      help: 'name the referenced columns with `columns`; they must be unique',
      missing: { kind: 'key', ...keysOf(referenced) },
    })
    return
  }
  if (!checkColumns(referenced, key.references.columns, places.referenced, problems, places.one) || !own)
    return
  if (key.columns.length !== key.references.columns.length) {
    problems.add({
      ruleId: 'model/foreign-key-mismatch',
      message: `${key.columns.length} columns (${key.columns.join(', ')}) cannot refer to ${key.references.columns.length} (${key.references.columns.join(', ')})`,
      pointer: places.columns,
      help: 'name as many columns on one side as on the other',
    })
    return
  }
  if (!referableKeys(referenced).some((columns) => sameColumns(columns, key.references.columns))) {
    const waiting = referenced.uniques.find((unique) => sameColumns(unique.columns, key.references.columns))
    const columns = `columns (${key.references.columns.join(', ')}) of "${displayName(referenced)}"`
    problems.add({
      ruleId: 'model/no-key-to-reference',
      message:
        waiting === undefined
          ? `${columns} are neither its primary key nor unique`
          : `${columns} are unique by "${waiting.name}", which is deferrable: nothing can refer to it`,
      pointer: places.referenced,
      help:
        waiting === undefined
          ? 'refer to its primary key, or make these columns unique first'
          : 'refer to its primary key, or make the unique constraint without deferrable',
      missing: { kind: 'key', ...keysOf(referenced) },
    })
  }
  checkTypes(key, table, referenced, places, context, problems)
}

/**
 * Columns that ON DELETE SET NULL or SET DEFAULT is limited to belong to the key
 * (https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARMS-REFERENCES).
 */
function checkDeletedColumns(key: ForeignKey, places: ForeignKeyPlaces, problems: ProblemList): void {
  const { onDelete, onDeleteColumns } = key
  if (onDeleteColumns === undefined) return
  const conflict = (pointer: string, message: string, help: string): void =>
    problems.add({ ruleId: 'model/conflicting-keys', message, pointer, help })
  if (onDelete !== 'set_null' && onDelete !== 'set_default') {
    conflict(
      places.deleted,
      `on_delete_columns are set to null or to their default, but on_delete is ${onDelete}`,
      'write on_delete: set_null or set_default, or remove on_delete_columns',
    )
  }
  onDeleteColumns.forEach((column, i) => {
    if (key.columns.includes(column)) return
    conflict(
      `${places.deleted}/${i}`,
      `column "${column}" is not part of the foreign key (${key.columns.join(', ')})`,
      'name columns of the key, or remove on_delete_columns',
    )
  })
}

function checkTypes(
  key: ForeignKey,
  table: Table,
  referenced: Table,
  places: ForeignKeyPlaces,
  context: FoldContext,
  problems: ProblemList,
): void {
  key.columns.forEach((name, i) => {
    const from = findColumn(table, name)
    const to = findColumn(referenced, key.references.columns[i] ?? '')
    if (from === undefined || to === undefined) return
    // A domain is compared as what it is made of.
    if (context.rules.comparable(plainType(from.type, context), plainType(to.type, context))) return
    problems.add({
      ruleId: 'model/foreign-key-mismatch',
      message: `column "${name}" is ${formatType(from.type)}, but "${displayName(referenced)}"."${to.name}" is ${formatType(to.type)}`,
      pointer: places.one ? places.columns : `${places.columns}/${i}`,
      help: `make both the same type: type: ${formatType(to.type)}`,
    })
  })
}
