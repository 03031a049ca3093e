import type { SqlRules } from './rules.js'
import type { SqlToken } from './token.js'

/** What can be wrong with a text before anyone asks what it says. */
export type LexProblemKind =
  | 'unterminated-string'
  | 'unterminated-comment'
  | 'unterminated-identifier'
  | 'unterminated-dollar-quote'
  | 'unbalanced-parenthesis'
  | 'executable-comment'

/** A problem of spelling, at the character where the unfinished thing begins. */
export interface LexProblem {
  readonly kind: LexProblemKind
  /** UTF-16 units from the start of the text. */
  readonly offset: number
  readonly message: string
}

/** The tokens of a text, complete even when there are problems. */
export interface LexResult {
  readonly tokens: readonly SqlToken[]
  readonly problems: readonly LexProblem[]
}

/** Reads the SQL of one dialect. Never throws: what it cannot read is a problem beside the tokens. */
export interface SqlLexer {
  /** Name of the dialect, for messages. */
  readonly dialect: string
  /** What the dialect's words and statements mean to a migrator. */
  readonly rules: SqlRules
  tokenize(text: string): LexResult
}
