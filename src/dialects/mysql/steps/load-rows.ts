import { findColumn, type Table } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, StatementRows } from '../../../steps/statement.js'
import type { RowOrigin } from '../../../steps/step.js'
import { nameList } from '../../ddl.js'
import type { Flavour } from '../flavour.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { typeFamily } from '../types.js'
import { asColumn } from './as-column.js'
import { columnType } from './row-match.js'
import { transactional } from './statements.js'

/**
 * Rows of data files. A chunk goes to the server as one JSON text, which makes rows of it:
 * https://dev.mysql.com/doc/refman/8.4/en/json-table-functions.html, https://mariadb.com/kb/en/json_table/
 */
export function loadSteps(flavour: Flavour): Pick<StepCompiler, 'load_rows' | 'delete_loaded_rows'> {
  return {
    load_rows: ({ table, rows, key, origin }, context) => {
      const insert = insertSql(table, rows, flavour)
      const statement =
        key === undefined
          ? transactional(insert, undefined)
          : transactional(
              [
                'SET @aludel_rows = ?',
                insert.replace('(?,', '(@aludel_rows,'),
                keepKeys(table, rows, key, origin, flavour, context),
              ].join(';\n'),
              [deleteSql(table, key, origin, flavour, context)],
            )
      return [{ ...statement, rows: asTheyAre(table, rows, flavour) } satisfies Statement]
    },

    delete_loaded_rows: ({ table, key, origin }, context) => [
      transactional(deleteSql(table, key, origin, flavour, context), undefined),
    ],
  }
}

/**
 * A number of JSON is a double to MySQL, unless it is a whole one of 64 bits: as a text it keeps its digits. MariaDB reads JSON as the
 * text that it is. https://dev.mysql.com/doc/refman/8.4/en/json.html
 */
function asTheyAre(table: Table, rows: StatementRows, { name }: Flavour): StatementRows {
  if (name !== 'mysql' || rows.format === 'csv') return rows
  const columns = rows.columns.filter((column) => typeFamily(columnType(table, column)) !== 'json')
  return columns.length === 0 ? rows : { ...rows, numbersAsTexts: columns }
}

function insertSql(table: Table, { columns, format }: StatementRows, flavour: Flavour): string {
  const isJson = (name: string): boolean => typeFamily(columnType(table, name)) === 'json'
  const values = columns.map((name) => valueOf(table, name, flavour))
  const typed = columns.map(
    (name) =>
      // A field of CSV is the text of a JSON value; as a value of its own it would be a JSON string.
      `${quoteName(name)} ${isJson(name) && format !== 'csv' ? 'JSON' : 'LONGTEXT'} PATH ${pathOf(name)}`,
  )
  return [
    `INSERT INTO ${quoteTable(table)} ${nameList(quoteName, columns)}`,
    `SELECT ${values.join(', ')}`,
    `FROM JSON_TABLE(?, '$[*]' COLUMNS (${typed.join(', ')})) AS \`row\``,
  ].join('\n')
}

/** Texts become values as they are written into the column; a truth and a moment in UTC are told in words that it does not know. */
function valueOf(table: Table, name: string, flavour: Flavour): string {
  const value = `\`row\`.${quoteName(name)}`
  switch (typeFamily(columnType(table, name))) {
    case 'boolean':
      return `CASE LOWER(${value}) WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE ${value} END`
    case 'timestamp':
      return `TRIM(TRAILING 'Z' FROM ${value})`
    case 'json':
      // MariaDB takes a null of JSON for a text.
      return flavour.name === 'mariadb' ? `NULLIF(${value}, 'null')` : value
    case 'text':
    case 'number':
    case 'binary':
    case 'date':
    case 'time':
    case 'interval':
    case 'uuid':
    case 'array':
    case 'other':
      return value
  }
}

function pathOf(name: string): string {
  return quoteText(`$.${JSON.stringify(name)}`)
}

/** The keys are stored as the table holds them, whatever triggers and rounding made of the file's. */
function keepKeys(
  table: Table,
  { columns }: StatementRows,
  key: readonly string[],
  { revision, operation }: RowOrigin,
  flavour: Flavour,
  context: CompileContext,
): string {
  const own = key.filter((name) => columns.includes(name))
  const typed = own.map((name) => `${quoteName(name)} LONGTEXT PATH ${pathOf(name)}`)
  const pairs = key.map((name) => `${quoteText(name)}, CAST(\`held\`.${quoteName(name)} AS CHAR)`)
  return [
    `INSERT INTO ${rowKeyTable(context)} (\`revision\`, \`operation\`, \`keys\`)`,
    `SELECT ${quoteText(revision)}, ${quoteText(operation)}, JSON_ARRAYAGG(JSON_OBJECT(${pairs.join(', ')}))`,
    `FROM JSON_TABLE(@aludel_rows, '$[*]' COLUMNS (${typed.join(', ')})) AS \`row\``,
    `  JOIN ${quoteTable(table)} AS \`held\` ON ${own.map((name) => isHeld(table, name, 'row', flavour)).join(' AND ')}`,
    'HAVING COUNT(*) > 0',
  ].join('\n')
}

function deleteSql(
  table: Table,
  key: readonly string[],
  origin: RowOrigin,
  flavour: Flavour,
  context: Pick<CompileContext, 'bookkeeping'>,
): string {
  const { from, conditions } = loadedKeys(table, key, origin, flavour, context)
  return [
    'DELETE `held`',
    `FROM ${quoteTable(table)} AS \`held\`, ${from}`,
    `WHERE ${conditions.join('\n  AND ')}`,
  ].join('\n')
}

/** Where the keys of loaded rows are stored, and what joins `held` with them. */
export function loadedKeys(
  table: Table,
  key: readonly string[],
  { revision, operation }: RowOrigin,
  flavour: Flavour,
  context: Pick<CompileContext, 'bookkeeping'>,
): { readonly from: string; readonly conditions: readonly string[] } {
  const typed = key.map((name) => `${quoteName(name)} LONGTEXT PATH ${pathOf(name)}`)
  return {
    from: [
      `${rowKeyTable(context)} AS \`chunk\``,
      `JSON_TABLE(\`chunk\`.\`keys\`, '$[*]' COLUMNS (${typed.join(', ')})) AS \`key\``,
    ].join(',\n  '),
    conditions: [
      `\`chunk\`.\`revision\` = ${quoteText(revision)} AND \`chunk\`.\`operation\` = ${quoteText(operation)}`,
      ...key.map((name) => isHeld(table, name, 'key', flavour)),
    ],
  }
}

/** Does the row of the table have the value that the list has in the column? */
function isHeld(table: Table, name: string, list: 'row' | 'key', flavour: Flavour): string {
  const value = asColumn(`${quoteName(list)}.${quoteName(name)}`, findColumn(table, name), table, flavour)
  return `\`held\`.${quoteName(name)} = ${value}`
}

function rowKeyTable({ bookkeeping: { schema, prefix } }: Pick<CompileContext, 'bookkeeping'>): string {
  const name = `${prefix}row_key`
  return quoteTable(schema === undefined ? { name } : { schema, name })
}
