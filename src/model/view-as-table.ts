import type { View } from './objects.js'
import { bareTable, nameOf, type Table } from './table.js'

/**
 * A view in the shape of a table, for what both can have: indexes of a materialized one. Its columns are those that the
 * document states, of a type that nobody asks for; none where it states none.
 */
export function viewAsTable(view: View): Table {
  return {
    ...bareTable,
    ...nameOf(view),
    columns: (view.columns ?? []).map((name) => ({
      name,
      type: { kind: 'portable', name: 'text', arguments: [], dimensions: 0 },
      nullable: true,
    })),
    indexes: view.indexes,
  }
}
