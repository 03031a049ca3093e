import type { Column, Table, Value } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { valueSql } from '../literals.js'
import { quoteName } from '../quoting.js'
import { mayBeVolatile } from '../volatility.js'
import {
  columnDefault,
  columnDefinition,
  commentOnColumn,
  serialStatements,
  storageParts,
  unsupportedColumn,
} from './column-definition.js'
import { isSerial } from './identity.js'
import { fillNulls, setNotNull } from './not-null.js'
import { alterTable } from './statements.js'

/**
 * https://www.postgresql.org/docs/current/sql-altertable.html: a constant default costs nothing, however many rows there
 * are; a volatile one, a stored expression and a sequence write every row.
 */
export const addColumn: StepCompiler['add_column'] = ({ table, column, fill }, context) =>
  unsupportedColumn(column, context) ?? addColumnStatements(table, column, fill, context)

/** The statements of {@link addColumn}, for a column that this version has. */
export function addColumnStatements(
  table: Table,
  column: Column,
  fill: Value | undefined,
  context: CompileContext,
): readonly Statement[] {
  const serial = serialStatements(table, column)
  const storage = storageParts(column)
  return [
    ...serial.before,
    ...addition(table, column, fill, context),
    ...serial.after,
    // What follows goes with the column when that is taken back.
    ...(storage.length === 0 ? [] : [alterTable(table, storage, [])]),
    ...(column.comment === undefined
      ? []
      : [{ ...commentOnColumn(table, column.name, column.comment), undo: [] }]),
  ]
}

function addition(
  table: Table,
  column: Column,
  fill: Value | undefined,
  context: CompileContext,
): readonly Statement[] {
  const drop = `DROP COLUMN ${quoteName(column.name)}`
  const add = (definition: Column, more: readonly string[] = []) =>
    alterTable(table, [`ADD COLUMN ${columnDefinition(table, definition)}`, ...more], [drop], {
      rewrite: rewritesTable(definition) && !context.isNew(table),
      scan: looksForNulls(definition) && !context.isNew(table),
    })
  if (fill === undefined) return [add(column)]
  if ('sql' in fill) {
    const { default: _, ...bare } = column
    const filling = fillNulls(table, column, fill, context, [])
    const declared = columnDefault(table, column)
    return [
      add(
        { ...bare, nullable: true },
        declared === undefined ? [] : [`ALTER COLUMN ${quoteName(column.name)} SET DEFAULT ${declared}`],
      ),
      filling,
      ...(column.nullable ? [] : setNotNull(table, column.name, context, filling)),
    ]
  }
  const filled = valueSql(fill, column.type)
  const declared = columnDefault(table, column)
  const start = `ALTER COLUMN ${quoteName(column.name)}`
  return [
    add({ ...column, default: fill }),
    ...(declared === filled
      ? []
      : [
          alterTable(
            table,
            [declared === undefined ? `${start} DROP DEFAULT` : `${start} SET DEFAULT ${declared}`],
            [`${start} SET DEFAULT ${filled}`],
          ),
        ]),
  ]
}

function rewritesTable(column: Column): boolean {
  if (column.identity !== undefined || column.generated?.stored === true) return true
  if (column.default === undefined) return isSerial(column)
  return 'sql' in column.default && mayBeVolatile(column.default.sql)
}

/** Without a value that every row gets, the server looks whether there is a row at all. */
function looksForNulls(column: Column): boolean {
  return !column.nullable && column.default === undefined && !rewritesTable(column)
}
