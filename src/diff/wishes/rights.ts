import type { SchemaObject } from '../../model/objects.js'
import { objectKey, objectsOf } from '../../model/schema-objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { grantKey, type Grant, type Table } from '../../model/table.js'
import type { Keys } from '../../operations/written/document-value.js'
import { grantTarget, rightDocuments } from '../../operations/written/part-documents.js'
import { both, changedTables, objectPairs, type Both } from '../support/pairs.js'
import type { Wish } from './wish.js'

/** Rights that go, and then rights that come. */
export const changeRights: Wish = (now, target) => {
  const holders = holdersIn(now, target)
  return [
    ...holders.flatMap((pair) => revoked(pair)),
    ...holders.flatMap(({ now: there, target: wanted }) =>
      rightDocuments('grant', grantTarget(there), missing(there.grants, wanted.grants)),
    ),
  ]
}

type Holder = (Table | SchemaObject) & { readonly grants: readonly Grant[] }

/** Rights that are not wanted go; of those wanted without it, the option to grant them. */
function revoked({ now, target }: Both<Holder>): readonly Keys[] {
  const wanted = new Map(target.grants.map((grant) => [grantKey(grant), grant]))
  const lost = now.grants.filter((grant) => !wanted.has(grantKey(grant)))
  const optionLost = now.grants.filter(
    (grant) => grant.grantOption && wanted.get(grantKey(grant))?.grantOption === false,
  )
  const on = grantTarget(now)
  return [
    ...rightDocuments(
      'revoke',
      on,
      lost.map((grant) => ({ ...grant, grantOption: false })),
    ),
    ...rightDocuments('revoke', on, optionLost),
  ]
}

function missing(now: readonly Grant[], target: readonly Grant[]): readonly Grant[] {
  const there = new Map(now.map((grant) => [grantKey(grant), grant]))
  return target.filter((grant) => {
    const old = there.get(grantKey(grant))
    return old === undefined || (grant.grantOption && !old.grantOption)
  })
}

function holdersIn(now: SchemaModel, target: SchemaModel): readonly Both<Holder>[] {
  return [
    ...changedTables(now, target),
    ...both(objectPairs(now, target, 'view')),
    ...both(objectPairs(now, target, 'sequence')),
    ...both(objectPairs(now, target, 'routine')),
    ...schemas(now, target),
  ]
}

/** A schema that nobody makes here is there as long as there are rights on it. */
function schemas(now: SchemaModel, target: SchemaModel): readonly Both<Holder>[] {
  const all = new Map(
    [...objectsOf(target, 'schema'), ...objectsOf(now, 'schema')].map((one) => [objectKey(one), one]),
  )
  return [...all.values()].map((schema) => {
    const grants = (model: SchemaModel): readonly Grant[] => {
      const found = model.objects.get(objectKey(schema))
      return found?.kind === 'schema' ? found.grants : []
    }
    return { now: { ...schema, grants: grants(now) }, target: { ...schema, grants: grants(target) } }
  })
}
