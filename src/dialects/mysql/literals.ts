import type { Cell, Sql } from '../../generated/documents.js'
import type { ColumnType } from '../../model/column-type.js'
import type { Literal, Value } from '../../model/table.js'
import { mysqlLexer } from '../../sql/mysql-lexer.js'
import { isSignificant, isSymbol, type SqlToken } from '../../sql/token.js'
import { parenthesised } from '../ddl.js'
import { byFlavour, type Flavour } from './flavour.js'
import { quoteText } from './quoting.js'
import { isLong, precisionOf, typeFamily } from './types.js'

/** A constant beside a column: numbers keep their digits, texts are left to the column's type. */
export function literalSql(literal: Literal, type: ColumnType): string {
  const family = typeFamily(type)
  if (typeof literal === 'string') return quoteText(literal)
  // A truth is a number here, for every column of numbers.
  if (typeof literal === 'boolean')
    return family === 'boolean' || family === 'number' ? String(literal) : quoteText(String(literal))
  return family === 'number' || family === 'boolean' ? literal.number : quoteText(literal.number)
}

/** A value that is written into rows. */
export function valueSql(value: Value, type: ColumnType): string {
  if ('literal' in value) return literalSql(value.literal, type)
  return 'json' in value ? quoteText(value.json) : expressionSql(value.sql)
}

/**
 * What stands behind DEFAULT. An expression has parentheses there, and so has the constant of a TEXT, BLOB or JSON on MySQL,
 * which has no other default; only the time of day stands without, with as many decimals as its column.
 * https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html
 */
export function defaultSql(value: Value, type: ColumnType): string {
  if ('sql' in value) return momentSql(value.sql, type) ?? parenthesise(value.sql)
  const written = valueSql(value, type)
  return isLong(type) ? `(${written})` : written
}

/** What stands behind ON UPDATE: the time of day, with the decimals of its column. */
export function onUpdateSql(sql: string, type: ColumnType): string {
  return momentSql(sql, type) ?? sql.trim()
}

const nowWords: ReadonlySet<string> = new Set(['now', 'current_timestamp', 'localtime', 'localtimestamp'])

/**
 * The time of day as the default of a moment: `now()`, and its other names. The decimals of a second must be the column's; where
 * the text has none, they are.
 * https://dev.mysql.com/doc/refman/8.4/en/timestamp-initialization.html
 */
function momentSql(sql: string, type: ColumnType): string | undefined {
  if (typeFamily(type) !== 'timestamp') return undefined
  const [first, open, ...rest] = mysqlLexer.tokenize(sql).tokens.filter(isSignificant)
  const word = first?.kind === 'word' ? first.name?.toLowerCase() : undefined
  if (word === undefined || !nowWords.has(word)) return undefined
  if (open === undefined) return word === 'now' ? undefined : nowSql(precisionOf(type))
  if (!isSymbol(open, '(')) return undefined
  const [decimals, close] = rest
  if (rest.length === 1) return isSymbol(decimals, ')') ? nowSql(precisionOf(type)) : undefined
  return rest.length === 2 && decimals?.kind === 'number' && isSymbol(close, ')')
    ? nowSql(Number(decimals.text))
    : undefined
}

function nowSql(decimals: number): string {
  return decimals === 0 ? 'CURRENT_TIMESTAMP' : `CURRENT_TIMESTAMP(${decimals})`
}

/**
 * An author's expression where an operand is expected: in parentheses, unless it is one name, one constant or one call,
 * which read better without.
 */
export function expressionSql(sql: string): string {
  const tokens = mysqlLexer.tokenize(sql).tokens.filter(isSignificant)
  const only = tokens.length === 1 && sql.trim() === tokens[0]?.text
  return only || isOneCall(tokens) ? sql.trim() : parenthesise(sql)
}

/** An author's SQL in parentheses. */
export function parenthesise(sql: string): string {
  return parenthesised(sql, mysqlLexer)
}

/** One value of a row. A list, which is an array elsewhere, is told as JSON. */
export function cellSql(cell: Cell, type: ColumnType, flavour: Flavour): string {
  if (cell === null) return 'NULL'
  if (typeof cell !== 'object' || 'number' in cell) return literalSql(cell, type)
  if ('json' in cell) return quoteText(cell.json)
  if ('base64' in cell) return `x'${Buffer.from(cell.base64, 'base64').toString('hex')}'`
  if ('sql' in cell) return expressionSql(sqlText(cell.sql, flavour))
  return quoteText(JSON.stringify(cell))
}

/** The SQL of an author for this flavour. */
export function sqlText(sql: Sql, flavour: Flavour): string {
  if (typeof sql === 'string') return sql
  return byFlavour(flavour, { mysql: sql.mysql, mariadb: sql.mariadb ?? sql.mysql }) ?? ''
}

/** `name(…)` or `schema.name(…)`, and nothing behind it. */
function isOneCall(tokens: readonly SqlToken[]): boolean {
  const open = tokens.findIndex((token) => isSymbol(token, '('))
  if (open < 1 || !isSymbol(tokens.at(-1), ')')) return false
  const isNames = tokens.slice(0, open).every((token) => token.name !== undefined || isSymbol(token, '.'))
  if (!isNames) return false
  let depth = 0
  for (const [at, token] of tokens.entries()) {
    if (at < open) continue
    if (isSymbol(token, '(')) depth += 1
    if (isSymbol(token, ')')) depth -= 1
    if (depth === 0) return at === tokens.length - 1
  }
  return false
}
