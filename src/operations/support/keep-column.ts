import { keptName } from '../../model/kept.js'
import { renameColumn } from '../../model/rename.js'
import { emptyModel, findTable, putTable, type SchemaModel } from '../../model/schema-model.js'
import {
  constraintsOf,
  findColumn,
  nameOf,
  type Column,
  type Constraint,
  type Grant,
  type Index,
  type Table,
  type TableName,
  type Value,
} from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import { constraintSteps } from './constraint-steps.js'
import { withConstraint } from './edit.js'
import { columnAside, commented } from './column-aside.js'
import { withColumnAt, type ColumnPlace } from './column-place.js'

/** A column that was set aside, and what stood on it: constraints and indexes of its table, and rights. */
export interface KeptColumn {
  readonly keptName: string
  /** The revision that set it aside. */
  readonly revision: string
  readonly constraints: readonly Constraint[]
  readonly indexes: readonly Index[]
  readonly grants: readonly Grant[]
}

/** The name that a column is kept under when this revision drops it. */
export function keptColumnName(table: TableName, column: string, context: FoldContext): string {
  return keptName([context.document.revision, table.schema ?? '', table.name, column], column)
}

/** The steps that set a column aside, once nothing stands on it any more: `table` is without that. */
export function setAsideColumn(
  table: Table,
  column: Column,
  kept: KeptColumn,
  context: FoldContext,
): readonly Step[] {
  const to = commented(table, column, kept.revision, context)
  const detached = { ...table, columns: table.columns.map((other) => (other.name === to.name ? to : other)) }
  return [
    ...grantSteps(table, [...table.grants, ...kept.grants], table.grants),
    { kind: 'alter_column', table, from: column, to },
    { kind: 'rename_column', table: detached, from: column.name, to: kept.keptName },
  ]
}

/**
 * The steps that bring a column back. `table` is without it; `fill` is for rows that came later and have no value where
 * one is needed.
 */
export function bringBackColumn(
  table: Table,
  column: Column,
  kept: KeptColumn,
  fill: Value | undefined,
  model: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  const from = commented(table, column, kept.revision, context)
  const aside = { ...from, name: kept.keptName }
  return [
    {
      kind: 'rename_column',
      table: { ...table, columns: [...table.columns, aside] },
      from: kept.keptName,
      to: column.name,
    },
    ...reattach(table, from, column, kept, fill, model),
    ...grantSteps(table, table.grants, [...table.grants, ...kept.grants]),
  ]
}

/**
 * The steps that ask whether the rows meet what stood on the column, under the name that it has until then. `filled`: rows
 * without a value are given one.
 */
export function asksOfColumn(
  table: Table,
  column: Column,
  kept: KeptColumn,
  filled: boolean,
  model: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  const name = nameOf(table)
  const whole = withKeptColumn(table, column, kept)
  const aside = findTable(
    renameColumn(putTable(emptyModel, whole), name, column.name, kept.keptName, context.rules.lexer),
    name,
  )
  const to = aside === undefined ? undefined : findColumn(aside, kept.keptName)
  if (aside === undefined || to === undefined) return []
  const isOwn = (constraint: Constraint): boolean =>
    kept.constraints.some(({ kind, name: own }) => kind === constraint.kind && own === constraint.name)
  const renamed: KeptColumn = {
    ...kept,
    constraints: constraintsOf(aside).filter(isOwn),
    indexes: aside.indexes.filter((index) => kept.indexes.some((own) => own.name === index.name)),
  }
  const fill = filled ? { literal: '' } : undefined
  return reattach(table, columnAside(to, context), to, renamed, fill, model)
}

/** The table with the column and all that stood on it. */
export function withKeptColumn(table: Table, column: Column, kept: KeptColumn, place?: ColumnPlace): Table {
  const columns = withColumnAt(table.columns, column, place)
  const whole = kept.constraints.reduce(withConstraint, { ...table, columns })
  return {
    ...whole,
    indexes: [...whole.indexes, ...kept.indexes],
    grants: [...whole.grants, ...kept.grants],
  }
}

function reattach(
  table: Table,
  from: Column,
  to: Column,
  { constraints, indexes }: KeptColumn,
  fill: Value | undefined,
  model: SchemaModel,
): readonly Step[] {
  const [before, after] = [from, to].map((column) => ({ ...table, columns: [...table.columns, column] }))
  if (before === undefined || after === undefined) return []
  const keys = constraints.filter(({ kind }) => kind === 'foreign_key')
  const others = constraints.filter(({ kind }) => kind !== 'foreign_key')
  const standing = others.reduce(withConstraint, after)
  return [
    { kind: 'alter_column', table: before, from, to, ...(fill === undefined ? {} : { fill }) },
    ...constraintSteps(after, others, model),
    ...indexes.map((index): Step => ({ kind: 'create_index', table: standing, index, concurrently: false })),
    ...constraintSteps({ ...standing, indexes: [...standing.indexes, ...indexes] }, keys, model),
  ]
}

function grantSteps(table: Table, from: readonly Grant[], to: readonly Grant[]): readonly Step[] {
  if (from.length === to.length) return []
  return [{ kind: 'change_grants', target: { kind: 'table', table: nameOf(table) }, from, to }]
}
