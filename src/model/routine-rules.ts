import type { Grant, TableName } from './table.js'

/** One argument of a function, taken apart. */
export interface RoutineArgument {
  readonly mode: 'in' | 'out' | 'inout' | 'variadic'
  readonly name?: string
  /** Evened out, so that two spellings of one type are one text; SQL of the dialect. */
  readonly type: string
  readonly hasDefault: boolean
}

/** What the core asks of a dialect about functions and procedures. */
export interface RoutineRules {
  /**
   * Arguments as they stand between the brackets, taken apart. A text that is not a list of arguments gives what can be
   * read of it. The names of enums and domains of the model come in through `isNamed`.
   */
  readArguments(text: string, isNamed: (name: TableName) => boolean): readonly RoutineArgument[]
  /** What tells a function from others of its name; '' where names alone do. */
  signatureOf(given: readonly RoutineArgument[]): string
  /** Are functions known by their names alone, whatever their arguments, in upper and lower case alike? */
  readonly foldsNames: boolean
  /** May an argument, and what a function returns, be of a type that documents make? */
  readonly takesNamedTypes: boolean
  /** The rights that a function has from birth, besides its owner's. */
  readonly bornWith: readonly Grant[]
}

/** What the core asks of a dialect about triggers. */
export interface TriggerRules {
  /** A trigger calls a function, or has a body of its own. */
  readonly runs: 'function' | 'body'
  /** May a view have triggers? */
  readonly onViews: boolean
  /** What may have one trigger of a name alone. */
  readonly namedIn: 'table' | 'schema'
  /** Are two names one that differ in upper and lower case alone? */
  readonly foldsNames: boolean
  /** Functions for triggers that the engine brings along. */
  readonly builtIn: readonly TableName[]
}
