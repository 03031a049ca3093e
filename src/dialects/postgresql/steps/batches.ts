import { findColumn, type Table } from '../../../model/table.js'
import type { Statement } from '../../../steps/statement.js'
import { quoteName, quoteTable } from '../quoting.js'
import { typeSql } from '../types.js'

/** Rows of one batch, where nobody says: some hundred milliseconds of work on usual hardware. */
export const defaultBatchSize = 5000

/** What is done to the rows of a batch. */
export interface BatchWork {
  /** `UPDATE "t" SET …` or `DELETE FROM "t"`. */
  readonly action: string
  /** How the rows of the batch come into the statement: FROM for an update, USING for a delete. */
  readonly join: 'FROM' | 'USING'
  /** Which rows are meant, in parentheses; absent: all of them. */
  readonly condition?: string
}

/**
 * A change of many rows as a statement that is run until nothing is left: each time it takes the next rows by primary
 * key, never by OFFSET, so no row is met twice and a run that stopped goes on behind the last key. The condition
 * stands twice, as a row may change between being found and being locked.
 * @param key columns of the primary key
 */
export function inBatches(table: Table, key: readonly string[], size: number, work: BatchWork): Statement {
  const own = key.map((name) => `${quoteTable(table)}.${quoteName(name)}`)
  const found = key.map((_, at) => `"aludel_key_${at + 1}"`)
  const last = key.map((name, at) => `($1::text::json ->> ${at})::${keyType(table, name)}`)
  const condition = work.condition === undefined ? '' : `\n    AND ${work.condition}`
  return {
    sql: [
      `WITH "aludel_batch" (${found.join(', ')}) AS MATERIALIZED (`,
      `  SELECT ${own.join(', ')}`,
      `  FROM ${quoteTable(table)}`,
      `  WHERE ($1::text IS NULL OR ${tuple(own)} > ${tuple(last)})${condition}`,
      `  ORDER BY ${own.join(', ')}`,
      `  LIMIT ${size}`,
      '), "aludel_work" AS (',
      `  ${work.action}`,
      `  ${work.join} "aludel_batch"`,
      `  WHERE ${tuple(own)} = ${tuple(found)}${condition}`,
      ')',
      'SELECT',
      `  (SELECT json_build_array(${found.map((name) => `${name}::text`).join(', ')})::text`,
      `    FROM "aludel_batch" ORDER BY ${found.map((name) => `${name} DESC`).join(', ')} LIMIT 1) AS "last",`,
      '  (SELECT count(*)::integer FROM "aludel_batch") AS "count"',
    ].join('\n'),
    class: 'batched',
    scan: false,
    rewrite: false,
    undo: undefined,
    batchSize: size,
  }
}

function tuple(items: readonly string[]): string {
  return items.length === 1 ? items.join() : `(${items.join(', ')})`
}

function keyType(table: Table, name: string): string {
  const column = findColumn(table, name)
  return column === undefined ? 'text' : typeSql(column.type)
}
