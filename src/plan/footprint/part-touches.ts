import type { ColumnType } from '../../model/column-type.js'
import { routineText } from '../../model/dependants.js'
import type { SchemaObject } from '../../model/objects.js'
import { partitionName } from '../../model/partitions.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import {
  nameOf,
  type Column,
  type Constraint,
  type Index,
  type IndexElement,
  type Partition,
  type Policy,
  type Table,
  type Trigger,
  type Value,
} from '../../model/table.js'
import type { FoldContext } from '../../operations/definition.js'
import { textTouches } from './text-touches.js'
import { columnThing, constraintNouns, objectThing, partThing, tableThing } from './things.js'
import { read, type Touch } from './touch.js'

/*
 * What the definition of a part refers to: its table, columns of it, types, other tables, and what its texts name.
 */

type Touches = (model: SchemaModel, context: FoldContext) => readonly Touch[]

export function columnTouches(
  column: Column,
  table: Table,
  model: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  const { type, default: value, generated } = column
  return [
    ...typeTouches(type),
    ...valueTouches(value, table)(model, context),
    ...(generated === undefined ? [] : textTouches({ sql: generated.sql, table }, model, context)),
  ]
}

export function constraintTouches(
  constraint: Constraint,
  table: Table,
  model: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  const owner = tableThing(table)
  const of = (columns: readonly string[]): readonly Touch[] =>
    columns.map((column) => read(columnThing(column, owner)))
  switch (constraint.kind) {
    case 'primary_key':
    case 'unique':
      return of([...constraint.columns, ...(constraint.include ?? [])])
    case 'check':
      return textTouches({ sql: constraint.check, table }, model, context)
    case 'exclude':
      return elementTouches(constraint.elements, constraint.where, table, model, context)
    case 'foreign_key': {
      const { references } = constraint
      const other = tableThing(references)
      const keys = [findTable(model, references)].flatMap((found) =>
        found === undefined
          ? []
          : [...(found.primaryKey === undefined ? [] : [found.primaryKey]), ...found.uniques],
      )
      return [
        ...of(constraint.columns),
        read(other),
        ...references.columns.map((column) => read(columnThing(column, other))),
        ...keys
          .filter(({ columns }) => sameColumns(columns, references.columns))
          .map(({ kind, name }) => read(partThing(constraintNouns[kind], name, other))),
      ]
    }
  }
}

export function indexTouches(
  index: Index,
  table: Table,
  model: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  const owner = tableThing(table)
  return [
    ...elementTouches(index.elements, index.where, table, model, context),
    ...(index.include ?? []).map((column) => read(columnThing(column, owner))),
  ]
}

export function triggerTouches(
  trigger: Trigger,
  table: Table | undefined,
  model: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  const within = table === undefined ? {} : { table }
  return [
    ...(table === undefined
      ? []
      : (trigger.updateOf ?? []).map((column) => read(columnThing(column, tableThing(table))))),
    ...(trigger.function === undefined
      ? []
      : [read(objectThing({ kind: 'routine', ...nameOf(trigger.function) }))]),
    ...[trigger.when, trigger.body].flatMap((sql) =>
      sql === undefined ? [] : textTouches({ sql, ...within }, model, context),
    ),
  ]
}

export function policyTouches(
  { using, withCheck }: Policy,
  table: Table,
  model: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  return [using, withCheck].flatMap((sql) =>
    sql === undefined ? [] : textTouches({ sql, table }, model, context),
  )
}

/** What a partition has of its own stands under its own name. */
export function partitionTouches(partition: Partition, table: Table, model: SchemaModel): readonly Touch[] {
  const own = findTable(model, partitionName(table, partition))
  return own === undefined ? [] : [read(tableThing(own))]
}

export function objectTouches(
  object: SchemaObject,
  model: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  switch (object.kind) {
    case 'view':
      return textTouches({ sql: object.query, ...usesOf(object) }, model, context)
    case 'routine':
      return textTouches({ sql: routineText(object), ...usesOf(object) }, model, context)
    case 'domain':
      return [
        ...typeTouches(object.type),
        ...valueTouches(object.default)(model, context),
        ...(object.check === undefined ? [] : textTouches({ sql: object.check.sql }, model, context)),
      ]
    case 'sequence':
      return object.ownedBy === undefined
        ? []
        : [
            read(tableThing(object.ownedBy.table)),
            read(columnThing(object.ownedBy.column, tableThing(object.ownedBy.table))),
          ]
    case 'extension':
      return object.in === undefined ? [] : [read(objectThing({ kind: 'schema', name: object.in }))]
    case 'enum':
    case 'schema':
      return []
  }
}

function usesOf({ uses }: { readonly uses?: readonly string[] }): { readonly uses?: readonly string[] } {
  return uses === undefined ? {} : { uses }
}

function elementTouches(
  elements: readonly IndexElement[],
  where: string | undefined,
  table: Table,
  model: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  const owner = tableThing(table)
  return [
    ...elements.flatMap(({ column, sql }) =>
      column === undefined ? textTouches({ sql, table }, model, context) : [read(columnThing(column, owner))],
    ),
    ...(where === undefined ? [] : textTouches({ sql: where, table }, model, context)),
  ]
}

function typeTouches(type: ColumnType): readonly Touch[] {
  if (type.kind !== 'named') return []
  const { schema, name } = type
  return [read(objectThing({ kind: 'enum', ...(schema === undefined ? { name } : { schema, name }) }))]
}

function valueTouches(value: Value | undefined, table?: Table): Touches {
  if (value === undefined || !('sql' in value)) return () => []
  return (model, context) =>
    textTouches({ sql: value.sql, ...(table === undefined ? {} : { table }) }, model, context)
}

function sameColumns(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column) => b.includes(column))
}
