import { formatType } from '../model/column-type.js'
import type { Domain } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { putObject } from '../model/schema-objects.js'
import { displayName, nameOf } from '../model/table.js'
import { domainsOfType, isOfType, tablesOfType, type ColumnsOfType } from '../model/type-users.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkMadeAnew } from './support/check-made-anew.js'
import { isMadeAnew, rebuildDomainSteps } from './support/domain-steps.js'
import { familyOf, notAmongValues, plainType } from './support/named-types.js'
import { ProblemList } from './support/problem-list.js'
import { alteredDomain } from './support/read-domain.js'
import { existingDomain, findDomain, typeKeys } from './support/type-ref.js'
import { misfit } from './support/values.js'

/**
 * Changes a domain; what is not said stays. With another type or collation it is made anew, and its columns go over to it.
 * Undone by setting what was there before. https://www.postgresql.org/docs/current/sql-alterdomain.html
 */
export const alterDomain: OperationDefinition<'alter_domain'> = {
  kind: 'alter_domain',

  apply(operation, before, context) {
    const from = existingDomain(before, operation, context)
    const problems = new ProblemList()
    const to = alteredDomain(operation, from, context, problems)
    if (problems.isEmpty && operation.restored === undefined) {
      check(operation, from, to, context, problems)
      if (problems.isEmpty && isMadeAnew(from, to)) checkMadeAnew(from, to, before, context, problems)
    }
    problems.throwIfAny()
    return putObject(before, to)
  },

  invert(operation, before, context) {
    const restored = findDomain(before, operation, context)
    if (restored === undefined) return { operations: [] }
    return { operations: [{ kind: 'alter_domain', ...typeKeys(operation), restored }] }
  },

  plan(operation, before, after, context) {
    const from = findDomain(before, operation, context)
    if (from === undefined) return []
    const to = alteredDomain(operation, from, context, new ProblemList())
    if (isMadeAnew(from, to)) return rebuildDomainSteps(from, to, before, after, context)
    return [{ kind: 'alter_domain', from, to, users: usersOf(before, from) }]
  },

  describe: (operation) => `alter domain "${displayName(typeKeys(operation))}"`,

  loses(operation, before, context) {
    const from = findDomain(before, operation, context)
    if (from === undefined) return []
    const to = alteredDomain(operation, from, context, new ProblemList())
    const change = context.rules.typeChange(plainType(from.type, context), plainType(to.type, context))
    if (change !== 'lossy') return []
    return tablesOfType(before, from).flatMap(({ table, columns }) =>
      columns.map((column) => ({
        table: nameOf(table),
        column,
        sentence: `the exact values of "${displayName(table)}"."${column}"`,
        kind: 'changed' as const,
      })),
    )
  },

  creates: () => [],
}

function check(
  operation: OperationOf<'alter_domain'>,
  from: Domain,
  to: Domain,
  context: FoldContext,
  problems: ProblemList,
): void {
  if (JSON.stringify(from) === JSON.stringify(to)) {
    problems.add({
      ruleId: 'model/nothing-to-change',
      message: `domain "${displayName(from)}" is like this already`,
      pointer: '',
      help: 'remove the operation, or state what should change',
    })
  }
  if (isOfType(to.type, from)) {
    problems.add({
      ruleId: 'type/refused',
      message: `domain "${displayName(from)}" cannot be made of itself`,
      pointer: '/type',
      help: 'write the type that its values have',
    })
  }
  const { default: value } = to
  if (formatType(from.type) === formatType(to.type) || operation.default !== undefined) return
  if (value === undefined || !('literal' in value)) return
  const complaint =
    misfit(value.literal, familyOf(to.type, context), to.type) ??
    notAmongValues(value.literal, to.type, context)
  if (complaint === undefined) return
  problems.add({
    ruleId: 'model/default',
    message: `the present default does not fit the new type: ${complaint.message}`,
    pointer: '/type',
    help: 'state the default for the new type beside it, or default: null',
  })
}

/** Columns that have the domain, or a domain made of it: its rules are theirs. */
function usersOf(model: SchemaModel, domain: Domain): readonly ColumnsOfType[] {
  return [
    ...tablesOfType(model, domain),
    ...domainsOfType(model, domain).flatMap((other) => usersOf(model, other)),
  ]
}
