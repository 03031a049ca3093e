import {
  findColumn,
  type Column,
  type Index,
  type IndexElement,
  type PartitionBy,
  type Policy,
  type Table,
} from '../../model/table.js'

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
    excludes: table.excludes.map((exclude) =>
      restoreIndex(
        exclude,
        restored.excludes.find(({ name }) => name === exclude.name),
      ),
    ),
    policies: table.policies.map((policy) => {
      const old = restored.policies.find(({ name }) => name === policy.name)
      return old === undefined ? policy : restorePolicy(policy, old)
    }),
    triggers: table.triggers.map((trigger) => {
      const { when, body } = restored.triggers.find(({ name }) => name === trigger.name) ?? {}
      return {
        ...trigger,
        ...(trigger.when === undefined || when === undefined ? {} : { when }),
        ...(trigger.body === undefined || body === undefined ? {} : { body }),
      }
    }),
    ...(hasSqlKey(table) && hasSqlKey(restored) ? { partitionBy: restored.partitionBy } : {}),
  }
}

function hasSqlKey(table: Table): table is Table & { readonly partitionBy: PartitionBy } {
  return table.partitionBy !== undefined && 'sql' in table.partitionBy.by
}

function restorePolicy(policy: Policy, { using, withCheck }: Policy): Policy {
  return {
    ...policy,
    ...(policy.using === undefined || using === undefined ? {} : { using }),
    ...(policy.withCheck === undefined || withCheck === undefined ? {} : { withCheck }),
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

function restoreIndex<T extends Pick<Index, 'where'> & { readonly elements: readonly IndexElement[] }>(
  index: T,
  old: T | undefined,
): T {
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
