import type { ExpressionKind, SpelledExpression, WrittenExpression } from '../../model/expressions.js'
import type { BookkeepingPlace } from '../journal.js'
import { parseSpelled } from '../journal-spelled.js'
import type { Flavour } from './flavour.js'
import { appended } from './journal-exchange.js'
import { storedWords, toldKinds } from './journal-spelling.js'
import { journalTable } from './journal-tables.js'
import { quoteText } from './quoting.js'

/** What is stored before the revision has run: the expressions, without the engine's words. */
export function expressionsJson(expressions: readonly WrittenExpression[]): string {
  return JSON.stringify(expressions.map(itemOf))
}

function itemOf({ kind, of, name, texts }: WrittenExpression): object {
  return { kind, ...(of.schema === undefined ? {} : { schema: of.schema }), of: of.name, name, texts }
}

/**
 * The stored items as rows `e` beside the revision `s` that stores them. The item itself is taken by its place: neither server
 * gives it back whole as a column.
 * https://dev.mysql.com/doc/refman/8.4/en/json-table-functions.html, https://mariadb.com/kb/en/json_table/
 */
function itemsOf(table: string): string {
  return `${table} AS s JOIN JSON_TABLE(s.expressions, '$[*]' COLUMNS (position FOR ORDINALITY,
    kind varchar(32) PATH '$.kind', place varchar(64) PATH '$.schema', owner varchar(255) PATH '$.of',
    name varchar(255) PATH '$.name', again varchar(8) PATH '$.again')) AS e`
}

const item = "JSON_EXTRACT(s.expressions, CONCAT('$[', e.position - 1, ']'))"
const texts = "JSON_EXTRACT(s.expressions, CONCAT('$[', e.position - 1, '].texts'))"
const bareItem = `JSON_REMOVE(${item}, '$.server', '$.engine')`

/** The item with the words of the engine for it, and the version of the server that told them: versions do not write alike. */
function spelledItem(flavour: Flavour): string {
  return `CONCAT(LEFT(${bareItem}, CHAR_LENGTH(${bareItem}) - 1), ', "server": ', ${serverNumber}, ', "engine": ', COALESCE(${storedWords(flavour)}, '[]'), '}')`
}

/** As the driver tells it: major × 10000 + minor × 100 + patch. */
const serverNumber = `CAST(SUBSTRING_INDEX(VERSION(), '.', 1) * 10000 + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '.', 2), '.', -1) * 100
  + SUBSTRING_INDEX(SUBSTRING_INDEX(VERSION(), '-', 1), '.', -1) AS UNSIGNED)`

function listOf(items: string): string {
  return `CONCAT('[', GROUP_CONCAT(${items} ORDER BY e.position SEPARATOR ','), ']')`
}

/** Completes the stored expressions by the engine's words; within the server, so that a script can do it too. */
export function spellExpressions(flavour: Flavour, place: BookkeepingPlace, revision: string): string {
  const table = journalTable(place, 'revision')
  return `UPDATE ${table} AS r JOIN (SELECT ${listOf(spelledItem(flavour))} AS items
FROM ${itemsOf(table)} WHERE s.revision = ${quoteText(revision)}) AS m
SET r.expressions = m.items WHERE r.revision = ${quoteText(revision)} AND m.items IS NOT NULL`
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
  const notes = expressions.map((expression) => ({ ...itemOf(expression), again: 'yes' }))
  return `UPDATE ${journalTable(place, 'revision')} AS t SET t.expressions = ${appended('t.expressions', notes)}
WHERE t.revision = ${quoteText(revision)}`
}

/** Reads anew what was noted, once the work of the revision is taken back, wherever earlier revisions have stored it. */
export function respellExpressions(flavour: Flavour, place: BookkeepingPlace, revision: string): string {
  const table = journalTable(place, 'revision')
  const wanted = `SELECT DISTINCT e.kind, e.place, e.owner, e.name, ${texts} AS texts
  FROM ${itemsOf(table)} WHERE s.revision = ${quoteText(revision)} AND e.again IS NOT NULL`
  const isWanted = `w.kind = e.kind AND w.place <=> e.place AND w.owner = e.owner AND w.name = e.name AND w.texts = ${texts}`
  return `UPDATE ${table} AS r JOIN (SELECT s.revision, ${listOf(`IF(w.kind IS NULL, ${item}, ${spelledItem(flavour)})`)} AS items,
  COUNT(w.kind) AS found
FROM ${itemsOf(table)} LEFT JOIN (${wanted}) AS w ON ${isWanted}
WHERE s.revision <> ${quoteText(revision)} GROUP BY s.revision) AS m ON m.revision = r.revision
SET r.expressions = m.items WHERE m.found > 0`
}

export function readExpressions(place: BookkeepingPlace): string {
  return `SELECT expressions FROM ${journalTable(place, 'revision')} ORDER BY applied_order`
}

/** The expressions of one applied revision beside the server's words. @throws BookkeepingRowError */
export function parseExpressions(row: Readonly<Record<string, unknown>>): readonly SpelledExpression[] {
  return parseSpelled(row, { kinds: allKinds, words: (_, stored) => stored })
}

const kindTable: Readonly<Record<ExpressionKind, true>> = {
  ...toldKinds,
  index_where: true,
  policy_using: true,
  policy_check: true,
  trigger: true,
  partition_bound: true,
  domain_default: true,
  domain_check: true,
  arguments: true,
  returns: true,
}

const allKinds = Object.keys(kindTable).filter((kind): kind is ExpressionKind => kind in kindTable)
