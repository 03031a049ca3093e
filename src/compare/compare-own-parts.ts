import { emptyParts, findOwnParts, plainCopies, withoutNamed } from '../model/own-parts.js'
import { partitionName } from '../model/partitions.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { Table } from '../model/table.js'
import { compareShown } from './attribute.js'
import { compareTable } from './compare-table.js'
import type { CompareOptions } from './context.js'
import { joined, type Comparison } from './difference.js'
import { placeIn, type DeclaredNames } from './places.js'

/** One of two tables that should be the same, and the model that it stands in. */
export interface Whole {
  readonly model: SchemaModel
  readonly table: Table
}

/**
 * What partitions that both tables have have of their own. Copies of what the whole table has are the server's, and go by
 * that, whatever they are called; what tells them apart is a comment.
 */
export function compareOwnParts(
  expected: Whole,
  actual: Whole,
  options: CompareOptions,
  declared: DeclaredNames,
): Comparison {
  const there = new Set(actual.table.partitions.map(({ name }) => name))
  return joined(
    expected.table.partitions
      .filter(({ name }) => there.has(name))
      .map(({ name }) => {
        const [wanted, found] = [ownParts(expected, name), ownParts(actual, name)]
        if (wanted === undefined && found === undefined) return joined([])
        const at = partitionName(expected.table, { name })
        const one = wanted ?? emptyParts(expected.table, at)
        const other = found ?? emptyParts(actual.table, at)
        // What is a copy on one side is none on the other where the original has changed, which is told there.
        const copies = new Set([...plainCopies(expected.table, one), ...plainCopies(actual.table, other)])
        const pair = [withoutNamed(one, copies), withoutNamed(other, copies)] as const
        return joined([compareTable(...pair, options, declared), ...compareColumnComments(...pair, options)])
      }),
  )
}

function ownParts({ model, table }: Whole, name: string): Table | undefined {
  return findOwnParts(model, partitionName(table, { name }))
}

function compareColumnComments(
  expected: Table,
  actual: Table,
  options: CompareOptions,
): readonly Comparison[] {
  const names = [expected, actual].flatMap(({ partOf }) => partOf?.columns.map(({ name }) => name) ?? [])
  return [...new Set(names)].sort().map((column) => {
    const at = placeIn({ ...expected, kind: 'table' }, 'column', column, options)
    return compareShown('comment', commentOf(expected, column), commentOf(actual, column), at)
  })
}

function commentOf({ partOf }: Table, column: string): string | undefined {
  return partOf?.columns.find(({ name }) => name === column)?.comment
}
