import { emptyModel, findTable, putTable } from '../model/schema-model.js'
import { displayName, type Table } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkNewNames } from './support/check-names.js'
import { ProblemList } from './support/problem-list.js'
import { readTable } from './support/read-table.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Describes a table that someone else owns, so that foreign keys and views may refer to it. Nothing runs; what is said of
 * its columns is trusted. Undone by forgetting it.
 */
export const declareTable: OperationDefinition<'declare_table'> = {
  kind: 'declare_table',

  apply(operation, before, context) {
    const problems = new ProblemList()
    const name = tableNameOf(operation, context)
    const known = findTable(before, name)
    if (known !== undefined) {
      problems.add({
        ruleId: 'model/name-taken',
        message: `there is a table "${displayName(name)}" already${known.declared === true ? ', declared before' : ''}`,
        pointer: '/table',
        help: known.declared === true ? 'declare it once, with all columns' : 'refer to it as it is',
      })
      problems.throwIfAny()
    }
    const { table, placeOf } = declaredOf(operation, context, problems)
    checkNewNames(before, undefined, table, placeOf, context, problems)
    problems.throwIfAny()
    return putTable(before, table)
  },

  invert: (operation) => ({
    operations: [{ kind: 'drop_table', ...tableKeys(operation), forget: true }],
  }),

  plan(operation, _before, after, context) {
    const table = findTable(after, tableNameOf(operation, context))
    return table === undefined ? [] : [{ kind: 'declare_table', table }]
  },

  describe: (operation) => `declare table "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: (operation) => [
    { kind: 'table', ...tableKeys(operation) },
    { kind: 'key', ...tableKeys(operation) },
  ],
}

function declaredOf(
  operation: OperationOf<'declare_table'>,
  context: FoldContext,
  problems: ProblemList,
): { readonly table: Table; readonly placeOf: Parameters<typeof checkNewNames>[3] } {
  const { restored } = operation
  if (restored !== undefined) return { table: restored, placeOf: () => '/table' }
  const name = tableNameOf(operation, context)
  const { table, places } = readTable(operation, name, emptyModel, context, problems)
  return { table: { ...table, declared: true }, placeOf: places.name }
}
