import { putObject } from '../model/schema-objects.js'
import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { checkTypeName } from './support/new-type-name.js'
import { fail, ProblemList } from './support/problem-list.js'
import { readDomain } from './support/read-domain.js'
import { typeKeys } from './support/type-ref.js'

/**
 * Creates a domain: a type with a default and conditions of its own. Undone by dropping it.
 * https://www.postgresql.org/docs/current/domains.html
 */
export const createDomain: OperationDefinition<'create_domain'> = {
  kind: 'create_domain',

  apply(operation, before, context) {
    const problems = new ProblemList()
    const domain = operation.restored ?? readDomain(operation, context, problems)
    problems.throwIfAny()
    if (domain === undefined)
      return fail({ ruleId: 'type/unknown', message: 'there is no type', pointer: '/type' })
    checkTypeName(before, undefined, domain, '/name', context, problems)
    problems.throwIfAny()
    return putObject(before, domain)
  },

  invert: (operation) => ({ operations: [{ kind: 'drop_domain', ...typeKeys(operation) }] }),

  plan(operation, _before, _after, context) {
    const domain = operation.restored ?? readDomain(operation, context, new ProblemList())
    return domain === undefined ? [] : [{ kind: 'create_domain', domain }]
  },

  describe: (operation) => `create domain "${displayName(typeKeys(operation))}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'type', ...typeKeys(operation) }],
}
