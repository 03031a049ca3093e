import { namingConventions } from '../../../model/naming.js'
import type { Index, IndexElement, Options, Table, Unique } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { isHashed } from '../hashed-key.js'
import { foreignKeyIndexes } from '../foreign-key-indexes.js'
import { numberingIndexName } from '../numbering-index.js'
import type { CatalogElement } from './indexes.js'

/** The keys and indexes of a table. */
export type TableIndexes = Pick<Table, 'primaryKey' | 'uniques' | 'indexes'>

/**
 * What the server has as indexes. One that is unique is a constraint wherever a constraint can say it, as the server makes
 * no difference between the two. https://dev.mysql.com/doc/refman/8.4/en/create-table.html
 */
export function readTableIndexes(elements: readonly CatalogElement[], table: string): TableIndexes {
  const byName = new Map<string, CatalogElement[]>()
  for (const element of elements) {
    const list = byName.get(element.index)
    if (list === undefined) byName.set(element.index, [element])
    else list.push(element)
  }
  const indexes = [...byName.values()].map((list) => list.toSorted((a, b) => a.position - b.position))
  const primary = indexes.find(([first]) => first?.index === 'PRIMARY')
  const others = indexes.filter((each) => each !== primary).map(readIndex)
  return {
    ...(primary === undefined
      ? {}
      : { primaryKey: { kind: 'primary_key', name: nameOfKey(table), columns: namesOf(primary) } }),
    uniques: others.flatMap((index) => asUnique(index) ?? []),
    indexes: others.filter((index) => asUnique(index) === undefined),
  }
}

/** Every primary key is called PRIMARY by the server; documents need not name it. */
const nameOfKey = namingConventions.aludel.primaryKey

function namesOf(elements: readonly CatalogElement[]): readonly string[] {
  return elements.flatMap(({ column }) => column ?? [])
}

function readIndex(elements: readonly CatalogElement[]): Index {
  const [first] = elements
  const options: Options | undefined = first?.isHidden === true ? { invisible: true } : undefined
  return {
    name: first?.index ?? '',
    elements: elements.map(readIndexElement),
    unique: first?.isUnique === true,
    method: first?.method ?? 'btree',
    nullsNotDistinct: false,
    ...(first?.comment === undefined ? {} : { comment: first.comment }),
    ...(options === undefined ? {} : { options }),
  }
}

function readIndexElement({ column, expression, isDescending, length }: CatalogElement): IndexElement {
  const order = isDescending ? 'desc' : 'asc'
  if (column === undefined) return { sql: expression ?? '', order }
  return { column, order, ...(length === undefined ? {} : { length }) }
}

/** The index as a unique constraint; undefined where a constraint says less. */
export function asUnique({ name, unique, elements, method, options, comment }: Index): Unique | undefined {
  const columns = elements.flatMap((element) =>
    element.column !== undefined &&
    element.order === 'asc' &&
    element.length === undefined &&
    element.collation === undefined
      ? [element.column]
      : [],
  )
  // MariaDB keeps a unique constraint on long texts by a hash: https://mariadb.com/kb/en/getting-started-with-indexes/
  const isWhole = method === 'btree' || method === 'hash'
  const isPlain = unique && isWhole && columns.length === elements.length
  if (!isPlain || options !== undefined) return undefined
  return {
    kind: 'unique',
    name,
    columns,
    nullsNotDistinct: false,
    deferrable: false,
    initiallyDeferred: false,
    ...(comment === undefined ? {} : { comment }),
  }
}

/** What MariaDB makes unique by a hash is called one; documents leave it to the server how an index is kept. */
export function withoutHashes(table: Table, flavour: Flavour): Table {
  const indexes = table.indexes.map((index) =>
    index.method === 'hash' && isHashed(table, index, flavour) ? { ...index, method: 'btree' } : index,
  )
  return { ...table, indexes }
}

/** The table without the indexes that are there only because its foreign keys need them, or the column that numbers its rows. */
export function withoutForeignKeyIndexes(table: Table, flavour: Flavour): Table {
  const keys = new Map(table.foreignKeys.map((key) => [key.name, key]))
  const mayBeOf = (index: Index): boolean => {
    const columns = index.elements.map(({ column, order, length }) =>
      order === 'asc' && length === undefined ? column : undefined,
    )
    return (
      !index.unique &&
      index.method === 'btree' &&
      index.options === undefined &&
      index.comment === undefined &&
      keys.get(index.name)?.columns.join('\0') === columns.join('\0')
    )
  }
  const stated = table.indexes
    .filter(({ name }) => name !== numberingIndexName)
    .filter((index) => !mayBeOf(index))
  const needed = new Set(foreignKeyIndexes({ ...table, indexes: stated }, flavour).map(({ name }) => name))
  return {
    ...table,
    indexes: table.indexes.filter(
      (index) => index.name !== numberingIndexName && !(mayBeOf(index) && needed.has(index.name)),
    ),
  }
}
