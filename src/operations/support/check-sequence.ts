import type { Sequence } from '../../model/objects.js'
import { sequenceBounds, sequenceRange } from '../../model/sequence-range.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { displayName, findColumn, type TableName } from '../../model/table.js'
import type { ProblemList } from './problem-list.js'
import { missingColumn, missingTable } from './table-ref.js'

type NumberKey = 'min' | 'max' | 'start' | 'increment' | 'type'

/**
 * Checks the numbers of a sequence against each other, as the server would when it is too late.
 *
 * @param stated the keys that the document has: the problem stands at one of them
 * @param place where a key stands; without one, the whole
 */
export function checkSequence(
  sequence: Pick<Sequence, NumberKey>,
  stated: Partial<Record<NumberKey, unknown>>,
  restart: number | undefined,
  problems: ProblemList,
  place = (key: NumberKey | undefined): string => (key === undefined ? '' : `/${key}`),
): void {
  const { type, increment, start } = sequence
  const { least, greatest } = sequenceBounds[type]
  const at = (...keys: readonly NumberKey[]): string => {
    return place(keys.find((candidate) => stated[candidate] !== undefined))
  }
  const add = (message: string, pointer: string, help: string): void => {
    problems.add({ ruleId: 'model/conflicting-keys', message, pointer, help })
  }
  if (increment === 0)
    add('a sequence with an increment of 0 stands still', at('increment'), 'write 1, or -1')
  for (const [key, value] of [
    ['min', sequence.min],
    ['max', sequence.max],
  ] as const) {
    if (value !== undefined && (value < least || value > greatest)) {
      add(
        `${key} ${value} is not a number of ${type}: ${least} to ${greatest}`,
        at(key, 'type'),
        'write type: bigint, or a number of the type',
      )
    }
  }
  const range = sequenceRange(sequence)
  if (range.min >= range.max) {
    add(
      `no numbers lie between the least, ${range.min}, and the greatest, ${range.max}`,
      at('min', 'max', 'increment', 'type'),
      'write a min that is less than max',
    )
    return
  }
  const span = Number.isFinite(range.max) ? `${range.min} to ${range.max}` : `${range.min} and up`
  if (start < range.min || start > range.max) {
    add(
      `the sequence starts at ${start}, and gives out ${span}`,
      at('start', 'min', 'max', 'increment', 'type'),
      'write a start that lies between min and max',
    )
  }
  if (restart !== undefined && (restart < range.min || restart > range.max)) {
    add(
      `${restart} is none of the numbers of the sequence: ${span}`,
      '/restart',
      'write a number between min and max',
    )
  }
}

/** The column that a sequence is to belong to must be there. */
export function checkOwner(sequence: Sequence, model: SchemaModel, problems: ProblemList): void {
  const { ownedBy } = sequence
  if (ownedBy === undefined) return
  const table = findTable(model, ownedBy.table)
  if (table === undefined) {
    problems.add(missingTable(model, ownedBy.table, '/owned_by/table'))
  } else if (findColumn(table, ownedBy.column) === undefined) {
    problems.add(missingColumn(table, ownedBy.column, '/owned_by/column'))
  }
}

/** `sequence "invoice_no"`, for descriptions. */
export function sequenceText(name: TableName): string {
  return `sequence "${displayName(name)}"`
}
