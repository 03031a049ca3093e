import { putKept } from '../model/kept.js'
import { findTable, putTable, type SchemaModel } from '../model/schema-model.js'
import { bareTable, displayName, findColumn, nameOf, sameTable, type Table } from '../model/table.js'
import type { Step } from '../steps/step.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { Operation, OperationOf } from './operation.js'
import { aroundViews } from './support/around-views.js'
import { checkKeep, checkKeptName } from './support/check-keep.js'
import { isComputedAgain, refuseItsSequences } from './support/computed-again.js'
import { createIndexOf, recreate } from './support/computed.js'
import { heldByTexts, isComputed } from './support/held-by-texts.js'
import {
  keptSequenceNotes,
  keptSequences,
  keptWith,
  refuseLooseDefault,
  setAsideSequences,
} from './support/keep-sequences.js'
import { keptColumnName, setAsideColumn, type KeptColumn } from './support/keep-column.js'
import { heldByOwned, ownedBack, ownedSteps, withoutOwned } from './support/owned-sequences.js'
import { placeInTable } from './support/column-place.js'
import { ProblemList } from './support/problem-list.js'
import { existingColumn, existingTable, keysOf, tableNameOf, writtenName } from './support/table-ref.js'
import {
  dependantText,
  dividesBy,
  foreignKeysTo,
  orphanedForeignKeys,
  textUses,
} from './support/uses-column.js'
import { bareOf, standingOn } from './support/column-standing.js'
import {
  dropPartsOf,
  partsBack,
  refuseKeptParts,
  rightsBack,
  withoutStandingParts,
} from './support/column-in-partitions.js'
import { valueOf } from './support/values.js'

/**
 * Drops a column. Indexes and constraints of the same table that stand on it go along, by name and in plain sight, and
 * come back with it; what else needs it holds it back.
 */
