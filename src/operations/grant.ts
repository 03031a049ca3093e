import type { OperationDefinition } from './definition.js'
import {
  applyRights,
  describeRights,
  invertRights,
  planRights,
  rightText,
  type RightsVerb,
} from './support/rights-operation.js'

const verb: RightsVerb = {
  change(right, there) {
    if (there === undefined) return { remove: [], add: [right] }
    return right.grantOption && !there.grantOption ? { remove: [there], add: [right] } : undefined
  },
  idle: (right, holder) => ({
    message: `${rightText(right, holder, 'has')} already`,
    help: 'remove the operation, or what is granted already',
  }),
}

/** Gives roles rights. Undone by taking exactly those that were new. */
export const grant: OperationDefinition<'grant'> = {
  kind: 'grant',
  apply: (operation, before, context) => applyRights(operation, verb, before, context),
  invert: (operation, before, context) => invertRights(operation, verb, before, context),
  plan: (operation, before, after, context) => planRights(operation, verb, before, after, context),
  describe(operation) {
    const option = operation.grant_option === true ? ' with grant option' : ''
    return `grant ${describeRights(operation)} to ${operation.roles.join(', ')}${option}`
  },
  loses: () => [],
  creates: () => [],
}
