import type { TableFault } from '../../../model/table-fault.js'
import type { Column, IndexElement, Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { columnBytes, elementBytes, keyBytes, maxKeyBytes, maxPartBytes, rowFormat } from '../key-size.js'
import { isHashed } from '../hashed-key.js'
import { wholeElements } from '../whole-elements.js'
import { fault } from './fault.js'

/** Bytes of a row, without what TEXT and BLOB keep elsewhere. https://dev.mysql.com/doc/refman/8.4/en/column-count-limit.html */
const maxRowBytes = 65_535
const maxColumns = 1017
const maxKeyColumns = 16
const maxIndexes = 64

/** What is too large for every server. */
export function sizeFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  return [...rowFaults(table, flavour), ...keySizeFaults(table, flavour)]
}

function rowFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  const bytesIn = (column: Column): number => columnBytes(column, table, flavour)
  const of = { kind: 'table' as const, name: table.name }
  if (table.columns.length > maxColumns) {
    const message = `a table has ${maxColumns} columns at most; "${table.name}" would have ${table.columns.length}`
    return [fault(of, message, 'divide it into several', ['/columns', ''])]
  }
  const widest = table.columns.find((column) => bytesIn(column) > maxRowBytes)
  if (widest !== undefined) {
    const message = `"${widest.name}" may have ${bytesIn(widest)} bytes; ${maxRowBytes} is the most`
    return [fault({ kind: 'column', name: widest.name }, message, 'write text', ['/type'])]
  }
  // A virtual column takes no room in its row.
  const stored = table.columns.filter(({ generated }) => generated?.stored !== false)
  const total = stored.reduce((sum, column) => sum + bytesIn(column), Math.ceil(stored.length / 8))
  if (total <= maxRowBytes) return []
  const message = `a row of "${table.name}" may have ${total} bytes; ${maxRowBytes} is the most`
  return [fault(of, message, 'make long texts `text`, which is kept elsewhere', ['/columns', '/type', ''])]
}

interface SizedKey {
  readonly of: TableFault['of']
  readonly elements: readonly IndexElement[]
  /** MariaDB makes what is too long unique by a hash of it. */
  readonly isHashed: boolean
}

function keySizeFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  const keys = [...(table.primaryKey === undefined ? [] : [table.primaryKey]), ...table.uniques]
  const all: readonly SizedKey[] = [
    ...keys.map((key) => ({
      of: { kind: key.kind, name: key.name },
      elements: wholeElements(key.columns),
      isHashed: isHashed(table, key, flavour),
    })),
    ...table.indexes
      .filter(({ method }) => method === 'btree' || method === 'hash')
      .map((index) => ({
        of: { kind: 'index' as const, name: index.name },
        elements: index.elements,
        isHashed: isHashed(table, index, flavour),
      })),
  ]
  const found = all.flatMap(({ of, elements, isHashed: isShort }) => {
    const parts = ['/columns', '/type', '']
    if (elements.length > maxKeyColumns) {
      const message = `an index has ${maxKeyColumns} columns at most; "${of.name}" has ${elements.length}`
      return [fault(of, message, 'leave some out', parts)]
    }
    if (isShort) return []
    const total = keyBytes(elements, table, flavour)
    if (total <= maxKeyBytes) return partFaults(of, elements, table, flavour)
    const message = `the values of "${of.name}" may have ${total} bytes; ${maxKeyBytes} is the most in an index`
    const help = 'shorten its columns, or give them `length` in an index'
    return [fault(of, message, help, parts)]
  })
  if (all.length <= maxIndexes) return found
  const message = `a table has ${maxIndexes} indexes at most, keys among them; "${table.name}" would have ${all.length}`
  return [...found, fault({ kind: 'table', name: table.name }, message, 'drop some first', ['/indexes', ''])]
}

const rowFormatKeys: readonly string[] = ['/mysql/row_format', '/mariadb/row_format']

/** https://dev.mysql.com/doc/refman/8.4/en/innodb-row-format.html */
function partFaults(
  of: TableFault['of'],
  elements: readonly IndexElement[],
  table: Table,
  flavour: Flavour,
): readonly TableFault[] {
  const most = maxPartBytes(table)
  return elements.flatMap((element, i) => {
    const bytes = elementBytes(element, table, flavour)
    if (bytes <= most) return []
    const message = `"${element.column ?? ''}" may have ${bytes} bytes; ${most} is the most in an index of a table with row_format: ${rowFormat(table)}`
    const help = 'write row_format: dynamic, shorten the column, or give it `length` in an index'
    return [fault(of, message, help, [`/columns/${i}`, `/${i}`, ...rowFormatKeys, '/type', ''])]
  })
}
