import type { LexProblem, LexProblemKind } from './lexer.js'
import type { RefusalKind } from './rules.js'

/** Everything that can be wrong with a SQL text of a document, known without a server. */
export type SqlProblemKind =
  | LexProblemKind
  | RefusalKind
  | 'empty-text'
  | 'statement-separator'
  | 'trailing-line-comment'
  | 'other-meaning'

/** One thing wrong with a SQL text, where it is, and the way out. */
export interface SqlProblem {
  readonly kind: SqlProblemKind
  /** UTF-16 units from the start of the text. */
  readonly offset: number
  readonly message: string
  readonly help: string
}

const lexHelp: Readonly<Record<LexProblemKind, string>> = {
  'unterminated-string': "close it with ' and write a quote inside it twice ('')",
  'unterminated-comment': 'close it with */',
  'unterminated-identifier': 'close the name with its quote character',
  'unterminated-dollar-quote': 'close it with the same tag, letter for letter',
  'executable-comment': 'write it without the comment around; what only some versions take belongs in none',
  'unbalanced-parenthesis': 'give every ( its ) and every [ its ]',
}

/** A problem of the lexer, with its way out. */
export function lexProblem(problem: LexProblem): SqlProblem {
  return { ...problem, help: lexHelp[problem.kind] }
}
