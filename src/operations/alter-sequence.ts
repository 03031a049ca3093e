import type { Sequence } from '../model/objects.js'
import { sequenceRange } from '../model/sequence-range.js'
import { findObject, putObject } from '../model/schema-objects.js'
import { displayName, nameOf } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkOwner, checkSequence, sequenceText } from './support/check-sequence.js'
import { alterSequenceOf } from './support/computed-sequence.js'
import { withKey } from './support/edit.js'
import { existingObject } from './support/existing-object.js'
import { nameKeys, objectNameOf, writtenObjectName } from './support/object-ref.js'
import { ProblemList } from './support/problem-list.js'

/** Changes a sequence. Undone by setting what was there before; a position that `restart` sets is not set back. */
export const alterSequence: OperationDefinition<'alter_sequence'> = {
  kind: 'alter_sequence',

  apply(operation, before, context) {
    const sequence = existingObject(before, 'sequence', objectNameOf(operation, context), '/name')
    const changed = changedSequence(sequence, operation)
    const problems = new ProblemList()
    if (operation.restored === undefined) {
      checkSequence(changed, operation, operation.restart, problems)
      if (operation.owned_by !== undefined && operation.owned_by !== null)
        checkOwner(changed, before, problems)
      if (problems.isEmpty && operation.restart === undefined && same(sequence, changed)) {
        problems.add({
          ruleId: 'model/nothing-to-change',
          message: `sequence "${displayName(sequence)}" is like this already`,
          pointer: '',
          help: 'remove the operation, or write what is to change',
        })
      }
    }
    problems.throwIfAny()
    return putObject(before, changed)
  },

  invert(operation, before, context) {
    const sequence = findObject(before, 'sequence', objectNameOf(operation, context))
    if (sequence === undefined || same(sequence, changedSequence(sequence, operation)))
      return { operations: [] }
    const range = sequenceRange(sequence)
    const { restart } = operation
    // A position outside of the old limits would keep them from coming back.
    const isOutside = restart !== undefined && (restart < range.min || restart > range.max)
    return {
      operations: [{ ...alterSequenceOf(sequence), ...(isOutside ? { restart: sequence.start } : {}) }],
    }
  },

  plan(operation, before, _after, context) {
    const from = findObject(before, 'sequence', objectNameOf(operation, context))
    if (from === undefined) return []
    const { restart } = operation
    const to = changedSequence(from, operation)
    return [{ kind: 'alter_sequence', from, to, ...(restart === undefined ? {} : { restart }) }]
  },

  describe(operation) {
    const name = sequenceText(writtenObjectName(nameKeys(operation)))
    const { restart } = operation
    if (restart === undefined) return `alter ${name}`
    const others = Object.keys(operation).some(
      (key) => !['kind', 'name', 'schema', 'restart', 'dialects'].includes(key),
    )
    return others ? `alter ${name} and restart it at ${restart}` : `restart ${name} at ${restart}`
  },

  notes: ({ name, schema, restart }) =>
    restart === undefined
      ? []
      : [
          {
            sentence: `${sequenceText(writtenObjectName(nameKeys({ name, ...(schema === undefined ? {} : { schema }) })))} goes on from ${restart}; a downgrade does not set it back`,
            lossy: false,
          },
        ],

  loses: () => [],
  creates: () => [],
}

function changedSequence(sequence: Sequence, operation: OperationOf<'alter_sequence'>): Sequence {
  if (operation.restored !== undefined) {
    return { ...operation.restored, ...nameOf(sequence), grants: sequence.grants }
  }
  const { type, start, increment, min, max, cycle, cache, owned_by: owner, comment } = operation
  const plain: Sequence = {
    ...sequence,
    ...(type === undefined ? {} : { type }),
    ...(start === undefined ? {} : { start }),
    ...(increment === undefined ? {} : { increment }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(cache === undefined ? {} : { cache }),
  }
  const changes = [
    ['min', min],
    ['max', max],
    ['comment', comment],
    [
      'ownedBy',
      owner === undefined || owner === null
        ? owner
        : { table: { ...schemaOf(sequence), name: owner.table }, column: owner.column },
    ],
  ] as const
  return changes.reduce<Sequence>(
    (next, [key, value]) => (value === undefined ? next : withKey(next, key, value ?? undefined)),
    plain,
  )
}

function schemaOf({ schema }: Sequence): { readonly schema?: string } {
  return schema === undefined ? {} : { schema }
}

function same(a: Sequence, b: Sequence): boolean {
  return canonical(a) === canonical(b)
}

/** The sequence as text; keys stand in the order in which they were set, which says nothing. */
function canonical(sequence: Sequence): string {
  return JSON.stringify(Object.entries(sequence).sort(([one], [other]) => (one < other ? -1 : 1)))
}
