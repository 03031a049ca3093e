import type { Sequence } from '../model/objects.js'
import { usualStart } from '../model/sequence-range.js'
import { putObject } from '../model/schema-objects.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkNewObjectNames } from './support/check-names.js'
import { checkOwner, checkSequence, sequenceText } from './support/check-sequence.js'
import { nameKeys, objectNameOf, writtenObjectName } from './support/object-ref.js'
import { ProblemList } from './support/problem-list.js'

/** Creates a sequence. Undone by dropping it. */
export const createSequence: OperationDefinition<'create_sequence'> = {
  kind: 'create_sequence',

  apply(operation, before, context) {
    const sequence = sequenceOf(operation, context)
    const problems = new ProblemList()
    checkNewObjectNames(before, undefined, sequence, () => '/name', context, problems)
    if (operation.restored === undefined) checkSequence(sequence, operation, undefined, problems)
    checkOwner(sequence, before, problems)
    problems.throwIfAny()
    return putObject(before, sequence)
  },

  recover: (operation, before, context) => {
    const { ownedBy: _, ...sequence } = sequenceOf(operation, context)
    return putObject(before, sequence)
  },

  invert: (operation) => ({ operations: [{ kind: 'drop_sequence', ...nameKeys(operation) }] }),
  plan: (operation, _before, _after, context) => [
    { kind: 'create_sequence', sequence: sequenceOf(operation, context) },
  ],
  describe: (operation) => `create ${sequenceText(writtenObjectName(operation))}`,
  loses: () => [],
  creates: (operation) => [{ kind: 'sequence', ...nameKeys(operation) }],
}

function sequenceOf(operation: OperationOf<'create_sequence'>, context: FoldContext): Sequence {
  if (operation.restored !== undefined) return operation.restored
  const { type, increment = 1, min, max, start, owned_by: owner, comment } = operation
  const name = objectNameOf(operation, context)
  return {
    kind: 'sequence',
    ...name,
    type: type ?? 'bigint',
    start:
      start ??
      usualStart({ increment, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }),
    increment,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    cycle: operation.cycle ?? false,
    cache: operation.cache ?? 1,
    ...(owner === undefined
      ? {}
      : { ownedBy: { table: { ...name, name: owner.table }, column: owner.column } }),
    ...(comment === undefined ? {} : { comment }),
    grants: [],
  }
}
