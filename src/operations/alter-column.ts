import { referringTables, tableKey } from '../model/schema-model.js'
import {
  displayName,
  findColumn,
  nameOf,
  sameTable,
  type Column,
  type ForeignKey,
  type Table,
} from '../model/table.js'
import type { StepOf } from '../steps/step.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { pick, sqlText } from './support/by-dialect.js'
import { checkAlteredColumn } from './support/check-altered-column.js'
import { checkNewNames } from './support/check-names.js'
import { withKey } from './support/edit.js'
import { existingOwned, findOwned, putOwned } from './support/owned-table.js'
import { ProblemList } from './support/problem-list.js'
import { alteredColumn } from './support/altered-column.js'
import { aroundAlteredColumn, isRebuilt } from './support/around-altered-column.js'
import { existingColumn, existingTable, keysOf, tableNameOf, writtenName } from './support/table-ref.js'
import { valueOf } from './support/values.js'

/** Changes attributes of a column; what is not said stays. Undone by setting what was there before. */
export const alterColumn: OperationDefinition<'alter_column'> = {
  kind: 'alter_column',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
    const from = existingColumn(table, operation.column, '/column')
    const problems = new ProblemList()
    const to = alteredColumn(operation, from, table, context, problems)
    if (table.partOf !== undefined && !isCommentAlone(from, to)) existingTable(before, operation, context)
    if (operation.restored === undefined)
      checkAlteredColumn(operation, table, from, to, before, context, problems)
    const next = withColumn(table, to)
    checkNewNames(before, table, next, () => '/identity', context, problems)
    problems.throwIfAny()
    return putOwned(before, next, context)
  },

  invert(operation, before, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    const column = table === undefined ? undefined : findColumn(table, operation.column)
    if (table === undefined || column === undefined) return { operations: [] }
    const using =
      typeof operation.down_using === 'object' ? pick(operation.down_using, context) : operation.down_using
    const forth = typeof operation.using === 'object' ? pick(operation.using, context) : operation.using
    return {
      operations: [
        {
          kind: 'alter_column',
          ...keysOf(table),
          column: column.name,
          restored: column,
          ...(using === undefined ? {} : { using }),
          ...(forth === undefined ? {} : { down_using: forth }),
        },
      ],
    }
  },

  plan(operation, before, after, context) {
    const name = tableNameOf(operation, context)
    const table = findOwned(before, name, context)
    const from = table === undefined ? undefined : findColumn(table, operation.column)
    const changed = findOwned(after, name, context)
    const to = changed === undefined ? undefined : findColumn(changed, operation.column)
    if (table === undefined || from === undefined || to === undefined) return []
    const problems = new ProblemList()
    const using =
      operation.using === undefined ? undefined : sqlText(operation.using, '/using', context, problems)
    const fill =
      operation.backfill === undefined
        ? undefined
        : valueOf(operation.backfill, to.type, '/backfill', context, problems)
    const referring = referringTables(before, table)
      .filter((other) => other.foreignKeys.some((key) => refersTo(key, table, from.name)))
      .filter((other) => !sameTable(other, table))
      .map(nameOf)
    const step: StepOf<'alter_column'> = {
      kind: 'alter_column',
      table,
      from,
      to,
      ...(using === undefined ? {} : { using }),
      ...(fill === undefined ? {} : { fill }),
      ...(referring.length === 0 ? {} : { referring }),
    }
    return isRebuilt(from, to) ? aroundAlteredColumn(step, before, after, context) : [step]
  },

  describe: (operation) => `alter column "${operation.column}" of "${displayName(writtenName(operation))}"`,

  loses(operation, before, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    const from = table === undefined ? undefined : findColumn(table, operation.column)
    if (table === undefined || from === undefined) return []
    const to = alteredColumn(operation, from, table, context, new ProblemList())
    const label = `"${displayName(table)}"."${from.name}"`
    const change = context.rules.typeChange(from.type, to.type)
    const converted =
      change === 'conversion' && operation.using !== undefined && operation.down_using === undefined
    const filled =
      from.nullable && !to.nullable && operation.backfill !== undefined && !isNew(operation, context)
    const computed = from.generated === undefined && to.generated !== undefined && !isNew(operation, context)
    if (computed) {
      return [
        {
          table: nameOf(table),
          column: from.name,
          sentence: `the values of ${label}, which are computed from now on`,
          kind: 'gone',
        },
      ]
    }
    return [
      ...(change === 'lossy' || converted ? [`the exact values of ${label}`] : []),
      ...(filled ? [`the nulls of ${label}`] : []),
    ].map((sentence) => ({ table: nameOf(table), column: from.name, sentence, kind: 'changed' as const }))
  },

  creates: () => [],
}

/** Was the column added by this document? Then nothing stood in it before. */
function isNew(operation: OperationOf<'alter_column'>, context: FoldContext): boolean {
  return context.document.added.has(`${tableKey(tableNameOf(operation, context))} ${operation.column}`)
}

/** A partition has comments of its own on its columns, and nothing else. */
function isCommentAlone(from: Column, to: Column): boolean {
  return JSON.stringify(withKey(from, 'comment', to.comment)) === JSON.stringify(to)
}

function refersTo({ references }: ForeignKey, table: Table, column: string): boolean {
  return sameTable(references, table) && references.columns.includes(column)
}

function withColumn(table: Table, column: Column): Table {
  return { ...table, columns: table.columns.map((other) => (other.name === column.name ? column : other)) }
}
