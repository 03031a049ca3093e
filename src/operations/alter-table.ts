import { findTable, type SchemaModel } from '../model/schema-model.js'
import { renameTable as moveInModel } from '../model/rename.js'
import { displayName, nameOf, type Table, type TableName } from '../model/table.js'
import type { Step } from '../steps/step.js'
import type { OperationDefinition } from './definition.js'
import { changedOptions, optionChanges } from './support/by-dialect.js'
import { checkNewNames } from './support/check-names.js'
import { checkParents } from './support/check-parents.js'
import { withKey } from './support/edit.js'
import { followHeritage } from './support/heirs.js'
import { checkOwnedMove, moveOwned, ownedFollowers } from './support/move-owned.js'
import { existingOwned, findOwned, putOwned } from './support/owned-table.js'
import { ProblemList } from './support/problem-list.js'
import { restoreFollower } from './support/restore-followers.js'
import { markStale, marksBack } from './support/stale.js'
import { checkNameInSchema } from './support/trigger-owner.js'
import { existingTable, inSchema, keysOf, tableNameOf, writtenName } from './support/table-ref.js'

/** Changes the comment, the settings and the schema of a table. Undone by setting what was there before. */
export const alterTable: OperationDefinition<'alter_table'> = {
  kind: 'alter_table',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
    if (table.partOf !== undefined && operation.to_schema !== undefined)
      existingTable(before, operation, context)
    const problems = new ProblemList()
    const own = changedTable(table, operation, context)
    if (operation.restored === undefined) checkParents(own, table, before, context, problems)
    problems.throwIfAny()
    const changed = putOwned(before, own, context)
    if (operation.to_schema === undefined) return changed
    const to = inSchema(table.name, operation.to_schema, context)
    const { schema: _, ...rest } = table
    if (to.schema !== table.schema) {
      checkNewNames(before, undefined, { ...rest, ...to }, () => '/to_schema', context, problems)
      for (const { name } of table.triggers) {
        checkNameInSchema(name, to.schema, before, context, '/to_schema')
      }
    }
    problems.throwIfAny()
    if (to.schema !== table.schema) checkOwnedMove(changed, table, to.schema, context)
    const alone = moveInModel(changed, nameOf(table), to, context.rules.lexer)
    if (to.schema === table.schema) return alone
    const moved = moveOwned(followHeritage(changed, alone, nameOf(table), to, context), to, context)
    const followed = (operation.followers ?? []).reduce<SchemaModel>(restoreFollower, moved)
    return markStale(followed, nameOf(table), operation.marks, context)
  },

  invert(operation, before, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    if (table === undefined) return { operations: [] }
    const moved =
      operation.to_schema === undefined ? nameOf(table) : inSchema(table.name, operation.to_schema, context)
    const back = table.schema ?? context.defaultSchema
    return {
      operations: [
        {
          kind: 'alter_table',
          ...keysOf(moved),
          ...(operation.to_schema === undefined || back === undefined ? {} : { to_schema: back }),
          restored: {
            ...(table.comment === undefined ? {} : { comment: table.comment }),
            ...(table.options === undefined ? {} : { options: table.options }),
          },
          ...(operation.to_schema === undefined
            ? {}
            : {
                followers: ownedFollowers(before, table, context),
                marks: marksBack(before, alterTable.apply(operation, before, context)),
              }),
        },
      ],
    }
  },

  plan(operation, before, after, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    if (table === undefined) return []
    const changed = changedTable(table, operation, context)
    const steps: Step[] = [{ kind: 'alter_table', table, to: changed }]
    if (operation.to_schema === undefined) return steps
    const to = inSchema(table.name, operation.to_schema, context)
    if (to.schema === table.schema || findTable(after, to) === undefined) return steps
    return [...steps, { kind: 'set_table_schema', table: changed, to: to.schema }]
  },

  describe: (operation) => `alter table "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}

type Operation = Parameters<typeof alterTable.apply>[0]
type Context = Parameters<typeof alterTable.apply>[2]

function changedTable(table: Table, operation: Operation, context: Context): Table {
  if (operation.restored !== undefined) {
    const { comment, options } = operation.restored
    const back = withKey(withKey(table, 'comment', comment), 'options', options)
    return inheritingAsAt(homeOf(table, operation, context), back, context)
  }
  const changes = optionChanges(operation, context)
  const options = changes === undefined ? table.options : changedOptions(table.options, changes)
  const comment = operation.comment === undefined ? table.comment : (operation.comment ?? undefined)
  const changed = withKey(withKey(table, 'comment', comment), 'options', options)
  return context.rules.partitions.readParents(changed, (name, schema) => inSchema(name, schema, context))
}

/** Where the table stands after the operation. */
function homeOf(table: Table, { to_schema: schema }: Operation, context: Context): TableName {
  return schema === undefined ? nameOf(table) : inSchema(table.name, schema, context)
}

/** The table with the parents that its options name where it stood when they were written, or will stand again. */
function inheritingAsAt(home: TableName, table: Table, context: Context): Table {
  const { schema: _, ...rest } = table
  const { parents, withParents } = context.rules.partitions
  const above = parents({ ...rest, ...home })
  return above.length === 0 ? table : withParents(table, above)
}
