import { findTable, putTable, type SchemaModel } from '../model/schema-model.js'
import {
  constraintsOf,
  displayName,
  findColumn,
  nameOf,
  sameTable,
  type Constraint,
  type Index,
  type Table,
} from '../model/table.js'
import type { Step } from '../steps/step.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { Operation } from './operation.js'
import { aroundViews } from './support/around-views.js'
import { createIndexOf, recreate } from './support/computed.js'
import { withoutConstraint } from './support/edit.js'
import { heldByTexts, isComputed } from './support/held-by-texts.js'
import { ProblemList } from './support/problem-list.js'
import { existingColumn, existingTable, keysOf, tableNameOf, writtenName } from './support/table-ref.js'
import {
  constraintUses,
  dependantText,
  foreignKeysTo,
  indexUses,
  orphanedForeignKeys,
  textUses,
} from './support/uses-column.js'
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
      ...heldByTexts(before, { ...nameOf(table), column: column.name }, context),
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
    problems.throwIfAny()
    return putTable(before, without)
  },

  invert(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    const column = table === undefined ? undefined : findColumn(table, operation.column)
    if (table === undefined || column === undefined) return { operations: [] }
    const { constraints, indexes } = standingOn(table, operation.column, context)
    const add: Operation = {
      kind: 'add_column',
      ...keysOf(table),
      column: column.name,
      type: '',
      restored: column,
      ...(operation.restore === undefined ? {} : { backfill: operation.restore }),
    }
    return {
      operations: [
        add,
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
    const own = constraints.filter(({ kind }) => kind === 'foreign_key')
    const others = constraints.filter(({ kind }) => kind !== 'foreign_key')
    const steps: readonly Step[] = [
      ...[...own, ...others].map((constraint): Step => ({ kind: 'drop_constraint', table, constraint })),
      ...indexes.map((index): Step => ({ kind: 'drop_index', table, index, concurrently: false })),
      { kind: 'drop_column', table, column },
    ]
    // A view with a star that was rebuilt since the column was added has it; made again, it is as it was.
    const target = { ...nameOf(table), column: column.name }
    return isComputed(context) ? aroundViews(before, after, target, steps, context) : steps
  },

  describe: (operation) => `drop column "${operation.column}" of "${displayName(writtenName(operation))}"`,

  loses(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    const column = table === undefined ? undefined : findColumn(table, operation.column)
    if (table === undefined || column === undefined || column.generated !== undefined) return []
    const sentence = `the values of "${displayName(table)}"."${column.name}"`
    return [{ table: nameOf(table), column: column.name, sentence, kind: 'gone' }]
  },

  creates: () => [],
}

interface Standing {
  readonly constraints: readonly Constraint[]
  readonly indexes: readonly Index[]
}

/** What of the same table stands on the column. */
function standingOn(table: Table, column: string, context: FoldContext): Standing {
  return {
    constraints: constraintsOf(table).filter((constraint) => constraintUses(constraint, column, context)),
    indexes: table.indexes.filter((index) => indexUses(index, column, context)),
  }
}

function withoutColumn(table: Table, column: string, context: FoldContext): Table {
  const { constraints, indexes } = standingOn(table, column, context)
  const bare = constraints.reduce(withoutConstraint, table)
  return {
    ...bare,
    columns: bare.columns.filter(({ name }) => name !== column),
    indexes: bare.indexes.filter((index) => !indexes.includes(index)),
  }
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
