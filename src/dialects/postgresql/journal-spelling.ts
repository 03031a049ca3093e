import type { ExpressionKind } from '../../model/expressions.js'
import { spelling } from './catalog/spelling.js'
import { quoteText } from './quoting.js'

/**
 * How the server tells the expressions of one item in its own words, as a JSON list beside the item's texts: scalar
 * subqueries over `e`, a stored item, and `t.relation`, `t.type` or `t.routine`, what it stands in. The words are those that
 * the catalog is read by.
 */
export const storedWords: Readonly<Record<ExpressionKind, string>> = {
  default: columnWords(''),
  generated: columnWords('s', 'v'),
  check: constraintWords('conrelid = t.relation'),
  domain_check: constraintWords('contypid = t.type'),
  index: `(SELECT jsonb_agg(${spelling.indexElement('i', 'k.place::int')} ORDER BY k.place)
      FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
        CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(number, place)
      WHERE i.indrelid = t.relation AND c.relname = e.item ->> 'name' AND k.number = 0)`,
  index_where: `(SELECT jsonb_build_array(${spelling.indexWhere('i')})
      FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
      WHERE i.indrelid = t.relation AND c.relname = e.item ->> 'name')`,
  policy_using: policyWords(spelling.policyUsing('p')),
  policy_check: policyWords(spelling.policyCheck('p')),
  trigger: `(SELECT jsonb_build_array(${spelling.triggerWhen('g')}) FROM pg_catalog.pg_trigger AS g
      WHERE g.tgrelid = t.relation AND g.tgname = e.item ->> 'name')`,
  partition_key: `(SELECT jsonb_build_array(${spelling.partitionKey('p')}) FROM pg_catalog.pg_partitioned_table AS p
      WHERE p.partrelid = t.relation)`,
  // The whole bound; its values are taken out of it when it is read.
  partition_bound: `(SELECT jsonb_build_array(pg_catalog.pg_get_expr(c.relpartbound, c.oid))
      FROM pg_catalog.pg_inherits AS h JOIN pg_catalog.pg_class AS c ON c.oid = h.inhrelid
      WHERE h.inhparent = t.relation AND c.relname = e.item ->> 'name')`,
  domain_default: `(SELECT jsonb_build_array(${spelling.domainDefault('d')}) FROM pg_catalog.pg_type AS d
      WHERE d.oid = t.type)`,
  view: `jsonb_build_array(${spelling.view('t.relation')})`,
  arguments: 'jsonb_build_array(pg_catalog.pg_get_function_arguments(t.routine))',
  returns: 'jsonb_build_array(pg_catalog.pg_get_function_result(t.routine))',
}

function columnWords(...generated: readonly string[]): string {
  return `(SELECT jsonb_build_array(${spelling.column('d')})
      FROM pg_catalog.pg_attribute AS a JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = t.relation AND a.attname = e.item ->> 'name' AND a.attgenerated IN (${generated.map(quoteText).join(', ')}))`
}

function constraintWords(owner: string): string {
  return `(SELECT jsonb_build_array(${spelling.check('c')}) FROM pg_catalog.pg_constraint AS c
      WHERE c.${owner} AND c.conname = e.item ->> 'name')`
}

function policyWords(words: string): string {
  return `(SELECT jsonb_build_array(${words}) FROM pg_catalog.pg_policy AS p
      WHERE p.polrelid = t.relation AND p.polname = e.item ->> 'name')`
}
