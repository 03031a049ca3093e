import { postgresqlLexer } from '../../sql/postgresql-lexer.js'
import { isSignificant, isSymbol } from '../../sql/token.js'

/** Words that stand before a parenthesis without being a call, and functions that give one value per statement at least. */
const steady: ReadonlySet<string> = new Set(
  `all and any array as between case cast coalesce collate distinct else exists extract filter from greatest in is
  least like ilike not nullif numeric decimal varchar char character bit varbit interval time timestamp timestamptz
  on operator or over overlay position row select similar some substring then to trim using values when where
  now transaction_timestamp statement_timestamp current_time current_timestamp localtime localtimestamp
  current_setting current_schema abs ceil ceiling floor round sign trunc mod power sqrt ascii chr concat concat_ws
  format initcap left length char_length lower lpad ltrim md5 quote_ident quote_literal repeat replace reverse right
  rpad rtrim split_part sha256 starts_with substr to_hex translate upper btrim encode decode convert_to convert_from
  age date_part date_trunc date_bin make_date make_interval make_time make_timestamp make_timestamptz timezone
  to_char to_date to_number to_timestamp json_build_array json_build_object jsonb_build_array jsonb_build_object
  to_json to_jsonb row_to_json array_to_json jsonb_set array_append array_cat array_length array_prepend
  cardinality string_to_array array_to_string to_tsvector int4range int8range numrange tsrange tstzrange daterange`.split(
    /\s+/,
  ),
)

/**
 * May the expression give another value for each row? Then a column that is added with it as its default makes the
 * server write every row (https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES). A function
 * that is not known to be steady counts as volatile, as it does for the server when nothing else is declared.
 */
export function mayBeVolatile(sql: string): boolean {
  const tokens = postgresqlLexer.tokenize(sql).tokens.filter(isSignificant)
  return tokens.some(
    (token, at) =>
      (token.kind === 'quoted' || (token.kind === 'word' && !steady.has(token.name ?? ''))) &&
      isSymbol(tokens[at + 1], '('),
  )
}
