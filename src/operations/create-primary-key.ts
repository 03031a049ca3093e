import { ownPartsIn } from '../model/own-parts.js'
import { displayName, type Table } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { Operation } from './operation.js'
import { applyConstraint } from './support/apply-constraint.js'
import { checkColumns, sameColumns } from './support/check-keys.js'
import { checkPartitionKey } from './support/check-partition-key.js'
import { tightened } from './support/computed.js'
import { ProblemList } from './support/problem-list.js'
import { adoptedAgain } from './support/counterparts.js'
import { existingOwned, findOwned } from './support/owned-table.js'
import { readPrimaryKey } from './support/read-constraints.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Makes columns the primary key. They become NOT NULL with it
 * (https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-PRIMARY-KEYS), which dropping the key does
 * not take back, so the undo states nullability again.
 */
export const createPrimaryKey: OperationDefinition<'create_primary_key'> = {
  kind: 'create_primary_key',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
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
    if (table.partOf !== undefined && tightened(table, notNull(table, key.columns)).length > 0) {
      problems.add({
        ruleId: 'model/partition',
        message: `"${displayName(table)}" is a partition, and whether its columns may be null is decided by "${displayName(table.partOf.table)}"`,
        pointer: '/columns',
        help: `write table: ${table.partOf.table.name}, or alter_column with nullable: false there first`,
      })
    }
    for (const own of ownPartsIn(before, table)) {
      if (own.primaryKey === undefined || sameColumns(own.primaryKey.columns, key.columns)) continue
      problems.add({
        ruleId: 'model/partition',
        message: `partition "${displayName(own)}" has a primary key of its own: (${own.primaryKey.columns.join(', ')})`,
        pointer: '/columns',
        help: `drop it first: drop_primary_key: { table: ${own.name} }`,
      })
    }
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
    const table = findOwned(before, tableNameOf(operation, context), context)
    const loosened = (table?.columns ?? []).flatMap(({ name, nullable }): Operation[] =>
      nullable && operation.columns.includes(name)
        ? [{ kind: 'alter_column', ...tableKeys(operation), column: name, nullable: true }]
        : [],
    )
    const key =
      table === undefined ? undefined : (operation.restored ?? readPrimaryKey(operation, table, context))
    return {
      operations: [
        { kind: 'drop_primary_key', ...tableKeys(operation) },
        ...loosened,
        ...adoptedAgain(before, tableNameOf(operation, context), key),
      ],
    }
  },

  plan(operation, before, after, context) {
    const name = tableNameOf(operation, context)
    const table = findOwned(before, name, context)
    const constraint = findOwned(after, name, context)?.primaryKey
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
