import type { TableFault } from '../../../model/table-fault.js'
import { findColumn, type Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { isHashed } from '../hashed-key.js'
import { wholeElements } from '../whole-elements.js'
import { fault } from './fault.js'

/**
 * What a key that is kept by a hash cannot have: the column that numbers the rows, which the server reads the greatest value of, and
 * an order. https://mariadb.com/kb/en/getting-started-with-indexes/#unique-index
 */
export function hashedFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  const keys = [
    ...table.uniques.map((key) => ({ key, elements: wholeElements(key.columns) })),
    ...table.indexes.map((key) => ({ key: { ...key, kind: 'index' as const }, elements: key.elements })),
  ]
  return keys
    .filter(({ key }) => isHashed(table, key, flavour))
    .flatMap(({ key: { kind, name }, elements }) =>
      elements.flatMap(({ column, order }, i) => {
        const of = { kind, name }
        const at = `/columns/${i}`
        const isNumbered = column !== undefined && findColumn(table, column)?.identity !== undefined
        return [
          ...(isNumbered
            ? [
                fault(
                  of,
                  `"${column}" is numbered, and cannot be in "${name}": ${flavour.product} keeps a key that is too long for an index by a hash`,
                  'leave it out of the key, or make the others shorter: a varchar(255), or `length` in an index',
                  [`${at}/column`, at, `/${i}`, '/identity', '/type', ''],
                ),
              ]
            : []),
          ...(order === 'desc'
            ? [
                fault(
                  of,
                  `${flavour.product} keeps "${name}" by a hash, as it is too long for an index: it has no order`,
                  'remove order, or shorten its columns',
                  [`${at}/order`, at, '/type', ''],
                ),
              ]
            : []),
        ]
      }),
    )
}
