import type { Table } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Row } from '../../../steps/step.js'
import type { Statement } from '../../../steps/statement.js'
import { chunks, nameList } from '../../ddl.js'
import { cellSql, parenthesise } from '../literals.js'
import { keyColumns } from '../names.js'
import { quoteName, quoteTable } from '../quoting.js'
import { inBatches } from './batches.js'
import { catchUpAll } from './identity.js'
import { columnType, matchRows } from './row-match.js'
import { gently, standalone, transactional } from './statements.js'

/** How much one statement carries: enough to be quick, little enough to be read in a log. */
const limit = { count: 500, bytes: 1_000_000 }

/** Steps about rows, and SQL as its author wrote it. */
export const rowSteps: Pick<StepCompiler, 'insert_rows' | 'update_rows' | 'delete_rows' | 'execute'> = {
  insert_rows: ({ table, rows, identity }) => [
    ...insertStatements(table, rows),
    ...catchUpAll(table, identity),
  ],

  update_rows: ({ table, set, where, batchSize }, context) => {
    const cells = set.map(
      ([column, cell]) => `${quoteName(column)} = ${cellSql(cell, columnType(table, column))}`,
    )
    const action = `UPDATE ${quoteTable(table)} SET ${cells.join(', ')}`
    return [changeRows(table, action, 'FROM', where, batchSize, context)]
  },

  delete_rows: ({ table, match }, context) => {
    const action = `DELETE FROM ${quoteTable(table)}`
    if ('where' in match) return [changeRows(table, action, 'USING', match.where, match.batchSize, context)]
    // Rows that refer to each other are listed so that they can be inserted: they go in the reverse order.
    const pieces = inPieces(match.rows, (row) => matchRows(table, [row])).toReversed()
    return pieces.map((rows) =>
      transactional(`${action}\nWHERE ${matchRows(table, rows)}`, {
        undo: rows.every((row) => isWhole(table, row))
          ? insertStatements(table, rows).map(({ sql }) => sql)
          : undefined,
      }),
    )
  },

  execute: ({ statements, transaction, doneWhen }) =>
    statements.map((sql, at) => {
      if (transaction) return transactional(sql, { undo: undefined })
      // The question is about the whole: true after the last statement, and not a word about those before it.
      const asks = doneWhen !== undefined && at === statements.length - 1
      return standalone(sql, { undo: undefined, ...(asks ? { probe: { done: doneWhen, cleanup: [] } } : {}) })
    }),
}

/** INSERT statements; a column that a row leaves out gets its default. */
function insertStatements(table: Table, rows: readonly Row[]): readonly Statement[] {
  const given = new Set(rows.flatMap((row) => row.map(([column]) => column)))
  const columns = table.columns.map(({ name }) => name).filter((name) => given.has(name))
  if (columns.length === 0) {
    return rows.map(() =>
      transactional(`INSERT INTO ${quoteTable(table)} DEFAULT VALUES`, { undo: undefined }),
    )
  }
  const overriding = table.columns.some(
    ({ name, identity }) => identity?.generation === 'always' && given.has(name),
  )
  return inPieces(rows, (row) => valuesSql(table, columns, row)).map((piece) =>
    transactional(
      [
        `INSERT INTO ${quoteTable(table)} ${nameList(quoteName, columns)}`,
        ...(overriding ? ['OVERRIDING SYSTEM VALUE'] : []),
        piece.length === 1
          ? `VALUES ${valuesSql(table, columns, piece[0] ?? [])}`
          : `VALUES\n${piece.map((row) => `  ${valuesSql(table, columns, row)}`).join(',\n')}`,
      ].join('\n'),
      { undo: deleteByKey(table, piece) },
    ),
  )
}

function valuesSql(table: Table, columns: readonly string[], row: Row): string {
  const cells = new Map(row)
  const values = columns.map((column) => {
    const cell = cells.get(column)
    return cell === undefined ? 'DEFAULT' : cellSql(cell, columnType(table, column))
  })
  return `(${values.join(', ')})`
}

/** Inserted rows are found again by a key that every one of them states as a constant; else they cannot be told. */
function deleteByKey(table: Table, rows: readonly Row[]): readonly string[] | undefined {
  const keys = [keyColumns(table), ...table.uniques.map(({ columns }) => columns)]
  for (const key of keys) {
    if (key === undefined) continue
    const found = rows.map((row) => row.filter(([column, cell]) => key.includes(column) && isConstant(cell)))
    if (found.every((row) => row.length === key.length)) {
      return [`DELETE FROM ${quoteTable(table)}\nWHERE ${matchRows(table, found)}`]
    }
  }
  return undefined
}

function isConstant(cell: Row[number][1]): boolean {
  return cell !== null && !(typeof cell === 'object' && 'sql' in cell)
}

/** Does the row state all there is? Then nothing of it is lost when it goes. */
function isWhole(table: Table, row: Row): boolean {
  const given = new Set(row.filter(([, cell]) => cell === null || isConstant(cell)).map(([column]) => column))
  return table.columns.every(({ name, generated }) => generated !== undefined || given.has(name))
}

/** One statement for all rows, or one that is run batch after batch. */
function changeRows(
  table: Table,
  action: string,
  join: 'FROM' | 'USING',
  where: string | undefined,
  batchSize: number | undefined,
  context: CompileContext,
): Statement {
  const key = keyColumns(table)
  const condition = where === undefined ? undefined : parenthesise(where)
  if (batchSize !== undefined && key !== undefined && gently(context, table)) {
    return inBatches(table, key, batchSize, {
      action,
      join,
      ...(condition === undefined ? {} : { condition }),
    })
  }
  return transactional(condition === undefined ? action : `${action}\nWHERE ${condition}`, {
    undo: undefined,
  })
}

function inPieces(rows: readonly Row[], sql: (row: Row) => string): readonly (readonly Row[])[] {
  let at = 0
  return chunks(rows.map(sql), limit).map((piece) => rows.slice(at, (at += piece.length)))
}
