import { formatType } from '../../../model/column-type.js'
import type { TableFault } from '../../../model/table-fault.js'
import { findColumn, type Column, type Index, type IndexElement, type Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { orderOf } from '../text-order.js'
import { isGeometry, isLong, typeFamily } from '../types.js'
import { fault } from './fault.js'

/** What keys and indexes cannot be, given the columns they stand on. */
export function keyFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  return [
    ...constraintFaults(table, flavour),
    ...table.indexes.flatMap((index) => [
      ...byMethod(index, table, flavour),
      ...byElement(index, table, flavour),
    ]),
  ]
}

function constraintFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  const keys = [...(table.primaryKey === undefined ? [] : [table.primaryKey]), ...table.uniques]
  return keys.flatMap(({ kind, name, columns }) =>
    columns.flatMap((column, i): readonly TableFault[] => {
      const found = findColumn(table, column)
      const at = [`/columns/${i}`, `/${i}`, '', '/type']
      if (found === undefined) return []
      // MariaDB makes such a key unique by a hash of the whole value.
      if (isLong(found.type) && (flavour.name === 'mysql' || kind === 'primary_key')) {
        const message = `"${column}" cannot be in a key: ${formatType(found.type)} is indexed by its beginning alone`
        const help = 'write varchar(255), or make an index with `length` unique'
        return [fault({ kind, name }, message, help, at)]
      }
      // MariaDB takes it. https://dev.mysql.com/doc/refman/8.4/en/spatial-type-overview.html
      if (flavour.name === 'mysql' && columns.length > 1 && isGeometry(found.type)) {
        const message = `"${column}" cannot be in a key of several columns: it is a ${formatType(found.type)}`
        return [fault({ kind, name }, message, 'leave it out of the key', at)]
      }
      if (flavour.name === 'mysql' && isGeometry(found.type)) {
        const message = `"${column}" cannot be in a key: shapes have indexes of their own kind alone`
        return [fault({ kind, name }, message, shapeHelp, at)]
      }
      if (kind === 'primary_key' && isGeneratedKey(found, flavour)) {
        const message = `"${column}" is generated, and cannot be in a primary key`
        return [fault({ kind, name }, message, 'take a column that is not, or make it unique', at)]
      }
      return []
    }),
  )
}

/** MySQL takes one that is stored. https://dev.mysql.com/doc/refman/8.4/en/create-table-generated-columns.html */
function isGeneratedKey({ generated }: Column, { name }: Flavour): boolean {
  return generated !== undefined && (name === 'mariadb' || !generated.stored)
}

/** https://dev.mysql.com/doc/refman/8.4/en/creating-spatial-indexes.html */
const shapeHelp = 'write `method: spatial` for an index of this column alone, without `unique`'

const methods: ReadonlySet<string> = new Set(['btree', 'hash', 'fulltext', 'spatial'])

function byMethod(index: Index, table: Table, flavour: Flavour): readonly TableFault[] {
  const of = { kind: 'index' as const, name: index.name }
  const { method, elements } = index
  if (!methods.has(method)) {
    const message = `there is no index method \`${method}\` here: there are ${[...methods].join(', ')}`
    const small = method.toLowerCase()
    if (methods.has(small)) {
      const help = 'methods are written in small letters'
      return [{ ...fault(of, message, help, ['/method']), suggestions: [small] }]
    }
    const help = 'leave out `method`, or limit the operation with `dialects: [postgresql]`'
    return [fault(of, message, help, ['/method'])]
  }
  const engine = table.options?.['engine']
  if (method === 'hash' && (typeof engine !== 'string' || engine.toLowerCase() === 'innodb')) {
    return [
      fault(of, 'InnoDB has no hash indexes, and would make a btree of it', 'leave out `method`', [
        '/method',
      ]),
    ]
  }
  if (method !== 'fulltext' && method !== 'spatial') return []
  return [
    ...(index.unique
      ? [fault(of, `a ${method} index cannot be unique`, 'remove unique', ['/unique', '/method'])]
      : []),
    ...elements.flatMap((element, i) => specialElement(method, element, i, of, table)),
    ...(method === 'fulltext' ? mixedOrders(elements, of, table, flavour) : []),
    ...(method === 'spatial' && elements.length > 1
      ? [fault(of, 'a spatial index has one column', 'make one for each', ['/columns', '/method'])]
      : []),
  ]
}

/** Words are told apart by one order alone. https://dev.mysql.com/doc/refman/8.4/en/fulltext-restrictions.html */
function mixedOrders(
  elements: readonly IndexElement[],
  of: TableFault['of'],
  table: Table,
  flavour: Flavour,
): readonly TableFault[] {
  const orders = elements.flatMap(({ column }) => {
    const found = column === undefined ? undefined : findColumn(table, column)
    return (found === undefined ? undefined : orderOf(found, table, flavour)?.collation) ?? []
  })
  const [first, ...others] = new Set(orders)
  if (first === undefined || others.length === 0) return []
  return [
    fault(
      of,
      `a fulltext index is over texts of one collation; these have ${[first, ...others].join(' and ')}`,
      'give the columns the same collation, or make an index for each',
      ['/columns', '/method', '/collation', '/options'],
    ),
  ]
}

