import { routinesNaming } from '../model/dependants.js'
import { keptLabel, keptSaying } from '../model/kept.js'
import type { Sequence } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { sequenceUses } from '../model/sequence-users.js'
import { findObject, removeObject } from '../model/schema-objects.js'
import { displayName } from '../model/table.js'
import { namesSequence } from '../sql/sequence-names.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import { sequenceText } from './support/check-sequence.js'
import { createSequenceOf } from './support/computed-sequence.js'
import { existingObject } from './support/existing-object.js'
import { isComputed } from './support/held-by-texts.js'
import { nameKeys, objectNameOf, writtenObjectName } from './support/object-ref.js'
import { fail } from './support/problem-list.js'
import { readingRules } from './support/reading-rules.js'

/** Drops a sequence; what takes its numbers from it holds it back. Undone by creating it as it was, at its start. */
export const dropSequence: OperationDefinition<'drop_sequence'> = {
  kind: 'drop_sequence',

  apply(operation, before, context) {
    const sequence = existingObject(before, 'sequence', objectNameOf(operation, context), '/name')
    const needed = isComputed(context) ? [] : heldBy(before, sequence, context)
    if (needed.length > 0) {
      fail({
        ruleId: 'model/still-needed',
        message: `sequence "${displayName(sequence)}" is still needed by ${needed.join(', ')}`,
        pointer: '/name',
        help: 'change or drop these first, in the same revision or an earlier one',
      })
    }
    return removeObject(before, sequence)
  },

  invert(operation, before, context) {
    const sequence = findObject(before, 'sequence', objectNameOf(operation, context))
    return { operations: sequence === undefined ? [] : [createSequenceOf(sequence)] }
  },

  plan(operation, before, _after, context) {
    const sequence = findObject(before, 'sequence', objectNameOf(operation, context))
    return sequence === undefined ? [] : [{ kind: 'drop_sequence', sequence }]
  },

  describe: (operation) => `drop ${sequenceText(writtenObjectName(nameKeys(operation)))}`,
  loses: () => [],
  creates: () => [],
}

/** What takes its numbers; of functions, whose texts are read when they run, those that say so by `uses`. */
function heldBy(model: SchemaModel, sequence: Sequence, context: FoldContext): readonly string[] {
  const rules = readingRules(context)
  // A name in a constant that is looked up each time may mean another thing; a bare one means the sequence.
  const isHeld = (found: ReturnType<typeof namesSequence>): boolean =>
    found === 'bound' || (found === 'loose' && rules.lexer.rules.sequencesNamed === 'bare')
  const routines = routinesNaming(model, sequence, rules).filter(({ uses }) => uses !== undefined)
  return [
    ...sequenceUses(model, sequence, rules)
      .filter(({ owner }) => !('kind' in owner) || owner.kind !== 'routine')
      .map(({ label }) => label),
    ...keptSaying(model, (text) => isHeld(namesSequence(text, sequence, rules))).map(keptLabel),
    ...routines.map((routine) => `function "${displayName(routine)}"`),
  ]
}
