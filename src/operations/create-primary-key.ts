import { findTable } from '../model/schema-model.js'
import { displayName, type Table } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { Operation } from './operation.js'
import { applyConstraint } from './support/apply-constraint.js'
import { checkColumns, sameColumns } from './support/check-keys.js'
import { checkPartitionKey } from './support/check-partition-key.js'
import { ProblemList } from './support/problem-list.js'
import { readPrimaryKey } from './support/read-constraints.js'
import { existingTable, tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Makes columns the primary key. They become NOT NULL with it
 * (https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-PRIMARY-KEYS), which dropping the key does
 * not take back, so the undo states nullability again.
 */
export const createPrimaryKey: OperationDefinition<'create_primary_key'> = {
  kind: 'create_primary_key',

  apply(operation, before, context) {
    const table = existingTable(before, operation, context)
    const problems = new ProblemList()
    if (table.primaryKey !== undefined) {
      problems.add({
        ruleId: 'model/conflicting-keys',
        message: `table "${displayName(table)}" has a primary key already: (${table.primaryKey.columns.join(', ')})`,
        pointer: '/table',
        help: 'drop_primary_key first',
      })
      problems.throwIfAny()
    }
    checkColumns(table, operation.columns, '/columns', problems)
    checkColumns(table, operation.include ?? [], '/include', problems)
    checkPartitionKey(table, operation.restored?.columns ?? operation.columns, '/columns', problems)
    const twin = table.uniques.find(({ columns }) => sameColumns(columns, operation.columns))
    if (twin !== undefined && operation.restored === undefined) {
      problems.add({
        ruleId: 'model/duplicate-key',
        message: `(${operation.columns.join(', ')}) of "${displayName(table)}" is unique already, by "${twin.name}"`,
        pointer: '/columns',
        help: 'drop the unique constraint first: the primary key takes its place',
      })
    }
    const key = operation.restored ?? readPrimaryKey(operation, table, context)
    return applyConstraint(
      before,
      notNull(table, key.columns),
      key,
      operation.name !== undefined,
      context,
      problems,
    )
  },

  invert(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    const loosened = (table?.columns ?? []).flatMap(({ name, nullable }): Operation[] =>
      nullable && operation.columns.includes(name)
        ? [{ kind: 'alter_column', ...tableKeys(operation), column: name, nullable: true }]
        : [],
    )
    return { operations: [{ kind: 'drop_primary_key', ...tableKeys(operation) }, ...loosened] }
  },

  plan(operation, before, after, context) {
    const name = tableNameOf(operation, context)
    const table = findTable(before, name)
    const constraint = findTable(after, name)?.primaryKey
    return table === undefined || constraint === undefined
      ? []
      : [{ kind: 'add_primary_key', table, constraint }]
  },

  describe: (operation) =>
    `create primary key (${operation.columns.join(', ')}) on "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'key', ...tableKeys(operation) }],
}

function notNull(table: Table, columns: readonly string[]): Table {
  return {
    ...table,
    columns: table.columns.map((column) =>
      columns.includes(column.name) ? { ...column, nullable: false } : column,
    ),
  }
}
