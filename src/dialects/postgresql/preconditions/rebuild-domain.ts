import { tableKey } from '../../../model/schema-model.js'
import type { Column, Table } from '../../../model/table.js'
import type { PreconditionCompiler } from '../../../steps/compiler.js'
import type { Precondition } from '../../../steps/statement.js'
import type { StepOf } from '../../../steps/step.js'
import { parenthesise } from '../literals.js'
import { columnLabel } from '../names.js'
import { quoteName, quoteTable } from '../quoting.js'
import { typeChange } from '../type-change.js'
import { typeSql } from '../types.js'
import { valueThatDoesNotFit } from '../value-fit.js'

/** Every value of every column, and every item of arrays, must fit the new type and meet what its domain asks. */
export const rebuildDomainQuestions: PreconditionCompiler['rebuild_domain'] = (step, context) =>
  step.users
    .filter(({ table }) => !context.isNew(table))
    .flatMap(({ table, columns }) =>
      columns.flatMap(({ from }) => questions(step, table, from, context.serverVersion)),
    )

function questions(
  { from, values, rules }: StepOf<'rebuild_domain'>,
  table: Table,
  column: Column,
  serverVersion: number,
): readonly Precondition[] {
  const label = columnLabel(table, column.name)
  const isArray = column.type.dimensions > 0
  const item: Column = { ...column, name: isArray ? 'item' : column.name, type: values.from }
  const source = isArray
    ? `${quoteTable(table)}, unnest(${quoteName(column.name)}) AS "of" ("item")`
    : quoteTable(table)
  const misfit = valueThatDoesNotFit(item, { ...item, type: values.to }, serverVersion)
  const ask = (where: string, of: string, sentence: string): Precondition => ({
    sql: `SELECT 1 FROM ${of} WHERE ${where} LIMIT 1`,
    sentence,
    help: `change the rows by \`update_rows\` before it, or find them with: SELECT * FROM ${of} WHERE ${where}`,
    reads: [{ table: tableKey(table), columns: [column.name] }],
  })
  const name = quoteName(item.name)
  const byText = typeChange(values.from, values.to) === 'conversion' ? '::text' : ''
  const cast = `${name}${byText}::${typeSql(values.to)}`
  // What does not fit is asked for by itself, and a cast would fail on it.
  const value = misfit === undefined ? cast : `CASE WHEN ${misfit} THEN NULL ELSE ${cast} END`
  return [
    ...(misfit === undefined
      ? []
      : [ask(misfit, source, `every value of ${label} fits into ${typeSql(values.to)}`)]),
    ...(from.nullable && !rules.nullable && (isArray || column.nullable)
      ? [
          ask(
            `${name} IS NULL`,
            source,
            `no row of ${quoteTable(table)} has a null in ${quoteName(column.name)}`,
          ),
        ]
      : []),
    ...rules.checks.map((check) =>
      ask(
        `NOT ${parenthesise(check.sql)}`,
        `(SELECT ${value} AS value FROM ${source}) AS "values"`,
        `every value of ${label} meets ${quoteName(check.name)}: ${check.sql.trim()}`,
      ),
    ),
  ]
}
