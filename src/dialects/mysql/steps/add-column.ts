import type { Column, Table, Value } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { defaultSql } from '../literals.js'
import { columnThere, makes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { isLong } from '../types.js'
import { columnDefinition, columnWords, unsupportedColumn } from './column-definition.js'
import { hasFulltext, type ColumnWay } from './column-way.js'
import { placeOf } from './column-place.js'
import { fillNulls, forbidNull } from './fill-nulls.js'
import { keepingKeyIndexes } from './key-indexes.js'
import { present } from './present.js'
import { setDefault } from './set-default.js'
import { alterTable } from './alter-table.js'

/**
 * A constant default costs nothing, however many rows there are. What is computed anew for each row would write the table while
 * writers wait, and MySQL refuses it where its replicas might come to other values; then the rows get their values by an update.
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-column-operations
 */
export function addColumn(flavour: Flavour): StepCompiler['add_column'] {
  return ({ table, column, fill }, context) =>
    unsupportedColumn(column, flavour, context) ?? statements(table, column, fill, flavour, context)
}

function statements(
  table: Table,
  column: Column,
  fill: Value | undefined,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] {
  const value = fill ?? computedDefault(column, context.isNew(table))
  if (value === undefined) return [addition(table, column, flavour, context)]
  const then: Table = { ...table, columns: [...present(table, context).columns, column] }
  if ('literal' in value && !isLong(column.type)) {
    const filled = { ...column, default: value }
    return [addition(table, filled, flavour, context), ...setDefault(then, filled, column, flavour, context)]
  }
  const { default: _, ...bare } = column
  const empty: Column = { ...bare, nullable: true }
  return [
    addition(table, empty, flavour, context),
    // Rows that come meanwhile have it already.
    ...setDefault(then, empty, { ...column, nullable: true }, flavour, context),
    fillNulls(then, column, value, flavour, context),
    ...(column.nullable ? [] : [forbidNull(then, column, flavour, context)]),
  ]
}

/** A default that the rows of before would be given one by one; the time of day is the same for all of them. */
function computedDefault({ type, default: value }: Column, isNew: boolean): Value | undefined {
  if (isNew || value === undefined || 'literal' in value) return undefined
  return defaultSql(value, type).startsWith('(') || 'json' in value ? value : undefined
}

function addition(table: Table, column: Column, flavour: Flavour, context: CompileContext): Statement {
  const there = present(table, context)
  const { forth, back } = keepingKeyIndexes(there, { ...there, columns: [...there.columns, column] }, flavour)
  const definition = columnDefinition(column, columnWords(flavour, context))
  const place = placeOf(there, column, context)
  return alterTable(
    table,
    [`ADD COLUMN ${definition}${place}`, ...forth],
    [...back, `DROP COLUMN ${quoteName(column.name)}`],
    {
      probe: makes(columnThere(table, column.name)),
      ...wayOf(there, column, place, flavour),
      ...(forth.length === 0 && column.generated === undefined
        ? { merge: { kind: 'add column', names: [column.name] } }
        : {}),
      flavour,
      context,
    },
  )
}

/** MariaDB adds a column in the middle of others cheaply unless some are virtual; no server does so with a virtual one. */
function wayOf(
  table: Table,
  { name, identity, generated }: Column,
  place: string,
  flavour: Flavour,
): ColumnWay {
  if (identity !== undefined) return { way: 'numbered', why: 'every row is numbered' }
  if (generated?.stored === true) return { way: 'copy', why: `${quoteName(name)} is computed for every row` }
  if (flavour.name === 'mysql' && hasFulltext(table))
    return { way: 'copy', why: 'the table has a full text index' }
  if (place === '') return { way: 'instant' }
  if (generated !== undefined)
    return { way: 'copy', why: `${quoteName(name)} is virtual and not the last column` }
  const virtual = table.columns.some((column) => column.generated?.stored === false)
  return flavour.name === 'mariadb' && virtual
    ? { way: 'copy', why: `${quoteName(name)} is not the last column, and the table has virtual ones` }
    : { way: 'instant' }
}