export const dropColumn: OperationDefinition<'drop_column'> = {
  kind: 'drop_column',

  apply(operation, before, context) {
    const table = existingTable(before, operation, context)
    const column = existingColumn(table, operation.column, '/column')
    const problems = new ProblemList()
    const without = withoutColumn(table, operation.column, context)
    const needed = [
      ...table.columns
        .filter(
          ({ name, generated }) => name !== column.name && textUses(generated?.sql, column.name, context),
        )
        .map(({ name }) => `generated column "${name}"`),
      ...foreignKeysOfOthers(before, table, operation.column, without).map(dependantText),
      ...(dividesBy(table, column.name, context) ? ['how the table is divided'] : []),
      ...heldByTexts(before, { ...nameOf(table), column: column.name }, context),
      ...heldByOwned(before, { table, column: column.name }, context),
    ]
    if (needed.length > 0) {
      problems.add({
        ruleId: 'model/still-needed',
        message: `column "${displayName(table)}"."${column.name}" is still needed by ${[...new Set(needed)].join(', ')}`,
        pointer: '/column',
        help: 'drop or replace these first, in the same revision or an earlier one',
      })
    }
    if (operation.restore !== undefined)
      valueOf(operation.restore, column.type, '/restore', context, problems)
    const kept = keptNameOf(operation, table, context)
    const target = { table, column: column.name }
    if (isComputedAgain(operation, column)) refuseItsSequences(before, target, problems)
    problems.throwIfAny()
    if (kept !== undefined) refuseKeptParts(before, table, column.name, context)
    const apart = withoutStandingParts(before, table, column.name, context)
    const next = putTable(withoutOwned(apart, target), without)
    if (kept === undefined) return next
    checkKeep(operation, context)
    const sequences = keptSequences(before, target, context)
    refuseLooseDefault(table, column, sequences, context)
    if (context.purged.has(kept)) return next
    checkKeptName(kept, before)
    const { revision } = context.document
    return putKept(next, {
      keptName: kept,
      revision,
      table: { ...nameOf(table), ...bareTable, columns: [column] },
      column: column.name,
      ...keptWith(sequences),
      at: nameOf(table),
    })
  },

  invert(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    const column = table === undefined ? undefined : findColumn(table, operation.column)
    if (table === undefined || column === undefined) return { operations: [] }
    const { constraints, indexes } = standingOn(table, operation.column, context)
    const kept = keptOf(operation, table, context)
    const emptied = kept !== undefined && context.purged.has(kept.keptName)
    const place = placeInTable(table, column.name, context)
    const add: Operation = {
      kind: 'add_column',
      ...keysOf(table),
      column: column.name,
      type: '',
      restored: column,
      ...(place === undefined ? {} : { place }),
      ...(operation.restore === undefined ? {} : { backfill: operation.restore }),
    }
    if (kept !== undefined && !emptied) return { operations: [{ ...add, kept }] }
    const { first, last } = ownedBack(before, { table, column: column.name })
    return {
      operations: [
        ...first,
        emptied ? { ...add, emptied } : add,
        ...last,
        ...rightsBack(table, column.name),
        ...partsBack(before, table, column.name, context),
        // A foreign key may stand on a unique index of its own table.
        ...constraints
          .filter(({ kind }) => kind !== 'foreign_key')
          .map((constraint) => recreate(table, constraint)),
        ...indexes.map((index) => createIndexOf(table, index, false)),
        ...constraints
          .filter(({ kind }) => kind === 'foreign_key')
          .map((constraint) => recreate(table, constraint)),
      ],
    }
  },

  plan(operation, before, after, context) {
    const table = findTable(before, tableNameOf(operation, context))
    const column = table === undefined ? undefined : findColumn(table, operation.column)
    if (table === undefined || column === undefined) return []
    const { constraints, indexes } = standingOn(table, operation.column, context)
    const kept = keptOf(operation, table, context)
    const { first, last } = ownedSteps(before, { table, column: column.name })
    const own = constraints.filter(({ kind }) => kind === 'foreign_key')
    const others = constraints.filter(({ kind }) => kind !== 'foreign_key')
    const steps: readonly Step[] = [
      ...(kept === undefined ? dropPartsOf(before, table, column.name, context) : []),
      ...[...own, ...others].map((constraint): Step => ({ kind: 'drop_constraint', table, constraint })),
      ...indexes.map((index): Step => ({ kind: 'drop_index', table, index, concurrently: false })),
      ...(kept === undefined
        ? [...first, { kind: 'drop_column', table, column } as const, ...last]
        : [
            ...setAsideSequences(
              keptSequences(before, { table, column: column.name }, context),
              false,
              context,
            ),
            ...setAsideColumn(bareOf(table, column.name, context), column, kept, context),
          ]),
    ]
    // A view with a star that was rebuilt since the column was added has it; made again, it is as it was.
    const target = { ...nameOf(table), column: column.name }
    return isComputed(context) ? aroundViews(before, after, target, steps, context) : steps
  },

  describe: (operation) =>
    `drop column "${operation.column}" of "${displayName(writtenName(operation))}"${operation.keep === true ? ', keeping its values' : ''}`,

  notes(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    const column = table === undefined ? undefined : findColumn(table, operation.column)
    if (table === undefined || column === undefined) return []
    const name = `"${displayName(table)}"."${column.name}"`
    if (isComputedAgain(operation, column)) {
      const sentence = `column ${name} is generated: it is dropped, as its values are computed again when it comes back`
      return [{ sentence, lossy: false }]
    }
    const kept = keptNameOf(operation, table, context)
    if (kept === undefined) return []
    return [
      { sentence: `column ${name} is kept as "${kept}", until aludel purge destroys it`, lossy: false },
      ...keptSequenceNotes(keptSequences(before, { table, column: operation.column }, context)),
    ]
  },

  loses(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    const column = table === undefined ? undefined : findColumn(table, operation.column)
    if (table === undefined || column === undefined || column.generated !== undefined) return []
    if (operation.keep === true) return []
    const sentence = `the values of "${displayName(table)}"."${column.name}"`
    return [{ table: nameOf(table), column: column.name, sentence, kind: 'gone' }]
  },

  creates: () => [],
}

/** The name that the column is kept under; undefined where it is not kept. */
function keptNameOf(
  operation: OperationOf<'drop_column'>,
  table: Table,
  context: FoldContext,
): string | undefined {
  const column = findColumn(table, operation.column)
  if (operation.keep !== true || column === undefined || isComputedAgain(operation, column)) return undefined
  return operation.keptName ?? keptColumnName(table, operation.column, context)
}

/** The column as it is kept, with what stands on it; undefined where it is not kept. */
function keptOf(
  operation: OperationOf<'drop_column'>,
  table: Table,
  context: FoldContext,
): KeptColumn | undefined {
  const keptName = keptNameOf(operation, table, context)
  if (keptName === undefined) return undefined
  const { revision } = context.document
  const grants = table.grants.filter(({ column }) => column === operation.column)
  return { keptName, revision, ...standingOn(table, operation.column, context), grants }
}

function withoutColumn(table: Table, column: string, context: FoldContext): Table {
  const bare = bareOf(table, column, context)
  return { ...bare, columns: bare.columns.filter(({ name }) => name !== column) }
}

/** Foreign keys that refer to the column, or to a key that goes with it, and do not go along themselves. */
function foreignKeysOfOthers(model: SchemaModel, table: Table, column: string, without: Table) {
  const standing = (of: Table, name: string): boolean =>
    !sameTable(of, table) || without.foreignKeys.some((key) => key.name === name)
  return [
    ...foreignKeysTo(model, table, (columns) => columns.includes(column)),
    ...orphanedForeignKeys(model, table, without),
  ].filter((dependant) => standing(dependant.table, dependant.constraint.name))
}
