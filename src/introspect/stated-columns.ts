import type { UnreadObject } from '../model/catalog.js'
import type { PartitionRules } from '../model/partition-rules.js'
import { findTable, type SchemaModel } from '../model/schema-model.js'
import { constraintsOf, displayName, findColumn, nameOf, type Column, type Table } from '../model/table.js'

/** A table with the columns that a document must state, and what is therefore otherwise than in the database. */
export interface StatedColumns {
  readonly table: Table
  readonly unread: readonly UnreadObject[]
}

/**
 * A table that inherits (https://www.postgresql.org/docs/current/ddl-inherit.html) has columns that a document need not
 * state, but where its own keys and indexes name them. Stated, the server merges them with those it inherits: the table works
 * alike, and keeps them when it stops inheriting.
 */
export function withStatedColumns(
  table: Table,
  model: SchemaModel,
  { parents }: Pick<PartitionRules, 'parents'>,
): StatedColumns {
  const above = inherited(table, model, parents)
  if (above.length === 0) return { table, unread: [] }
  const named = namesInKeys(table)
  const wanted = above.filter(({ column }) => named.has(column.name))
  const stated = wanted.length > 0 || table.columns.length > 0 ? wanted : above.slice(0, 1)
  return {
    table: { ...table, columns: [...stated.map(({ column }) => plain(column)), ...table.columns] },
    unread: stated.map(({ column, from }) => ({
      kind: 'column',
      name: { name: column.name },
      of: nameOf(table),
      attribute: 'inheritance',
      reason: `it only comes from ${displayName(from)}; the document states it, so that a table made anew has it as its own too`,
    })),
  }
}

interface Inherited {
  readonly column: Column
  readonly from: Table
}

/** Columns that the table does not have but by inheriting, those of the nearest first. */
function inherited(
  table: Table,
  model: SchemaModel,
  parents: PartitionRules['parents'],
): readonly Inherited[] {
  const found = new Map<string, Inherited>()
  const visit = (below: Table): void => {
    for (const name of parents(below)) {
      const from = findTable(model, name)
      if (from === undefined) continue
      for (const column of from.columns) {
        if (findColumn(table, column.name) === undefined && !found.has(column.name)) {
          found.set(column.name, { column, from })
        }
      }
      visit(from)
    }
  }
  visit(table)
  return [...found.values()]
}

function namesInKeys(table: Table): ReadonlySet<string> {
  const elements = [...table.indexes, ...table.excludes].flatMap((index) => index.elements)
  return new Set([
    ...constraintsOf(table).flatMap((constraint) => ('columns' in constraint ? constraint.columns : [])),
    ...elements.flatMap(({ column }) => column ?? []),
    ...table.indexes.flatMap(({ include }) => include ?? []),
  ])
}

/** What is merged: its settings and its comment are the parent's alone. */
function plain({ name, type, nullable, collation, default: value }: Column): Column {
  return {
    name,
    type,
    nullable,
    ...(collation === undefined ? {} : { collation }),
    ...(value === undefined ? {} : { default: value }),
  }
}
