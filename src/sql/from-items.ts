import { isSymbol, isWord, keyword, type SqlToken } from './token.js'

/** One table, view, subquery or function that a FROM reads. */
export interface FromItem {
  /** The relation by name; absent for a subquery, a function, and what has names of its own for its columns. */
  readonly relation?: { readonly schema?: string; readonly name: string }
  /** What its columns are called by within the query. */
  readonly alias?: string
}

/** What a FROM reads, in order. */
export interface FromClause {
  readonly items: readonly FromItem[]
  /** Columns of the same name are made one, by USING or NATURAL. */
  readonly merges: boolean
}

/** Words behind which the FROM is over. */
const endWords: ReadonlySet<string> = new Set([
  'where',
  'group',
  'having',
  'window',
  'order',
  'limit',
  'offset',
  'fetch',
  'for',
  'union',
  'except',
  'intersect',
])

const joinWords: ReadonlySet<string> = new Set(['natural', 'inner', 'left', 'right', 'full', 'cross', 'join'])

/** Words that stand between two tables of a join. */
const betweenWords: ReadonlySet<string> = new Set([...joinWords, 'outer'])

/**
 * Reads a FROM.
 *
 * @param tokens significant tokens
 * @param from the token behind the word FROM
 */
export function fromClause(tokens: readonly SqlToken[], from: number): FromClause {
  const items: FromItem[] = []
  let merges = false
  let at = from
  for (;;) {
    const { item, next } = itemAt(tokens, at)
    items.push(item)
    at = next
    if (isWord(tokens[at], 'on') || isWord(tokens[at], 'using') || isWord(tokens[at], 'tablesample')) {
      merges ||= isWord(tokens[at], 'using')
      at = behindCondition(tokens, at + 1)
    }
    if (isSymbol(tokens[at], ',')) {
      at += 1
      continue
    }
    const isJoined = isJoin(tokens, at)
    while (betweenWords.has(wordAt(tokens, at))) {
      merges ||= isWord(tokens[at], 'natural')
      at += 1
    }
    if (!isJoined) return { items, merges }
  }
}

function itemAt(
  tokens: readonly SqlToken[],
  from: number,
): { readonly item: FromItem; readonly next: number } {
  let at = from
  while (isWord(tokens[at], 'only') || isWord(tokens[at], 'lateral')) at += 1
  let relation: { readonly schema?: string; readonly name: string } | undefined
  const first = tokens[at]?.name
  if (isSymbol(tokens[at], '(') || first === undefined) at = behindBracket(tokens, at)
  else {
    const second = isSymbol(tokens[at + 1], '.') ? tokens[at + 2]?.name : undefined
    relation = second === undefined ? { name: first } : { schema: first, name: second }
    at += second === undefined ? 1 : 3
    if (isSymbol(tokens[at], '*')) at += 1
    if (isSymbol(tokens[at], '(')) {
      relation = undefined
      at = behindBracket(tokens, at)
      if (isWord(tokens[at], 'with')) at += 2
    }
  }
  const named = isWord(tokens[at], 'as') ? at + 1 : at
  const alias = named > at || isAlias(tokens[named]) ? tokens[named]?.name : undefined
  if (alias !== undefined) at = named + 1
  if (alias !== undefined && isSymbol(tokens[at], '(')) {
    relation = undefined
    at = behindBracket(tokens, at)
  }
  const name = alias ?? relation?.name
  return {
    item: {
      ...(relation === undefined ? {} : { relation }),
      ...(name === undefined ? {} : { alias: name }),
    },
    next: at,
  }
}

function isAlias(token: SqlToken | undefined): boolean {
  if (token?.name === undefined) return false
  if (token.kind === 'quoted') return true
  return ![endWords, betweenWords, conditionWords].some((words) => words.has(keyword(token) ?? ''))
}

const conditionWords: ReadonlySet<string> = new Set(['on', 'using', 'tablesample'])

function wordAt(tokens: readonly SqlToken[], at: number): string {
  const token = tokens[at]
  return keyword(token) ?? ''
}

/** `left` and `right` are functions too. */
function isJoin(tokens: readonly SqlToken[], at: number): boolean {
  return joinWords.has(wordAt(tokens, at)) && !isSymbol(tokens[at + 1], '(')
}

/** Where the condition of a join is over: at the next comma or join of its level, or with the FROM. */
function behindCondition(tokens: readonly SqlToken[], from: number): number {
  let at = from
  while (at < tokens.length) {
    if (isSymbol(tokens[at], '(')) {
      at = behindBracket(tokens, at)
      continue
    }
    const isOver = isSymbol(tokens[at], ')') || isSymbol(tokens[at], ',') || endWords.has(wordAt(tokens, at))
    if (isOver || isJoin(tokens, at)) return at
    at += 1
  }
  return at
}

/** The place behind the bracket that closes the one here. */
export function behindBracket(tokens: readonly SqlToken[], from: number): number {
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    if (isSymbol(tokens[at], '(') || isSymbol(tokens[at], '[')) depth += 1
    if (isSymbol(tokens[at], ')') || isSymbol(tokens[at], ']')) depth -= 1
    if (depth <= 0) return at + 1
  }
  return tokens.length
}
