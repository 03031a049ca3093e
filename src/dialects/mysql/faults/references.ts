import { findTable, referringTables, type SchemaModel } from '../../../model/schema-model.js'
import type { TableFault } from '../../../model/table-fault.js'
import {
  displayName,
  findColumn,
  sameTable,
  type Column,
  type ForeignKey,
  type Index,
  type PrimaryKey,
  type Table,
  type Unique,
} from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { isHashed } from '../hashed-key.js'
import { orderOf } from '../text-order.js'
import { isLong } from '../types.js'
import { fault } from './fault.js'

/**
 * What foreign keys cannot refer to, though it is unique: columns in another order than their key has them, beginnings of columns,
 * a key that is kept by a hash, texts in another order, and on MySQL what is not stored.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html#foreign-key-restrictions
 */
export function referenceFaults(table: Table, model: SchemaModel, flavour: Flavour): readonly TableFault[] {
  return [...ownFaults(table, model, flavour), ...reorderedBelow(table, model, flavour)]
}

function ownFaults(table: Table, model: SchemaModel, flavour: Flavour): readonly TableFault[] {
  return table.foreignKeys.flatMap((key) => {
    const referenced = sameTable(key.references, table) ? table : findTable(model, key.references)
    const isLonger = key.columns.some((name) => isEndless(findColumn(table, name)))
    // That a key cannot be over such columns is said by itself.
    if (referenced === undefined || isLonger) return []
    const otherOrder = otherOrderOf(key, table, referenced, flavour)
    if (otherOrder !== undefined) return [otherOrder]
    const problem = problemOf(key, referenced, flavour)
    if (problem === undefined) return []
    const keys = ['/references/columns', '/references/column', '/column', '/references', '']
    return [fault({ kind: 'foreign_key', name: key.name }, problem.message, problem.help, keys)]
  })
}

/** Two texts of a foreign key that are not compared alike. */
interface Mismatch {
  readonly at: number
  readonly name: string
  readonly own: string
  readonly target: string
  readonly other: string
}

/**
 * Both sides have one character set and collation, which the server compares by.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html#foreign-key-restrictions
 */
function mismatchOf(
  key: ForeignKey,
  table: Table,
  referenced: Table,
  flavour: Flavour,
): Mismatch | undefined {
  for (const [at, name] of key.columns.entries()) {
    const target = key.references.columns[at] ?? ''
    const own = collationOf(findColumn(table, name), table, flavour)
    const other = collationOf(findColumn(referenced, target), referenced, flavour)
    if (own !== undefined && other !== undefined && own !== other) return { at, name, own, target, other }
  }
  return undefined
}

function otherOrderOf(
  key: ForeignKey,
  table: Table,
  referenced: Table,
  flavour: Flavour,
): TableFault | undefined {
  const found = mismatchOf(key, table, referenced, flavour)
  if (found === undefined) return undefined
  const message = `column "${found.name}" is ordered by ${found.own}, but "${displayName(referenced)}"."${found.target}" by ${found.other}`
  const keys = ['/collation', `/columns/${found.at}`, '/references', '']
  return fault({ kind: 'foreign_key', name: key.name }, message, 'give both columns the same collation', keys)
}

/** The same seen from the other side, where a column gets another order that others refer to. */
function reorderedBelow(table: Table, model: SchemaModel, flavour: Flavour): readonly TableFault[] {
  const others = referringTables(model, table).filter((other) => !sameTable(other, table))
  return others.flatMap((other) =>
    other.foreignKeys.flatMap((key): readonly TableFault[] => {
      const found = sameTable(key.references, table) ? mismatchOf(key, other, table, flavour) : undefined
      if (found === undefined) return []
      const message = `"${found.target}" is ordered by ${found.other}, but "${displayName(other)}"."${found.name}", which refers to it, by ${found.own}`
      const help = `drop the foreign key "${key.name}" before, and create it again when both are alike`
      return [fault({ kind: 'column', name: found.target }, message, help, ['/collation', '/type', ''])]
    }),
  )
}

/** Values of an enum are numbers to a key. */
function collationOf(column: Column | undefined, table: Table, flavour: Flavour): string | undefined {
  return column === undefined || ['enum', 'set'].includes(column.type.name)
    ? undefined
    : orderOf(column, table, flavour)?.collation
}

function isEndless(column: Column | undefined): boolean {
  return column !== undefined && isLong(column.type)
}

type Problem = Pick<TableFault, 'message' | 'help'>

function problemOf(key: ForeignKey, referenced: Table, flavour: Flavour): Problem | undefined {
  const { columns } = key.references
  const virtual = columns.find((name) => findColumn(referenced, name)?.generated?.stored === false)
  if (virtual !== undefined && flavour.name === 'mysql') {
    return {
      message: `a foreign key cannot refer to "${virtual}", which is generated and not stored`,
      help: 'write stored: true, or refer to another column',
    }
  }
  const keys = keysOf(referenced)
  if (keys.some((each) => serves(each, columns, referenced, flavour))) return undefined
  const unique = keys.find(({ isUnique, names }) => isUnique && sameSet(names, columns))
  // That it is not unique at all is said for every engine.
  if (unique === undefined) return undefined
  const said = `(${columns.join(', ')}) of "${displayName(referenced)}"`
  if (isHashed(referenced, unique.key, flavour)) {
    return {
      message: `${said} is unique by "${unique.key.name}", which ${flavour.product} keeps by a hash, as it is too long for an index: nothing can refer to it`,
      help: 'shorten its columns, or refer to the primary key',
    }
  }
  if (!unique.isWhole) {
    return {
      message: `${said} is unique by "${unique.key.name}", which has the beginning alone of a column: nothing can refer to it`,
      help: 'make the whole columns unique, or refer to the primary key',
    }
  }
  const own = unique.names.map((name) => key.columns[columns.indexOf(name)])
  return {
    message: `${said} is unique by "${unique.key.name}", which has the columns in another order`,
    help: `write \`columns: [${own.join(', ')}]\` here, and \`columns: [${unique.names.join(', ')}]\` under references`,
  }
}

interface ReferredKey {
  readonly key: Unique | Index | PrimaryKey
  readonly names: readonly string[]
  readonly isUnique: boolean
  /** Are its columns in it as they are, and not their beginnings? */
  readonly isWhole: boolean
}

function keysOf({ primaryKey, uniques, indexes }: Table): readonly ReferredKey[] {
  return [
    ...[...(primaryKey === undefined ? [] : [primaryKey]), ...uniques].map((key) => ({
      key,
      names: key.columns,
      isUnique: true,
      isWhole: true,
    })),
    ...indexes
      .filter(({ method }) => method === 'btree' || method === 'hash')
      .map((key) => ({
        key,
        names: key.elements.flatMap(({ column }) => column ?? []),
        isUnique: key.unique,
        isWhole: key.elements.every(({ column, length }) => column !== undefined && length === undefined),
      })),
  ]
}

/** MySQL wants a key of just these columns, MariaDB any index that begins with them. */
function serves(
  { key, names, isUnique, isWhole }: ReferredKey,
  columns: readonly string[],
  table: Table,
  flavour: Flavour,
): boolean {
  if (!isWhole || !columns.every((name, i) => names[i] === name)) return false
  if (flavour.name === 'mysql') return isUnique && names.length === columns.length
  return !isHashed(table, key, flavour)
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name))
}
