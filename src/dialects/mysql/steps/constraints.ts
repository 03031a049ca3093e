import {
  findColumn,
  type Column,
  type Constraint,
  type ForeignKey,
  type Table,
} from '../../../model/table.js'
import { withConstraint, withoutConstraint } from '../../../model/constraint-lists.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, StatementWays } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { indexThere, makes, renames, takes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { columnDefinition, columnWords } from './column-definition.js'
import { constraintDefinition, constraintIsThere, dropConstraint } from './constraint-definition.js'
import { builds, keepingKeyIndexes } from './key-indexes.js'
import { present } from './present.js'
import { refersToDivided } from './refers-to-divided.js'
import { addForeignKey, withoutLooking } from './add-foreign-key.js'
import { alterTable } from './alter-table.js'
import { hiddenColumn } from './column-way.js'
import { rebuildOf, type ExplainedWay } from './rebuild-way.js'
import { dropIndexWay } from './indexes.js'
import { bringsOrder, hidesColumn, orderingKeys } from './row-order.js'
import { lacks } from './statements.js'

/** Steps about constraints. https://dev.mysql.com/doc/refman/8.4/en/alter-table.html */
export function constraintSteps(
  flavour: Flavour,
): Pick<
  StepCompiler,
  | 'add_primary_key'
  | 'add_unique'
  | 'add_check'
  | 'add_exclude'
  | 'add_foreign_key'
  | 'drop_constraint'
  | 'rename_constraint'
  | 'validate_constraint'
  | 'invalidate_constraint'
> {
  return {
    add_primary_key: ({ table, constraint }, context) => added(table, constraint, flavour, context),
    add_unique: ({ table, constraint }, context) => added(table, constraint, flavour, context),
    add_check: ({ table, constraint }, context) => added(table, constraint, flavour, context),
    add_exclude: () => lacks(flavour, 'exclusion constraints', 'state `dialects: [postgresql]`'),
    add_foreign_key: ({ table, constraint }, context) =>
      refersToDivided([constraint], flavour, context) ?? added(table, constraint, flavour, context),

    drop_constraint: ({ table, constraint }, context) => [dropped(table, constraint, flavour, context)],

    // The servers know the primary key by one name alone; of the others only the index of a unique constraint is renamed.
    rename_constraint: ({ table, constraint, to }, context) => {
      switch (constraint.kind) {
        case 'primary_key':
          return []
        case 'unique':
          return [
            alterTable(
              table,
              [`RENAME INDEX ${quoteName(constraint.name)} TO ${quoteName(to)}`],
              [`RENAME INDEX ${quoteName(to)} TO ${quoteName(constraint.name)}`],
              {
                probe: renames(indexThere(table, constraint.name), indexThere(table, to)),
                way: 'metadata',
                merge: { kind: 'rename index', names: [constraint.name, to] },
                flavour,
                context,
              },
            ),
          ]
        case 'check':
        case 'exclude':
        case 'foreign_key':
          return [renamed(table, constraint, to, flavour, context)]
      }
    },

    // Every constraint has been looked at when it was added.
    validate_constraint: () => [],
    invalidate_constraint: () => [],
  }
}

function added(
  table: Table,
  constraint: Constraint,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] {
  const before = present(table, context)
  // A table comes with what is said in it.
  if (isThere(before, constraint)) return []
  const { forth, back } = keepingKeyIndexes(before, withConstraint(before, constraint), flavour)
  const nullable = constraint.kind === 'primary_key' ? nullableOf(before, constraint.columns) : []
  if (constraint.kind === 'foreign_key') {
    return addForeignKey(table, constraint, { forth, back }, flavour, context)
  }
  const words = columnWords(flavour, context)
  return [
    alterTable(
      table,
      [...forth, `ADD ${constraintDefinition(constraint, table, context)}`],
      [
        dropConstraint(constraint, flavour, context),
        ...back,
        // The key forbids null in its columns, and leaves that behind when it goes.
        ...nullable.map((column) => `MODIFY COLUMN ${columnDefinition(column, words)}`),
      ],
      {
        probe: makes(constraintIsThere(table, constraint)),
        ...addWay(before, constraint, flavour),
        flavour,
        context,
        ...(constraint.kind === 'unique' && forth.length === 0
          ? { merge: { kind: 'add index', names: [constraint.name] } }
          : {}),
      },
    ),
  ]
}

