import { findColumn, type Column, type Table } from '../../../model/table.js'
import type { Statement } from '../../../steps/statement.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { quoteName, quoteTable } from '../quoting.js'
import { typeFamily } from '../types.js'
import { asColumn } from './as-column.js'

/** Rows of one batch, where nobody says: some hundred milliseconds of work on usual hardware. */
export const defaultBatchSize = 5000

/** What is done to the rows of a batch. */
export interface BatchWork {
  /** `UPDATE \`t\` SET …` or `DELETE FROM \`t\``. */
  readonly action: string
  /** Which rows are meant, in parentheses; absent: all of them. */
  readonly condition?: string
}

/**
 * A change of many rows as statements that are run until nothing is left: each time they take the next rows by primary key,
 * so no row is met twice and a run that stopped goes on behind the last key. The key of the batch's last row is looked up first,
 * as no UPDATE of these servers gives its rows back; the variables of the session hold it within the transaction. Undefined where
 * the table has no key by which its rows can be put in an order.
 */
export function inBatches(
  table: Table,
  size: number,
  { action, condition }: BatchWork,
  flavour: Flavour,
): Statement | undefined {
  const columns = table.primaryKey?.columns.map((name) => findColumn(table, name)) ?? []
  const keys = columns.flatMap((column) => (column === undefined ? [] : [column]))
  const values = keys.map((column, at) => keyValue(column, table, at, flavour))
  if (keys.length === 0 || keys.length < columns.length || values.includes(undefined)) return undefined
  const own = keys.map(({ name }) => quoteName(name))
  const [after, last] = ['@aludel_after', '@aludel_last'].map((variable) =>
    values.map((value) => value?.(variable) ?? ''),
  )
  const and = condition === undefined ? '' : `\n    AND ${condition}`
  const texts = keys.map((column) => keyText(column))
  return {
    sql: [
      'SET @aludel_after = ?, @aludel_last = NULL, @aludel_count = 0',
      [
        `SELECT JSON_ARRAY(${own.map((_, at) => `\`key_${at + 1}\``).join(', ')}), \`found\``,
        'INTO @aludel_last, @aludel_count',
        'FROM (',
        `  SELECT ${texts.map((text, at) => `${text} AS \`key_${at + 1}\``).join(', ')}, ROW_NUMBER() OVER (ORDER BY ${own.join(', ')}) AS \`found\``,
        `  FROM ${quoteTable(table)}`,
        `  WHERE (@aludel_after IS NULL OR ${beyond(own, after ?? [], '>')})${and}`,
        `  ORDER BY ${own.join(', ')}`,
        `  LIMIT ${size}`,
        ') AS `aludel_batch`',
        'ORDER BY `found` DESC',
        'LIMIT 1',
      ].join('\n'),
      [
        action,
        `WHERE (@aludel_after IS NULL OR ${beyond(own, after ?? [], '>')})`,
        `    AND (${beyond(own, last ?? [], '<')} OR ${equal(own, last ?? [])})${and}`,
      ].join('\n'),
      'SELECT @aludel_last AS `last`, @aludel_count AS `count`',
    ].join(';\n'),
    class: 'batched',
    scan: false,
    rewrite: false,
    undo: undefined,
    batchSize: size,
  }
}

/** Column by column, as an index is read: the servers look rows of values up one by one. */
function beyond(own: readonly string[], values: readonly string[], operator: '<' | '>'): string {
  const parts = own.map((name, at) =>
    [
      ...own.slice(0, at).map((other, i) => `${other} = ${values[i] ?? ''}`),
      `${name} ${operator} ${values[at] ?? ''}`,
    ].join(' AND '),
  )
  return parts.length === 1 ? parts.join('') : `(${parts.map((part) => `(${part})`).join(' OR ')})`
}

function equal(own: readonly string[], values: readonly string[]): string {
  return own.map((name, at) => `${name} = ${values[at] ?? ''}`).join(' AND ')
}

/** The value of a key as a text. */
function keyText({ name, type }: Column): string {
  return typeFamily(type) === 'binary' ? `HEX(${quoteName(name)})` : `CAST(${quoteName(name)} AS CHAR)`
}

/**
 * A value of the list in a variable, as one that compares like the column does; undefined for types that have no order of
 * their texts, or none at all.
 */
function keyValue(
  column: Column,
  table: Table,
  at: number,
  flavour: Flavour,
): ((variable: string) => string) | undefined {
  const { type } = column
  const text = (variable: string): string => `JSON_UNQUOTE(JSON_EXTRACT(${variable}, '$[${at}]'))`
  const cast = (to: string) => (variable: string) => `CAST(${text(variable)} AS ${to})`
  switch (typeFamily(type)) {
    case 'number':
      return cast(numberCast(type))
    case 'boolean':
      return cast('SIGNED')
    case 'date':
      return cast('DATE')
    case 'time':
      return cast('TIME(6)')
    case 'timestamp':
      return cast('DATETIME(6)')
    case 'binary':
      return (variable) => `UNHEX(${text(variable)})`
    case 'uuid':
      return byFlavour(flavour, {
        mysql: (variable: string) => `CONVERT(${text(variable)} USING ascii)`,
        mariadb: cast('UUID'),
      })
    case 'text':
      return (variable) => asColumn(text(variable), column, table, flavour)
    case 'json':
    case 'interval':
    case 'array':
    case 'other':
      return undefined
  }
}

function numberCast(type: Column['type']): string {
  if (type.name === 'decimal') return `DECIMAL(${type.arguments.join(',')})`
  if (type.name === 'real' || type.name === 'double') return 'DOUBLE'
  return type.name.includes('unsigned') ? 'UNSIGNED' : 'SIGNED'
}
