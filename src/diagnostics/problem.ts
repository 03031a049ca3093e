import type { RuleId } from './rules.js'

/**
 * Something wrong found where only the data is known, not the file: its place is a JSON pointer, relative to what
 * was being looked at. The stage that knows the source turns it into a Diagnostic with line and column.
 */
export interface Problem {
  readonly ruleId: RuleId
  readonly message: string
  /** JSON pointer relative to the operation (or document) at hand: `/columns/2/type`; '' is the whole of it. */
  readonly pointer: string
  /** true: point at the key; false or absent: at the value. */
  readonly atKey?: boolean
  readonly suggestions?: readonly string[]
  readonly help?: string
  /** A place elsewhere, by revision and absolute pointer, that explains this one. */
  readonly related?: readonly {
    readonly message: string
    readonly revision: string
    readonly pointer: string
  }[]
  /** The object whose absence is the problem; lets the planner look for a later operation that makes it. */
  readonly missing?: MissingObject
  /** A place in a data file that the operation names, where the problem lies there; then `pointer` is what names it. */
  readonly inFile?: {
    /** The file as it is shown. */
    readonly file: string
    readonly line: number
    readonly column: number
    readonly length: number
  }
  /** Offset into the text at `pointer` when the problem lies inside a SQL text. */
  readonly textOffset?: number
}

/**
 * An object that an operation needs and the model lacks. `name` is absent when the table itself is missing, and for
 * what is looked for by its `columns`. `table` is absent for what belongs to no table: a type, a view, a schema. `any`
 * is something of that name, of whatever kind: a table, a view, a type, a sequence, a function.
 */
export interface MissingObject {
  readonly kind:
    | 'table'
    | 'column'
    | 'constraint'
    | 'index'
    | 'key'
    | 'trigger'
    | 'policy'
    | 'partition'
    | 'view'
    | 'type'
    | 'sequence'
    | 'routine'
    | 'schema'
    | 'extension'
    | 'any'
  readonly schema?: string
  readonly table?: string
  readonly name?: string
  readonly columns?: readonly string[]
}

/** Thrown by an operation that cannot be applied to a model; carries everything wrong with it, not only the first. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('; '))
    this.problems = problems
  }
}

/** A JSON pointer made of its parts (https://www.rfc-editor.org/rfc/rfc6901). */
export function pointer(...parts: readonly (string | number)[]): string {
  return parts.map((part) => '/' + String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('')
}
