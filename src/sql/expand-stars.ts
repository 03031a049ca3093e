import { behindBracket, fromClause, type FromItem } from './from-items.js'
import type { SqlLexer } from './lexer.js'
import { namedQueries } from './named-queries.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from './token.js'

/** The columns of a relation in order; undefined where they are not known. */
export type ColumnsOf = (relation: {
  readonly schema?: string
  readonly name: string
}) => readonly string[] | undefined

/** A query whose stars stand for themselves no more. */
export interface ExpandedQuery {
  readonly text: string
  /** Stars of which nobody knows what they stand for: their offsets in the text as it was given. */
  readonly unknown: readonly number[]
}

/**
 * Puts the columns in the place of every star that stands for them: `*` and `u.*` in the list of a SELECT, not the one that
 * multiplies, that of `count(*)`, or a whole row. All else stays byte for byte.
 */
export function expandStars(query: string, lexer: SqlLexer, columnsOf: ColumnsOf): ExpandedQuery {
  const tokens = lexer.tokenize(query).tokens.filter(isSignificant)
  const own = namedQueries(tokens)
  const columns = ({ relation }: FromItem): readonly string[] | undefined =>
    relation === undefined || (relation.schema === undefined && own.has(relation.name))
      ? undefined
      : columnsOf(relation)
  const unknown: number[] = []
  let text = ''
  let kept = 0
  for (const [i, token] of tokens.entries()) {
    if (!isSymbol(token, '*')) continue
    const first = startOfStar(tokens, i)
    if (first === undefined || !isInSelectList(tokens, first)) continue
    const start = tokens[first]?.start ?? token.start
    const list = listOf(tokens, first, i, columns, lexer)
    if (list === undefined) unknown.push(start)
    else {
      text += query.slice(kept, start) + list
      kept = token.end
    }
  }
  return { text: text + query.slice(kept), unknown }
}

/** The first token of `*`, `u.*` or `s.u.*`; undefined where the star is none of these. */
function startOfStar(tokens: readonly SqlToken[], star: number): number | undefined {
  let first = star
  while (isSymbol(tokens[first - 1], '.') && tokens[first - 2]?.name !== undefined) first -= 2
  const before = tokens[first - 1]
  const begins = isSymbol(before, ',') || ['select', 'distinct', 'all'].some((word) => isWord(before, word))
  return begins ? first : undefined
}

/** Is the place in the list of a SELECT, and not within a call or a FROM of its level? */
function isInSelectList(tokens: readonly SqlToken[], from: number): boolean {
  let depth = 0
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at]
    if (isSymbol(token, ')')) depth += 1
    if (isSymbol(token, '(')) depth -= 1
    if (depth < 0) return false
    if (depth === 0 && isWord(token, 'select')) return true
    if (depth === 0 && isWord(token, 'from') && !isWord(tokens[at - 1], 'distinct')) return false
  }
  return false
}

function listOf(
  tokens: readonly SqlToken[],
  first: number,
  star: number,
  columns: (item: FromItem) => readonly string[] | undefined,
  lexer: SqlLexer,
): string | undefined {
  const from = fromOf(tokens, star)
  if (from === undefined || first < star - 2) return undefined
  const { items, merges } = fromClause(tokens, from)
  const qualifier = first < star ? tokens[first]?.name : undefined
  if (qualifier === undefined && merges) return undefined
  const meant = qualifier === undefined ? items : items.filter(({ alias }) => alias === qualifier)
  if (meant.length === 0) return undefined
  const isQualified = qualifier !== undefined || items.length > 1
  const parts: string[] = []
  for (const item of meant) {
    const names = columns(item)
    if (names === undefined || names.length === 0) return undefined
    const before = isQualified ? `${spelled(item.alias ?? '', lexer)}.` : ''
    parts.push(...names.map((name) => before + spelled(name, lexer)))
  }
  return parts.join(', ')
}

/** The place behind the FROM of the SELECT whose list the star stands in. */
function fromOf(tokens: readonly SqlToken[], star: number): number | undefined {
  for (let at = star + 1; at < tokens.length;) {
    if (isSymbol(tokens[at], '(')) {
      at = behindBracket(tokens, at)
      continue
    }
    if (isSymbol(tokens[at], ')') || setWords.some((word) => isWord(tokens[at], word))) return undefined
    if (isWord(tokens[at], 'from') && !isWord(tokens[at - 1], 'distinct')) return at + 1
    at += 1
  }
  return undefined
}

const setWords = ['union', 'except', 'intersect'] as const

function spelled(name: string, { rules }: SqlLexer): string {
  return rules.plainName.test(name) && !rules.quotedWords.has(name.toLowerCase())
    ? name
    : rules.quoteName(name)
}
