import type { SchemaModel } from '../model/schema-model.js'
import { moveSequence, sequenceFollowers, sequenceUses } from '../model/sequence-users.js'
import { findObject } from '../model/schema-objects.js'
import { objectKey } from '../model/mention-index.js'
import type { OperationDefinition } from './definition.js'
import { checkNewObjectNames } from './support/check-names.js'
import { sequenceText } from './support/check-sequence.js'
import { existingObject } from './support/existing-object.js'
import { nameKeys, objectNameOf, writtenObjectName } from './support/object-ref.js'
import { ProblemList } from './support/problem-list.js'
import { readingRules } from './support/reading-rules.js'
import { restoreFollower } from './support/restore-followers.js'
import { sameName } from './support/same-name.js'
import { marksBack, markStale } from './support/stale.js'

/**
 * Renames a sequence. Defaults that take its numbers follow, in the catalog as in the model; views and functions that
 * name it in a way that cannot follow must be restated. https://www.postgresql.org/docs/current/sql-altersequence.html
 */
export const renameSequence: OperationDefinition<'rename_sequence'> = {
  kind: 'rename_sequence',

  apply(operation, before, context) {
    const sequence = existingObject(before, 'sequence', objectNameOf(operation, context), '/name')
    const to = { ...sequence, name: operation.to }
    const problems = new ProblemList()
    if (operation.to === sequence.name) {
      problems.add(sameName('sequence', operation.to))
    } else checkNewObjectNames(before, sequence, to, () => '/to', context, problems)
    const rules = readingRules(context)
    const uses = sequenceUses(before, sequence, rules).filter(({ bound }) => !bound)
    for (const { owner, label } of uses) {
      if ('kind' in owner && (owner.kind === 'view' || owner.kind === 'routine')) continue
      problems.add({
        ruleId: 'model/still-needed',
        message: `${label} looks "${sequence.name}" up by its name each time, and would not find it`,
        pointer: '/name',
        help:
          context.rules.lexer.rules.sequencesNamed === 'bare'
            ? 'take it away before, by alter_column with default: null, and give it again with the new name behind, in the same revision'
            : `write nextval('${sequence.name}') there first, in the same revision: that follows the sequence`,
      })
    }
    problems.throwIfAny()
    const moved = moveSequence(
      before,
      sequence,
      { ...objectNameOf(operation, context), name: operation.to },
      rules,
    )
    const stale = uses.flatMap(({ owner }) => ('kind' in owner ? [objectKey(owner)] : []))
    const marked = markStale(moved, sequence, operation.marks ?? { stale, fresh: [] }, context)
    return (operation.restored ?? []).reduce<SchemaModel>(restoreFollower, marked)
  },

  invert(operation, before, context) {
    const name = objectNameOf(operation, context)
    const sequence = findObject(before, 'sequence', name)
    if (sequence === undefined) return { operations: [] }
    const after = renameSequence.apply(operation, before, context)
    return {
      operations: [
        {
          kind: 'rename_sequence',
          ...nameKeys({ ...operation, name: operation.to }),
          to: sequence.name,
          restored: sequenceFollowers(before, name, readingRules(context)),
          marks: marksBack(before, after),
        },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const sequence = findObject(before, 'sequence', objectNameOf(operation, context))
    return sequence === undefined ? [] : [{ kind: 'rename_sequence', sequence, to: operation.to }]
  },

  describe: (operation) => `rename ${sequenceText(writtenObjectName(operation))} to "${operation.to}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'sequence', ...nameKeys({ ...operation, name: operation.to }) }],
}
