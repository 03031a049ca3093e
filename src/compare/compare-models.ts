import type { SchemaModel } from '../model/schema-model.js'
import type { Table } from '../model/table.js'
import { attributesOf } from './attribute.js'
import { compareDeclared } from './compare-declared.js'
import { compareObjects } from './compare-objects.js'
import { compareOwnParts } from './compare-own-parts.js'
import { missingThing, unexpectedThing } from './compare-parts.js'
import { compareTable } from './compare-table.js'
import type { CompareOptions } from './context.js'
import { joined, type Comparison } from './difference.js'
import { kindsInOrder } from './object-kinds.js'
import { DeclaredNames, placeOf } from './places.js'
import { tableAttributes } from './table-attributes.js'
import { withInherited } from './with-inherited.js'

/**
 * Where the schema of a database, as it was read from the catalog, is not what it should be. Pure, and one walk over both.
 * What was set aside by `keep: true` is out of it, and so is, as unexpected, what raw SQL is said to have made.
 */
export function compareModels(expected: SchemaModel, read: SchemaModel, options: CompareOptions): Comparison {
  const actual = options.rules.stored.retold?.(read, expected) ?? read
  const declared = new DeclaredNames(expected, actual)
  const attributes = attributesOf<Table>(tableAttributes)
  const keys = [...new Set([...expected.tables.keys(), ...actual.tables.keys()])].sort()
  return joined([
    ...keys.map((key): Comparison => {
      const [table, found] = [whole(expected, key), whole(actual, key)]
      const other =
        table === undefined || found === undefined
          ? found
          : withInherited(found, actual, table, options.rules.partitions)
      if (table !== undefined && other !== undefined) {
        return table.declared === true
          ? compareDeclared(table, other, options)
          : joined([
              compareTable(table, other, options, declared),
              compareOwnParts({ model: expected, table }, { model: actual, table: other }, options, declared),
            ])
      }
      if (table !== undefined) {
        return missingThing(attributes, table, placeOf({ ...table, kind: 'table' }, options))
      }
      return other === undefined || declared.has(other)
        ? joined([])
        : unexpectedThing(attributes, other, placeOf({ ...other, kind: 'table' }, options))
    }),
    ...kindsInOrder.map((kind) => compareObjects(kind, expected, actual, options, declared)),
  ])
}

/** What a partition has of its own is compared with its table. */
function whole(model: SchemaModel, key: string): Table | undefined {
  const table = model.tables.get(key)
  return table?.partOf === undefined ? table : undefined
}
