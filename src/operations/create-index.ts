import { displayName, type Index, type TableName } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkNewNames } from './support/check-names.js'
import { checkPartitionKey } from './support/check-partition-key.js'
import { counterpartsAgain } from './support/counterparts.js'
import { fail, ProblemList } from './support/problem-list.js'
import { readIndex } from './support/read-constraints.js'
import { checkIndexColumns } from './support/check-definitions.js'
import { existingIndexed, findIndexed, knowsColumns, putIndexed } from './support/indexed.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/** Creates an index of a table or a materialized view. Undone by dropping it, concurrently when it was made so. */
export const createIndex: OperationDefinition<'create_index'> = {
  kind: 'create_index',

  apply(operation, before, context) {
    const table = existingIndexed(before, operation, context)
    const problems = new ProblemList()
    if (operation.restored === undefined && knowsColumns(before, table)) {
      checkIndexColumns(operation.columns, operation.include, table, '', problems)
    }
    const index = indexOf(operation, table, context, problems)
    problems.throwIfAny()
    if (index === undefined) return fail({ ruleId: 'sql/empty', message: 'there is no index', pointer: '' })
    if (index.unique) {
      checkPartitionKey(
        table,
        index.elements.map(({ column }) => column),
        '/columns',
        problems,
      )
    }
    const next = { ...table, indexes: [...table.indexes, index] }
    checkNewNames(before, table, next, () => (operation.name === undefined ? '' : '/name'), context, problems)
    problems.throwIfAny()
    return putIndexed(before, next, context)
  },

  invert(operation, before, context) {
    const index = indexOf(operation, tableNameOf(operation, context), context, new ProblemList())
    if (index === undefined) return { operations: [] }
    const table = findIndexed(before, tableNameOf(operation, context), context)
    const again =
      table === undefined
        ? []
        : counterpartsAgain(
            before,
            { ...table, indexes: [...table.indexes, index] },
            { kind: 'index', name: index.name },
          )
    return {
      operations: [
        {
          kind: 'drop_index',
          ...tableKeys(operation),
          name: index.name,
          ...(operation.concurrently === true ? { concurrently: true } : {}),
        },
        ...again,
      ],
    }
  },

  plan(operation, before, _after, context) {
    const table = findIndexed(before, tableNameOf(operation, context), context)
    const index = indexOf(operation, tableNameOf(operation, context), context, new ProblemList())
    if (table === undefined || index === undefined) return []
    return [{ kind: 'create_index', table, index, concurrently: operation.concurrently ?? false }]
  },

  describe: (operation) =>
    `create index ${operation.name === undefined ? '' : `"${operation.name}" `}on "${displayName(writtenName(operation))}" (${operation.columns.map(elementText).join(', ')})`,
  loses: () => [],
  creates: (operation, context) => {
    const index = indexOf(operation, tableNameOf(operation, context), context, new ProblemList())
    return [
      { kind: 'key', ...tableKeys(operation) },
      ...(index === undefined
        ? []
        : [
            {
              kind: 'index' as const,
              ...tableKeys(operation),
              name: index.name,
              columns: index.elements.flatMap(({ column }) => column ?? []),
            },
          ]),
    ]
  },
}

function elementText(element: OperationOf<'create_index'>['columns'][number]): string {
  if (typeof element === 'string') return element
  return element.column ?? (typeof element.sql === 'string' ? element.sql : 'an expression')
}

function indexOf(
  operation: OperationOf<'create_index'>,
  table: TableName,
  context: FoldContext,
  problems: ProblemList,
): Index | undefined {
  return operation.restored ?? readIndex(operation, table, '', context, problems)
}
