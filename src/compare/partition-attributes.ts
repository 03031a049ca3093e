import type { ColumnType } from '../model/column-type.js'
import { valueText } from '../model/expressions.js'
import {
  findColumn,
  type Partition,
  type PartitionBound,
  type PartitionBy,
  type Value,
} from '../model/table.js'
import { leftOut, type Attribute, type AttributeTable } from './attribute.js'
import { sameText, tell, textKey, textShown, worst, type Verdict } from './compare-texts.js'
import type { At, Side } from './context.js'
import type { JsonLike } from './difference.js'
import { sameValue } from './same-value.js'

/** How a table is divided; by columns, or by one expression. */
export const partitionBy: Attribute<{ readonly partitionBy?: PartitionBy }> = {
  show: (of, side, at) => {
    const by = shownBy(of.partitionBy, side, at)
    return by === undefined ? {} : { partition_by: by }
  },
  key: ({ partitionBy: by }, side, at) =>
    by === undefined || 'columns' in by.by
      ? JSON.stringify(by ?? null)
      : JSON.stringify([by.method, textKey('partition_key', by.by.sql, side, at)]),
  compare: ({ partitionBy: expected }, { partitionBy: actual }, at) => {
    const shown = [shownBy(expected, 'expected', at), shownBy(actual, 'actual', at)] as const
    return tell(sameBy(expected, actual, at), 'partition_by', ...shown, at)
  },
}

function shownBy(partitioned: PartitionBy | undefined, side: Side, at: At): JsonLike | undefined {
  if (partitioned === undefined) return undefined
  const { method, by } = partitioned
  return 'columns' in by
    ? { method, columns: by.columns }
    : { method, sql: textShown('partition_key', by.sql, side, at) ?? by.sql }
}

function sameBy(expected: PartitionBy | undefined, actual: PartitionBy | undefined, at: At): Verdict {
  if (expected === undefined || actual === undefined) return expected === actual ? 'same' : 'different'
  if (expected.method !== actual.method) return 'different'
  if ('sql' in expected.by && 'sql' in actual.by) {
    return sameText('partition_key', expected.by.sql, actual.by.sql, at)
  }
  return JSON.stringify(expected.by) === JSON.stringify(actual.by) ? 'same' : 'different'
}

/** What is compared of a partition, given how its table is divided. */
export function partitionAttributes(by: PartitionBy | undefined): AttributeTable<Partition> {
  return { name: leftOut('it is matched by it'), bound: bound(by) }
}

function bound(by: PartitionBy | undefined): Attribute<Partition> {
  return {
    show: (partition) => boundShown(partition.bound),
    key: ({ bound: of }) => JSON.stringify(boundShown(of)),
    compare: (expected, actual, at) => {
      const [wanted, found] = [boundShown(expected.bound), boundShown(actual.bound)]
      return tell(sameBound(expected.bound, actual.bound, by, at), 'bound', wanted, found, at)
    },
  }
}

/** As a document writes it. */
function boundShown(of: PartitionBound): { readonly [key: string]: JsonLike } {
  if ('from' in of) return { from: of.from.map(shownValue), to: of.to.map(shownValue) }
  if ('in' in of) return { in: of.in.map(shownValue).toSorted() }
  return 'modulus' in of ? { modulus: of.modulus, remainder: of.remainder } : { default: true }
}

function shownValue(value: Value): string {
  return valueText(value)
}

function sameBound(
  expected: PartitionBound,
  actual: PartitionBound,
  by: PartitionBy | undefined,
  at: At,
): Verdict {
  const typeAt = (i: number) => {
    const name = by !== undefined && 'columns' in by.by ? by.by.columns[i] : undefined
    return name === undefined ? undefined : findColumn({ columns: at.columns }, name)?.type
  }
  const all = (wanted: readonly Value[], found: readonly Value[]): Verdict => {
    if (wanted.length !== found.length) return 'different'
    return worst(
      wanted.map((value, i) => {
        const other = found[i]
        const of = { kind: 'partition_bound', type: typeAt(i) } as const
        return other === undefined ? 'different' : sameValue(value, other, of, at)
      }),
    )
  }
  if ('from' in expected && 'from' in actual) {
    return worst([all(expected.from, actual.from), all(expected.to, actual.to)])
  }
  if ('in' in expected && 'in' in actual) return sameList(expected.in, actual.in, typeAt(0), at)
  return JSON.stringify(boundShown(expected)) === JSON.stringify(boundShown(actual)) ? 'same' : 'different'
}

/** The values of a list have no order. */
function sameList(
  expected: readonly Value[],
  actual: readonly Value[],
  type: ColumnType | undefined,
  at: At,
): Verdict {
  if (expected.length !== actual.length) return 'different'
  const left = new Map(actual.map((value) => [JSON.stringify(value), value]))
  const rest = expected.filter((value) => !left.delete(JSON.stringify(value)))
  const verdicts = rest.map((value): Verdict => {
    const known = [...left].map(
      ([key, other]) => [key, sameValue(value, other, { kind: 'partition_bound', type }, at)] as const,
    )
    const same = known.find(([, verdict]) => verdict === 'same')
    if (same !== undefined) left.delete(same[0])
    if (same !== undefined) return 'same'
    return known.some(([, verdict]) => verdict === 'unknown') ? 'unknown' : 'different'
  })
  return worst(verdicts)
}
