import type { SqlToken } from './token.js'

/** Why a statement may not stand in a document. */
export type RefusalKind = 'transaction-control' | 'session-setting' | 'client-command' | 'copy-through-client'

/** One line of a dialect's table of refused statements. */
export interface StatementRefusal {
  readonly kind: RefusalKind
  /** Matched against the statement's shape; see `statementShape`. */
  readonly shape: RegExp
  readonly message: string
  readonly help: string
}

/** One line of a dialect's table of statements that must stand alone, outside a transaction. */
export interface StandaloneStatement {
  /** Matched against the statement's shape; see `statementShape`. */
  readonly shape: RegExp
  /** What the statement is called, for messages: `VACUUM`. */
  readonly name: string
}

/** An operator, what it means here, and what to write for either meaning. */
export interface OtherMeaning {
  readonly operator: string
  readonly message: string
  readonly help: string
}

/** The facts of a dialect's grammar that tokens alone do not tell. */
export interface SqlRules {
  /** Words that are never a bare column name, in the engine's folding. */
  readonly reservedWords: ReadonlySet<string>
  /** Words that a name must not equal to be written bare, anywhere. */
  readonly quotedWords: ReadonlySet<string>
  /** Words that are not reserved and still stand before an operand: `BETWEEN x`. */
  readonly operandIntroducers: ReadonlySet<string>
  /** Reserved words that are complete operands: `NULL`, and `END` of a CASE. */
  readonly operandWords: ReadonlySet<string>
  /** Names that need no quotes, reserved words aside. */
  readonly plainName: RegExp
  /** How texts name the sequence that they take numbers from: in a constant, or bare. */
  readonly sequencesNamed: 'in_constants' | 'bare'
  /** A name in a form that is the same for names that the engine does not tell apart; of `SqlToken.name`, which is unescaped. */
  foldName(name: string): string
  /** Writes a name in quotes. */
  quoteName(name: string): string
  /** What a text constant holds; undefined where that is not plain to see. */
  textOf(constant: string): string | undefined
  /** Writes a text constant, in plain quotes. */
  quoteText(text: string): string
  /**
   * What a token does to the depth of blocks inside of one statement, whose semicolons do not end it: 1 where it begins one, -1
   * where it ends one.
   *
   * @param tokens significant ones of the whole text
   * @param first the first of the statement
   * @param depth how many blocks are open before the token
   */
  blockDepthChange(tokens: readonly SqlToken[], first: number, at: number, depth: number): -1 | 0 | 1
  readonly refusals: readonly StatementRefusal[]
  /** Operators that other engines read otherwise, so that a text for all of them would not mean the same. */
  readonly otherMeanings: readonly OtherMeaning[]
  readonly standalone: readonly StandaloneStatement[]
}
