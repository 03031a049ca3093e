import { findTable, putTable } from '../model/schema-model.js'
import { displayName, nameOf } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { checkForeignKey } from './support/check-keys.js'
import { checkParents } from './support/check-parents.js'
import { checkNewNames } from './support/check-names.js'
import { ownPartsBack } from './support/keep-partitions.js'
import { bringBackSequences, sequencesBack, sequencesMadeAgain } from './support/keep-sequences.js'
import { asksOfTable, bringBackTable, withKeptColumns } from './support/keep-table.js'
import { modelBack } from './support/model-back.js'
import { ProblemList } from './support/problem-list.js'
import { readTable } from './support/read-table.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'
import { createTableSteps } from './support/table-steps.js'

/** Makes a table with everything in it. Undone by dropping it. */
export const createTable: OperationDefinition<'create_table'> = {
  kind: 'create_table',

  apply(operation, before, context) {
    const problems = new ProblemList()
    const name = tableNameOf(operation, context)
    if (findTable(before, name) !== undefined) {
      problems.add({
        ruleId: 'model/name-taken',
        message: `there is a table "${displayName(name)}" already`,
        pointer: '/table',
        help: 'choose another name, or drop or rename the other table first',
      })
    }
    if (operation.restored !== undefined) {
      const restored = { ...operation.restored, ...name }
      problems.throwIfAny()
      checkNewNames(before, undefined, restored, () => '/table', context, problems)
      problems.throwIfAny()
      const { sequences = [], partitions = [] } = before.kept.get(operation.kept ?? '') ?? {}
      const back = putTable(modelBack(operation, name, before), restored)
      const whole = ownPartsBack(back, partitions, '/table', context)
      return sequencesBack(whole, sequences, '/table', context)
    }
    const { table, places } = readTable(operation, name, before, context, problems)
    checkParents(table, undefined, before, context, problems)
    for (const key of table.foreignKeys) {
      checkForeignKey(key, table, before, places.foreignKey(key.name), context, problems)
    }
    if (findTable(before, name) === undefined) {
      checkNewNames(before, undefined, table, places.name, context, problems)
    }
    problems.throwIfAny()
    return putTable(before, table)
  },

  recover(operation, before, context) {
    const name = tableNameOf(operation, context)
    if (findTable(before, name) !== undefined) return before
    const { table } = readTable(operation, name, before, context, new ProblemList())
    // What is wrong with its keys was said; here they would only draw more of the same.
    return putTable(before, { ...table, foreignKeys: [] })
  },

  invert: (operation) => ({
    operations: [
      {
        kind: 'drop_table',
        ...tableKeys(operation),
        ...(operation.kept === undefined ? {} : { keep: true, keptName: operation.kept }),
      },
    ],
  }),

  plan(operation, before, after, context) {
    const table = findTable(after, tableNameOf(operation, context))
    if (table === undefined) return []
    const { kept: keptName, keptColumns = [] } = operation
    if (keptName === undefined) {
      const { first, last } = sequencesMadeAgain(nameOf(table), keptColumns)
      return [...first, ...createTableSteps(withKeptColumns(table, keptColumns, context)), ...last]
    }
    const { sequences = [], partitions = [] } = before.kept.get(keptName) ?? {}
    const { revision } = context.document
    return [
      ...bringBackSequences(sequences, true, context),
      ...bringBackTable({ table, keptName, revision, partitions }, after, context),
    ]
  },

  asks(operation, before, after, context) {
    const table = findTable(after, tableNameOf(operation, context))
    const { kept: keptName } = operation
    if (table === undefined || keptName === undefined) return undefined
    const { revision } = context.document
    const { partitions = [] } = before.kept.get(keptName) ?? {}
    return asksOfTable({ table, keptName, revision, partitions }, after, context)
  },

  notes(operation, _before, context) {
    const name = `table "${displayName(nameOf(tableNameOf(operation, context)))}"`
    if (operation.emptied !== true) return []
    return [{ sentence: `${name} comes back empty: what was kept of it was purged`, lossy: true }]
  },

  describe: (operation) =>
    `${operation.kept === undefined ? 'create' : 'bring back'} table "${displayName(writtenName(operation))}"`,

  loses: () => [],

  creates: (operation) => [
    { kind: 'table', ...tableKeys(operation) },
    { kind: 'key', ...tableKeys(operation) },
  ],
}
