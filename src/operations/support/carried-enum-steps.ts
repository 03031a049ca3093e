import type { EnumType } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { findTable } from '../../model/schema-model.js'
import { findColumn, type Table } from '../../model/table.js'
import { isOfType, tablesOfType } from '../../model/type-users.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import { aroundColumns, type InTheWay } from './around-columns.js'
import type { EnumChange } from './enum-change.js'
import { rebuilding } from './rebuilt-values.js'
import type { MovedColumns } from './type-columns.js'

/** The server holds a column to its values while a foreign key has it; all else stays where it is. */
const held: ReadonlySet<InTheWay> = new Set<InTheWay>(['foreign_keys'])

/**
 * The steps where every column carries the values: one for all that changes, so that each table is written anew once, with columns
 * that are computed going along. A text keeps the value that it names as it is written, where PostgreSQL keeps the value itself:
 * checks and indexes whose texts follow a renaming are made anew.
 */
export function carriedEnumSteps(
  from: EnumType,
  change: EnumChange,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  const { to } = change
  if (JSON.stringify(from.values) === JSON.stringify(to.values)) return []
  const tables = tablesOfType(before, from)
  const pairs = tables.map(({ table }) => ({ table, next: findTable(after, table) ?? table }))
  const users = pairs.map(({ table, next }) => movedColumns(table, next, from))
  const rebuild: Step = { kind: 'rebuild_enum', from, to, ...rebuilding(from, change), users }
  const rewritten = pairs.map(({ table, next }) => rewrittenParts(table, next))
  const steps = [
    ...rewritten.flatMap(({ drop }) => drop),
    rebuild,
    ...rewritten.flatMap(({ create }) => create),
  ]
  return aroundColumns(before, after, tables, steps, context, held)
}

/** The columns of the type, and those that are computed, or have a default, by a text that follows. */
function movedColumns(table: Table, next: Table, type: EnumType): MovedColumns {
  return {
    table,
    columns: table.columns.flatMap((from) => {
      const to = findColumn(next, from.name) ?? from
      return isOfType(from.type, type) || JSON.stringify(from) !== JSON.stringify(to) ? [{ from, to }] : []
    }),
  }
}

function rewrittenParts(
  table: Table,
  next: Table,
): { readonly drop: readonly Step[]; readonly create: readonly Step[] } {
  const [checks, newChecks] = different(table.checks, next.checks)
  const [indexes, newIndexes] = different(table.indexes, next.indexes)
  return {
    drop: [
      ...checks.map((constraint): Step => ({ kind: 'drop_constraint', table, constraint })),
      ...indexes.map((index): Step => ({ kind: 'drop_index', table, index, concurrently: false })),
    ],
    create: [
      ...newChecks.map((constraint): Step => ({ kind: 'add_check', table: next, constraint, again: true })),
      ...newIndexes.map((index): Step => ({
        kind: 'create_index',
        table: next,
        index,
        concurrently: false,
        again: true,
      })),
    ],
  }
}

/** Those of each list that the other has not got in the same words. */
function different<T>(before: readonly T[], after: readonly T[]): readonly [readonly T[], readonly T[]] {
  const without = (list: readonly T[], other: readonly T[]): readonly T[] => {
    const texts = new Set(other.map((each) => JSON.stringify(each)))
    return list.filter((each) => !texts.has(JSON.stringify(each)))
  }
  return [without(before, after), without(after, before)]
}
