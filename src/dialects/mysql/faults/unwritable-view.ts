import { fromClause } from '../../../sql/from-items.js'
import { relationNames } from '../../../sql/relation-names.js'
import { isPath, selectList, type SelectList } from '../../../sql/select-list.js'
import { isSignificant, isSymbol, isWord, keyword, type SqlToken } from '../../../sql/token.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'

/**
 * Why a server writes no rows through a view of this query, as far as its words tell.
 * https://dev.mysql.com/doc/refman/8.4/en/view-updatability.html
 */
export function whyNotWritable(query: string, flavour: Flavour): string | undefined {
  const lexer = lexerFor(flavour)
  const tokens = lexer.tokenize(query).tokens.filter(isSignificant)
  if (isWord(tokens[0], 'values')) return 'its query is VALUES'
  const list = selectList(tokens)
  if (list === undefined) return undefined
  if (list.isDistinct) return 'its query has DISTINCT'
  const word = clauseOf(tokens, list.end)
  if (word !== undefined) return `its query has ${word.toUpperCase()}`
  if (!isWord(tokens[list.end], 'from')) return 'its query reads no table'
  const read = fromClause(tokens, list.end + 1).items.flatMap(({ relation }) => relation?.name ?? [])
  const named = relationNames(query, lexer).map(({ name }) => name)
  const again = read.find((name) => count(named, name) > count(read, name))
  if (again !== undefined) return `a subquery reads "${again}", as the view does`
  return computed(list, flavour)
}

const clauses: ReadonlySet<string> = new Set(
  'group having window union intersect except limit over'.split(' '),
)

/** The first clause behind the list, outside of brackets, that leaves no row of the table as it is. */
function clauseOf(tokens: readonly SqlToken[], from: number): string | undefined {
  let depth = 0
  for (const [i, token] of tokens.entries()) {
    if (i < from) continue
    if (isSymbol(token, '(')) depth += 1
    if (isSymbol(token, ')')) depth -= 1
    const isLabel = isSymbol(tokens[i - 1], '.') || isWord(tokens[i - 1], 'as')
    const word = keyword(token)
    if (depth === 0 && word !== undefined && !isLabel && clauses.has(word)) return word
  }
  return undefined
}

/** https://dev.mysql.com/doc/refman/8.4/en/aggregate-functions.html */
const aggregates: ReadonlySet<string> = new Set(
  'avg bit_and bit_or bit_xor count group_concat json_arrayagg json_objectagg max min std stddev stddev_pop stddev_samp sum var_pop var_samp variance'.split(
    ' ',
  ),
)

function computed({ items }: SelectList, flavour: Flavour): string | undefined {
  for (const item of items) {
    const call = item.find(
      (token, i) => aggregates.has(keyword(token) ?? '') && isSymbol(item[i + 1], '(') && !hasQuery(item),
    )
    if (call !== undefined) return `${call.text}() is not a value of one row`
    if (item.some((token, i) => isWord(token, 'over') && isSymbol(item[i - 1], ')')))
      return 'its query has OVER'
  }
  // MariaDB finds nothing in that.
  return flavour.name === 'mysql' && items.every(isComputed) ? 'each of its columns is computed' : undefined
}

function hasQuery(item: readonly SqlToken[]): boolean {
  return item.some((token) => isWord(token, 'select'))
}

/** Is it surely no column as it is? */
function isComputed(item: readonly SqlToken[]): boolean {
  const named = isWord(item.at(-2), 'as') ? item.slice(0, -2) : item
  if (isPath(named) || isSymbol(named.at(-1), '*')) return false
  return named.some(
    ({ kind, name }, i) =>
      kind === 'number' ||
      kind === 'string' ||
      kind === 'operator' ||
      (name !== undefined && isSymbol(named[i + 1], '(')),
  )
}

function count(names: readonly string[], name: string): number {
  return names.filter((other) => other === name).length
}
