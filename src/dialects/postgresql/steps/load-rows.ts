import type { Table } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, StatementRows } from '../../../steps/statement.js'
import type { RowOrigin } from '../../../steps/step.js'
import { nameList } from '../../ddl.js'
import { journalTable } from '../journal-tables.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { typeFamily, typeSql } from '../types.js'
import { catchUpAll } from './identity.js'
import { columnType } from './row-match.js'
import { transactional } from './statements.js'

/**
 * Rows of data files. A chunk goes to the server as one JSON text, which makes rows of it by the types of the columns:
 * https://www.postgresql.org/docs/current/functions-json.html#FUNCTIONS-JSON-PROCESSING
 */
export const loadSteps: Pick<StepCompiler, 'load_rows' | 'delete_loaded_rows'> = {
  load_rows: ({ table, rows, identity, key, origin }, context) => [
    {
      ...(key === undefined
        ? transactional(insertSql(table, rows), { undo: undefined })
        : transactional(insertKeepingKeys(table, rows, key, origin, context), {
            undo: [deleteSql(table, key, origin, context)],
          })),
      rows,
    } satisfies Statement,
    ...catchUpAll(table, identity),
  ],

  delete_loaded_rows: ({ table, key, origin }, context) => [
    transactional(deleteSql(table, key, origin, context), { undo: undefined }),
  ],
}

function insertSql(table: Table, { columns, format }: StatementRows): string {
  // A field of CSV is the text of a JSON value; as a value of its own it would be a JSON string.
  const isText = (name: string): boolean => format === 'csv' && typeFamily(columnType(table, name)) === 'json'
  const values = columns.map((name) =>
    isText(name) ? `${quoteName(name)}::${typeSql(columnType(table, name))}` : quoteName(name),
  )
  const overriding = table.columns.some(
    ({ name, identity }) => identity?.generation === 'always' && columns.includes(name),
  )
  return [
    `INSERT INTO ${quoteTable(table)} ${nameList(quoteName, columns)}`,
    ...(overriding ? ['OVERRIDING SYSTEM VALUE'] : []),
    `SELECT ${values.join(', ')}`,
    `FROM json_to_recordset($1::text::json) AS "row" ${typedList(table, columns, isText)}`,
  ].join('\n')
}

/** The keys are stored as the table holds them, whatever triggers and rounding made of the file's. */
function insertKeepingKeys(
  table: Table,
  rows: StatementRows,
  key: readonly string[],
  { revision, operation }: RowOrigin,
  { bookkeeping }: CompileContext,
): string {
  return [
    'WITH "aludel_rows" AS (',
    `  ${insertSql(table, rows).replaceAll('\n', '\n  ')}`,
    `  RETURNING ${key.map(quoteName).join(', ')}`,
    ')',
    `INSERT INTO ${journalTable(bookkeeping, 'row_key')} (revision, operation, keys)`,
    `SELECT ${quoteText(revision)}, ${quoteText(operation)}, jsonb_agg("aludel_rows")`,
    'FROM "aludel_rows"',
    'HAVING count(*) > 0',
  ].join('\n')
}

function deleteSql(table: Table, key: readonly string[], origin: RowOrigin, context: CompileContext): string {
  const { keys, conditions } = loadedKeys(table, key, origin, context)
  return [
    `DELETE FROM ${quoteTable(table)} AS "row"`,
    `USING ${keys.join(',\n  ')}`,
    `WHERE ${conditions.join('\n  AND ')}`,
  ].join('\n')
}

/** Where the keys of loaded rows are stored, and what joins `"row"` with them. */
export function loadedKeys(
  table: Table,
  key: readonly string[],
  { revision, operation }: RowOrigin,
  { bookkeeping }: CompileContext,
): { readonly keys: readonly string[]; readonly conditions: readonly string[] } {
  return {
    keys: [
      `${journalTable(bookkeeping, 'row_key')} AS "chunk"`,
      `jsonb_to_recordset("chunk".keys) AS "key" ${typedList(table, key)}`,
    ],
    conditions: [
      `"chunk".revision = ${quoteText(revision)} AND "chunk".operation = ${quoteText(operation)}`,
      ...key.map((column) => `"row".${quoteName(column)} = "key".${quoteName(column)}`),
    ],
  }
}

/** Names with their types: `("code" varchar(2), "name" text)`. */
function typedList(
  table: Table,
  columns: readonly string[],
  isText: (name: string) => boolean = () => false,
): string {
  const types = columns.map(
    (name) => `${quoteName(name)} ${isText(name) ? 'text' : typeSql(columnType(table, name))}`,
  )
  return `(${types.join(', ')})`
}
