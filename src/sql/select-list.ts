import { behindBracket } from './from-items.js'
import { isSymbol, isWord, keyword, type SqlToken } from './token.js'

/** What a SELECT gives back, column by column, and where its list is over. */
export interface SelectList {
  /** The tokens of each column, its name included. */
  readonly items: readonly (readonly SqlToken[])[]
  readonly isDistinct: boolean
  /** The place of the word behind the list: FROM, WHERE, UNION…, or the end. */
  readonly end: number
}

/** Words that end the list of a SELECT; none of them is a name unless it is quoted, or stands behind AS or a dot. */
const endWords: ReadonlySet<string> = new Set(
  'into from where group having window union intersect except order limit offset fetch for'.split(' '),
)

/**
 * Reads the list of the first SELECT of a query; undefined where the query does not begin with one.
 *
 * @param tokens significant tokens
 */
export function selectList(tokens: readonly SqlToken[]): SelectList | undefined {
  if (!isWord(tokens[0], 'select')) return undefined
  const { from, isDistinct } = begin(tokens)
  const items: SqlToken[][] = [[]]
  let at = from
  while (at < tokens.length && !endsList(tokens, at)) {
    const token = tokens[at]
    const next = isSymbol(token, '(') || isSymbol(token, '[') ? behindBracket(tokens, at) : at + 1
    if (isSymbol(token, ',')) items.push([])
    else items.at(-1)?.push(...tokens.slice(at, next))
    at = next
  }
  return { items: items.filter((item) => item.length > 0), isDistinct, end: at }
}

/** The place behind SELECT, ALL, DISTINCT and DISTINCT ON (…). */
function begin(tokens: readonly SqlToken[]): { readonly from: number; readonly isDistinct: boolean } {
  if (isWord(tokens[1], 'all')) return { from: 2, isDistinct: false }
  if (!isWord(tokens[1], 'distinct')) return { from: 1, isDistinct: false }
  return { from: isWord(tokens[2], 'on') ? behindBracket(tokens, 3) : 2, isDistinct: true }
}

function endsList(tokens: readonly SqlToken[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && endWords.has(keyword(token) ?? '') && !isLabel(tokens, at)
}

/** Behind AS or a dot every word is a name; before FROM, DISTINCT is an operator (`a is distinct from b`). */
function isLabel(tokens: readonly SqlToken[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    isWord(before, 'as') ||
    isSymbol(before, '.') ||
    (isWord(before, 'distinct') && isWord(tokens[at], 'from'))
  )
}

/**
 * The name of a column in such a list, as the text tells it: `a`, `u.a`, and anything with AS. Undefined where it does not.
 */
export function nameOfItem(item: readonly SqlToken[]): string | undefined {
  const last = item.at(-1)
  if (last?.name === undefined) return undefined
  if (isWord(item.at(-2), 'as')) return last.name
  return isPath(item) && !(item.length === 1 && isConstant(last)) ? last.name : undefined
}

/** Is it a column by its name alone: `a`, `u.a`? */
export function isPath(item: readonly SqlToken[]): boolean {
  return item.every((token, i) => (i % 2 === 0 ? token.name !== undefined : isSymbol(token, '.')))
}

function isConstant(token: SqlToken): boolean {
  return ['null', 'true', 'false'].some((word) => isWord(token, word))
}
