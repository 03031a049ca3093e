import type { SqlLexer } from '../sql/lexer.js'
import { renameColumn as renameInText } from '../sql/rename-column.js'
import { renameTable as renameTableInText } from '../sql/rename-table.js'
import { moveKeptColumns } from './kept.js'
import { ownPartsIn } from './own-parts.js'
import { followOwner } from './sequence-owners.js'
import { renameColumnInPolicies, renameTableInPolicies } from './rename-in-policies.js'
import { findTable, putTable, referringTables, removeTable, type SchemaModel } from './schema-model.js'
import {
  nameOf,
  sameTable,
  sorted,
  type Column,
  type IndexElement,
  type Table,
  type TableName,
  type Trigger,
  type Value,
} from './table.js'

/** Every SQL text of a table rewritten by one function: checks, generated columns, defaults, index expressions and conditions. */
export function mapTexts(table: Table, rewrite: (text: string) => string): Table {
  return {
    ...table,
    columns: table.columns.map((column) => mapColumn(column, rewrite)),
    checks: table.checks.map((check) => ({ ...check, check: rewrite(check.check) })),
    excludes: table.excludes.map((exclude) => mapElements(exclude, rewrite)),
    indexes: table.indexes.map((index) => mapElements(index, rewrite)),
    policies: table.policies.map((policy) => ({
      ...policy,
      ...(policy.using === undefined ? {} : { using: rewrite(policy.using) }),
      ...(policy.withCheck === undefined ? {} : { withCheck: rewrite(policy.withCheck) }),
    })),
    triggers: table.triggers.map((trigger) => mapWhen(trigger, rewrite)),
    ...(table.partitionBy !== undefined && 'sql' in table.partitionBy.by
      ? { partitionBy: { ...table.partitionBy, by: { sql: rewrite(table.partitionBy.by.sql) } } }
      : {}),
  }
}

function mapWhen(trigger: Trigger, rewrite: (text: string) => string): Trigger {
  return trigger.when === undefined ? trigger : { ...trigger, when: rewrite(trigger.when) }
}

function mapColumn(column: Column, rewrite: (text: string) => string): Column {
  return {
    ...column,
    ...(column.default === undefined ? {} : { default: mapValue(column.default, rewrite) }),
    ...(column.generated === undefined
      ? {}
      : { generated: { ...column.generated, sql: rewrite(column.generated.sql) } }),
  }
}

function mapValue(value: Value, rewrite: (text: string) => string): Value {
  return 'sql' in value ? { sql: rewrite(value.sql) } : value
}

function mapElements<
  E extends IndexElement,
  T extends { readonly elements: readonly E[]; readonly where?: string },
>(index: T & { readonly elements: readonly E[] }, rewrite: (text: string) => string): T {
  return {
    ...index,
    elements: index.elements.map((element) =>
      element.sql === undefined ? element : { ...element, sql: rewrite(element.sql) },
    ),
    ...(index.where === undefined ? {} : { where: rewrite(index.where) }),
  }
}

/**
 * The model after a column got another name: keys, indexes, checks and texts of its table follow, and the foreign keys
 * of other tables that refer to it.
 */
export function renameColumn(
  model: SchemaModel,
  name: TableName,
  from: string,
  to: string,
  lexer: SqlLexer,
): SchemaModel {
  const table = findTable(model, name)
  if (table === undefined) return model
  const list = (columns: readonly string[]): readonly string[] =>
    columns.map((column) => (column === from ? to : column))
  const followed = putTable(
    renameColumnInPolicies(followOwner(model, table, table, { from, to }), table, from, to, lexer),
    columnRenamed(table, from, to, lexer),
  )
  const parts = ownPartsIn(followed, table).reduce(
    (after, own) => putTable(after, columnRenamed(own, from, to, lexer)),
    followed,
  )
  return referringTables(model, table).reduce(
    (after, referring) =>
      putTable(after, mapReferences(findTable(after, referring) ?? referring, table, { columns: list })),
    parts,
  )
}

