import { isSignificant } from '../sql/token.js'
import type { SqlLexer } from '../sql/lexer.js'

/** How a dialect writes a name. */
export type QuoteName = (name: string) => string

/** Names in a list, in parentheses: `("a", "b")`. */
export function nameList(quote: QuoteName, names: readonly string[]): string {
  return `(${names.map(quote).join(', ')})`
}

/** Lines of the body of a statement, each indented by two blanks, separated by commas. */
export function indentedList(lines: readonly string[]): string {
  return lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join(',\n')
}

/** The pieces that are there, separated by blanks. */
export function words(...pieces: readonly (string | false | undefined)[]): string {
  return pieces.filter((piece) => piece !== undefined && piece !== false && piece !== '').join(' ')
}

/** SQL of an author in parentheses. A `--` comment at its end must not swallow the closing one. */
export function parenthesised(sql: string, lexer: SqlLexer): string {
  const text = sql.trim()
  const last = lexer.tokenize(text).tokens.at(-1)
  return last !== undefined && last.kind === 'comment' && !isSignificant(last) ? `(${text}\n)` : `(${text})`
}

/** A list cut into pieces of at most `count` items and `bytes` bytes; an item that is larger stands alone. */
export function chunks(
  items: readonly string[],
  limit: { readonly count: number; readonly bytes: number },
): readonly (readonly string[])[] {
  const pieces: string[][] = []
  let piece: string[] = []
  let size = 0
  for (const item of items) {
    const bytes = Buffer.byteLength(item)
    if (piece.length > 0 && (piece.length >= limit.count || size + bytes > limit.bytes)) {
      pieces.push(piece)
      piece = []
      size = 0
    }
    piece.push(item)
    size += bytes
  }
  if (piece.length > 0) pieces.push(piece)
  return pieces
}
