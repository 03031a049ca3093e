import type { SqlLexer } from './lexer.js'
import { isName } from './name-position.js'
import { rewriteNames, type TokenPlace } from './rewrite-tokens.js'
import type { TextRange } from './rename-column.js'
import { isSignificant, isSymbol, isWord, keyword, type SqlToken } from './token.js'

/** A table or view as a text names it, its schema only where it is written. */
export interface RelationName {
  readonly schema?: string
  readonly name: string
  /** The name it has within its query, where it is given one. */
  readonly alias?: string
  /** The query that reads it: the text between the brackets around. */
  readonly scope: TextRange
}

/** Tables and views that the subqueries of a text read: what stands behind FROM and JOIN, and the commas of a FROM. */
export function relationNames(text: string, lexer: SqlLexer): readonly RelationName[] {
  const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
  return tokens.flatMap((token, i) => {
    const place: TokenPlace = { token, neighbour: (distance) => tokens[i + distance] }
    return relationAt(place, lexer) ?? []
  })
}

/** Puts another name in the place of those relations that are meant; names that qualify a column stay. */
export function renameRelation(
  text: string,
  lexer: SqlLexer,
  isMeant: (relation: RelationName) => boolean,
  to: string,
): string {
  return rewriteNames(text, lexer, {
    to,
    isMeant: (place) => {
      const relation = relationAt(place, lexer)
      return relation !== undefined && isMeant(relation)
    },
  })
}

/** The relation whose last name stands here; undefined where there is none. */
function relationAt(place: TokenPlace, lexer: SqlLexer): RelationName | undefined {
  const { token, neighbour } = place
  if (token.name === undefined || !isName(token, lexer.rules)) return undefined
  if (isSymbol(neighbour(1), '.') || isSymbol(neighbour(1), '(')) return undefined
  const isQualified = isSymbol(neighbour(-1), '.')
  const first = isQualified ? -2 : 0
  const before = isWord(neighbour(first - 1), 'only') ? first - 2 : first - 1
  if (!isWord(neighbour(before), 'join') && !isInFrom(place, before)) return undefined
  const schema = isQualified ? neighbour(-2)?.name : undefined
  const alias = aliasAt(place, lexer)
  return {
    ...(schema === undefined ? {} : { schema }),
    name: token.name,
    ...(alias === undefined ? {} : { alias }),
    scope: scopeOf(place),
  }
}

function aliasAt({ neighbour }: TokenPlace, lexer: SqlLexer): string | undefined {
  const word = isWord(neighbour(1), 'as') ? neighbour(2) : neighbour(1)
  return isName(word, lexer.rules) && !plainWords.has(keyword(word) ?? '') ? word?.name : undefined
}

/** Words behind a table that are no reserved words, and still no alias. */
const plainWords: ReadonlySet<string> = new Set(['tablesample'])

function scopeOf({ token, neighbour }: TokenPlace): TextRange {
  return {
    start: edge(neighbour, -1)?.end ?? 0,
    end: edge(neighbour, 1)?.start ?? Math.max(token.end, endOf(neighbour)),
  }
}

/** The bracket that opens (-1) or closes (1) what the place stands in. */
function edge(neighbour: TokenPlace['neighbour'], direction: -1 | 1): SqlToken | undefined {
  const [inner, outer] = direction === -1 ? [')', '('] : ['(', ')']
  let depth = 0
  for (let distance: number = direction; neighbour(distance) !== undefined; distance += direction) {
    const token = neighbour(distance)
    if (isSymbol(token, inner)) depth += 1
    if (isSymbol(token, outer)) depth -= 1
    if (depth < 0) return token
  }
  return undefined
}

function endOf(neighbour: TokenPlace['neighbour']): number {
  let end = 0
  for (let distance = 1; neighbour(distance) !== undefined; distance += 1)
    end = neighbour(distance)?.end ?? end
  return end
}

/** Words that end the list of a FROM, or the field of `extract(… from …)` and its like. */
const clauseWords: ReadonlySet<string> = new Set([
  'where',
  'group',
  'having',
  'order',
  'on',
  'select',
  'limit',
])

/** Is the token at this distance the FROM of a query, or a comma of its list? */
function isInFrom({ neighbour }: TokenPlace, from: number): boolean {
  if (!isWord(neighbour(from), 'from') && !isSymbol(neighbour(from), ',')) return false
  let depth = 0
  let hasFrom = isWord(neighbour(from), 'from')
  if (hasFrom && isWord(neighbour(from - 1), 'distinct')) return false
  for (let distance = from - 1; neighbour(distance) !== undefined; distance -= 1) {
    const token = neighbour(distance)
    if (isSymbol(token, ')')) depth += 1
    if (isSymbol(token, '(')) depth -= 1
    if (depth < 0) return false
    if (depth > 0 || token?.kind !== 'word') continue
    if (hasFrom && isWord(token, 'select')) return true
    if (isWord(token, 'from')) hasFrom = true
    else if (!hasFrom && clauseWords.has(keyword(token) ?? '')) return false
  }
  return false
}
