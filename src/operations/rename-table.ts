import { findTable, putTable } from '../model/schema-model.js'
import { renameTable as renameInModel } from '../model/rename.js'
import { displayName, nameOf } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { checkNewNames } from './support/check-names.js'
import { followHeritage } from './support/heirs.js'
import { ProblemList, fail } from './support/problem-list.js'
import { renamedPartition } from './support/rename-partition.js'
import { restoreTexts } from './support/restore-texts.js'
import { sameName } from './support/same-name.js'
import { markStale, marksBack } from './support/stale.js'
import { existingTable, tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Renames a table. Its constraints, indexes and identity sequences keep their names, as on every engine
 * (https://www.postgresql.org/docs/current/sql-altertable.html); foreign keys that point at it follow, and tables that
 * inherit from it. Views and functions that name it must be restated in the same revision.
 */
export const renameTable: OperationDefinition<'rename_table'> = {
  kind: 'rename_table',

  apply(operation, before, context) {
    const partition = renamedPartition(operation, before, context)
    if (partition !== undefined) return partition.apply()
    const table = existingTable(before, operation, context)
    const to = { ...nameOf(table), name: operation.to }
    if (operation.to === table.name) {
      fail(sameName('table', operation.to))
    }
    const problems = new ProblemList()
    checkNewNames(before, table, { ...table, ...to }, () => '/to', context, problems)
    problems.throwIfAny()
    const alone = renameInModel(before, nameOf(table), to, context.rules.lexer)
    const renamed = followHeritage(before, alone, nameOf(table), to, context)
    const after = findTable(renamed, to)
    const followed =
      operation.restored === undefined || after === undefined
        ? renamed
        : putTable(renamed, restoreTexts(after, operation.restored))
    return markStale(followed, nameOf(table), operation.marks, context)
  },

  invert(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    return {
      operations: [
        {
          kind: 'rename_table',
          ...tableKeys({ ...operation, table: operation.to }),
          to: operation.table,
          ...(table === undefined ? {} : { restored: table }),
          marks: marksBack(before, renameTable.apply(operation, before, context)),
        },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const partition = renamedPartition(operation, before, context)
    if (partition !== undefined) return partition.steps
    const table = findTable(before, tableNameOf(operation, context))
    return table === undefined ? [] : [{ kind: 'rename_table', table, to: operation.to }]
  },

  describe: (operation) => `rename table "${displayName(writtenName(operation))}" to "${operation.to}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'table', ...tableKeys({ ...operation, table: operation.to }) }],
}
