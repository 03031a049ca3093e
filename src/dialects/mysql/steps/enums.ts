import type { EnumType } from '../../../model/objects.js'
import { nameOf, type Column, type Table } from '../../../model/table.js'
import { columnsOfType, tablesOfType } from '../../../model/type-users.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { runsAgain } from '../probes.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { onTable } from '../rights/need.js'
import { checkedAnew } from './checked-anew.js'
import { columnDefinition, columnWords, withValues } from './column-definition.js'
import { alterTable } from './alter-table.js'
import { transactional } from './statements.js'

/**
 * Steps about enums. The servers know no type by a name: every column carries the list of values, and states the whole of it when
 * it changes. https://dev.mysql.com/doc/refman/8.4/en/enum.html
 */
export function enumSteps(
  flavour: Flavour,
): Pick<
  StepCompiler,
  'create_enum' | 'drop_enum' | 'rename_enum' | 'add_enum_value' | 'rename_enum_value' | 'rebuild_enum'
> {
  return {
    create_enum: () => [],
    drop_enum: () => [],
    rename_enum: () => [],

    add_enum_value: ({ type, value, before, after }, context) => {
      const at =
        before !== undefined
          ? type.values.indexOf(before)
          : after !== undefined
            ? type.values.indexOf(after) + 1
            : type.values.length
      const values = type.values.toSpliced(at, 0, value)
      return usersOf(type, context).map(({ table, columns }) =>
        restate(table, same(columns), { type, from: type.values, to: values }, flavour, context),
      )
    },

    // A value is told by its place: under a new name it is a new value, to which the rows go.
    rename_enum_value: ({ type, value, to }, context) => {
      const values = type.values.map((other) => (other === value ? to : other))
      return usersOf(type, context).flatMap(({ table, columns }) =>
        moved(
          table,
          columns.map((column) => ({ from: column, to: withDefault(column, value, to) })),
          { type, from: type.values, to: values, moves: [{ value, to }] },
          flavour,
          context,
        ),
      )
    },

    rebuild_enum: ({ from: type, to, moves, users }, context) =>
      users.flatMap(({ table, columns }) =>
        moved(table, columns, { type, from: type.values, to: to.values, moves }, flavour, context),
      ),
  }
}

interface Columns {
  readonly from: Column
  readonly to: Column
}

interface Change {
  readonly type: EnumType
  readonly from: readonly string[]
  readonly to: readonly string[]
}

interface Moves extends Change {
  readonly moves: readonly { readonly value: string; readonly to: string }[]
}

function usersOf(type: EnumType, context: CompileContext) {
  return tablesOfType(context.standing(), type).map(({ table }) => ({
    table,
    columns: columnsOfType(table, type),
  }))
}

function same(columns: readonly Column[]): readonly Columns[] {
  return columns.map((column) => ({ from: column, to: column }))
}

/** With the values that go and those that come side by side, rows move; then the list is what it should be. */
function moved(
  table: Table,
  columns: readonly Columns[],
  change: Moves,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] {
  const { type, from, to, moves } = change
  if (moves.length === 0) return [restate(table, columns, change, flavour, context)]
  const both = [...from, ...to.filter((value) => !from.includes(value))]
  const old = same(columns.map((column) => column.from))
  return [
    ...(both.length === from.length ? [] : [restate(table, old, { type, from, to: both }, flavour, context)]),
    ...(context.isNew(table) ? [] : columns.map((column) => moveRows(table, column.from, change))),
    restate(table, columns, { type, from: both, to }, flavour, context),
  ]
}

/** All at once: where two values change places, none is met twice. */
function moveRows(table: Table, { name }: Column, { from, moves }: Moves): Statement {
  const column = quoteName(name)
  const [first] = moves
  const only = moves.length === 1 ? first : undefined
  const given =
    only === undefined
      ? `CASE ${column} ${moves.map(({ value, to }) => `WHEN ${quoteText(value)} THEN ${quoteText(to)}`).join(' ')} END`
      : quoteText(only.to)
  const values = moves.map(({ value }) => quoteText(value)).join(', ')
  const update = (to: string, where: string): string =>
    `UPDATE ${quoteTable(table)} SET ${column} = ${to}\nWHERE ${column} IN (${where})`
  return transactional(
    update(given, values),
    // Where other rows had the value already, which row had which is known to nobody.
    only === undefined || from.includes(only.to)
      ? undefined
      : [update(quoteText(only.value), quoteText(only.to))],
    [onTable('update', nameOf(table)), onTable('select', nameOf(table))],
  )
}

/** One ALTER TABLE for all columns of a table that have the type. */
function restate(
  table: Table,
  columns: readonly Columns[],
  { type, from, to }: Change,
  flavour: Flavour,
  context: CompileContext,
): Statement {
  const words = columnWords(flavour, context)
  const modify = (column: Column, values: readonly string[]): string =>
    `MODIFY COLUMN ${columnDefinition(column, withValues(words, type, values))}`
  const statement = alterTable(
    table,
    columns.map((column) => modify(column.to, to)),
    columns.map((column) => modify(column.from, from)),
    {
      probe: runsAgain(`the values of ${quoteTable(type)} are these`),
      ...(appends(from, to)
        ? (checkedAnew(table, flavour) ?? { way: 'instant' as const })
        : { way: 'copy' as const, why: `the values of ${quoteTable(type)} are numbered anew` }),
      flavour,
      context,
    },
  )
  return { ...statement, needs: [...(statement.needs ?? []), onTable('alter', nameOf(table))] }
}

/** A value at the end needs nothing of the rows, while one byte holds the number of each: up to 255 of them. */
function appends(from: readonly string[], to: readonly string[]): boolean {
  const way = from.every((value, at) => to[at] === value)
  return way && (to.length < 256 || from.length > 255)
}

function withDefault(column: Column, value: string, to: string): Column {
  const { default: was } = column
  return was !== undefined && 'literal' in was && was.literal === value
    ? { ...column, default: { literal: to } }
    : column
}