/**
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-fulltext-index.html,
 * https://dev.mysql.com/doc/refman/8.4/en/creating-spatial-indexes.html
 */
function specialElement(
  method: 'fulltext' | 'spatial',
  { column, length }: IndexElement,
  i: number,
  of: TableFault['of'],
  table: Table,
): readonly TableFault[] {
  const at = [`/columns/${i}/column`, `/columns/${i}`, '/type', '/nullable']
  const found = column === undefined ? undefined : findColumn(table, column)
  if (column === undefined) {
    return [
      fault(of, `a ${method} index is over columns, not over expressions`, 'name a column', [
        `/columns/${i}/sql`,
      ]),
    ]
  }
  if (length !== undefined) {
    return [fault(of, `a ${method} index holds whole values`, 'remove length', [`/columns/${i}/length`])]
  }
  if (found === undefined) return []
  if (method === 'fulltext') {
    const isText =
      typeFamily(found.type) === 'text' && found.type.name !== 'enum' && found.type.name !== 'set'
    return isText
      ? []
      : [
          fault(
            of,
            `a fulltext index is over texts; "${column}" is ${formatType(found.type)}`,
            'leave out `method`',
            at,
          ),
        ]
  }
  if (!isGeometry(found.type)) {
    return [
      fault(
        of,
        `a spatial index is over a geometry; "${column}" is ${formatType(found.type)}`,
        'leave out `method`',
        at,
      ),
    ]
  }
  return found.nullable
    ? [fault(of, `a spatial index needs a column without nulls`, `give "${column}" \`nullable: false\``, at)]
    : []
}

function byElement(index: Index, table: Table, flavour: Flavour): readonly TableFault[] {
  if (index.method === 'fulltext' || index.method === 'spatial') return []
  const of = { kind: 'index' as const, name: index.name }
  return index.elements.flatMap((element, i): readonly TableFault[] => {
    const at = `/columns/${i}`
    if (element.sql !== undefined) return expressionElement(of, at, flavour)
    const found = findColumn(table, element.column)
    if (found === undefined) return []
    if (flavour.name === 'mysql' && isGeometry(found.type)) {
      const message = `"${found.name}" cannot be in this index: shapes have indexes of their own kind alone`
      return [fault(of, message, shapeHelp, [`${at}/column`, at, '/type', ''])]
    }
    return [...prefix(element, found, of, at), ...long(index, element, found, of, at, flavour)]
  })
}

/** https://mariadb.com/kb/en/generated-columns/ */
function expressionElement(
  of: TableFault['of'],
  at: string,
  { name, product }: Flavour,
): readonly TableFault[] {
  if (name === 'mysql') return []
  const help =
    'make a column `generated: { sql: …, stored: false }` and index that, or limit the operation with `dialects`'
  return [fault(of, `${product} has no index over an expression`, help, [`${at}/sql`])]
}

/** https://dev.mysql.com/doc/refman/8.4/en/column-indexes.html#column-indexes-prefix */
function prefix(
  { length }: IndexElement,
  { name, type }: Column,
  of: TableFault['of'],
  at: string,
): readonly TableFault[] {
  // What is to be said of JSON is said once.
  if (length === undefined || type.name === 'json') return []
  const keys = [`${at}/length`, '/type']
  const family = typeFamily(type)
  const isString = (family === 'text' || family === 'binary') && type.name !== 'enum' && type.name !== 'set'
  if (!isString || type.kind === 'named') {
    return [
      fault(
        of,
        `an index over the beginning of "${name}": ${formatType(type)} has none`,
        'remove length',
        keys,
      ),
    ]
  }
  const whole = isLong(type) ? Number.POSITIVE_INFINITY : Number(type.arguments[0] ?? 1)
  if (length <= whole) return []
  return [
    fault(of, `"${name}" has ${whole} characters at most, fewer than the index takes`, 'remove length', keys),
  ]
}

function long(
  { unique }: Index,
  { length }: IndexElement,
  { name, type }: Column,
  of: TableFault['of'],
  at: string,
  flavour: Flavour,
): readonly TableFault[] {
  const keys = [`${at}/column`, at, '/type']
  if (type.name === 'json' && type.kind === 'portable' && flavour.name === 'mysql') {
    const help = 'make a column `generated` from what is looked for, and index that'
    return [fault(of, `${flavour.product} has no index over JSON`, help, keys)]
  }
  if (!isLong(type) || length !== undefined || (unique && flavour.name === 'mariadb')) return []
  const message = `"${name}" is ${formatType(type)}, which is indexed by its beginning alone`
  return [
    fault(of, message, `write \`{ column: ${name}, length: 100 }\`, or make the column a varchar`, keys),
  ]
}
