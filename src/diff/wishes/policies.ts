import type { Policy } from '../../model/table.js'
import type { Keys } from '../../operations/written/document-value.js'
import { textUses } from '../../operations/support/uses-column.js'
import { policyDocument } from '../../operations/written/part-documents.js'
import { absentColumns } from '../support/absent.js'
import { at } from '../support/keys.js'
import { both, changedTables, fresh, gone, namedPairs, type Both } from '../support/pairs.js'
import { retypedColumns } from '../support/retyped.js'
import { sameData } from '../support/same-data.js'
import type { Wish } from './wish.js'

/** Policies that are gone, and those that come back without a comment: no operation takes it away by itself. */
export const dropPolicies: Wish = (now, target) =>
  changedTables(now, target).flatMap((pair) => {
    const pairs = namedPairs(pair.now.policies, pair.target.policies)
    const commented = both(pairs).filter(
      (policies) => policies.now.comment !== undefined && policies.target.comment === undefined,
    )
    return [...gone(pairs), ...commented.map((policies) => policies.now)].map(({ name }) => ({
      drop_policy: { ...at(pair.now), name },
    }))
  })

/** Policies over a column that gets another type, and that are another as well: what they say now may not take it. */
export const dropPoliciesOverTypes: Wish = (now, target, settings) =>
  changedTables(now, target).flatMap((pair) => {
    const retyped = retypedColumns(pair)
    return both(namedPairs(pair.now.policies, pair.target.policies))
      .filter((policies) => !sameData(policies.now, policies.target))
      .filter(({ now: { using, withCheck } }) =>
        retyped.some((column) => textUses(using, column, settings) || textUses(withCheck, column, settings)),
      )
      .map(({ now: { name } }) => ({ drop_policy: { ...at(pair.now), name } }))
  })

/** Policies that are new or another. */
export const makePolicies: Wish = (now, target, settings) =>
  changedTables(now, target).flatMap((pair) => {
    const pairs = namedPairs(pair.now.policies, pair.target.policies)
    const absent = absentColumns(pair)
    const isReady = ({ using, withCheck }: Policy): boolean =>
      !absent.some((column) => textUses(using, column, settings) || textUses(withCheck, column, settings))
    return [
      ...both(pairs)
        .filter((policies) => isReady(policies.target))
        .flatMap((policies) => {
          const changes = policyChanges(policies)
          const isSame = Object.values(changes).every((value) => value === undefined)
          return isSame ? [] : [{ alter_policy: { ...at(pair.now), name: policies.now.name, ...changes } }]
        }),
      ...fresh(pairs)
        .filter(isReady)
        .map((policy) => policyDocument(pair.now, policy)),
    ]
  })

function policyChanges({ now, target }: Both<Policy>): Keys {
  return {
    command: now.command === target.command ? undefined : target.command,
    roles: sameData(now.roles, target.roles) ? undefined : target.roles,
    using: now.using === target.using ? undefined : (target.using ?? null),
    with_check: now.withCheck === target.withCheck ? undefined : (target.withCheck ?? null),
    permissive: now.permissive === target.permissive ? undefined : target.permissive,
  }
}
