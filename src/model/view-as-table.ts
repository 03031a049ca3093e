import type { View } from './objects.js'
import { bareTable, nameOf, type Table } from './table.js'

/**
 * A view in the shape of a table, for what both can have: indexes of a materialized one. Its columns are those that are
 * known, of a type that nobody asks for; those that the document states where nothing more is said.
 */
export function viewAsTable(view: View, columns: readonly string[] = view.columns ?? []): Table {
  return {
    ...bareTable,
    ...nameOf(view),
    columns: columns.map((name) => ({
      name,
      type: { kind: 'portable', name: 'text', arguments: [], dimensions: 0 },
      nullable: true,
    })),
    indexes: view.indexes,
  }
}
