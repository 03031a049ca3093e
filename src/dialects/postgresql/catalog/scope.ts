import { keptPrefix } from '../../../model/kept.js'
import type { CatalogScope } from '../../catalog.js'
import { journalNames } from '../journal-tables.js'
import { quoteText } from '../quoting.js'

/**
 * The query with what every query asks of at hand: `ns`, the schemas that are looked at, and `rel`, the relations in them
 * but for the bookkeeping, what is kept, and what extensions brought.
 */
export function inScope(scope: CatalogScope, select: string): string {
  const { schemas, bookkeeping, defaultSchema } = scope
  const chosen =
    schemas === undefined ? '' : `AND n.nspname IN (${schemas.map(quoteText).join(', ') || 'NULL'})`
  const journal = journalNames.map((name) => quoteText(bookkeeping.prefix + name)).join(', ')
  return `WITH ns AS (
  SELECT n.oid, n.nspname FROM pg_namespace AS n
  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ${chosen}
), rel AS (
  SELECT c.oid, n.nspname, c.relname, c.relkind, c.relispartition, c.relowner, c.relpersistence
  FROM pg_class AS c JOIN ns AS n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c', 'S')
    AND NOT starts_with(c.relname, ${quoteText(keptPrefix)})
    AND NOT (n.nspname = ${quoteText(bookkeeping.schema ?? defaultSchema)} AND c.relname IN (${journal}))
    AND NOT ${isMember('pg_class', 'c.oid')}
)
${select}`
}

/** Was it brought by an extension? https://www.postgresql.org/docs/current/extend-extensions.html */
export function isMember(catalog: string, oid: string): string {
  return `EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`
}

/** The comment on an object, or on one of its columns. */
export function comment(catalog: string, oid: string, column = '0'): string {
  return `(SELECT m.description FROM pg_description AS m
    WHERE m.classoid = '${catalog}'::regclass AND m.objoid = ${oid} AND m.objsubid = ${column})`
}

/** The rows of a query, those of one relation as one list, in the order of one of its columns. */
export function byRelation(select: string, order?: string): string {
  const list = order === undefined ? 'r' : `r ORDER BY r.${order}`
  return `SELECT r.relation, json_agg(${list})::text AS items FROM (${select}) AS r GROUP BY r.relation`
}

/** An array as JSON text. */
export function asList(array: string): string {
  return `to_json(${array})::text`
}
