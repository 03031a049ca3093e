import type { TableFault } from '../../../model/table-fault.js'
import { findColumn, type Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { integerRange } from '../type-change.js'
import { isLong } from '../types.js'
import { fault } from './fault.js'

/** What no partitioned table can have. https://dev.mysql.com/doc/refman/8.4/en/partitioning-limitations.html */
export function partitionFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  const { partitionBy } = table
  if (partitionBy === undefined) return []
  const of = { kind: 'table' as const, name: table.name }
  const { method, by } = partitionBy
  const keys = ['/partition_by/columns', '/partition_by', '']
  const special = flavour.name === 'mysql' ? ['fulltext', 'spatial'] : ['spatial']
  return [
    ...((method === 'range' || method === 'list') && table.partitions.length === 0
      ? [
          fault(
            of,
            `a table divided by ${method} begins with one partition at least`,
            'write `partitions`',
            keys,
          ),
        ]
      : []),
    ...(method === 'list' &&
    flavour.name === 'mysql' &&
    table.partitions.some(({ bound }) => 'default' in bound)
      ? [
          fault(
            of,
            `${flavour.product} has no partition for what no list names`,
            'name the values with `in`, or divide the table by range',
            ['/default', '/partition_by/partitions', ''],
          ),
        ]
      : []),
    ...('columns' in by
      ? by.columns.flatMap((column): readonly TableFault[] => {
          const found = findColumn(table, column)
          if (found === undefined) return []
          if (isLong(found.type)) {
            return [
              fault(of, `a table cannot be divided by "${column}", a long text`, 'take another column', keys),
            ]
          }
          if (method === 'hash' && integerRange(found.type) === undefined) {
            return [
              fault(of, `a hash is over integers, and "${column}" is none`, 'write method: key', [
                '/partition_by/method',
                ...keys,
              ]),
            ]
          }
          return []
        })
      : []),
    ...table.partitions.flatMap(({ name }, at): readonly TableFault[] => {
      const first = table.partitions.slice(0, at).find((other) => isTwin(other.name, name))
      if (first === undefined) return []
      const message = `"${name}" and "${first.name}" are one name to ${flavour.product}, which does not tell upper from lower case there`
      return [
        fault(of, message, 'choose a name that differs in more than case', [
          '/to',
          '/name',
          '/partition_by/partitions',
          '',
        ]),
      ]
    }),
    ...table.partitions.flatMap(({ name, bound }) =>
      'to' in bound && bound.to.some((value) => 'sql' in value && value.sql.toLowerCase() === 'minvalue')
        ? [
            fault(
              of,
              `partition "${name}" would end below all values, where ${flavour.product} has no bound`,
              'write the values at which it ends',
              ['/to', '/partition_by/partitions', ...keys],
            ),
          ]
        : [],
    ),
    ...table.indexes.flatMap((index) =>
      special.includes(index.method)
        ? [
            fault(
              { kind: 'index', name: index.name },
              `a partitioned table has no ${index.method} index here`,
              'leave out `method`',
              ['/method'],
            ),
          ]
        : [],
    ),
  ]
}

/** Of one name twice, the model tells by itself. */
function isTwin(a: string, b: string): boolean {
  return a !== b && a.toLowerCase() === b.toLowerCase()
}

/** A partition is no table here: no index, key or right is its own. */
export function alone({ partOf, name }: Table, { product }: Flavour): readonly TableFault[] {
  if (partOf === undefined) return []
  const message = `"${name}" is a partition, which has nothing of its own on ${product}`
  return [fault({ kind: 'table', name }, message, `name the table "${partOf.table.name}"`, ['/table', ''])]
}
