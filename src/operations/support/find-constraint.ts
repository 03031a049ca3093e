import type { MissingObject } from '../../diagnostics/problem.js'
import { suggest } from '../../diagnostics/suggest.js'
import {
  constraintsOf,
  displayName,
  type Constraint,
  type ConstraintKind,
  type Table,
} from '../../model/table.js'
import { fail } from './problem-list.js'
import { keysOf } from './table-ref.js'

const nouns: Readonly<Record<ConstraintKind, string>> = {
  primary_key: 'primary key',
  unique: 'unique constraint',
  foreign_key: 'foreign key',
  check: 'check',
  exclude: 'exclusion constraint',
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) && !noun.startsWith('uni') ? 'an' : 'a'} ${noun}`
}

/** The noun by which messages call a kind of constraint. */
export function nounOf(kind: ConstraintKind): string {
  return nouns[kind]
}

/** @throws ProblemError model/no-such-constraint, with near names and what the table has. */
export function constraintByName(
  table: Table,
  name: string,
  kinds: readonly ConstraintKind[] = ['primary_key', 'unique', 'foreign_key', 'check', 'exclude'],
): Constraint {
  const candidates = constraintsOf(table).filter(({ kind }) => kinds.includes(kind))
  const found = candidates.find((constraint) => constraint.name === name)
  if (found !== undefined) return found
  const other = constraintsOf(table).find((constraint) => constraint.name === name)
  const index = table.indexes.some((candidate) => candidate.name === name)
  const what = kinds.length === 1 && kinds[0] !== undefined ? nouns[kinds[0]] : 'constraint'
  const suggestions = suggest(
    name,
    candidates.map((constraint) => constraint.name),
  )
  return fail({
    ruleId: 'model/no-such-constraint',
    message:
      other !== undefined
        ? `"${name}" of table "${displayName(table)}" is ${withArticle(nouns[other.kind])}, not a ${what}`
        : index
          ? `"${name}" of table "${displayName(table)}" is an index, not a constraint`
          : `table "${displayName(table)}" has no ${what} "${name}" at this point`,
    pointer: '/name',
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help: index
      ? 'write drop_index, or rename_index'
      : candidates.length === 0
        ? `it has no ${what} at all`
        : `it has ${candidates.map((constraint) => constraint.name).join(', ')}`,
    ...missing(table, { name }),
  })
}

/**
 * The one constraint of a kind over these columns, in this order.
 *
 * @throws ProblemError model/no-such-constraint, or model/ambiguous-match when there are two.
 */
export function constraintByColumns<K extends 'unique' | 'foreign_key'>(
  table: Table,
  columns: readonly string[],
  candidates: readonly (Constraint & { readonly kind: K })[],
  kind: K,
): Constraint & { readonly kind: K } {
  const matches = candidates.filter(
    (constraint) =>
      'columns' in constraint &&
      constraint.columns.length === columns.length &&
      constraint.columns.every((column, i) => column === columns[i]),
  )
  const [first, second] = matches
  if (first === undefined) {
    return fail({
      ruleId: 'model/no-such-constraint',
      message: `table "${displayName(table)}" has no ${nouns[kind]} on (${columns.join(', ')}) at this point`,
      pointer: '/columns',
      help:
        candidates.length === 0
          ? `it has no ${nouns[kind]} at all`
          : `it has ${candidates.map((c) => `"${c.name}"`).join(', ')}`,
      ...missing(table, { columns }),
    })
  }
  if (second !== undefined) {
    return fail({
      ruleId: 'model/ambiguous-match',
      message: `${matches.length} constraints of "${displayName(table)}" are on (${columns.join(', ')}): ${matches.map(({ name }) => `"${name}"`).join(', ')}`,
      pointer: '/columns',
      help: 'say which with name',
    })
  }
  return first
}

function missing(
  table: Table,
  what: { readonly name: string } | { readonly columns: readonly string[] },
): { readonly missing: MissingObject } {
  return { missing: { kind: 'constraint', ...keysOf(table), ...what } }
}
