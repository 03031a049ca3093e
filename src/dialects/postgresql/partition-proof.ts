import type { PartitionBound, Table, Value } from '../../model/table.js'
import { findColumn } from '../../model/table.js'
import { postgresqlLexer } from '../../sql/postgresql-lexer.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../sql/token.js'
import { quoteName } from './quoting.js'
import { boundCondition, boundValue, isEnd, isNull } from './steps/partition-bound.js'

/**
 * A check by which the server sees that the rows of a table belong there as a partition, and does not read them: it looks
 * whether the checks of the table, with its NOT NULLs, imply the bound
 * (https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ATTACH-PARTITION). Undefined for a
 * bound that is not one of values of one column.
 */
export function provingCheck(parent: Table, bound: PartitionBound): string | undefined {
  const column = partsOf(parent, bound)?.column
  const condition = boundCondition(bound, parent)
  if (column === undefined || condition === undefined) return undefined
  // A check that is not met by null is not broken by it either.
  return 'in' in bound ? `${quoteName(column)} IS NOT NULL AND ${condition}` : condition
}

/**
 * Does the table that is attached have such a check? Only what is sure is told: the column against the very values of the
 * bound, joined by AND. The server knows more ways to the same end.
 */
export function provesBound(parent: Table, attached: Table, bound: PartitionBound): boolean {
  const wanted = partsOf(parent, bound)
  if (wanted === undefined) return false
  const valid = attached.checks.filter(({ validated, enforced }) => validated && enforced)
  const said = valid.flatMap(({ check }) => conjuncts(significant(check)))
  const isSaid = (column: string, meets: Meets) =>
    said.some(([first, ...rest]) => (first?.name ?? '') === column && meets(rest))
  const { column, parts } = wanted
  const isFilled = findColumn(attached, column)?.nullable === false || isSaid(column, isNotNull)
  return isFilled && parts.every((part) => isSaid(column, part))
}

/** Says what stands behind the column in a condition what it must? */
type Meets = (tokens: readonly SqlToken[]) => boolean

/** What must be said of which column; undefined where this module does not tell. */
function partsOf(
  parent: Table,
  bound: PartitionBound,
): { readonly column: string; readonly parts: readonly Meets[] } | undefined {
  const by = parent.partitionBy?.by
  const [column, second] = by !== undefined && 'columns' in by ? by.columns : []
  if (column === undefined || second !== undefined || !('from' in bound || 'in' in bound)) return undefined
  const values = 'in' in bound ? bound.in : [...bound.from, ...bound.to]
  if (values.some((value) => isNull(value) || ('sql' in value && !isEnd(value)))) return undefined
  const textOf = (value: Value) => boundValue(value, parent, 0)
  if ('in' in bound) return { column, parts: [isOneOf(new Set(bound.in.map(textOf)))] }
  const side = (operator: string, [value]: readonly Value[]): readonly Meets[] =>
    value === undefined || isEnd(value) ? [] : [isBeside(operator, textOf(value))]
  return { column, parts: [...side('>=', bound.from), ...side('<', bound.to)] }
}

function isNotNull(tokens: readonly SqlToken[]): boolean {
  return tokens.length === 3 && ['is', 'not', 'null'].every((word, i) => isWord(tokens[i], word))
}

function isBeside(operator: string, value: string): Meets {
  return ([first, ...rest]) => isSymbol(first, operator) && textIn(rest) === value
}

/** `= 'a'`, or `IN ('a', 'b')`, of these values or fewer. */
function isOneOf(values: ReadonlySet<string>): Meets {
  return ([first, ...rest]) => {
    if (isSymbol(first, '=')) return values.has(textIn(rest))
    const list = isWord(first, 'in') ? withoutParentheses(rest) : rest
    return (
      list.length < rest.length &&
      split(list, (token) => isSymbol(token, ',')).every((item) => values.has(textIn(item)))
    )
  }
}

/** The conditions that AND joins; none of those where something else joins them, or an AND may be that of a CASE. */
function conjuncts(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const inner = withoutParentheses(tokens)
  const isMixed = split(inner, (token) => isWord(token, 'or')).length > 1
  if (isMixed || inner.some((token) => isWord(token, 'case'))) return []
  const parts = split(inner, (token) => isWord(token, 'and'))
  return parts.length === 1 ? [inner] : parts.flatMap(conjuncts)
}

/** The tokens between the separators that stand in no parentheses. */
function split(
  tokens: readonly SqlToken[],
  isSeparator: (token: SqlToken) => boolean,
): readonly (readonly SqlToken[])[] {
  const parts: SqlToken[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (isSymbol(token, '(')) depth += 1
    if (isSymbol(token, ')')) depth -= 1
    if (depth === 0 && isSeparator(token)) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** Without the parentheses around the whole. */
function withoutParentheses(tokens: readonly SqlToken[]): readonly SqlToken[] {
  if (!isSymbol(tokens[0], '(') || !isSymbol(tokens.at(-1), ')')) return tokens
  const inner = tokens.slice(1, -1)
  let depth = 0
  for (const token of inner) {
    if (isSymbol(token, '(')) depth += 1
    if (isSymbol(token, ')')) depth -= 1
    if (depth < 0) return tokens
  }
  return withoutParentheses(inner)
}

function significant(text: string): readonly SqlToken[] {
  return postgresqlLexer.tokenize(text).tokens.filter(isSignificant)
}

function textIn(tokens: readonly SqlToken[]): string {
  return tokens.map(({ text }) => text).join('')
}
