import { emptyModel, type SchemaModel } from '../../src/model/schema-model.js'
import { applyOperation } from '../../src/operations/index.js'
import type { Operation } from '../../src/operations/operation.js'
import { contextAt } from '../operations/fold-context.js'

/** The name of a table that markup, JavaScript and Mermaid all have other ideas about. */
export const awkwardName = 'a "b" <c> &amp;'

const operations: readonly Operation[] = [
  {
    kind: 'create_table',
    table: awkwardName,
    comment: '</title></script><script>document.title = "taken over"</script>',
    columns: [{ name: 'id', type: 'bigint', primary_key: true }],
  },
  {
    kind: 'create_table',
    table: 'select',
    columns: [
      { name: 'id', type: 'bigint', primary_key: true },
      { name: 'price in €uro', type: 'decimal(10,2)' },
      {
        name: 'parent',
        type: 'bigint',
        references: { table: 'select' },
      },
      {
        name: 'twin',
        type: 'bigint',
        nullable: false,
        unique: true,
        references: { table: awkwardName, name: 'fk_select_twin' },
      },
    ],
  },
  { kind: 'create_enum', name: 'mood', values: ['<good>', 'bad'] },
  { kind: 'create_view', name: 'kept', query: 'select id from "select"', uses: ['select'] },
]

/** Two tables, an enum and a view, with names that need care wherever they are written. */
export function awkwardModel(): SchemaModel {
  return operations.reduce(
    (model, operation) => applyOperation(operation, model, contextAt(model)),
    emptyModel,
  )
}
