import { sameTable, type Table } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Row } from '../../../steps/step.js'
import type { Statement } from '../../../steps/statement.js'
import { cannotRunInTransaction } from './own-statements.js'
import { chunks, nameList } from '../../ddl.js'
import type { Flavour } from '../flavour.js'
import { cellSql, parenthesise } from '../literals.js'
import { quoteName, quoteTable } from '../quoting.js'
import { readNeeds, sqlIn } from '../rights/reads.js'
import { inBatches } from './batches.js'
import { columnType, matchRows } from './row-match.js'
import { setInOrder } from './set-in-order.js'
import { transactional } from './statements.js'

/** How much one statement carries: enough to be quick, little enough for every max_allowed_packet. */
const limit = { count: 500, bytes: 1_000_000 }

/** Steps about rows, and SQL as its author wrote it. */
export function rowSteps(
  flavour: Flavour,
): Pick<StepCompiler, 'insert_rows' | 'update_rows' | 'delete_rows' | 'execute'> {
  return {
    // AUTO_INCREMENT moves behind the highest value by itself.
    insert_rows: ({ table, rows }, { before }) => {
      const needs = readNeeds(
        sqlIn(
          rows.flatMap((row) => row.map(([, cell]) => cell)),
          flavour,
        ),
        before,
        flavour,
      )
      return insertStatements(table, rows, flavour).map((statement) => ({ ...statement, needs }))
    },

    update_rows: ({ table, set, where, batchSize }, context) => {
      const ordered = setInOrder(set)
      if (ordered === undefined) {
        return {
          unsupported: `an UPDATE of ${flavour.product} sets one column after the other, and these read each other`,
          help: 'put one of the values aside by an update_rows before it',
          pointer: '/set',
        }
      }
      const cells = ordered.map(
        ([column, cell]) => `${quoteName(column)} = ${cellSql(cell, columnType(table, column), flavour)}`,
      )
      const action = `UPDATE ${quoteTable(table)} SET ${cells.join(', ')}`
      const texts = [
        ...sqlIn(
          set.map(([, cell]) => cell),
          flavour,
        ),
        where ?? '',
      ]
      const needs = readNeeds(texts, context.before, flavour)
      return [{ ...changeRows(table, action, where, batchSize, flavour, context), needs }]
    },

    delete_rows: ({ table, match }, context) => {
      const action = `DELETE FROM ${quoteTable(table)}`
      if ('where' in match) {
        const needs = readNeeds([match.where ?? ''], context.before, flavour)
        return [{ ...changeRows(table, action, match.where, match.batchSize, flavour, context), needs }]
      }
      // Rows that refer to each other are listed so that they can be inserted: they go in the reverse order.
      const pieces = goingPieces(table, match.rows, flavour)
      return pieces.map((rows) =>
        transactional(
          `${action}\nWHERE ${matchRows(table, rows, flavour)}`,
          rows.every((row) => isWhole(table, row))
            ? insertStatements(table, rows, flavour).map(({ sql }) => sql)
            : undefined,
        ),
      )
    },

    execute: ({ statements, transaction, doneWhen }) =>
      statements.map((sql, at): Statement => {
        if (transaction && !cannotRunInTransaction(sql)) return transactional(sql, undefined)
        // The question is about the whole: true after the last statement, and not a word about those before it.
        const asks = doneWhen !== undefined && at === statements.length - 1
        return {
          ...transactional(sql, undefined),
          class: 'standalone',
          ...(asks ? { probe: { done: doneWhen, cleanup: [] } } : {}),
        }
      }),
  }
}

/** INSERT statements; a column that a row leaves out gets its default. */
function insertStatements(table: Table, rows: readonly Row[], flavour: Flavour): readonly Statement[] {
  const given = new Set(rows.flatMap((row) => row.map(([column]) => column)))
  const columns = table.columns.map(({ name }) => name).filter((name) => given.has(name))
  const values = (row: Row): string => valuesSql(table, columns, row, flavour)
  return inPieces(rows, values).map((piece) =>
    transactional(
      [
        `INSERT INTO ${quoteTable(table)} ${nameList(quoteName, columns)}`,
        piece.length === 1
          ? `VALUES ${values(piece[0] ?? [])}`
          : `VALUES\n${piece.map((row) => `  ${values(row)}`).join(',\n')}`,
      ].join('\n'),
      deleteByKey(table, piece, flavour),
    ),
  )
}

/** InnoDB looks at a key after each row: where rows may refer to each other, each goes by itself, the last one first. */
function goingPieces(table: Table, rows: readonly Row[], flavour: Flavour): readonly (readonly Row[])[] {
  const isOwn = table.foreignKeys.some(({ references }) => sameTable(references, table))
  const pieces = isOwn ? rows.map((row) => [row]) : inPieces(rows, (row) => matchRows(table, [row], flavour))
  return pieces.toReversed()
}

function valuesSql(table: Table, columns: readonly string[], row: Row, flavour: Flavour): string {
  const cells = new Map(row)
  const values = columns.map((column) => {
    const cell = cells.get(column)
    return cell === undefined ? 'DEFAULT' : cellSql(cell, columnType(table, column), flavour)
  })
  return `(${values.join(', ')})`
}

/** Inserted rows are found again by a key that every one of them states as a constant; else they cannot be told. */
function deleteByKey(table: Table, rows: readonly Row[], flavour: Flavour): readonly string[] | undefined {
  const keys = [table.primaryKey?.columns, ...table.uniques.map(({ columns }) => columns)]
  for (const key of keys) {
    if (key === undefined) continue
    const found = rows.map((row) => row.filter(([column, cell]) => key.includes(column) && isConstant(cell)))
    if (found.every((row) => row.length === key.length)) {
      return goingPieces(table, found, flavour).map(
        (piece) => `DELETE FROM ${quoteTable(table)}\nWHERE ${matchRows(table, piece, flavour)}`,
      )
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

/** One statement for all rows, or some that are run batch after batch. */
function changeRows(
  table: Table,
  action: string,
  where: string | undefined,
  batchSize: number | undefined,
  flavour: Flavour,
  context: CompileContext,
): Statement {
  const condition = where === undefined ? undefined : parenthesise(where)
  const gently = context.transaction === 'auto' && !context.isNew(table)
  const batched =
    batchSize === undefined || !gently
      ? undefined
      : inBatches(table, batchSize, { action, ...(condition === undefined ? {} : { condition }) }, flavour)
  return (
    batched ?? transactional(condition === undefined ? action : `${action}\nWHERE ${condition}`, undefined)
  )
}

function inPieces(rows: readonly Row[], sql: (row: Row) => string): readonly (readonly Row[])[] {
  let at = 0
  return chunks(rows.map(sql), limit).map((piece) => rows.slice(at, (at += piece.length)))
}
