import { findColumn, type Index, type IndexElement, type Table, type Unique } from '../../../model/table.js'
import { wholeElements } from '../whole-elements.js'
import { withKeys } from './with-keys.js'

/**
 * A unique index and a unique constraint are one to the server, and each is what the other model says.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table.html
 */
export function retoldIndexes(table: Table, like: Table): Pick<Table, 'uniques' | 'indexes'> {
  const [indexes, uniques] = [byName(like.indexes), byName(like.uniques)]
  const isIndex = ({ name }: Unique): boolean => indexes.has(name) && !uniques.has(name)
  return {
    uniques: table.uniques.filter((unique) => !isIndex(unique)),
    indexes: [
      ...table.indexes.map((index) => retoldIndex(index, indexes.get(index.name), table)),
      ...table.uniques
        .filter(isIndex)
        .map((unique) => retoldIndex(asIndex(unique), indexes.get(unique.name), table)),
    ],
  }
}

function byName<T extends { readonly name: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((each) => [each.name, each]))
}

function asIndex({ name, columns, comment }: Unique): Index {
  return {
    name,
    elements: wholeElements(columns),
    unique: true,
    method: 'btree',
    nullsNotDistinct: false,
    ...(comment === undefined ? {} : { comment }),
  }
}

/** InnoDB makes a btree of a hash index, and keeps neither the parser of a full text nor the size of blocks where it is told. */
function retoldIndex(index: Index, like: Index | undefined, table: Table): Index {
  if (like === undefined) return index
  const options = withKeys(index.options, like.options, ['parser', 'key_block_size'])
  return {
    ...index,
    method: index.method === 'btree' && like.method === 'hash' ? 'hash' : index.method,
    elements: index.elements.map((element, i) => retoldElement(element, like.elements[i], table)),
    ...(options === undefined ? {} : { options }),
  }
}

/** A beginning that is as long as the column is the whole of it. */
function retoldElement(element: IndexElement, like: IndexElement | undefined, table: Table): IndexElement {
  if (like?.length === undefined || element.length !== undefined || element.column !== like.column)
    return element
  const longest = Number(findColumn(table, like.column ?? '')?.type.arguments[0])
  return like.length >= longest ? { ...element, length: like.length } : element
}
