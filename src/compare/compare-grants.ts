import { grantKey, type Grant } from '../model/table.js'
import { tell } from './compare-texts.js'
import type { At } from './context.js'
import { joined, type Comparison, type JsonLike } from './difference.js'

/**
 * The rights on one thing, each by itself.
 *
 * @param at the right of this name
 * @param onlyExpected of what others made, the model knows the rights that were given here
 */
export function compareGrants(
  expected: readonly Grant[],
  actual: readonly Grant[],
  at: (name: string) => At,
  { onlyExpected = false } = {},
): Comparison {
  const wanted = new Map(expected.map((grant) => [grantKey(grant), grant]))
  const found = new Map(actual.map((grant) => [grantKey(grant), grant]))
  const keys = [...new Set([...wanted.keys(), ...found.keys()])].sort()
  return joined(
    keys.map((key): Comparison => {
      const [grant, other] = [wanted.get(key), found.get(key)]
      if (grant !== undefined && other !== undefined) {
        const verdict = grant.grantOption === other.grantOption ? 'same' : 'different'
        return tell(verdict, 'grant_option', grant.grantOption, other.grantOption, at(nameOfGrant(grant)))
      }
      if (grant !== undefined)
        return alone(at(nameOfGrant(grant)), 'missing', { expected: shownGrant(grant) })
      if (other !== undefined && !onlyExpected)
        return alone(at(nameOfGrant(other)), 'unexpected', { actual: shownGrant(other) })
      return { differences: [], notCompared: [] }
    }),
  )
}

function alone(
  { kind, object }: At,
  change: 'missing' | 'unexpected',
  values: { readonly expected: JsonLike } | { readonly actual: JsonLike },
): Comparison {
  return { differences: [{ kind, object, change, ...values }], notCompared: [] }
}

/** The right as a person says it: `select (email) to reporting`. */
function nameOfGrant({ privilege, role, column }: Grant): string {
  return `${privilege}${column === undefined ? '' : ` (${column})`} to ${role}`
}

function shownGrant({ privilege, role, column, grantOption }: Grant): JsonLike {
  return {
    privilege,
    ...(column === undefined ? {} : { column }),
    role,
    ...(grantOption ? { grant_option: true } : {}),
  }
}
