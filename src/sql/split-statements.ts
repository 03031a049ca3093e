import type { LexProblem, SqlLexer } from './lexer.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from './token.js'

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
 * Splits a text at its top-level semicolons: not those in parentheses, nor in the body of an SQL-standard function
 * (`BEGIN ATOMIC … END`, https://www.postgresql.org/docs/current/sql-createfunction.html).
 * A statement ends with its last token, so a `;` may always be appended, even where a `--` comment came last.
 * Empty statements, and those that are only comments, are dropped.
 */
export function splitStatements(text: string, lexer: SqlLexer): SplitResult {
  const { tokens, problems } = lexer.tokenize(text)
  const statements: SplitStatement[] = []
  const nesting = new Nesting()
  let own: SqlToken[] = []
  let begin = 0
  for (const token of tokens) {
    if (!isSignificant(token)) continue
    if (isSymbol(token, ';') && nesting.isTop) {
      addStatement(statements, text, begin, own)
      own = []
      begin = token.end
    } else {
      nesting.enter(token, own.at(-1))
      own.push(token)
    }
  }
  addStatement(statements, text, begin, own)
  return { statements, problems }
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

/** How deep inside parentheses and function bodies the splitter stands. */
class Nesting {
  private parentheses = 0
  private blocks = 0

  get isTop(): boolean {
    return this.parentheses === 0 && this.blocks === 0
  }

  enter(token: SqlToken, before: SqlToken | undefined): void {
    if (isSymbol(token, '(')) this.parentheses += 1
    if (isSymbol(token, ')')) this.parentheses = Math.max(0, this.parentheses - 1)
    // Behind AS or a dot even reserved words are names.
    if (isWord(before, 'as') || isSymbol(before, '.')) return
    if (isWord(token, 'atomic') && isWord(before, 'begin')) this.blocks += 1
    if (this.blocks === 0) return
    if (isWord(token, 'case')) this.blocks += 1
    if (isWord(token, 'end')) this.blocks -= 1
  }
}
