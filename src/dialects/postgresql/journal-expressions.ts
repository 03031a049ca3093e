import type { WrittenExpression } from '../../model/expressions.js'
import type { BookkeepingPlace } from '../journal.js'
import { storedWords } from './journal-spelling.js'
import { journalTable } from './journal-tables.js'
import { quoteText } from './quoting.js'

/** What is stored before the revision has run: the expressions, without the engine's words. */
export function expressionsJson(expressions: readonly WrittenExpression[]): string {
  return JSON.stringify(expressions.map(itemOf))
}

function itemOf({ kind, of, name, texts }: WrittenExpression): object {
  return {
    kind,
    ...(of.schema === undefined ? {} : { schema: of.schema }),
    of: of.name,
    name,
    texts,
  }
}

/** Completes the stored expressions by the engine's words; within the server, so that a script can do it too. */
export function spellExpressions(place: BookkeepingPlace, revision: string): string {
  return `UPDATE ${journalTable(place, 'revision')} AS r SET expressions = (
  SELECT coalesce(jsonb_agg(e.item || ${wordsOfItem} ORDER BY e.position), '[]')
  FROM jsonb_array_elements(r.expressions) WITH ORDINALITY AS e(item, position)
    ${whatItStandsIn})
WHERE r.revision = ${quoteText(revision)}`
}

/**
 * Notes with a revision that is about to be taken back what the server may then tell in other words than it does now, so
 * that whoever finishes it knows. A note stays without effect when the revision is not taken back after all.
 */
export function noteRespelling(
  place: BookkeepingPlace,
  revision: string,
  expressions: readonly WrittenExpression[],
): string {
  return `UPDATE ${journalTable(place, 'revision')} AS r SET expressions = (
  SELECT coalesce(jsonb_agg(e.item ORDER BY e.position), '[]')
  FROM jsonb_array_elements(r.expressions) WITH ORDINALITY AS e(item, position) WHERE NOT e.item ? 'again')
  || (SELECT coalesce(jsonb_agg(n.item || '{"again": true}'), '[]')
  FROM jsonb_array_elements(${quoteText(expressionsJson(expressions))}) AS n(item))
WHERE r.revision = ${quoteText(revision)}`
}

/** Reads anew what was noted, once the work of the revision is taken back, wherever earlier revisions have stored it. */
export function respellExpressions(place: BookkeepingPlace, revision: string): string {
  const table = journalTable(place, 'revision')
  return `WITH wanted AS MATERIALIZED (
  SELECT DISTINCT e.item - 'again' AS item FROM ${table} AS r CROSS JOIN LATERAL jsonb_array_elements(r.expressions) AS e(item)
  WHERE r.revision = ${quoteText(revision)} AND e.item ? 'again')
UPDATE ${table} AS r SET expressions = (
  SELECT jsonb_agg(CASE WHEN w.item IS NULL THEN e.item ELSE e.item || ${wordsOfItem} END ORDER BY e.position)
  FROM jsonb_array_elements(r.expressions) WITH ORDINALITY AS e(item, position)
    LEFT JOIN wanted AS w ON w.item = e.item - 'engine' - 'server'
    ${whatItStandsIn})
WHERE r.revision <> ${quoteText(revision)} AND EXISTS (
  SELECT FROM jsonb_array_elements(r.expressions) AS e(item) JOIN wanted AS w ON w.item = e.item - 'engine' - 'server')`
}

/** Versions of the server do not write alike, so the one that wrote is stored beside its words. */
const wordsOfItem = `jsonb_build_object('server', current_setting('server_version_num')::int, 'engine', CASE e.item ->> 'kind'
${Object.entries(storedWords)
  .map(([kind, sql]) => `    WHEN ${quoteText(kind)} THEN ${sql}`)
  .join('\n')}
    END)`

const whatItStandsIn = `CROSS JOIN LATERAL (SELECT coalesce(quote_ident(e.item ->> 'schema') || '.', '')
      || quote_ident(e.item ->> 'of') AS name) AS n
    CROSS JOIN LATERAL (SELECT pg_catalog.to_regclass(n.name) AS relation, pg_catalog.to_regtype(n.name) AS type,
      CASE WHEN e.item ->> 'kind' IN ('arguments', 'returns')
        THEN pg_catalog.to_regprocedure(n.name || '(' || (e.item ->> 'name') || ')') END AS routine) AS t`

export function readExpressions(place: BookkeepingPlace): string {
  return `SELECT expressions::text AS expressions FROM ${journalTable(place, 'revision')} ORDER BY applied_order`
}
