import type { Problem } from '../../diagnostics/problem.js'

/** The problem of a rename to the name that the object has already. */
export function sameName(
  noun: 'table' | 'enum' | 'view' | 'column' | 'constraint' | 'index' | 'sequence',
  name: string,
): Problem {
  return {
    ruleId: 'model/nothing-to-change',
    message: `the ${noun} is called "${name}" already`,
    pointer: '/to',
    help: 'remove the operation, or write the new name under to',
  }
}
