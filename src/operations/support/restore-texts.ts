import { findColumn, type Column, type Index, type Table } from '../../model/table.js'

/**
 * The table with the SQL texts that `restored` has for the same objects: undoing a rename brings back each text as its
 * author wrote it, not as rewriting it twice leaves it. Only texts are taken, so that what other revisions changed stays.
 */
export function restoreTexts(table: Table, restored: Table): Table {
  return {
    ...table,
    columns: table.columns.map((column) => restoreColumn(column, findColumn(restored, column.name))),
    checks: table.checks.map((check) => {
      const old = restored.checks.find(({ name }) => name === check.name)
      return old === undefined ? check : { ...check, check: old.check }
    }),
    indexes: table.indexes.map((index) =>
      restoreIndex(
        index,
        restored.indexes.find(({ name }) => name === index.name),
      ),
    ),
  }
}

function restoreColumn(column: Column, old: Column | undefined): Column {
  if (old === undefined) return column
  return {
    ...column,
    ...(column.default !== undefined &&
    'sql' in column.default &&
    old.default !== undefined &&
    'sql' in old.default
      ? { default: old.default }
      : {}),
    ...(column.generated === undefined || old.generated === undefined
      ? {}
      : { generated: { ...column.generated, sql: old.generated.sql } }),
  }
}

function restoreIndex(index: Index, old: Index | undefined): Index {
  if (old === undefined || old.elements.length !== index.elements.length) return index
  return {
    ...index,
    elements: index.elements.map((element, i) => {
      const sql = old.elements[i]?.sql
      return element.sql === undefined || sql === undefined ? element : { ...element, sql }
    }),
    ...(index.where === undefined || old.where === undefined ? {} : { where: old.where }),
  }
}
