import { displayName, type Policy, type Trigger } from '../model/table.js'
import { leftOut, plain, text, type AttributeTable } from './attribute.js'

const byName = leftOut('it is matched by it')

/** What is compared of a trigger. */
export const triggerAttributes = {
  name: byName,
  timing: plain('timing', ({ timing }) => timing),
  events: plain('events', ({ events }) => events.toSorted()),
  updateOf: plain('update_of', ({ updateOf }) => updateOf?.toSorted()),
  forEach: plain('for_each', ({ forEach }) => (forEach === 'row' ? undefined : forEach)),
  when: text('when', 'trigger', ({ when }) => when),
  function: plain('function', (trigger) =>
    trigger.function === undefined ? undefined : displayName(trigger.function),
  ),
  arguments: plain('arguments', (trigger) =>
    trigger.arguments?.length === 0 ? undefined : trigger.arguments,
  ),
  body: plain('body', ({ body }) => body?.trim()),
  comment: plain('comment', ({ comment }) => comment),
} satisfies AttributeTable<Trigger>

/** What is compared of a policy. */
export const policyAttributes = {
  name: byName,
  command: plain('command', ({ command }) => (command === 'all' ? undefined : command)),
  roles: plain('roles', ({ roles }) => roles.toSorted()),
  using: text('using', 'policy_using', ({ using }) => using),
  withCheck: text('with_check', 'policy_check', ({ withCheck }) => withCheck),
  permissive: plain('permissive', ({ permissive }) => (permissive ? undefined : false)),
  comment: plain('comment', ({ comment }) => comment),
} satisfies AttributeTable<Policy>
