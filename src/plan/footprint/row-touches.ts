import { changedKeys, findTable, type SchemaModel } from '../../model/schema-model.js'
import { constraintsOf, findColumn, type Column, type Constraint, type Table } from '../../model/table.js'
import type { FoldContext } from '../../operations/definition.js'
import type { Operation } from '../../operations/operation.js'
import { operationTexts } from '../../operations/support/operation-texts.js'
import { tableNameOf } from '../../operations/support/table-ref.js'
import { same } from './same.js'
import { textTouches } from './text-touches.js'
import { columnThing, partsThing, rowsThing, tableThing, valuesThing } from './things.js'
import { add, need, read, write, type Touch } from './touch.js'

/** What an operation does to rows, and which it looks at: what no model tells. */
export function rowTouches(
  operation: Operation,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  const table =
    'table' in operation
      ? findTable(before, tableNameOf({ table: operation.table, ...schemaOf(operation) }, context))
      : undefined
  const texts = operationTexts(operation, context).flatMap((sql) =>
    textTouches({ sql, onRows: true, ...(table === undefined ? {} : { table }) }, before, context),
  )
  return [
    ...(table === undefined ? [] : [read(tableThing(table)), ...ownRows(operation, table)]),
    ...texts,
    ...[...changedKeys(before, after)].flatMap((key) =>
      heldRows(before.tables.get(key), after.tables.get(key)),
    ),
  ]
}

function schemaOf(operation: object): { readonly schema?: string } {
  return 'schema' in operation && typeof operation.schema === 'string' ? { schema: operation.schema } : {}
}

/** Rows that come, change or go. */
function ownRows(operation: Operation, table: Table): readonly Touch[] {
  const owner = tableThing(table)
  const rows = rowsThing(owner)
  switch (operation.kind) {
    case 'insert_rows':
      return [
        add(rows),
        read(partsThing('triggers', owner)),
        ...table.columns.flatMap(({ name }) => [
          read(columnThing(name, owner)),
          add(valuesThing(name, owner)),
        ]),
        ...table.foreignKeys.map(({ references }) => need(rowsThing(tableThing(references)))),
      ]
    case 'update_rows':
      return [
        read(rows),
        read(partsThing('triggers', owner)),
        ...Object.keys(operation.set).flatMap((name) => [
          read(columnThing(name, owner)),
          write(valuesThing(name, owner)),
        ]),
      ]
    case 'delete_rows':
      return [
        write(rows),
        read(partsThing('triggers', owner)),
        ...table.columns.map(({ name }) => write(valuesThing(name, owner))),
      ]
    case 'add_column':
      return operation.backfill === undefined ? [] : [read(rows)]
    case 'alter_column':
      return [read(rows)]
    default:
      return []
  }
}

/** Rows that a change of a table's definition holds to, or changes. */
function heldRows(was: Table | undefined, is: Table | undefined): readonly Touch[] {
  const table = is ?? was
  if (table === undefined) return []
  const owner = tableThing(table)
  if (was === undefined || is === undefined) return [write(rowsThing(owner))]
  const constraints = constraintsOf(is).filter(
    (constraint) => !constraintsOf(was).some((old) => same(old, constraint)),
  )
  const indexes = is.indexes.filter((index) => index.unique && !was.indexes.some((old) => same(old, index)))
  return [
    ...(constraints.length + indexes.length > 0 ? [read(rowsThing(owner))] : []),
    ...constraints.flatMap((constraint) => heldBy(constraint, is, owner)),
    ...indexes.flatMap(({ elements }) =>
      elements.flatMap(({ column }) =>
        column === undefined ? allValues(is, owner) : [read(valuesThing(column, owner))],
      ),
    ),
    ...is.columns.flatMap((column) => heldInColumn(findColumn(was, column.name), column, owner)),
    ...was.columns
      .filter(({ name }) => findColumn(is, name) === undefined)
      .map(({ name }) => write(valuesThing(name, owner))),
  ]
}

function heldBy(constraint: Constraint, table: Table, owner: string): readonly Touch[] {
  if ('columns' in constraint) {
    const own = constraint.columns.map((column) => read(valuesThing(column, owner)))
    if (constraint.kind !== 'foreign_key') return own
    const other = tableThing(constraint.references)
    return [
      ...own,
      need(rowsThing(other)),
      ...constraint.references.columns.map((column) => need(valuesThing(column, other))),
    ]
  }
  // Which columns an expression holds to is told by its text; all of them is never too few.
  return allValues(table, owner)
}

function allValues(table: Table, owner: string): readonly Touch[] {
  return table.columns.map(({ name }) => read(valuesThing(name, owner)))
}

function heldInColumn(was: Column | undefined, is: Column, owner: string): readonly Touch[] {
  const values = valuesThing(is.name, owner)
  if (was === undefined) return is.nullable ? [] : [read(rowsThing(owner))]
  if (!same(was.type, is.type) || !same(was.generated, is.generated)) return [write(values)]
  return was.nullable && !is.nullable ? [read(values), read(rowsThing(owner))] : []
}
