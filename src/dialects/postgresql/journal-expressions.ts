import type { ExpressionKind, WrittenExpression } from '../../model/written-expressions.js'
import type { BookkeepingPlace, SpelledExpression } from '../journal.js'
import { BookkeepingRowError } from './journal-rows.js'
import { journalTable } from './journal-tables.js'
import { quoteText } from './quoting.js'

/**
 * How the server tells an expression in its own words: scalar subqueries over `e`, a stored expression, and `t.relation`
 * or `t.type`, what it stands in. https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CATALOG
 */
const spelling: Readonly<Record<ExpressionKind, string>> = {
  default: columnExpression(''),
  generated: columnExpression('s', 'v'),
  check: constraintDefinition('conrelid = t.relation'),
  domain_check: constraintDefinition('contypid = t.type'),
  index: `(SELECT pg_catalog.pg_get_indexdef(i.indexrelid)
      FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
      WHERE i.indrelid = t.relation AND c.relname = e.item ->> 'name')`,
  policy_using: policyExpression('polqual'),
  policy_check: policyExpression('polwithcheck'),
  trigger: `(SELECT pg_catalog.pg_get_triggerdef(g.oid) FROM pg_catalog.pg_trigger AS g
      WHERE g.tgrelid = t.relation AND g.tgname = e.item ->> 'name')`,
  domain_default: '(SELECT d.typdefault FROM pg_catalog.pg_type AS d WHERE d.oid = t.type)',
  view: 'pg_catalog.pg_get_viewdef(t.relation)',
}

function columnExpression(...generated: readonly string[]): string {
  return `(SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid)
      FROM pg_catalog.pg_attribute AS a JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = t.relation AND a.attname = e.item ->> 'name' AND a.attgenerated IN (${generated.map(quoteText).join(', ')}))`
}

function constraintDefinition(owner: string): string {
  return `(SELECT pg_catalog.pg_get_constraintdef(c.oid) FROM pg_catalog.pg_constraint AS c
      WHERE c.${owner} AND c.conname = e.item ->> 'name')`
}

function policyExpression(column: 'polqual' | 'polwithcheck'): string {
  return `(SELECT pg_catalog.pg_get_expr(p.${column}, p.polrelid) FROM pg_catalog.pg_policy AS p
      WHERE p.polrelid = t.relation AND p.polname = e.item ->> 'name')`
}

/** What is stored before the revision has run: the expressions, without the engine's words. */
export function expressionsJson(expressions: readonly WrittenExpression[]): string {
  return JSON.stringify(
    expressions.map(({ kind, of, name, texts }) => ({
      kind,
      ...(of.schema === undefined ? {} : { schema: of.schema }),
      of: of.name,
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
    CROSS JOIN LATERAL (SELECT coalesce(quote_ident(e.item ->> 'schema') || '.', '')
      || quote_ident(e.item ->> 'of') AS name) AS n
    CROSS JOIN LATERAL (SELECT pg_catalog.to_regclass(n.name) AS relation, pg_catalog.to_regtype(n.name) AS type) AS t)
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
  const of: unknown = fields.get('of')
  const name: unknown = fields.get('name')
  const texts: unknown = fields.get('texts')
  const engine: unknown = fields.get('engine') ?? null
  if (
    kind === undefined ||
    (schema !== undefined && typeof schema !== 'string') ||
    typeof of !== 'string' ||
    typeof name !== 'string' ||
    !Array.isArray(texts) ||
    !texts.every((text) => typeof text === 'string') ||
    (engine !== null && typeof engine !== 'string')
  ) {
    throw new BookkeepingRowError('expressions', item)
  }
  return {
    kind,
    of: schema === undefined ? { name: of } : { schema, name: of },
    name,
    texts,
    engine,
  }
}

const kinds: readonly ExpressionKind[] = [
  'default',
  'generated',
  'check',
  'index',
  'policy_using',
  'policy_check',
  'trigger',
  'domain_default',
  'domain_check',
  'view',
]
