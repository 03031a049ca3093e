import { nameOf, type Column, type PrimaryKey, type Table, type Unique } from '../model/table.js'
import { attributesOf } from './attribute.js'
import { columnAttributes, columnType } from './column-attributes.js'
import { missingThing } from './compare-parts.js'
import { primaryKeyAttributes, uniqueAttributes } from './constraint-attributes.js'
import type { CompareOptions } from './context.js'
import { joined, nothing, type Comparison } from './difference.js'
import { placeIn, type Owner } from './places.js'

/**
 * A table of someone else, who may have given it more than was declared: the columns that were said must be there, of
 * their types, and so must the keys, under whatever names.
 */
export function compareDeclared(expected: Table, actual: Table, options: CompareOptions): Comparison {
  const owner: Owner = { ...nameOf(expected), kind: 'table' }
  const columns = new Map(actual.columns.map((column) => [column.name, column]))
  const keys = new Set(
    [...(actual.primaryKey === undefined ? [] : [actual.primaryKey]), ...actual.uniques].map(keyOf),
  )
  const { primaryKey, uniques } = expected
  return joined([
    ...expected.columns.map((column) => {
      const at = placeIn(owner, 'column', column.name, options, expected.columns)
      const found = columns.get(column.name)
      return found === undefined
        ? missingThing(attributesOf<Column>(columnAttributes), column, at)
        : columnType.compare(column, found, at)
    }),
    primaryKey === undefined || keys.has(keyOf(primaryKey))
      ? nothing
      : missingThing(
          attributesOf<PrimaryKey>(primaryKeyAttributes),
          primaryKey,
          placeIn(owner, 'primary_key', primaryKey.name, options),
        ),
    ...uniques
      .filter((unique) => !keys.has(keyOf(unique)))
      .map((unique) =>
        missingThing(
          attributesOf<Unique>(uniqueAttributes),
          unique,
          placeIn(owner, 'unique', unique.name, options),
        ),
      ),
  ])
}

/** What makes it the key that was declared. */
function keyOf({ kind, columns }: { readonly kind: string; readonly columns: readonly string[] }): string {
  return JSON.stringify([kind, columns])
}
