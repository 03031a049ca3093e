import { quoteText } from '../quoting.js'

/**
 * How PostgreSQL tells the texts that it stores, in its own words: SQL expressions over rows of the catalogs, each given
 * by the name that it has in the query around it. The words depend on the session: names of the default schema stand
 * bare only while search_path holds it, and constants are told in the session's time zone.
 * https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CATALOG
 */
export const spelling = {
  /** Of a row of pg_attrdef: a default, or the expression of a generated column. */
  column: (attrdef: string) => `pg_catalog.pg_get_expr(${attrdef}.adbin, ${attrdef}.adrelid)`,

  /** Of a row of pg_constraint: the condition of a check, of a table or a domain. */
  check: (constraint: string) => `pg_catalog.pg_get_expr(${constraint}.conbin, ${constraint}.conrelid)`,

  /** Of a row of pg_type: the default of a domain. */
  domainDefault: (type: string) => `pg_catalog.pg_get_expr(${type}.typdefaultbin, 0)`,

  /** Of a row of pg_index: one element, a column's name too; `position` is SQL and counts from 1. */
  indexElement: (index: string, position: string) =>
    `pg_catalog.pg_get_indexdef(${index}.indexrelid, ${position}, false)`,

  /** Of a row of pg_index: the condition of a partial index, or of an exclusion constraint. */
  indexWhere: (index: string) => `pg_catalog.pg_get_expr(${index}.indpred, ${index}.indrelid)`,

  /** Of a row of pg_partitioned_table: the expressions that divide the table, between commas where there are several. */
  partitionKey: (partitioned: string) =>
    `pg_catalog.pg_get_expr(${partitioned}.partexprs, ${partitioned}.partrelid)`,

  /** Of a row of pg_policy. */
  policyUsing: (policy: string) => `pg_catalog.pg_get_expr(${policy}.polqual, ${policy}.polrelid)`,
  policyCheck: (policy: string) => `pg_catalog.pg_get_expr(${policy}.polwithcheck, ${policy}.polrelid)`,

  /**
   * Of a row of pg_trigger: its condition. pg_get_expr does not know OLD and NEW, so it is cut out of the whole: what
   * stands before it ends with FOR EACH, and what stands behind it are the function and constants.
   */
  triggerWhen: (trigger: string) =>
    `substring(pg_catalog.pg_get_triggerdef(${trigger}.oid) FROM
      ${quoteText(String.raw`FOR EACH (?:ROW|STATEMENT) WHEN \((.*)\) EXECUTE (?:FUNCTION|PROCEDURE) [^']*\((?:E?'(?:[^']|'')*'(?:, )?)*\)$`)})`,

  /** Of the oid of a view: its query, without the semicolon behind it and the blanks before it. */
  view: (oid: string) => `ltrim(rtrim(pg_catalog.pg_get_viewdef(${oid}), ';'))`,
} as const
