import type { ColumnType } from '../../model/column-type.js'
import type { Value } from '../../model/table.js'
import { mysqlLexer } from '../../sql/mysql-lexer.js'
import { isSignificant, isSymbol } from '../../sql/token.js'
import { typeFamily } from './types.js'

/**
 * The constant that a default is, where a document that states the constant is told in these very words again; undefined where
 * the words must stay. The catalog's words are those of an expression: `'it\'s'`, `-1`, `b'1'`.
 */
export function plainDefault(words: string, type: ColumnType): Value | undefined {
  const tokens = mysqlLexer.tokenize(words).tokens.filter(isSignificant)
  const [first, second] = tokens
  if (first === undefined || tokens.length > 2) return undefined
  const family = typeFamily(type)
  if (first.kind === 'string' && second === undefined) return plainText(first.text, type)
  const isNegative = isSymbol(first, '-') && second?.kind === 'number'
  if (!isNegative && (first.kind !== 'number' || second !== undefined)) return undefined
  if (!/^-?\d{1,65}(?:\.\d{1,30})?$/.test(words)) return undefined
  if (family === 'boolean' && (words === '0' || words === '1')) return { literal: words === '1' }
  return family === 'number' ? { literal: { number: words } } : undefined
}

function plainText(written: string, type: ColumnType): Value | undefined {
  if (!written.startsWith("'") || /\\[^\\']/.test(written)) return undefined
  const text = written.slice(1, -1).replaceAll(/''|\\(['\\])/g, (_, escaped?: string) => escaped ?? "'")
  const family = typeFamily(type)
  if (family === 'json') return ['{}', '[]'].includes(text) ? { json: text } : undefined
  const isConstant = ['text', 'date', 'time', 'timestamp', 'uuid'].includes(family) || type.kind === 'named'
  return isConstant ? { literal: text } : undefined
}
