import type { ExpressionKind, WrittenExpression } from '../../model/written-expressions.js'
import type { BookkeepingPlace, SpelledExpression } from '../journal.js'
import { BookkeepingRowError } from './journal-rows.js'
import { journalTable } from './journal-tables.js'
import { quoteText } from './quoting.js'

/**
 * How the server tells an expression in its own words: scalar subqueries over `e`, a stored expression, and `t.oid`, its
 * table. https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CATALOG
 */
const spelling: Readonly<Record<ExpressionKind, string>> = {
  default: columnExpression(''),
  generated: columnExpression('s', 'v'),
  check: `(SELECT pg_catalog.pg_get_constraintdef(c.oid) FROM pg_catalog.pg_constraint AS c
      WHERE c.conrelid = t.oid AND c.conname = e.item ->> 'name')`,
  index: `(SELECT pg_catalog.pg_get_indexdef(i.indexrelid)
      FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
      WHERE i.indrelid = t.oid AND c.relname = e.item ->> 'name')`,
}

function columnExpression(...generated: readonly string[]): string {
  return `(SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid)
      FROM pg_catalog.pg_attribute AS a JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = t.oid AND a.attname = e.item ->> 'name' AND a.attgenerated IN (${generated.map(quoteText).join(', ')}))`
}

/** What is stored before the revision has run: the expressions, without the engine's words. */
export function expressionsJson(expressions: readonly WrittenExpression[]): string {
  return JSON.stringify(
    expressions.map(({ kind, table, name, texts }) => ({
      kind,
      ...(table.schema === undefined ? {} : { schema: table.schema }),
      table: table.name,
      name,
      texts,
    })),
  )
}

/** Completes the stored expressions by the engine's words; within the server, so that a script can do it too. */
export function spellExpressions(place: BookkeepingPlace, revision: string): string {
  const cases = Object.entries(spelling).map(([kind, sql]) => `    WHEN ${quoteText(kind)} THEN ${sql}`)
  return `UPDATE ${journalTable(place, 'revision')} AS r SET expressions = (
  SELECT coalesce(jsonb_agg(e.item || jsonb_build_object('engine', CASE e.item ->> 'kind'
${cases.join('\n')}
    END) ORDER BY e.position), '[]')
  FROM jsonb_array_elements(r.expressions) WITH ORDINALITY AS e(item, position)
    CROSS JOIN LATERAL (SELECT pg_catalog.to_regclass(coalesce(quote_ident(e.item ->> 'schema') || '.', '')
      || quote_ident(e.item ->> 'table')) AS oid) AS t)
WHERE r.revision = ${quoteText(revision)}`
}

export function readExpressions(place: BookkeepingPlace): string {
  return `SELECT expressions::text AS expressions FROM ${journalTable(place, 'revision')} ORDER BY applied_order`
}

/** @throws BookkeepingRowError */
export function parseExpressions(row: Readonly<Record<string, unknown>>): readonly SpelledExpression[] {
  const text = row['expressions']
  const items: unknown = typeof text === 'string' ? JSON.parse(text) : undefined
  if (!Array.isArray(items)) throw new BookkeepingRowError('expressions', text)
  return items.map(parseExpression)
}

function parseExpression(item: unknown): SpelledExpression {
  const fields = new Map(typeof item === 'object' && item !== null ? Object.entries(item) : [])
  const kind = kinds.find((candidate) => candidate === fields.get('kind'))
  const schema: unknown = fields.get('schema')
  const table: unknown = fields.get('table')
  const name: unknown = fields.get('name')
  const texts: unknown = fields.get('texts')
  const engine: unknown = fields.get('engine') ?? null
  if (
    kind === undefined ||
    (schema !== undefined && typeof schema !== 'string') ||
    typeof table !== 'string' ||
    typeof name !== 'string' ||
    !Array.isArray(texts) ||
    !texts.every((text) => typeof text === 'string') ||
    (engine !== null && typeof engine !== 'string')
  ) {
    throw new BookkeepingRowError('expressions', item)
  }
  return {
    kind,
    table: schema === undefined ? { name: table } : { schema, name: table },
    name,
    texts,
    engine,
  }
}

const kinds: readonly ExpressionKind[] = ['default', 'generated', 'check', 'index']
