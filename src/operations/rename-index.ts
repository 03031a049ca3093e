import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { checkNewNames } from './support/check-names.js'
import { indexByName } from './support/find-index.js'
import { ProblemList } from './support/problem-list.js'
import { refuseInherited } from './support/refuse-inherited.js'
import { sameName } from './support/same-name.js'
import { existingIndexed, findIndexed, putIndexed } from './support/indexed.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/** Renames an index. */
export const renameIndex: OperationDefinition<'rename_index'> = {
  kind: 'rename_index',

  apply(operation, before, context) {
    const table = existingIndexed(before, operation, context)
    const index = indexByName(table, operation.name)
    refuseInherited(before, table, { kind: 'index', name: index.name }, 'rename', '/name')
    const problems = new ProblemList()
    if (operation.to === operation.name) {
      problems.add(sameName('index', operation.to))
    }
    const indexes = table.indexes.map((other) => (other === index ? { ...index, name: operation.to } : other))
    const next = { ...table, indexes }
    checkNewNames(before, table, next, () => '/to', context, problems)
    problems.throwIfAny()
    return putIndexed(before, next, context)
  },

  invert: (operation) => ({
    operations: [{ kind: 'rename_index', ...tableKeys(operation), name: operation.to, to: operation.name }],
  }),

  plan(operation, before, _after, context) {
    const table = findIndexed(before, tableNameOf(operation, context), context)
    if (table === undefined) return []
    return [{ kind: 'rename_index', table, index: indexByName(table, operation.name), to: operation.to }]
  },

  describe: (operation) =>
    `rename index "${operation.name}" of "${displayName(writtenName(operation))}" to "${operation.to}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'index', ...tableKeys(operation), name: operation.to }],
}
