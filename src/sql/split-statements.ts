import type { LexProblem, SqlLexer } from './lexer.js'
import { isSignificant, isSymbol, type SqlToken } from './token.js'

/** One statement of a text that holds several. */
export interface SplitStatement {
  /** The statement as written, comments inside and before it kept, without its semicolon or anything behind. */
  readonly text: string
  /** Where `text` begins in the whole text. */
  readonly offset: number
  /** The statement's tokens that the grammar sees; offsets count in the whole text. */
  readonly tokens: readonly SqlToken[]
}

/** The statements in order, and the lexer's problems with the whole text. */
export interface SplitResult {
  readonly statements: readonly SplitStatement[]
  readonly problems: readonly LexProblem[]
}

/**
 * Splits a text at its top-level semicolons: not those in parentheses, nor in blocks of statements
 * inside of one (`BEGIN … END`).
 * A statement ends with its last token, so a `;` may always be appended, even where a `--` comment came last.
 * Empty statements, and those that are only comments, are dropped.
 */
export function splitStatements(text: string, lexer: SqlLexer): SplitResult {
  const { tokens, problems } = lexer.tokenize(text)
  const seen = tokens.filter(isSignificant)
  const statements: SplitStatement[] = []
  let first = 0
  let [parentheses, blocks] = [0, 0]
  for (const [at, token] of seen.entries()) {
    if (isSymbol(token, ';') && parentheses === 0 && blocks === 0) {
      addStatement(statements, text, beginOf(seen, first), seen.slice(first, at))
      first = at + 1
      continue
    }
    if (isSymbol(token, '(')) parentheses += 1
    if (isSymbol(token, ')')) parentheses = Math.max(0, parentheses - 1)
    blocks = Math.max(0, blocks + lexer.rules.blockDepthChange(seen, first, at, blocks))
  }
  addStatement(statements, text, beginOf(seen, first), seen.slice(first))
  return { statements, problems }
}

/** Where what belongs to the statement begins: behind the semicolon before it. */
function beginOf(tokens: readonly SqlToken[], first: number): number {
  return first === 0 ? 0 : (tokens[first - 1]?.end ?? 0)
}

function addStatement(
  statements: SplitStatement[],
  text: string,
  begin: number,
  tokens: readonly SqlToken[],
): void {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return
  const offset = statementOffset(text, begin, first.start)
  statements.push({ text: text.slice(offset, last.end), offset, tokens })
}

/** Comments before a statement belong to it, but one on the line of the `;` before belongs to what came before. */
function statementOffset(text: string, begin: number, first: number): number {
  const between = text.slice(begin, first)
  const lineBreak = begin === 0 ? 0 : between.indexOf('\n')
  return lineBreak < 0 ? first : first - between.slice(lineBreak).trimStart().length
}
