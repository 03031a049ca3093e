import { emptyModel, type SchemaModel } from '../../src/model/schema-model.js'
import { applyOperation } from '../../src/operations/index.js'
import type { Operation } from '../../src/operations/operation.js'
import { foldContext } from './fold-context.js'

const operations: readonly Operation[] = [
  {
    kind: 'create_table',
    table: 'roles',
    columns: [
      { name: 'id', type: 'bigint', identity: 'always', primary_key: true },
      { name: 'code', type: 'varchar(10)', nullable: false, unique: true },
      { name: 'name', type: 'text', nullable: false },
      { name: 'rank', type: 'integer', default: { number: '0' } },
      { name: 'active', type: 'boolean' },
      { name: 'settings', type: 'jsonb' },
      { name: 'tags', type: 'text[]' },
      { name: 'icon', type: 'blob' },
      { name: 'since', type: 'timestamptz' },
      { name: 'label', type: 'text', generated: { sql: 'upper(name)' } },
    ],
  },
  {
    kind: 'create_table',
    table: 'countries',
    columns: [
      { name: 'code', type: 'char(2)', primary_key: true },
      { name: 'name', type: 'text', nullable: false },
    ],
  },
  {
    kind: 'create_table',
    table: 'events',
    columns: [
      { name: 'at', type: 'timestamptz' },
      { name: 'what', type: 'jsonb' },
    ],
  },
  {
    kind: 'create_table',
    table: 'invoices',
    schema: 'billing',
    columns: [{ name: 'id', type: 'uuid', primary_key: true }],
  },
]

/** Four tables: with an identity and every family of types, with a natural key, with no key, in another schema. */
export const sampleModel: SchemaModel = operations.reduce(
  (model, operation) => applyOperation(operation, model, foldContext),
  emptyModel,
)
