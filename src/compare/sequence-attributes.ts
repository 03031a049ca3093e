import { sequenceRange } from '../model/sequence-range.js'
import type { Identity } from '../model/table.js'
import type { Sequence } from '../model/objects.js'
import { displayName } from '../model/table.js'
import { leftOut, plain, type AttributeTable } from './attribute.js'
import type { At } from './context.js'

type Numbering = Pick<Sequence, 'type' | 'increment' | 'min' | 'max'>

/** A sequence by itself. https://www.postgresql.org/docs/current/sql-createsequence.html */
export const sequenceAttributes = {
  kind: leftOut('it is found by it'),
  schema: leftOut('it is found by it'),
  name: leftOut('it is found by it'),
  type: plain('type', ({ type }) => (type === 'bigint' ? undefined : type)),
  start: plain('start', ({ start }) => (start === 1 ? undefined : start)),
  increment: plain('increment', ({ increment }) => (increment === 1 ? undefined : increment)),
  min: plain('min', (sequence) => unusualEnd(sequence, 'min')),
  max: plain('max', (sequence) => unusualEnd(sequence, 'max')),
  cycle: plain('cycle', ({ cycle }) => cycle || undefined),
  cache: plain('cache', ({ cache }) => (cache === 1 ? undefined : cache)),
  ownedBy: plain('owned_by', ({ ownedBy }) =>
    ownedBy === undefined ? undefined : { table: displayName(ownedBy.table), column: ownedBy.column },
  ),
  comment: plain('comment', ({ comment }) => comment),
  grants: leftOut('rights are compared each by itself'),
} satisfies AttributeTable<Sequence>

/** The numbers that a column gives out by itself; its type is that of the column. */
export const identityAttributes = {
  generation: plain('generation', ({ generation }) => generation),
  start: plain('start', ({ start }) => (start === 1 ? undefined : start)),
  increment: plain('increment', ({ increment }) => (increment === 1 ? undefined : increment)),
  min: plain('min', (identity, at) => unusualEnd(numbering(identity, at), 'min')),
  max: plain('max', (identity, at) => unusualEnd(numbering(identity, at), 'max')),
  cycle: plain('cycle', ({ cycle }) => cycle || undefined),
  cache: plain('cache', ({ cache }) => (cache === 1 ? undefined : cache)),
  name: plain('name', ({ name }) => name),
} satisfies AttributeTable<Identity>

/** A limit that is not the one its type has anyway. */
function unusualEnd(of: Numbering, end: 'min' | 'max'): number | undefined {
  const { type, increment } = of
  const limit = sequenceRange(of)[end]
  const usual = sequenceRange({ type, increment })[end]
  // The ends of a bigint are more than a number holds exactly.
  return limit === usual || Math.abs(limit) >= 2 ** 63 ? undefined : limit
}

function numbering(identity: Identity, { columns, name }: At): Numbering {
  const type = columns.find((column) => column.name === name)?.type.name
  return { ...identity, type: type === 'smallint' || type === 'integer' ? type : 'bigint' }
}
