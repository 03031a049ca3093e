import { isSymbol, isWord, type SqlToken } from '../../../sql/token.js'

/** Functions of the server that make one row of several, or several of one. */
const functions: ReadonlySet<string> = new Set(
  `count sum avg min max array_agg string_agg json_agg jsonb_agg json_object_agg jsonb_object_agg xmlagg bool_and
  bool_or every bit_and bit_or stddev variance corr generate_series unnest regexp_matches regexp_split_to_table
  string_to_table json_array_elements jsonb_array_elements json_each jsonb_each row_number rank dense_rank ntile lag
  lead first_value last_value`.split(/\s+/),
)

/**
 * The first call in an expression that is no value of one row: an aggregate, a window function, one that gives several rows.
 * A subquery has its own rows, and what stands in it does not count.
 *
 * @param tokens significant tokens
 */
export function callOverRows(tokens: readonly SqlToken[]): string | undefined {
  let queryDepth = 0
  for (const [i, token] of tokens.entries()) {
    if (isSymbol(token, '(') && (queryDepth > 0 || isWord(tokens[i + 1], 'select'))) queryDepth += 1
    if (isSymbol(token, ')') && queryDepth > 0) queryDepth -= 1
    if (queryDepth > 0 || token.kind !== 'word' || !isSymbol(tokens[i + 1], '(')) continue
    if (functions.has(token.name ?? '') && !isSymbol(tokens[i - 1], '.')) return token.name
  }
  return undefined
}
