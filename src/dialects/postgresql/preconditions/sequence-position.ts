import type { Sequence } from '../../../model/objects.js'
import { sequenceBounds, sequenceRange } from '../../../model/sequence-range.js'
import { tableKey } from '../../../model/schema-model.js'
import type { Column, Table, TableName } from '../../../model/table.js'
import type { Precondition } from '../../../steps/statement.js'
import { quoteTable, quoteText } from '../quoting.js'

type Limits = Pick<Sequence, 'type' | 'increment' | 'min' | 'max'>

/** Limits that are drawn closer must not leave the position of the sequence outside. */
export function positionFits(
  from: Limits,
  to: Limits,
  {
    sequence,
    help,
    reads,
  }: {
    readonly sequence: TableName
    readonly help: string
    readonly reads: Precondition['reads'][number]
  },
): readonly Precondition[] {
  const [before, after] = [sequenceRange(from), sequenceRange(to)]
  const outside = [
    ...(after.min > before.min ? [`last_value < ${after.min}`] : []),
    ...(after.max < before.max ? [`last_value > ${after.max}`] : []),
  ]
  if (outside.length === 0) return []
  const name = quoteTable(sequence)
  return [
    {
      sql: `SELECT 1 FROM ${name} WHERE ${outside.join(' OR ')}`,
      sentence: `the position of sequence ${name} lies within its new limits`,
      help: `${help} SELECT setval(${quoteText(name)}, …)`,
      reads: [reads],
    },
  ]
}

/** The sequence of an identity takes the limits of the column's type along with its own. */
export function identityFits(table: Table, from: Column, to: Column): readonly Precondition[] {
  const [before, after] = [limitsOf(from), limitsOf(to)]
  if (from.identity === undefined || before === undefined || after === undefined) return []
  const { name } = from.identity
  return positionFits(before, after, {
    sequence: table.schema === undefined ? { name } : { schema: table.schema, name },
    help: 'give the identity wider limits, or move the sequence first:',
    reads: { table: tableKey(table), columns: [from.name] },
  })
}

function limitsOf({ identity, type }: Column): Limits | undefined {
  const { name } = type
  return identity !== undefined && isNumberType(name) ? { ...identity, type: name } : undefined
}

function isNumberType(name: string): name is Limits['type'] {
  return Object.hasOwn(sequenceBounds, name)
}
