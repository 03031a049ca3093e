import { suggest } from '../diagnostics/suggest.js'
import type { SchemaModel } from '../model/schema-model.js'
import { displayName, type Trigger } from '../model/table.js'
import type { TriggerOwner } from '../steps/object-steps.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { fail } from './support/problem-list.js'
import { keysOf, writtenName } from './support/table-ref.js'
import { existingOwner, ownerName, ownerText, triggersOf, withTriggers } from './support/trigger-owner.js'

/**
 * Drops a trigger of a table or a view. Undone by creating it as it was.
 * https://www.postgresql.org/docs/current/sql-droptrigger.html
 */
export const dropTrigger: OperationDefinition<'drop_trigger'> = {
  kind: 'drop_trigger',

  apply(operation, before, context) {
    const { owner, trigger } = find(operation, before, context)
    return withTriggers(
      before,
      owner,
      triggersOf(owner).filter((other) => other !== trigger),
      context,
    )
  },

  invert(operation, before, context) {
    const { owner, trigger } = find(operation, before, context)
    const { name, timing, events } = trigger
    const keys = keysOf(ownerName(owner))
    return { operations: [{ kind: 'create_trigger', ...keys, name, timing, events, restored: trigger }] }
  },

  plan: (operation, before, _after, context) => [
    { kind: 'drop_trigger', ...find(operation, before, context) },
  ],

  describe: (operation) => `drop trigger "${operation.name}" of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}

/** @throws ProblemError model/no-such-object, with near names. */
function find(
  operation: OperationOf<'drop_trigger'>,
  model: SchemaModel,
  context: FoldContext,
): { readonly owner: TriggerOwner; readonly trigger: Trigger } {
  const owner = existingOwner(model, operation, context)
  const trigger = triggersOf(owner).find(({ name }) => name === operation.name)
  if (trigger !== undefined) return { owner, trigger }
  const names = triggersOf(owner).map(({ name }) => name)
  const suggestions = suggest(operation.name, names)
  return fail({
    ruleId: 'model/no-such-object',
    message: `${ownerText(owner)} has no trigger "${operation.name}" at this point`,
    pointer: '/name',
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help: names.length === 0 ? 'it has no triggers' : `its triggers are ${names.join(', ')}`,
    missing: { kind: 'trigger', ...keysOf(ownerName(owner)), name: operation.name },
  })
}
