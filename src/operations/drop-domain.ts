import { removeObject } from '../model/schema-objects.js'
import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { fail } from './support/problem-list.js'
import { holdersOfType } from './support/type-dependants.js'
import { existingDomain, findDomain, typeKeys } from './support/type-ref.js'

/** Drops a domain that nothing has any more. Undone by creating it as it was. */
export const dropDomain: OperationDefinition<'drop_domain'> = {
  kind: 'drop_domain',

  apply(operation, before, context) {
    const domain = existingDomain(before, operation, context)
    const holders = holdersOfType(before, domain, context)
    if (holders.length > 0) {
      fail({
        ruleId: 'model/still-needed',
        message: `domain "${displayName(domain)}" is still needed by ${[...new Set(holders)].join(', ')}`,
        pointer: '/name',
        help: 'drop these first or give them another type, in the same revision or an earlier one',
      })
    }
    return removeObject(before, domain)
  },

  invert(operation, before, context) {
    const domain = findDomain(before, operation, context)
    if (domain === undefined) return { operations: [] }
    return { operations: [{ kind: 'create_domain', ...typeKeys(domain), type: '', restored: domain }] }
  },

  plan(operation, before, _after, context) {
    const domain = findDomain(before, operation, context)
    return domain === undefined ? [] : [{ kind: 'drop_domain', domain }]
  },

  describe: (operation) => `drop domain "${displayName(typeKeys(operation))}"`,
  loses: () => [],
  creates: () => [],
}
