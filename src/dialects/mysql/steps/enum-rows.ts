import type { EnumType } from '../../../model/objects.js'
import { nameOf, type Column, type Table } from '../../../model/table.js'
import type { Statement } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { onTable } from '../rights/need.js'
import { sameBy } from '../same-value.js'
import { transactional } from './statements.js'

/** An enum that gets another list of values, and those whose rows get others. */
export interface Moves {
  readonly type: EnumType
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly moves: readonly Move[]
}

interface Move {
  readonly value: string
  readonly to: string
}

/** The values that go and those that come, side by side, where rows move from one to the other. */
export function bothLists(
  column: Column,
  table: Table,
  { from, to, moves }: Moves,
  flavour: Flavour,
): readonly string[] {
  if (moves.length === 0) return from
  const isOne = sameBy(column, table, flavour)
  return [...from, ...to.filter((value) => !from.some((other) => isOne(value, other)))]
}

/** The rows of a column that get other values, all at once: where two values change places, none is met twice. */
export function moveRows(
  table: Table,
  column: Column,
  { from, moves: all }: Moves,
  flavour: Flavour,
): readonly Statement[] {
  const isOne = sameBy(column, table, flavour)
  // In other letters alone, a value keeps its place, and the rows have it under its new name.
  const moves = all.filter(({ value, to }) => !isOne(value, to))
  if (moves.length === 0) return []
  const back = moves.map(({ value, to }) => ({ value: to, to: value }))
  // Where other rows had the value already, which row had which is known to nobody.
  const isKnown = back.every(
    ({ value }, at) =>
      !back.slice(0, at).some((other) => isOne(other.value, value)) &&
      (!from.some((other) => isOne(other, value)) || moves.some((move) => isOne(move.value, value))),
  )
  return [
    transactional(updateSql(table, column, moves), isKnown ? [updateSql(table, column, back)] : undefined, [
      onTable('update', nameOf(table)),
      onTable('select', nameOf(table)),
    ]),
  ]
}

/** Times of the last change stay: nobody changed the rows. */
function updateSql(table: Table, { name }: Column, moves: readonly Move[]): string {
  const column = quoteName(name)
  const [first] = moves
  const given =
    moves.length === 1 && first !== undefined
      ? quoteText(first.to)
      : `CASE ${column} ${moves.map(({ value, to }) => `WHEN ${quoteText(value)} THEN ${quoteText(to)}`).join(' ')} END`
  const times = table.columns
    .filter(({ options }) => (options?.['on_update'] ?? null) !== null)
    .map((time) => `, ${quoteName(time.name)} = ${quoteName(time.name)}`)
  const values = moves.map(({ value }) => quoteText(value)).join(', ')
  return `UPDATE ${quoteTable(table)} SET ${column} = ${given}${times.join('')}\nWHERE ${column} IN (${values})`
}