/** The table, or what a partition has of its own, with another name of a column in it. */
function columnRenamed(table: Table, from: string, to: string, lexer: SqlLexer): Table {
  const one = (column: string): string => (column === from ? to : column)
  const list = (columns: readonly string[]): readonly string[] => columns.map(one)
  const texts = mapTexts(table, (text) => renameInText(text, lexer, { table: table.name, from, to }))
  return {
    ...texts,
    columns: texts.columns.map((column) => (column.name === from ? { ...column, name: to } : column)),
    ...(texts.primaryKey === undefined ? {} : { primaryKey: mapColumns(texts.primaryKey, list) }),
    uniques: texts.uniques.map((unique) => mapColumns(unique, list)),
    checks: texts.checks.map((check) => (check.ofColumn === from ? { ...check, ofColumn: to } : check)),
    foreignKeys: texts.foreignKeys.map((key) => ({
      ...mapColumns(key, list),
      ...(key.onDeleteColumns === undefined ? {} : { onDeleteColumns: list(key.onDeleteColumns) }),
    })),
    excludes: texts.excludes.map((exclude) => ({
      ...exclude,
      elements: exclude.elements.map((element) =>
        element.column === undefined ? element : { ...element, column: one(element.column) },
      ),
    })),
    triggers: texts.triggers.map((trigger) => ({
      ...mapWhen(trigger, (when) => renameInRows(when, lexer, from, to)),
      ...(trigger.body === undefined ? {} : { body: renameInRows(trigger.body, lexer, from, to) }),
      ...(trigger.updateOf === undefined ? {} : { updateOf: list(trigger.updateOf) }),
    })),
    grants: texts.grants.map((grant) =>
      grant.column === undefined ? grant : { ...grant, column: one(grant.column) },
    ),
    ...(texts.partOf === undefined
      ? {}
      : {
          partOf: {
            ...texts.partOf,
            columns: sorted(texts.partOf.columns.map((column) => ({ ...column, name: one(column.name) }))),
          },
        }),
    ...(texts.partitionBy !== undefined && 'columns' in texts.partitionBy.by
      ? { partitionBy: { ...texts.partitionBy, by: { columns: list(texts.partitionBy.by.columns) } } }
      : {}),
    indexes: texts.indexes.map((index) => ({
      ...index,
      elements: index.elements.map((element) =>
        element.column === undefined ? element : { ...element, column: one(element.column) },
      ),
      ...(index.include === undefined ? {} : { include: list(index.include) }),
    })),
  }
}

/** The condition of a trigger, or its body, with another name of a column: they name it by the row it is in, `OLD.title`, `NEW.title`. */
export function renameInRows(when: string, lexer: SqlLexer, from: string, to: string): string {
  return ['old', 'new'].reduce(
    (text, row) => renameInText(text, lexer, { table: row, from, to, bareWithin: [] }),
    when,
  )
}

/** Does the body of a trigger name this column of the rows that it sees? */
export function namesInRows(body: string, lexer: SqlLexer, column: string): boolean {
  return renameInRows(body, lexer, column, `${column}_`) !== body
}

/** The model after a table got another name or schema; names of its constraints and indexes stay. */
export function renameTable(
  before: SchemaModel,
  name: TableName,
  to: TableName,
  lexer: SqlLexer,
): SchemaModel {
  const model = renameTableInPolicies(followOwner(before, name, to), name, to, lexer)
  const table = findTable(model, name)
  if (table === undefined) return model
  const referring = referringTables(model, table)
  const texts =
    name.name === to.name
      ? table
      : mapTexts(table, (text) => renameTableInText(text, lexer, { from: name.name, to: to.name }))
  const { schema: _, ...rest } = texts
  const moved: Table = mapReferences({ ...rest, ...nameOf(to) }, table, { to })
  const renamed = referring
    .filter((other) => !sameTable(other, table))
    .reduce(
      (after, other) => putTable(after, mapReferences(other, table, { to })),
      putTable(removeTable(moveKeptColumns(model, name, to), table), moved),
    )
  return ownPartsIn(renamed, table).reduce(
    (after, own) =>
      own.partOf === undefined
        ? after
        : putTable(after, { ...own, partOf: { ...own.partOf, table: nameOf(to) } }),
    renamed,
  )
}

function mapColumns<T extends { readonly columns: readonly string[]; readonly include?: readonly string[] }>(
  key: T,
  list: (columns: readonly string[]) => readonly string[],
): T {
  return {
    ...key,
    columns: list(key.columns),
    ...(key.include === undefined ? {} : { include: list(key.include) }),
  }
}

/** Foreign keys of `table` that refer to `referenced`, pointed at its new name or columns. */
function mapReferences(
  table: Table,
  referenced: TableName,
  change: { readonly to?: TableName; readonly columns?: (columns: readonly string[]) => readonly string[] },
): Table {
  return {
    ...table,
    foreignKeys: table.foreignKeys.map((key) => {
      if (!sameTable(key.references, referenced)) return key
      const columns = change.columns?.(key.references.columns) ?? key.references.columns
      return { ...key, references: { ...(change.to ?? nameOf(key.references)), columns } }
    }),
  }
}
