import { findTable, type SchemaModel } from '../../../model/schema-model.js'
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
import { isLong } from '../types.js'
import { fault } from './fault.js'

/**
 * What foreign keys cannot refer to, though it is unique: columns in another order than their key has them, beginnings of columns,
 * a key that is kept by a hash, and on MySQL what is not stored.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html#foreign-key-restrictions
 */
export function referenceFaults(table: Table, model: SchemaModel, flavour: Flavour): readonly TableFault[] {
  return table.foreignKeys.flatMap((key) => {
    const referenced = sameTable(key.references, table) ? table : findTable(model, key.references)
    const isLonger = key.columns.some((name) => isEndless(findColumn(table, name)))
    // That a key cannot be over such columns is said by itself.
    const problem = referenced === undefined || isLonger ? undefined : problemOf(key, referenced, flavour)
    if (problem === undefined) return []
    const keys = ['/references/columns', '/references/column', '/column', '/references', '']
    return [fault({ kind: 'foreign_key', name: key.name }, problem.message, problem.help, keys)]
  })
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
