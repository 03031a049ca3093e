import type { Column, Table } from '../../../src/model/table.js'
import { pick, type Random } from '../../support/random-source.js'
import type { HistoryWriter } from './history-writer.js'

/** A name in SQL text. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A table of the history that can be changed, in its own schema. */
export function someTable(history: HistoryWriter, random: Random): Table | undefined {
  return pick(
    [...history.model.tables.values()].filter(
      ({ declared, partOf, schema }) => declared !== true && partOf === undefined && schema === undefined,
    ),
    random,
  )
}

/** A column of the table, of these types where some are named. */
export function someColumn(
  table: Table | undefined,
  random: Random,
  types: readonly string[] = [],
): Column | undefined {
  return pick(
    (table?.columns ?? []).filter(({ type }) => types.length === 0 || types.includes(type.name)),
    random,
  )
}

/** true in one of `of` cases. */
export function chance(random: Random, of: number): boolean {
  return random(of) === 0
}
