import type { ColumnType } from '../../model/column-type.js'
import type { Value } from '../../model/table.js'
import { constantOf, type Constant } from '../../sql/constant.js'
import { postgresqlLexer } from '../../sql/postgresql-lexer.js'
import { resolveType, typeFamily } from './types.js'

/**
 * The constant that a default is, where a document that states the constant is told in these very words again; undefined
 * where the words must stay. The server keeps a constant with the type that it was read as: `'x'::character varying`,
 * `'-1'::integer` (https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS).
 */
export function plainDefault(words: string, type: ColumnType): Value | undefined {
  const constant = constantOf(words, postgresqlLexer)
  if (constant === undefined || type.dimensions > 0) return undefined
  const cast = /^(?:e?'.*'|[^':]*)::([^:']+)$/is.exec(words)?.[1]
  const family = typeFamily(type)
  if (family === 'number') return plainNumber(constant, words, cast)
  if (constant.form === 'boolean') {
    return family === 'boolean' && cast === undefined ? { literal: constant.text === 'true' } : undefined
  }
  if (constant.form === 'number' || cast === undefined || !isOfType(cast, type)) return undefined
  if (family === 'json') {
    return ['{}', '[]'].includes(constant.text) ? { json: constant.text } : undefined
  }
  return family === 'text' || type.kind === 'named' ? { literal: constant.text } : undefined
}

/** The largest number that the server reads as an integer: https://www.postgresql.org/docs/current/datatype-numeric.html */
const maxInteger = 2_147_483_647

/** A number as its digits; below zero the server keeps it as a text, cast to the type that the digits have. */
function plainNumber({ form, text }: Constant, words: string, cast: string | undefined): Value | undefined {
  if (form === 'boolean' || !/^-?\d{1,15}(\.\d{1,9})?$/.test(text)) return undefined
  if (form === 'number') return words === text ? { literal: { number: text } } : undefined
  const usual = text.includes('.') ? 'numeric' : Math.abs(Number(text)) <= maxInteger ? 'integer' : 'bigint'
  const isToldSo = text.startsWith('-') || usual === 'bigint'
  return isToldSo && cast === usual ? { literal: { number: text } } : undefined
}

/** Does a cast name the type of the column? It has no length, which the column adds. */
function isOfType(cast: string, type: ColumnType): boolean {
  const resolved = resolveType(
    cast,
    'native',
    ({ schema, name }) => type.kind === 'named' && name === type.name && schema === type.schema,
  )
  // varchar without a length is no portable type.
  return 'kind' in resolved && resolved.name === type.name && resolved.schema === type.schema
}
