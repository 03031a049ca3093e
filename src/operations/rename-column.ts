import { renameColumn as renameInModel } from '../model/rename.js'
import { findTable, putTable } from '../model/schema-model.js'
import { displayName, findColumn, nameOf } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { checkLength } from './support/check-names.js'
import { ProblemList } from './support/problem-list.js'
import { restoreTexts } from './support/restore-texts.js'
import { sameName } from './support/same-name.js'
import { markStale, marksBack } from './support/stale.js'
import { existingColumn, existingTable, tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Renames a column; keys, indexes, checks, generated columns and defaults of its table follow, and foreign keys to it.
 * Views and functions that name it must be restated in the same revision.
 */
export const renameColumn: OperationDefinition<'rename_column'> = {
  kind: 'rename_column',

  apply(operation, before, context) {
    const table = existingTable(before, operation, context)
    existingColumn(table, operation.column, '/column')
    const problems = new ProblemList()
    checkLength(operation.to, '/to', context, problems)
    if (operation.to === operation.column) {
      problems.add(sameName('column', operation.to))
    } else if (findColumn(table, operation.to) !== undefined) {
      problems.add({
        ruleId: 'model/name-taken',
        message: `table "${displayName(table)}" has a column "${operation.to}" already`,
        pointer: '/to',
        help: 'choose another name, or drop or rename the other column first',
      })
    }
    problems.throwIfAny()
    const renamed = renameInModel(before, nameOf(table), operation.column, operation.to, context.rules.lexer)
    const after = findTable(renamed, table)
    const followed =
      operation.restored === undefined || after === undefined
        ? renamed
        : putTable(renamed, restoreTexts(after, operation.restored))
    return markStale(followed, { ...nameOf(table), column: operation.column }, operation.marks, context)
  },

  invert(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    return {
      operations: [
        {
          kind: 'rename_column',
          ...tableKeys(operation),
          column: operation.to,
          to: operation.column,
          ...(table === undefined ? {} : { restored: table }),
          marks: marksBack(before, renameColumn.apply(operation, before, context)),
        },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const table = findTable(before, tableNameOf(operation, context))
    return table === undefined
      ? []
      : [{ kind: 'rename_column', table, from: operation.column, to: operation.to }]
  },

  describe: (operation) =>
    `rename column "${operation.column}" of "${displayName(writtenName(operation))}" to "${operation.to}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'column', ...tableKeys(operation), name: operation.to }],
}
