import type { Constraint, ForeignKey, Table } from '../../../model/table.js'
import { findColumn } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { StepOf } from '../../../steps/step.js'
import type { Statement } from '../../../steps/statement.js'
import { lockOn, locksOn } from '../names.js'
import { quoteName, quoteTable } from '../quoting.js'
import {
  addConstraint,
  commentOnConstraint,
  dropConstraint,
  isNotValid,
  unsupportedConstraint,
} from './constraint-definition.js'
import { validate } from './not-null.js'
import { unsupportedOnPartitioned, validatesLater } from './partitioned-table.js'
import { alterTable, alterTableSql, gently } from './statements.js'

/** Steps about constraints. https://www.postgresql.org/docs/current/sql-altertable.html */
export const constraintSteps: Pick<
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
> = {
  add_primary_key: ({ table, constraint }, context) => {
    // The key forbids null in its columns, and leaves that behind when it goes.
    const nullable = constraint.columns.filter((name) => findColumn(table, name)?.nullable === true)
    const back = [
      dropConstraint(constraint.name),
      ...nullable.map((name) => `ALTER COLUMN ${quoteName(name)} DROP NOT NULL`),
    ]
    return [
      alterTable(table, [addConstraint(constraint, false)], back, { scan: !context.isNew(table) }),
      ...commentOnConstraint(table, constraint),
    ]
  },

  add_unique: ({ table, constraint }, context) =>
    unsupportedConstraint(constraint, context) ?? addWhole(table, constraint, context),

  add_check: ({ table, constraint }, context) =>
    unsupportedConstraint(constraint, context) ??
    unsupportedOnPartitioned(table, constraint, context) ??
    addInHalves(table, constraint, context),

  // There is no NOT VALID for it: the index is built, and the rows are looked at, under the lock.
  add_exclude: ({ table, constraint }, context) =>
    unsupportedOnPartitioned(table, constraint, context) ?? addWhole(table, constraint, context),

  add_foreign_key: (step, context) =>
    unsupportedConstraint(step.constraint, context) ??
    unsupportedOnPartitioned(step.table, step.constraint, context) ??
    addInHalves(step.table, step.constraint, context, step),

  drop_constraint: ({ table, constraint }) => [
    alterTable(
      table,
      [dropConstraint(constraint.name)],
      [addConstraint(constraint, isNotValid(constraint))],
      {
        lock: lockOn('ACCESS EXCLUSIVE', table, ...referenced(constraint)),
      },
    ),
  ],

  rename_constraint: ({ table, constraint, to }) => [
    alterTable(
      table,
      [`RENAME CONSTRAINT ${quoteName(constraint.name)} TO ${quoteName(to)}`],
      [`RENAME CONSTRAINT ${quoteName(to)} TO ${quoteName(constraint.name)}`],
    ),
  ],

  validate_constraint: ({ table, constraint }, context) => {
    const back = [alterTableSql(table, [dropConstraint(constraint.name), addConstraint(constraint, true)])]
    return [validateHow(table, constraint, context, back)]
  },

  invalidate_constraint: ({ table, constraint }) => {
    // There is no ALTER CONSTRAINT … NOT VALID; in one statement no row slips in between.
    const drop = dropConstraint(constraint.name)
    return [
      alterTable(table, [drop, addConstraint(constraint, true)], [drop, addConstraint(constraint, false)], {
        lock: lockOn('ACCESS EXCLUSIVE', table, ...referenced(constraint)),
      }),
      ...commentOnConstraint(table, constraint),
    ]
  },
}

function addWhole(
  table: Table,
  constraint: Constraint,
  context: CompileContext,
  adopts?: true,
): readonly Statement[] {
  return [
    alterTable(
      table,
      [addConstraint(constraint, isNotValid(constraint))],
      [dropConstraint(constraint.name)],
      {
        lock: addLock(table, constraint, adopts),
        scan: !context.isNew(table) && !isNotValid(constraint) && isEnforced(constraint),
      },
    ),
    ...commentOnConstraint(table, constraint),
  ]
}

/** New rows are held to it at once, under a short lock; the rows that exist are looked at afterwards, under a weak one. */
function addInHalves(
  table: Table,
  constraint: ForeignKey | Extract<Constraint, { kind: 'check' }>,
  context: CompileContext,
  { referenced, adopts }: Partial<Pick<StepOf<'add_foreign_key'>, 'referenced' | 'adopts'>> = {},
): readonly Statement[] {
  const plain = !gently(context, table) || isNotValid(constraint) || !isEnforced(constraint)
  if (plain || (constraint.kind === 'foreign_key' && !validatesLater(table, referenced, context))) {
    return addWhole(table, constraint, context, adopts)
  }
  return [
    alterTable(table, [addConstraint(constraint, true)], [dropConstraint(constraint.name)], {
      lock: addLock(table, constraint, adopts),
    }),
    ...commentOnConstraint(table, constraint),
    validateHow(table, constraint, context, []),
  ]
}

/** Alone on the wire; but inside the transaction where the document asks for one, or the table is new. */
function validateHow(
  table: Table,
  constraint: ForeignKey | Extract<Constraint, { kind: 'check' }>,
  context: CompileContext,
  undo: readonly string[],
): Statement {
  const other = constraint.kind === 'foreign_key' ? quoteTable(constraint.references) : undefined
  const statement = validate(table, constraint.name, undo, other)
  if (gently(context, table)) return statement
  const { probe: _, ...plain } = statement
  return { ...plain, class: 'transactional', scan: !context.isNew(table) }
}

/**
 * Adding a foreign key stops writers of both tables; anything else stops readers too. Where partitions had it, the triggers
 * of theirs go from the other table.
 */
function addLock(table: Table, constraint: Constraint, adopts: true | undefined): string {
  if (constraint.kind !== 'foreign_key') return lockOn('ACCESS EXCLUSIVE', table)
  const { references } = constraint
  return adopts === undefined
    ? lockOn('SHARE ROW EXCLUSIVE', table, references)
    : locksOn({ mode: 'SHARE ROW EXCLUSIVE', on: [table] }, { mode: 'ACCESS EXCLUSIVE', on: [references] })
}

function referenced(constraint: Constraint) {
  return constraint.kind === 'foreign_key' ? [constraint.references] : []
}

function isEnforced(constraint: Constraint): boolean {
  return constraint.kind !== 'check' || constraint.enforced
}
