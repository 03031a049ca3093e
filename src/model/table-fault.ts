import type { ConstraintKind } from './table.js'

/**
 * Something in the definition of a table that an engine refuses, whatever the rows are. The dialect knows it by the whole
 * table; which key of which operation asks for it, the planner finds out.
 */
export interface TableFault {
  readonly message: string
  readonly help: string
  readonly suggestions?: readonly string[]
  /** What of the table it is about. */
  readonly of: {
    readonly kind: 'table' | 'column' | 'index' | ConstraintKind
    readonly name: string
  }
  /** Pointers below that part to keys that may ask for it: the first that the operation has is pointed at. */
  readonly keys: readonly string[]
}
