import * as fc from 'fast-check'
import type { View } from '../../../src/model/objects.js'
import { modelToJson, type SchemaModel } from '../../../src/model/schema-model.js'
import { objectsOf } from '../../../src/model/schema-objects.js'
import { constraintsOf, type Table, type TableName } from '../../../src/model/table.js'
import type { Operation } from '../../../src/operations/operation.js'
import { heldByTexts } from '../../../src/operations/support/held-by-texts.js'
import { freshName, spelled } from '../arbitrary-names.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'
import { foldContext } from '../fold-context.js'

/** Operations on views that can be applied to a model. */
export const viewsOperations: Pick<
  OperationArbitraries,
  'create_view' | 'replace_view' | 'drop_view' | 'rename_view'
> = {
  create_view: (model) =>
    fc.tuple(fc.constantFrom(...definitions(model)), freshViewName(model)).map(([definition, name]) => ({
      kind: 'create_view' as const,
      name,
      ...definition,
    })),

  replace_view: (model) => {
    const views = objectsOf(model, 'view')
    if (views.length === 0) return undefined
    return fc
      .record({ view: fc.constantFrom(...views), columns: fc.constantFrom('1 as one', "'2' as two") })
      .map(({ view, columns }) => ({
        kind: 'replace_view' as const,
        ...keysOf(view),
        query: `select ${columns}, ${model.objects.size} as n from ${from(view)}`,
        ...(view.triggers.length === 0 && !view.materialized ? { materialized: true, indexes: [] } : {}),
        comment: 'replaced',
      }))
  },

  drop_view: (model) => {
    const free = objectsOf(model, 'view').filter((view) => heldByTexts(model, view, foldContext).length === 0)
    return free.length === 0
      ? undefined
      : fc.constantFrom(...free).map((view) => ({ kind: 'drop_view' as const, ...keysOf(view) }))
  },

  rename_view: (model) => {
    const there = objectsOf(model, 'view').filter(({ absent }) => absent !== true)
    return there.length === 0
      ? undefined
      : fc
          .tuple(fc.constantFrom(...there), freshViewName(model))
          .map(([view, to]) => ({ kind: 'rename_view' as const, ...keysOf(view), to }))
  },
}

/** What puts objects of this kind into a model that has tables: views, one over another, and one that stores its rows. */
export function viewsHistory(model: SchemaModel): readonly Operation[] {
  const [first, second = first] = modelToJson(model).tables
  if (first === undefined || second === undefined) return []
  const inner = 'view of all'
  return [
    { kind: 'create_view', name: inner, query: `select * from ${named(first)}`, comment: "it's all" },
    {
      kind: 'create_view',
      name: 'Outer.View',
      query: `select count(*) as n from ${spelled(inner)}`,
      columns: ['how many'],
      uses: [inner],
    },
    {
      kind: 'create_view',
      name: 'stored',
      schema: 'billing',
      query: `select ${columnsOf(second)}, 'a' as one from ${named(second)}`,
      materialized: true,
      with_data: false,
      indexes: [{ columns: [{ sql: 'lower(one)' }] }, { name: 'ix stored', columns: ['one'], unique: true }],
    },
  ]
}

function definitions(model: SchemaModel) {
  return modelToJson(model).tables.flatMap((table) => [
    { query: `select ${columnsOf(table)} from ${named(table)}`, comment: 'a view' },
    { query: `select * from ${named(table)}`, check_option: 'local' as const, schema: 'public' },
    {
      query: `select 1 as one from ${named(table)}`,
      materialized: true,
      indexes: [{ columns: ['one'] }],
      schema: 'archive',
      columns: ['one'],
    },
  ])
}

function columnsOf(table: Table): string {
  return table.columns.map(({ name }) => spelled(name)).join(', ')
}

function named({ schema, name }: TableName): string {
  return schema === undefined ? spelled(name) : `${spelled(schema)}.${spelled(name)}`
}

/** What the view reads now, read as a view of its own would: any relation does. */
function from(view: View): string {
  return `(${view.stale === true ? 'values (1)' : view.query}) as q`
}

function keysOf({ name, schema }: TableName): { readonly name: string; readonly schema?: string } {
  return schema === undefined ? { name } : { name, schema }
}

function freshViewName(model: SchemaModel): fc.Arbitrary<string> {
  const { tables, objects } = modelToJson(model)
  return freshName([
    ...tables.flatMap((table) => [
      table.name,
      ...constraintsOf(table).map(({ name }) => name),
      ...table.indexes.map(({ name }) => name),
    ]),
    ...objects.map(({ name }) => name),
  ])
}
