import type { Index, Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { foreignKeyIndexes } from '../foreign-key-indexes.js'
import { numberingIndex } from '../numbering-index.js'
import { quoteName } from '../quoting.js'
import { indexDefinition } from './index-definition.js'

/** Parts of an ALTER TABLE, and those of the one that takes it back. */
export interface Parts {
  readonly forth: readonly string[]
  readonly back: readonly string[]
}

/** The indexes that a table has because it must: those of foreign keys, and that of a column which numbers the rows. */
export function neededIndexes(table: Table, flavour: Flavour): readonly Index[] {
  return [...foreignKeyIndexes(table, flavour), ...numberingIndex(table)]
}

/** The indexes that it must have, dropped and made as the table becomes another: at no time is it without. */
export function keepingKeyIndexes(before: Table, after: Table, flavour: Flavour): Parts {
  const [old, next] = [neededIndexes(before, flavour), neededIndexes(after, flavour)]
  return { forth: exchange(old, next, flavour), back: exchange(next, old, flavour) }
}

/** Does one of the parts build an index? */
export function builds(parts: readonly string[]): boolean {
  return parts.some((part) => part.startsWith('ADD'))
}

function exchange(from: readonly Index[], to: readonly Index[], flavour: Flavour): readonly string[] {
  return [
    ...from.filter((index) => !has(to, index)).map(({ name }) => `DROP INDEX ${quoteName(name)}`),
    ...to.filter((index) => !has(from, index)).map((index) => `ADD ${indexDefinition(index, flavour)}`),
  ]
}

function has(list: readonly Index[], index: Index): boolean {
  return list.some((other) => JSON.stringify(other) === JSON.stringify(index))
}