/** https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html */
function addWay(table: Table, constraint: Exclude<Constraint, ForeignKey>, flavour: Flavour): ExplainedWay {
  switch (constraint.kind) {
    case 'primary_key':
      return rebuildOf(table, flavour, nullableOf(table, constraint.columns).length > 0)
    case 'unique':
      if (hidesColumn(table, constraint, flavour)) return { way: 'copy', why: hiddenColumn }
      return bringsOrder(table, constraint, flavour) ? rebuildOf(table, flavour) : { way: 'online' }
    case 'check':
      return constraint.enforced ? { way: 'copy', why: 'every row is held to the check' } : { way: 'instant' }
    case 'exclude':
      return { way: 'copy' }
  }
}

function dropWay(
  table: Table,
  constraint: Constraint,
  forth: readonly string[],
  flavour: Flavour,
): ExplainedWay {
  switch (constraint.kind) {
    case 'primary_key':
      // MariaDB takes another key for it in place.
      return flavour.name === 'mariadb' && orderingKeys(table, flavour).length > 0
        ? rebuildOf(table, flavour)
        : { way: 'copy', why: 'the rows lose the order that the primary key gives them' }
    case 'foreign_key':
      return {
        way: forth.length === 0 || (flavour.name === 'mysql' && !builds(forth)) ? 'metadata' : 'online',
      }
    case 'unique':
      return dropIndexWay(table, constraint, forth, flavour)
    case 'check':
    case 'exclude':
      return { way: 'instant' }
  }
}

function dropped(table: Table, constraint: Constraint, flavour: Flavour, context: CompileContext): Statement {
  const before = present(table, context)
  const { forth, back } = keepingKeyIndexes(before, withoutConstraint(before, constraint), flavour)
  return alterTable(
    table,
    [dropConstraint(constraint, flavour, context), ...forth],
    [...back, `ADD ${constraintDefinition(constraint, table, context)}`],
    {
      probe: takes(constraintIsThere(table, constraint)),
      ...dropWay(before, constraint, forth, flavour),
      flavour,
      context,
    },
  )
}

/** Dropped and added by one statement: at no time are the rows without it. */
function renamed(
  table: Table,
  constraint: Constraint,
  to: string,
  flavour: Flavour,
  context: CompileContext,
): Statement {
  const before = present(table, context)
  const next = { ...constraint, name: to }
  const after = withConstraint(withoutConstraint(before, constraint), next)
  const { forth, back } = keepingKeyIndexes(before, after, flavour)
  const statement = alterTable(
    table,
    [
      dropConstraint(constraint, flavour, context),
      ...forth,
      `ADD ${constraintDefinition(next, table, context)}`,
    ],
    [
      dropConstraint(next, flavour, context),
      ...back,
      `ADD ${constraintDefinition(constraint, table, context)}`,
    ],
    {
      probe: renames(constraintIsThere(table, constraint), constraintIsThere(table, next)),
      ...renameWay(constraint, forth),
      flavour,
      context,
    },
  )
  const { undo } = statement
  if (constraint.kind !== 'foreign_key' || undo === undefined) return statement
  // The rows are held to it all the time, so nobody has to look at them on the way back either.
  return { ...statement, undo: [...withoutLooking.on, ...undo, ...withoutLooking.off] }
}

function renameWay(
  constraint: Constraint,
  forth: readonly string[],
): ExplainedWay & Pick<StatementWays, 'session'> {
  if (constraint.kind === 'foreign_key') {
    return { way: forth.length === 0 ? 'metadata' : 'online', session: withoutLooking }
  }
  return constraint.kind === 'check' && !constraint.enforced
    ? { way: 'instant' }
    : { way: 'copy', why: 'every row is held to the check again' }
}

function isThere(table: Table, constraint: Constraint): boolean {
  switch (constraint.kind) {
    case 'primary_key':
      return table.primaryKey !== undefined
    case 'unique':
      return table.uniques.some(({ name }) => name === constraint.name)
    case 'check':
      return table.checks.some(({ name }) => name === constraint.name)
    case 'foreign_key':
      return table.foreignKeys.some(({ name }) => name === constraint.name)
    case 'exclude':
      return false
  }
}

function nullableOf(table: Table, columns: readonly string[]): readonly Column[] {
  return columns.flatMap((name) => {
    const column = findColumn(table, name)
    return column?.nullable === true ? [column] : []
  })
}
