import {
  constraintsOf,
  type Check,
  type Column,
  type Constraint,
  type Index,
  type Table,
} from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { mentions } from '../../../sql/mentions.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { quoteName } from '../quoting.js'
import { addColumnStatements } from './add-column.js'
import { addConstraint, commentOnConstraint, isNotValid } from './constraint-definition.js'
import { createIndex } from './indexes.js'
import { alterTable } from './statements.js'

/** Does an author's expression name the column? */
export function names(sql: string | undefined, column: string): boolean {
  return sql !== undefined && mentions(sql, postgresqlLexer).has(column)
}

/** Generated columns of the table that are computed from this one; PostgreSQL keeps its type while they stand. */
export function computedFrom(table: Table, column: string): readonly Column[] {
  return table.columns.filter((other) => other.name !== column && names(other.generated?.sql, column))
}

/** What of a table is written as an expression over a column. */
export interface WrittenOver {
  readonly checks: readonly Check[]
  readonly indexes: readonly Index[]
}

/**
 * The checks and indexes whose expressions name the column. When its type changes, PostgreSQL keeps them in its own words,
 * with the casts that the old type took; made again from the text, they are what the document says. What also names one of
 * the columns `except` goes and comes with that.
 */
export function writtenOver(table: Table, column: string, except: readonly Column[]): WrittenOver {
  return {
    checks: table.checks.filter(
      (check) => names(check.check, column) && !except.some(({ name }) => names(check.check, name)),
    ),
    indexes: table.indexes.filter(
      (index) =>
        (index.elements.some(({ sql }) => names(sql, column)) || names(index.where, column)) &&
        !except.some(({ name }) => indexUses(index, name)),
    ),
  }
}

/** A column dropped that comes back by {@link restoreColumns}; what hangs on it goes along. */
export function removeColumn(table: Table, column: Column, context: CompileContext): Statement {
  const back =
    column.generated === undefined
      ? undefined
      : restoreColumns(table, [column], context).map(({ sql }) => sql)
  return { ...alterTable(table, [`DROP COLUMN ${quoteName(column.name)}`], []), undo: back }
}

/** Columns made anew, last in the table, and after them the constraints and indexes that went with the old ones. */
export function restoreColumns(
  table: Table,
  columns: readonly Column[],
  context: CompileContext,
): readonly Statement[] {
  const anyOf = (uses: (column: string) => boolean) => columns.some(({ name }) => uses(name))
  return [
    ...columns.flatMap((column) => addColumnStatements(table, column, undefined, context)),
    ...constraintsOf(table).flatMap((constraint) =>
      anyOf((column) => constraintUses(constraint, column))
        ? [
            // It goes with its columns when they are taken back.
            alterTable(table, [addConstraint(constraint, isNotValid(constraint))], [], { scan: true }),
            ...commentOnConstraint(table, constraint).map((statement) => ({ ...statement, undo: [] })),
          ]
        : [],
    ),
    ...table.indexes.flatMap((index) =>
      anyOf((column) => indexUses(index, column)) ? createIndex(table, index, false, context) : [],
    ),
  ]
}

/** Does the constraint go when the column goes? */
export function constraintUses(constraint: Constraint, column: string): boolean {
  if (constraint.kind === 'check') return names(constraint.check, column)
  if (constraint.kind === 'foreign_key') return constraint.columns.includes(column)
  if (constraint.kind === 'exclude') {
    return elementsUse(constraint.elements, column) || names(constraint.where, column)
  }
  return [...constraint.columns, ...(constraint.include ?? [])].includes(column)
}

function elementsUse(elements: Index['elements'], column: string): boolean {
  return elements.some((element) => element.column === column || names(element.sql, column))
}

/** Does the index go when the column goes? */
export function indexUses(index: Index, column: string): boolean {
  return (
    elementsUse(index.elements, column) ||
    index.include?.includes(column) === true ||
    names(index.where, column)
  )
}
