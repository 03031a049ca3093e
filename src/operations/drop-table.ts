import { findTable, referringTables, removeTable, tableKey, type SchemaModel } from '../model/schema-model.js'
import { displayName, nameOf, sameTable, type ForeignKey, type Table } from '../model/table.js'
import type { Step } from '../steps/step.js'
import type { OperationDefinition } from './definition.js'
import type { Operation } from './operation.js'
import { putTables, withoutConstraint } from './support/edit.js'
import { fail } from './support/problem-list.js'
import { existingTable, keysOf, tableNameOf, writtenName } from './support/table-ref.js'
import { dependantText } from './support/uses-column.js'

/**
 * Drops a table. CASCADE is never emitted: foreign keys of other tables that point here hold it back, or, with
 * `drop_references`, are dropped by name first and come back on the way down.
 */
export const dropTable: OperationDefinition<'drop_table'> = {
  kind: 'drop_table',

  apply(operation, before, context) {
    const table = existingTable(before, operation, context)
    const inbound = inboundKeys(before, table)
    if (inbound.length > 0 && operation.drop_references !== true) {
      fail({
        ruleId: 'model/still-needed',
        message: `table "${displayName(table)}" is still referred to by ${inbound.map(dependantText).join(', ')}`,
        pointer: '/table',
        help: 'drop these foreign keys first, or write drop_references: true to drop them along and get them back on downgrade',
      })
    }
    return removeTable(putTables(before, withoutInbound(inbound)), nameOf(table))
  },

  invert(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return { operations: [] }
    const create: Operation = { kind: 'create_table', ...keysOf(table), columns: [], restored: table }
    const keys = inboundKeys(before, table).map(({ table: referring, constraint }): Operation => ({
      kind: 'create_foreign_key',
      ...keysOf(referring),
      columns: constraint.columns,
      references: { table: table.name },
      restored: constraint,
    }))
    return { operations: [create, ...keys] }
  },

  plan(operation, before, _after, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return []
    const inbound = inboundKeys(before, table).map(({ table: referring, constraint }): Step => ({
      kind: 'drop_constraint',
      table: referring,
      constraint,
    }))
    return [...inbound, { kind: 'drop_table', table }]
  },

  describe: (operation) => `drop table "${displayName(writtenName(operation))}"`,

  loses(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return []
    return [{ table: nameOf(table), sentence: `all rows of "${displayName(table)}"`, kind: 'gone' }]
  },

  creates: () => [],
}

/** Foreign keys of other tables that point at this one. */
function inboundKeys(
  model: SchemaModel,
  table: Table,
): readonly { readonly table: Table; readonly constraint: ForeignKey }[] {
  return referringTables(model, table)
    .filter((referring) => !sameTable(referring, table))
    .flatMap((referring) =>
      referring.foreignKeys
        .filter(({ references }) => sameTable(references, table))
        .map((constraint) => ({ table: referring, constraint })),
    )
}

/** The referring tables without these keys; one table may have several. */
function withoutInbound(inbound: ReturnType<typeof inboundKeys>): readonly Table[] {
  const tables = new Map<string, Table>()
  for (const { table, constraint } of inbound) {
    const key = tableKey(table)
    tables.set(key, withoutConstraint(tables.get(key) ?? table, constraint))
  }
  return [...tables.values()]
}
