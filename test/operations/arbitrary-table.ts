import * as fc from 'fast-check'
import type { ColumnDefinition, CreateTable, Default, Literal } from '../../src/generated/documents.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { displayName, type Table } from '../../src/model/table.js'
import { arbitraryNames, spelled } from './arbitrary-names.js'

/** Types with a default that fits each. */
export const typesWithDefaults: readonly { readonly type: string; readonly value: Default }[] = [
  { type: 'boolean', value: true },
  { type: 'jsonb', value: { json: '{"a":[1,"ü"]}' } },
  { type: 'timestamptz', value: { sql: 'now()' } },
  { type: 'uuid', value: { sql: 'gen_random_uuid()' } },
  { type: 'decimal(10,2)', value: { number: '0.1900' } },
  { type: 'date', value: '2026-01-31' },
  { type: 'text[]', value: '{}' },
  { type: 'varchar(50)', value: "it's" },
  { type: 'blob', value: { sql: "'\\x00'::bytea" } },
  { type: 'citext', value: 'X' },
]

/** What a table is made of; every name and reference comes from outside. */
export interface TableParts {
  readonly columnNames: readonly string[]
  readonly schema: 'public' | 'billing' | undefined
  readonly key: 'none' | 'beside' | 'listed' | 'two'
  readonly identity: 'always' | 'by_default' | 'options' | 'none'
  readonly labelUnique: boolean
  readonly labelCheck: boolean
  readonly pairUnique: boolean
  readonly tableCheck: boolean
  readonly generated: boolean
  readonly index: boolean
  readonly cleverIndex: boolean
  readonly uniqueIndex: boolean
  readonly comments: boolean
  readonly reference: 'none' | 'beside' | 'listed' | 'self'
  readonly action: 'no_action' | 'restrict' | 'cascade' | 'set_null'
  readonly nullable: boolean
  readonly other: { readonly type: string; readonly value: Default }
  readonly hasDefault: boolean
  readonly options: boolean
}

export const arbitraryParts: fc.Arbitrary<TableParts> = fc.record({
  columnNames: arbitraryNames(6),
  schema: fc.constantFrom('public', 'billing', undefined),
  key: fc.constantFrom('none', 'beside', 'listed', 'two'),
  identity: fc.constantFrom('always', 'by_default', 'options', 'none'),
  labelUnique: fc.boolean(),
  labelCheck: fc.boolean(),
  pairUnique: fc.boolean(),
  tableCheck: fc.boolean(),
  generated: fc.boolean(),
  index: fc.boolean(),
  cleverIndex: fc.boolean(),
  uniqueIndex: fc.boolean(),
  comments: fc.boolean(),
  reference: fc.constantFrom('none', 'beside', 'listed', 'self'),
  action: fc.constantFrom('no_action', 'restrict', 'cascade', 'set_null'),
  nullable: fc.boolean(),
  other: fc.constantFrom(...typesWithDefaults),
  hasDefault: fc.boolean(),
  options: fc.boolean(),
})

/** A create_table that can be applied to the model: keys refer to tables that are there, or to itself. */
export function tableDocument(table: string, parts: TableParts, model: SchemaModel): CreateTable {
  const [id = 'id', label = 'label', amount = 'amount', other = 'other', computed = 'computed', ref = 'ref'] =
    parts.columnNames
  const target = referenceTarget(parts, model)
  const note = parts.comments ? { comment: `it's a "comment" on ${table}` } : {}
  const columns: ColumnDefinition[] = [
    {
      name: id,
      type: 'bigint',
      ...(parts.identity === 'none' ? { nullable: false } : { identity: identityOf(parts.identity) }),
      ...(parts.key === 'beside' ? { primary_key: true } : {}),
    },
    {
      name: label,
      type: parts.nullable ? 'text' : 'varchar(50)',
      nullable: parts.nullable,
      ...(parts.labelUnique ? { unique: true } : {}),
      ...(parts.labelCheck ? { check: `length(${spelled(label)}) > 0` } : {}),
      ...note,
      ...(parts.options ? { postgresql: { storage: 'external' as const } } : {}),
    },
    { name: amount, type: 'integer', ...(parts.hasDefault ? { default: numberOf('7') } : {}) },
    { name: other, type: parts.other.type, ...(parts.hasDefault ? { default: parts.other.value } : {}) },
  ]
  if (parts.generated) {
    columns.push({
      name: computed,
      type: 'text',
      generated: { sql: `coalesce(lower(${spelled(label)}), '')` },
    })
  }
  const references =
    target === undefined
      ? undefined
      : { table: target.name, schema: target.schema ?? 'public', on_delete: parts.action }
  if (parts.reference !== 'none') {
    columns.push({
      name: ref,
      type: 'bigint',
      ...(parts.reference === 'beside' && references !== undefined ? { references } : {}),
    })
  }
  return {
    table,
    ...(parts.schema === undefined ? {} : { schema: parts.schema }),
    columns,
    ...(parts.key === 'listed'
      ? { primary_key: { columns: [id], name: `key of ${table}`, ...note } }
      : parts.key === 'two'
        ? { primary_key: [label, id] }
        : {}),
    ...(parts.pairUnique
      ? {
          unique_constraints: [
            { columns: [amount, id], deferrable: true, initially_deferred: parts.comments, ...note },
          ],
        }
      : {}),
    ...(parts.tableCheck
      ? {
          check_constraints: [
            {
              name: `check of ${table}`,
              check: `${parts.comments ? `${spelled(table)}.` : ''}${spelled(amount)} >= 0`,
              ...note,
            },
          ],
        }
      : {}),
    ...(parts.reference === 'listed' && references !== undefined
      ? { foreign_keys: [{ columns: [ref], references: { ...references, deferrable: true } }] }
      : {}),
    ...(parts.reference === 'self' && (parts.key === 'beside' || parts.key === 'listed')
      ? { foreign_keys: [{ columns: [ref], references: { table, ...schemaKey(parts), columns: [id] } }] }
      : {}),
    indexes: [
      ...(parts.index ? [{ columns: [amount] }] : []),
      ...(parts.cleverIndex
        ? [
            {
              columns: [
                { sql: `lower(${spelled(label)})` },
                { column: amount, order: 'desc' as const, nulls: 'last' as const },
              ],
              where: `${spelled(label)} is not null`,
              include: [other],
              ...note,
            },
          ]
        : []),
      ...(parts.uniqueIndex ? [{ name: `unique of ${table}`, columns: [id, other], unique: true }] : []),
    ],
    ...note,
  }
}

function schemaKey(parts: TableParts): { readonly schema?: string } {
  return parts.schema === undefined ? {} : { schema: parts.schema }
}

function identityOf(
  identity: 'always' | 'by_default' | 'options',
): NonNullable<ColumnDefinition['identity']> {
  return identity === 'options' ? { generation: 'by_default', start: 100, increment: 5, cache: 10 } : identity
}

/** A table whose primary key is one bigint column. */
export function referable(model: SchemaModel): readonly Table[] {
  return [...model.tables.values()]
    .filter((table) => table.partOf === undefined)
    .filter((table) => {
      const [column, ...more] = table.primaryKey?.columns ?? []
      const type = table.columns.find(({ name }) => name === column)?.type.name
      return column !== undefined && more.length === 0 && type === 'bigint'
    })
    .sort((a, b) => (displayName(a) < displayName(b) ? -1 : 1))
}

function referenceTarget(parts: TableParts, model: SchemaModel): Table | undefined {
  return parts.reference === 'beside' || parts.reference === 'listed' ? referable(model)[0] : undefined
}

export function numberOf(text: string): Literal {
  return { number: text }
}
