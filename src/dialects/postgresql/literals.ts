import type { Cell, Sql } from '../../generated/documents.js'
import type { ColumnType } from '../../model/column-type.js'
import type { Literal, Value } from '../../model/table.js'
import { postgresqlLexer } from '../../sql/postgresql-lexer.js'
import { isSignificant } from '../../sql/token.js'
import { parenthesised } from '../ddl.js'
import { quoteText } from './quoting.js'
import { elementType, typeFamily, typeSql } from './types.js'

/** A constant beside a column: numbers keep their digits, texts are left to the column's type. */
export function literalSql(literal: Literal, type: ColumnType): string {
  const family = typeFamily(type)
  if (typeof literal === 'string') return quoteText(literal)
  if (typeof literal === 'boolean') return family === 'boolean' ? String(literal) : quoteText(String(literal))
  return family === 'number' ? literal.number : quoteText(literal.number)
}

/** A default or a fill. */
export function valueSql(value: Value, type: ColumnType): string {
  if ('literal' in value) return literalSql(value.literal, type)
  return 'json' in value ? quoteText(value.json) : expressionSql(value.sql)
}

/**
 * An author's expression where an operand is expected: in parentheses, unless it is one name, one constant or one
 * call, which read better without.
 */
export function expressionSql(sql: string): string {
  const tokens = postgresqlLexer.tokenize(sql).tokens.filter(isSignificant)
  const only = tokens.length === 1 && sql.trim() === tokens[0]?.text
  return only || isOneCall(tokens.map(({ kind, text }) => ({ kind, text }))) ? sql.trim() : parenthesise(sql)
}

/** An author's SQL in parentheses. */
export function parenthesise(sql: string): string {
  return parenthesised(sql, postgresqlLexer)
}

/** One value of a row. `elements` of an array are cast to its type, as an ARRAY alone would take that of its first. */
export function cellSql(cell: Cell, type: ColumnType): string {
  if (cell === null) return 'NULL'
  if (typeof cell !== 'object' || 'number' in cell) return literalSql(cell, type)
  if ('json' in cell) return quoteText(cell.json)
  if ('base64' in cell) return `'\\x${Buffer.from(cell.base64, 'base64').toString('hex')}'::bytea`
  if ('sql' in cell) return expressionSql(sqlText(cell.sql))
  return cell.length === 0
    ? `'{}'::${typeSql(type)}`
    : `${arraySql(cell, elementType(type))}::${typeSql(type)}`
}

function arraySql(cells: readonly Cell[], element: ColumnType): string {
  return `ARRAY[${cells.map((cell) => (Array.isArray(cell) ? arraySql(cell, element) : cellSql(cell, element))).join(', ')}]`
}

function sqlText(sql: Sql): string {
  return typeof sql === 'string' ? sql : (sql.postgresql ?? '')
}

/** `name(…)` or `schema.name(…)`, and nothing behind it. */
function isOneCall(tokens: readonly { readonly kind: string; readonly text: string }[]): boolean {
  const open = tokens.findIndex(({ text }) => text === '(')
  if (open < 1 || tokens.at(-1)?.text !== ')') return false
  if (!tokens.slice(0, open).every(({ kind, text }) => kind === 'word' || kind === 'quoted' || text === '.'))
    return false
  let depth = 0
  for (const [at, { text }] of tokens.entries()) {
    if (at < open) continue
    if (text === '(') depth += 1
    if (text === ')') depth -= 1
    if (depth === 0) return at === tokens.length - 1
  }
  return false
}
