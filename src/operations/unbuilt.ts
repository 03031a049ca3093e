import type { OperationDefinition } from './definition.js'
import type { OperationKind } from './operation.js'

/** Stands where an operation is not made yet. */
export function unbuilt<K extends OperationKind>(kind: K): OperationDefinition<K> {
  return {
    kind,
    apply: (_operation, before) => before,
    invert: () => ({ operations: [] }),
    plan: () => [],
    describe: () => kind,
    loses: () => [],
    creates: () => [],
  }
}
