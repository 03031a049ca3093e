import { formatType } from '../../model/column-type.js'
import type { Domain } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import { aroundColumns } from './around-columns.js'
import { plainType } from './named-types.js'
import { columnsToMove } from './type-columns.js'

/** Must the domain be made anew? Its type and collation are what the database gives it once and for all. */
export function isMadeAnew(from: Domain, to: Domain): boolean {
  return formatType(from.type) !== formatType(to.type) || from.collation !== to.collation
}

/** The domain made anew, with what is written over its columns out of the way. */
export function rebuildDomainSteps(
  from: Domain,
  to: Domain,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  const { moved, inTheWay } = columnsToMove(before, after, from)
  const chain = [to, ...domainsBelow(to, context)]
  const rebuild: Step = {
    kind: 'rebuild_domain',
    from,
    to,
    values: { from: plainType(from.type, context), to: plainType(to.type, context) },
    rules: {
      nullable: chain.every(({ nullable }) => nullable),
      checks: chain.flatMap(({ check }) => check ?? []),
    },
    users: moved,
  }
  return aroundColumns(before, after, inTheWay, [rebuild], context)
}

/** Domains that the domain is made of, the nearest first; of elements of arrays nothing is said. */
function domainsBelow({ type }: Domain, context: FoldContext): readonly Domain[] {
  const below = type.kind === 'named' && type.dimensions === 0 ? context.namedType(type) : undefined
  return below?.kind === 'domain' ? [below, ...domainsBelow(below, context)] : []
}
