/**
 * Something in the definition of an object beside tables that an engine refuses, whatever the rows are. The dialect knows
 * it by the definition alone.
 */
export interface ObjectFault {
  /** The rule that it breaks, where that is another than `dialect/unsupported`. */
  readonly ruleId?: 'model/no-such-column'
  readonly message: string
  readonly help: string
  readonly suggestions?: readonly string[]
  /** The key of the definition that asks for it, as a pointer: `/query`, `/columns/2`. */
  readonly at: string
}
