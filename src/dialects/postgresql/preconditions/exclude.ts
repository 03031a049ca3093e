import { tableKey } from '../../../model/schema-model.js'
import type { Exclude, Table } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { StepOf } from '../../../steps/step.js'
import type { Precondition } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { parenthesise } from '../literals.js'
import { quoteName, quoteTable } from '../quoting.js'
import { elementSql } from '../steps/index-definition.js'
import { operatorSql } from '../steps/constraint-definition.js'
import { columnsNamed } from './columns-named.js'

/**
 * No two rows may meet all operators. They say the same in both orders of the rows
 * (https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE), so each pair is looked at once;
 * where one of them says null the rows do not exclude each other.
 */
export function noExcludedPair(
  { table, constraint }: StepOf<'add_exclude'>,
  context: CompileContext,
): readonly Precondition[] {
  if (context.isNew(table)) return []
  const { elements, where } = constraint
  const place = table.partitionBy === undefined ? ['ctid'] : ['tableoid', 'ctid']
  const row = (side: string): string => {
    const parts = place.map((column) => `${side}.${column}`).join(', ')
    return place.length === 1 ? parts : `(${parts})`
  }
  const both = [
    `${row('a')} < ${row('b')}`,
    ...elements.map(({ operator }, i) => {
      const value = valueName(constraint, i)
      return `a.${value} ${operatorSql(operator)} b.${value}`
    }),
  ].join(' AND ')
  const from = rowsOf(table, constraint, place)
  const pairs = `${from} AS a JOIN ${from} AS b ON ${both}`
  const what = elements.map((element) => `${elementSql(bare(element))} ${element.operator}`).join(', ')
  return [
    {
      sql: `SELECT 1 FROM ${pairs} LIMIT 1`,
      sentence: `no two rows of ${quoteTable(table)} exclude each other by ${quoteName(constraint.name)}: ${what}${where === undefined ? '' : ` where ${where.trim()}`}`,
      help: `delete or change one row of each pair; find the pairs with: SELECT a.*, b.* FROM ${pairs}`,
      reads: [
        {
          table: tableKey(table),
          columns: [
            ...new Set([
              ...elements.flatMap(({ column }) => column ?? []),
              ...columnsNamed(table, [...elements.flatMap(({ sql }) => sql ?? []), where ?? '']),
            ]),
          ],
        },
      ],
    },
  ]
}

/** The rows in question with their values; the table itself where it has them as they are. */
function rowsOf(table: Table, { elements, where }: Exclude, place: readonly string[]): string {
  const isPlain = elements.every(({ column }) => column !== undefined)
  if (isPlain && where === undefined) return quoteTable(table)
  const values = isPlain
    ? ['*']
    : elements.map((element, i) => `${elementSql(bare(element))} AS "value ${i + 1}"`)
  return `(${words(
    `SELECT ${[...place, ...values].join(', ')} FROM ${quoteTable(table)}`,
    where !== undefined && `WHERE ${parenthesise(where)}`,
  )})`
}

function valueName({ elements }: Exclude, at: number): string {
  const column = elements[at]?.column
  const isPlain = elements.every((element) => element.column !== undefined)
  return isPlain && column !== undefined ? quoteName(column) : quoteName(`value ${at + 1}`)
}

/** Without what only its index needs. */
function bare({ column, sql }: Exclude['elements'][number]) {
  return column === undefined ? { sql: sql ?? '', order: 'asc' as const } : { column, order: 'asc' as const }
}
