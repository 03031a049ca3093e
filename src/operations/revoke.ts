import type { Grant } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { RightsHolder } from './operation.js'
import { holderText } from './support/rights-holder.js'
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
    if (there === undefined) return undefined
    if (!right.grantOption) return { remove: [there], add: [] }
    return there.grantOption ? { remove: [there], add: [{ ...there, grantOption: false }] } : undefined
  },
  idle(right, holder, there) {
    const others = there.filter(({ role }) => role === right.role)
    return {
      message: rightText(right, holder, right.grantOption ? 'has no right to grant' : 'has no'),
      help: othersText(right, holder, others),
    }
  },
}

function othersText({ role }: Grant, holder: RightsHolder, others: readonly Grant[]): string {
  if (others.length === 0) {
    return `the revisions give role "${role}" nothing on ${holderText(holder)}; rights from elsewhere are taken by an execute with up and down`
  }
  const list = others.map(({ privilege, column, grantOption }) =>
    [privilege, column === undefined ? '' : ` (${column})`, grantOption ? ' with grant option' : ''].join(''),
  )
  return `it has ${list.join(', ')}`
}

/**
 * Takes rights from roles. Undone by giving back exactly those that were there. Rights on columns stay when that on the
 * table goes: each is taken by its own name.
 */
export const revoke: OperationDefinition<'revoke'> = {
  kind: 'revoke',
  apply: (operation, before, context) => applyRights(operation, verb, before, context),
  invert: (operation, before, context) => invertRights(operation, verb, before, context),
  plan: (operation, before, after, context) => planRights(operation, verb, before, after, context),
  describe(operation) {
    const option = operation.grant_option === true ? 'the grant option of ' : ''
    return `revoke ${option}${describeRights(operation)} from ${operation.roles.join(', ')}`
  },
  loses: () => [],
  creates: () => [],
}
