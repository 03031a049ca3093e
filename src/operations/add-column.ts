import { removeKept } from '../model/kept.js'
import { findTable, putTable, type NamedKind, type SchemaModel } from '../model/schema-model.js'
import { displayName, findColumn, type Column, type Constraint, type Table } from '../model/table.js'
import type { Step } from '../steps/step.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkForeignKey, primaryKeyOf } from './support/check-keys.js'
import { checkLength, checkNewNames } from './support/check-names.js'
import { takePlace, withColumnAt } from './support/column-place.js'
import { constraintSteps } from './support/constraint-steps.js'
import { withConstraint } from './support/edit.js'
import { bringBackSequences, sequencesBack } from './support/keep-sequences.js'
import { asksOfColumn, bringBackColumn, withKeptColumn } from './support/keep-column.js'
import { notKept } from './support/model-back.js'
import { ProblemList } from './support/problem-list.js'
import { readColumn, unreadable } from './support/read-column.js'
import {
  columnForeignKey,
  readCheck,
  readForeignKey,
  readPrimaryKey,
  readUnique,
} from './support/read-constraints.js'
import { foreignKeyPlaces, refuseRepeated } from './support/check-definitions.js'
import { existingTable, tableKeys, tableNameOf, writtenName } from './support/table-ref.js'
import { valueOf } from './support/values.js'

