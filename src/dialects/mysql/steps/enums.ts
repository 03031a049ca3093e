import type { EnumType } from '../../../model/objects.js'
import { nameOf, type Column, type Table } from '../../../model/table.js'
import { columnsOfType, isOfType, tablesOfType } from '../../../model/type-users.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { runsAgain } from '../probes.js'
import { quoteName, quoteTable } from '../quoting.js'
import { onTable } from '../rights/need.js'
import { sameBy } from '../same-value.js'
import { withoutLooking } from './add-foreign-key.js'
import { alterTable, alterTableSql } from './alter-table.js'
import { checkedAnew } from './checked-anew.js'
import { columnDefinition, columnWords, withValues } from './column-definition.js'
import { constraintDefinition } from './constraint-definition.js'
import { bothLists, moveRows, type Moves } from './enum-rows.js'
import { keysOn, type KeyOn } from './keys-on.js'
import { present } from './present.js'
import type { ExplainedWay } from './rebuild-way.js'
import { lacks } from './statements.js'

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

    // Behind all others: a value that comes elsewhere is a new list.
    add_enum_value: ({ type, value }, context) => {
      const values = [...type.values, value]
      return tablesOfType(context.standing(), type).map(({ table }) => {
        const columns = same(columnsOfType(table, type), type.values, values)
        return restate(table, type, columns, flavour, context)
      })
    },

    // A value is told by its place in the list: under a new name it is a new value, to which the rows go.
    rename_enum_value: () =>
      lacks(flavour, 'name of a value that rows follow', 'remove the value with another in its place'),

    rebuild_enum: ({ from: type, to, moves, users }, context) =>
      users.flatMap(({ table, columns }) => {
        const change = { type, from: type.values, to: to.values, moves }
        return moved(table, columns, change, flavour, context)
      }),
  }
}

/** A column before and after, with the values of each. */
interface Restated {
  readonly from: Column
  readonly to: Column
  readonly before: readonly string[]
  readonly after: readonly string[]
}

function same(
  columns: readonly Column[],
  before: readonly string[],
  after: readonly string[],
): readonly Restated[] {
  return columns.map((column) => ({ from: column, to: column, before, after }))
}

/** With the values that go and those that come side by side, rows move; then the list is what it should be. */
function moved(
  table: Table,
  columns: readonly { readonly from: Column; readonly to: Column }[],
  change: Moves,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] {
  const { type, from, to } = change
  const own = columns.map((pair) => pair.from).filter((column) => isOfType(column.type, type))
  const both = (column: Column): readonly string[] =>
    isOfType(column.type, type) && !context.isNew(table) ? bothLists(column, table, change, flavour) : from
  const longer = own.flatMap((column) => same([column], from, both(column)))
  const isLonger = longer.some(({ before, after }) => after.length > before.length)
  return [
    ...(isLonger ? [restate(table, type, longer, flavour, context)] : []),
    ...(context.isNew(table)
      ? []
      : own
          .filter(({ generated }) => generated === undefined)
          .flatMap((column) => moveRows(table, column, change, flavour))),
    restate(
      table,
      type,
      columns.map((pair) => ({ ...pair, before: both(pair.from), after: to })),
      flavour,
      context,
    ),
  ]
}

/** One ALTER TABLE for all columns of a table that have the type, or are computed from one that has. */
function restate(
  table: Table,
  type: EnumType,
  columns: readonly Restated[],
  flavour: Flavour,
  context: CompileContext,
): Statement {
  const words = columnWords(flavour, context)
  const modify = (column: Column, values: readonly string[]): string =>
    `MODIFY COLUMN ${columnDefinition(column, withValues(words, type, values))}`
  const statement = alterTable(
    table,
    columns.map(({ to, after }) => modify(to, after)),
    columns.map(({ from, before }) => modify(from, before)),
    {
      probe: runsAgain(`the values of ${quoteTable(type)} are these`),
      ...wayOf(table, type, columns, flavour, context),
      flavour,
      context,
    },
  )
  const keys = keysOn(
    present(table, context),
    columns.map(({ from }) => from.name),
    context.standing(),
  )
  const { undo } = statement
  return {
    ...statement,
    ...(undo === undefined || keys.length === 0 ? {} : { undo: aroundKeys(undo, keys, flavour, context) }),
    needs: [...(statement.needs ?? []), onTable('alter', nameOf(table))],
  }
}

function wayOf(
  table: Table,
  type: EnumType,
  columns: readonly Restated[],
  flavour: Flavour,
  context: CompileContext,
): ExplainedWay {
  const anew = columns.find(
    ({ from, to }) =>
      JSON.stringify(from.generated) !== JSON.stringify(to.generated) ||
      (flavour.name === 'mariadb' && to.generated?.stored === true),
  )
  const isLight = columns.every(({ from, before, after }) =>
    appends(before, after, sameBy(from, table, flavour)),
  )
  if (!isLight) return { way: 'copy', why: `the values of ${quoteTable(type)} are numbered anew` }
  if (anew !== undefined) return { way: 'copy', why: `${quoteName(anew.to.name)} is computed anew` }
  return checkedAnew(present(table, context), flavour) ?? { way: 'instant' }
}

/**
 * A value at the end needs nothing of the rows, while one byte holds the number of each: up to 255 of them. Nor do other letters that
 * are the same to the collation.
 */
function appends(
  from: readonly string[],
  to: readonly string[],
  isOne: (a: string, b: string) => boolean,
): boolean {
  const way = from.every((value, at) => isOne(to[at] ?? '', value)) && to.length >= from.length
  return way && (to.length < 256 || from.length > 255)
}

/**
 * Values come behind the others while a foreign key holds the column, but none goes: on MySQL unless the session looks at no keys, and
 * on MariaDB not even then. https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_foreign_key_checks
 */
function aroundKeys(
  undo: readonly string[],
  keys: readonly KeyOn[],
  flavour: Flavour,
  context: CompileContext,
): readonly string[] {
  const { on, off } = withoutLooking
  if (flavour.name === 'mysql') return [...on, ...undo, ...off]
  return [
    ...keys.map(({ table, key }) =>
      alterTableSql(table, [`DROP FOREIGN KEY IF EXISTS ${quoteName(key.name)}`]),
    ),
    ...undo,
    ...on,
    ...keys.map(({ table, key }) =>
      alterTableSql(table, [`ADD ${constraintDefinition(key, table, context)}`]),
    ),
    ...off,
  ]
}
