import { displayName, type Policy, type Trigger } from '../model/table.js'
import { leftOut, plain, text, type Attribute, type AttributeTable } from './attribute.js'
import { tell } from './compare-texts.js'

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
  place: leftOut('documents do not say it of one by itself'),
  comment: plain('comment', ({ comment }) => comment),
} satisfies AttributeTable<Trigger>

/** What is compared of a policy. */
/** Of whoever runs the statement the engine keeps the name, which documents do not have. */
const roles: Attribute<Policy> = {
  ...plain('roles', (policy) => policy.roles.toSorted()),
  compare: (expected, actual, at) => {
    const { isWhoeverRuns } = at.options.rules.stored
    const [wanted, found] = [expected.roles.toSorted(), actual.roles.toSorted()]
    const named = wanted.filter((role) => !isWhoeverRuns(role))
    const isKnown = named.length === wanted.length
    const fits = found.length >= named.length && named.every((role) => found.includes(role))
    const verdict =
      JSON.stringify(wanted) === JSON.stringify(found) ? 'same' : fits && !isKnown ? 'unknown' : 'different'
    return tell(verdict, 'roles', wanted, found, at)
  },
}

export const policyAttributes = {
  name: byName,
  command: plain('command', ({ command }) => (command === 'all' ? undefined : command)),
  roles,
  using: text('using', 'policy_using', ({ using }) => using),
  withCheck: text('with_check', 'policy_check', ({ withCheck }) => withCheck),
  permissive: plain('permissive', ({ permissive }) => (permissive ? undefined : false)),
  comment: plain('comment', ({ comment }) => comment),
} satisfies AttributeTable<Policy>