/** Adds a column with the constraints written beside it. Undone by dropping it, with what stands on it. */
export const addColumn: OperationDefinition<'add_column'> = {
  kind: 'add_column',

  apply(operation, before, context) {
    const table = existingTable(before, operation, context)
    const problems = new ProblemList()
    if (findColumn(table, operation.column) !== undefined) {
      problems.add({
        ruleId: 'model/name-taken',
        message: `table "${displayName(table)}" has a column "${operation.column}" already`,
        pointer: '/column',
        help: 'choose another name; alter_column changes the column that is there',
      })
      problems.throwIfAny()
    }
    checkLength(operation.column, '/column', context, problems)
    const { next, constraints } = addedTo(table, operation, before, context, problems)
    for (const constraint of constraints) {
      if (constraint.kind === 'foreign_key') {
        checkForeignKey(constraint, next, before, foreignKeyPlaces('/references', true), context, problems)
      }
      if (constraint.kind === 'unique') refuseRepeated(constraint, table, table.uniques, '/unique', problems)
    }
    checkNewNames(before, table, next, (kind) => places[kind], context, problems)
    problems.throwIfAny()
    if (operation.kept === undefined) return putTable(before, next)
    const { keptName } = operation.kept
    const kept = before.kept.get(keptName)
    if (kept === undefined) return notKept(keptName, `column "${operation.column}"`, '/column')
    const back = putTable(removeKept(before, keptName), next)
    return sequencesBack(back, kept.sequences ?? [], '/column', context)
  },

  recover(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined || findColumn(table, operation.column) !== undefined) return before
    const { next } = addedTo(table, operation, before, context, new ProblemList())
    const column = findColumn(next, operation.column) ?? unreadable(operation.column)
    return putTable(before, { ...table, columns: [...table.columns, column] })
  },

  invert: (operation) => ({
    operations: [
      {
        kind: 'drop_column',
        ...tableKeys(operation),
        column: operation.column,
        ...(operation.kept === undefined ? {} : { keep: true, keptName: operation.kept.keptName }),
      },
    ],
  }),

  plan(operation, before, after, context) {
    const name = tableNameOf(operation, context)
    const table = findTable(before, name)
    const next = findTable(after, name)
    const column = next === undefined ? undefined : findColumn(next, operation.column)
    if (table === undefined || column === undefined) return []
    const problems = new ProblemList()
    const fill =
      operation.backfill === undefined
        ? undefined
        : valueOf(operation.backfill, column.type, '/backfill', context, problems)
    if (operation.kept !== undefined) {
      const { sequences = [] } = before.kept.get(operation.kept.keptName) ?? {}
      return [
        ...bringBackSequences(sequences, false, context),
        ...bringBackColumn(table, column, operation.kept, fill, after, context),
      ]
    }
    const { constraints } = addedTo(table, operation, before, context, problems)
    const withColumn: Table = { ...table, columns: [...table.columns, column] }
    const add: Step = { kind: 'add_column', table, column, ...(fill === undefined ? {} : { fill }) }
    return [add, ...constraintSteps(withColumn, constraints, after)]
  },

  asks(operation, before, after, context) {
    const name = tableNameOf(operation, context)
    const [table, next] = [findTable(before, name), findTable(after, name)]
    const column = next === undefined ? undefined : findColumn(next, operation.column)
    if (operation.kept === undefined || table === undefined || column === undefined) return undefined
    return asksOfColumn(table, column, operation.kept, operation.backfill !== undefined, after, context)
  },

  notes(operation, _before, context) {
    if (operation.emptied !== true) return []
    const name = `"${displayName(tableNameOf(operation, context))}"."${operation.column}"`
    return [
      {
        sentence: `column ${name} comes back without its values: what was kept of it was purged`,
        lossy: true,
      },
    ]
  },

  describe: (operation) =>
    `${operation.kept === undefined ? 'add' : 'bring back'} column "${operation.column}" ${operation.kept === undefined ? 'to' : 'of'} "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'column', ...tableKeys(operation), name: operation.column }],
}

const places: Readonly<Record<NamedKind, string>> = {
  table: '/table',
  index: '/column',
  primary_key: '/primary_key',
  unique: '/unique',
  foreign_key: '/references',
  check: '/check',
  exclude: '/column',
  trigger: '/column',
  policy: '/column',
  partition: '/column',
  view: '/column',
  type: '/column',
  routine: '/column',
  schema: '/column',
  extension: '/column',
  sequence: '/identity',
  opaque: '/column',
}

/** The column and its constraints, and the table with them. */
function addedTo(
  table: Table,
  operation: OperationOf<'add_column'>,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): { readonly next: Table; readonly constraints: readonly Constraint[] } {
  if (operation.restored !== undefined) {
    if (operation.kept !== undefined) {
      return {
        next: withKeptColumn(table, operation.restored, operation.kept, operation.place),
        constraints: [],
      }
    }
    const columns = withColumnAt(table.columns, operation.restored, operation.place)
    return { next: { ...table, columns }, constraints: [] }
  }
  const read = readColumn(operation.column, operation, table.name, '', context, problems)
  if (read === undefined) return { next: table, constraints: [] }
  const block = context.rules.keys.find((key) => Object.hasOwn(operation, key)) ?? ''
  const { column, place } = takePlace(read, table, block, problems)
  if (operation.backfill !== undefined)
    valueOf(operation.backfill, column.type, '/backfill', context, problems)
  refuseFill(operation, column, problems)
  const withColumn: Table = { ...table, columns: withColumnAt(table.columns, column, place) }
  const constraints = columnConstraints(operation, withColumn, model, context, problems)
  const next = constraints.reduce(withConstraint, withColumn)
  return { next, constraints }
}

function refuseFill(operation: OperationOf<'add_column'>, column: Column, problems: ProblemList): void {
  if (operation.backfill === undefined || (column.generated === undefined && column.identity === undefined))
    return
  problems.add({
    ruleId: 'model/conflicting-keys',
    message: `column "${column.name}" gets its values from ${column.generated === undefined ? 'its identity' : 'its expression'}; there is nothing to backfill`,
    pointer: '/backfill',
    atKey: true,
    help: 'remove backfill',
  })
}

function columnConstraints(
  operation: OperationOf<'add_column'>,
  table: Table,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): readonly Constraint[] {
  const { column } = operation
  const constraints: Constraint[] = []
  if (operation.primary_key === true) {
    if (table.primaryKey === undefined) {
      constraints.push(readPrimaryKey({ columns: [column] }, table, context))
    } else {
      problems.add({
        ruleId: 'model/conflicting-keys',
        message: `table "${displayName(table)}" has a primary key already: (${table.primaryKey.columns.join(', ')})`,
        pointer: '/primary_key',
        atKey: true,
        help: 'drop_primary_key first',
      })
    }
  }
  if (operation.unique === true) constraints.push(readUnique({ columns: [column] }, table, context))
  if (operation.check !== undefined) {
    const name = context.naming.check(table.name, column)
    const check = readCheck({ name, check: operation.check }, '', context, problems)
    if (check !== undefined) constraints.push({ ...check, ofColumn: column })
  }
  if (operation.references !== undefined) {
    const definition = columnForeignKey(column, operation.references)
    constraints.push(readForeignKey(definition, table, primaryKeyOf(model, table), context))
  }
  return constraints
}
