import { displayName, type Trigger } from '../model/table.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkTrigger } from './support/check-trigger.js'
import { fail, ProblemList } from './support/problem-list.js'
import { readTrigger } from './support/read-trigger.js'
import { tableKeys, writtenName } from './support/table-ref.js'
import {
  checkNameInSchema,
  checkOwnName,
  existingOwner,
  findOwner,
  ownerName,
  checkPassedOn,
  triggersOf,
  withTriggers,
} from './support/trigger-owner.js'
import type { TriggerOwner } from '../steps/object-steps.js'

/** Creates a trigger on a table or a view. Undone by dropping it. */
export const createTrigger: OperationDefinition<'create_trigger'> = {
  kind: 'create_trigger',

  apply(operation, before, context) {
    const owner = existingOwner(before, operation, context)
    const problems = new ProblemList()
    const trigger = triggerOf(operation, owner, before, context, problems)
    if (trigger !== undefined && operation.restored === undefined) {
      checkTrigger(operation, trigger, owner, context, problems)
    }
    problems.throwIfAny()
    if (trigger === undefined)
      return fail({ ruleId: 'sql/empty', message: 'there is no trigger', pointer: '' })
    checkOwnName('trigger', operation.name, triggersOf(owner), owner, context)
    checkNameInSchema(operation.name, ownerName(owner).schema, before, context, '/name')
    checkPassedOn(owner, trigger, before)
    return withTriggers(before, owner, [...triggersOf(owner), trigger], context)
  },

  invert: (operation) => ({
    operations: [{ kind: 'drop_trigger', ...tableKeys(operation), name: operation.name }],
  }),

  plan(operation, before, _after, context) {
    const owner = findOwner(before, operation, context)
    const trigger =
      owner === undefined ? undefined : triggerOf(operation, owner, before, context, new ProblemList())
    return owner === undefined || trigger === undefined ? [] : [{ kind: 'create_trigger', owner, trigger }]
  },

  describe: (operation) => `create trigger "${operation.name}" on "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'trigger', ...tableKeys(operation), name: operation.name }],
}

function triggerOf(
  operation: OperationOf<'create_trigger'>,
  owner: TriggerOwner,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): Trigger | undefined {
  return operation.restored ?? readTrigger(operation, owner, model, context, problems)
}
