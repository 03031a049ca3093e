import type { Constraint, Index, Table, TableName } from '../../model/table.js'
import type { Operation } from '../operation.js'
import { keysOf } from './table-ref.js'

/** The operation that brings a constraint back, whole. */
export function recreate(table: TableName, constraint: Constraint): Operation {
  const keys = keysOf(table)
  switch (constraint.kind) {
    case 'primary_key':
      return { kind: 'create_primary_key', ...keys, columns: constraint.columns, restored: constraint }
    case 'unique':
      return { kind: 'create_unique_constraint', ...keys, columns: constraint.columns, restored: constraint }
    case 'foreign_key':
      return {
        kind: 'create_foreign_key',
        ...keys,
        columns: constraint.columns,
        references: { table: constraint.references.name },
        restored: constraint,
      }
    case 'check':
      return {
        kind: 'create_check_constraint',
        ...keys,
        name: constraint.name,
        check: constraint.check,
        restored: constraint,
      }
    case 'exclude':
      return { kind: 'create_exclude_constraint', ...keys, elements: [], restored: constraint }
  }
}

/** The operation that takes a constraint away by its name. */
export function dropConstraintOf(table: TableName, constraint: Constraint): Operation {
  return { kind: 'drop_constraint', ...keysOf(table), name: constraint.name }
}

/** The operation that brings an index back, whole; concurrently when it was made or dropped so. */
export function createIndexOf(table: TableName, index: Index, concurrently: boolean): Operation {
  return {
    kind: 'create_index',
    ...keysOf(table),
    columns: index.elements.map((element) => element.column ?? { sql: element.sql ?? '' }),
    name: index.name,
    restored: index,
    ...(concurrently ? { concurrently } : {}),
  }
}

/** Columns of `after` that `before` allowed to be null. */
export function tightened(before: Table, after: Table): readonly string[] {
  return after.columns.flatMap(({ name, nullable }) =>
    !nullable && before.columns.some((column) => column.name === name && column.nullable) ? [name] : [],
  )
}
