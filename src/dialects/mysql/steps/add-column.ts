import type { ColumnType } from '../../../model/column-type.js'
import type { Column, Table, Value } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { defaultSql } from '../literals.js'
import { columnThere, makes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { isLong, isGeometry } from '../types.js'
import { columnDefinition, columnWords, unsupportedColumn } from './column-definition.js'
import {
  columnListWay,
  indexesExpressions,
  isVirtual,
  rebuildOf,
  virtualMoves,
  virtualWay,
  type ExplainedWay,
} from './rebuild-way.js'
import { columnsBehind, placeOf } from './column-place.js'
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
  const value = fill ?? computedDefault(column, flavour, context.isNew(table))
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

/**
 * A default that the rows of before would be given one by one; the time of day is the same for all of them. To MySQL the constant of a
 * text, blob or json is computed too. https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html
 */
function computedDefault(
  { type, default: value }: Column,
  flavour: Flavour,
  isNew: boolean,
): Value | undefined {
  if (isNew || value === undefined) return undefined
  if ('literal' in value) {
    const isComputed = flavour.name === 'mysql' && isLong(type) && value.literal !== null
    return isComputed ? value : undefined
  }
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
      ...wayOf(there, column, columnsBehind(there, column, context), flavour),
      ...(forth.length === 0 && column.generated === undefined
        ? { merge: { kind: 'add column', names: [column.name] } }
        : {}),
      flavour,
      context,
    },
  )
}

/**
 * A column moves those behind it, and virtual ones MariaDB moves only in a copy; another virtual one does so on MySQL too, and one that
 * comes ahead of the column that is numbered.
 */
function wayOf(
  table: Table,
  { name, type, nullable, identity, generated, default: value }: Column,
  behind: readonly Column[],
  flavour: Flavour,
): ExplainedWay {
  if (generated?.stored === true) return { way: 'copy', why: `${quoteName(name)} is computed for every row` }
  const moves = behind.some(isVirtual) || (generated !== undefined && indexesExpressions(table))
  if (moves && (flavour.name === 'mariadb' || generated !== undefined)) return virtualMoves
  if (flavour.name === 'mysql' && generated !== undefined && behind.some(isNumbered)) {
    return { way: 'copy', why: 'a virtual column comes ahead of the one that is numbered' }
  }
  if (identity !== undefined) return { way: 'numbered', why: 'every row is numbered' }
  // A shape and a day have no value that stands for none: https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html
  const isBare = !nullable && value === undefined
  if (flavour.name === 'mysql' && isBare && (isGeometry(type) || isDay(type)))
    return rebuildOf(table, flavour)
  return generated === undefined ? columnListWay(table, behind, flavour) : virtualWay(table, flavour)
}

/** DATE or DATETIME: a TIMESTAMP may be none on all modes. */
function isDay({ kind, name }: ColumnType): boolean {
  return kind === 'portable'
    ? /^(?:date|timestamp|timestamptz)$/.test(name)
    : /^(?:date|datetime)$/.test(name)
}

function isNumbered({ identity }: Column): boolean {
  return identity !== undefined
}
