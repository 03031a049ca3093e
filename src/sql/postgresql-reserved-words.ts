/**
 * The key words of PostgreSQL 13 to 18 by `catcode` of `pg_get_keywords()`, the union over the versions.
 * https://www.postgresql.org/docs/current/sql-keywords-appendix.html
 */

/** Reserved (catcode R): never a name unless quoted or behind AS. */
export const reservedWords: ReadonlySet<string> = wordSet(`
  all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
  current_catalog current_date current_role current_time current_timestamp current_user default deferrable desc
  distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral
  leading limit localtime localtimestamp not null offset on only or order placing primary references returning
  select session_user some symmetric system_user table then to trailing true union unique user using variadic when
  where window with`)

/** Reserved but for functions and types (catcode T): not a bare column or table name. */
export const functionOrTypeWords: ReadonlySet<string> = wordSet(`
  authorization binary collation concurrently cross current_schema freeze full ilike inner is isnull join left like
  natural notnull outer overlaps right similar tablesample verbose`)

/** Legal as a bare column name, not as a function or type (catcode C); quoted by the server's own `quote_ident`. */
export const columnNameWords: ReadonlySet<string> = wordSet(`
  between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout int
  integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar
  json_serialize json_table json_value least merge_action national nchar none normalize nullif numeric out overlay
  position precision real row setof smallint substring time timestamp treat trim values varchar xmlattributes
  xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
