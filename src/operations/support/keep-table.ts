import { keptName } from '../../model/kept.js'
import { renameTable } from '../../model/rename.js'
import {
  emptyModel,
  findTable,
  putTable,
  type KeptObject,
  type SchemaModel,
} from '../../model/schema-model.js'
import { bareTable, displayName, nameOf, type Column, type Table, type TableName } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import { columnAside, keptColumn, keptComment } from './column-aside.js'
import { constraintSteps } from './constraint-steps.js'
import { withKey, withoutConstraint } from './edit.js'
import { columnOfKept } from './keep-sequences.js'

/** A table that is set aside by `keep: true`, or comes back. */
export interface TableAside {
  /** As it was before, and will be again. */
  readonly table: Table
  readonly keptName: string
  /** The revision that sets it aside. */
  readonly revision: string
}

/** The name that a table is kept under when this revision drops it. */
export function keptTableName(table: TableName, context: FoldContext): string {
  return keptName([context.document.revision, table.schema ?? '', table.name], table.name)
}

/**
 * The steps that set a table aside: everything goes that takes a name or acts, the primary key gets a name of its own, a
 * comment says what it is, and the table is renamed. All of it is quick, however many rows there are.
 */
export function setAsideTable(aside: TableAside, context: FoldContext): readonly Step[] {
  const { table } = aside
  const steps: Step[] = []
  let current = table
  for (const constraint of [...table.foreignKeys, ...table.checks, ...table.excludes, ...table.uniques]) {
    steps.push({ kind: 'drop_constraint', table: current, constraint })
    current = withoutConstraint(current, constraint)
  }
  for (const index of table.indexes) {
    steps.push({ kind: 'drop_index', table: current, index, concurrently: false })
    current = { ...current, indexes: current.indexes.filter((other) => other !== index) }
  }
  for (const trigger of table.triggers) {
    steps.push({ kind: 'drop_trigger', owner: { kind: 'table', table: current }, trigger })
    current = { ...current, triggers: current.triggers.filter((other) => other !== trigger) }
  }
  for (const policy of table.policies) {
    steps.push({ kind: 'drop_policy', table: current, policy })
    current = { ...current, policies: current.policies.filter((other) => other !== policy) }
  }
  if (table.grants.length > 0) {
    const target = { kind: 'table', table: nameOf(table) } as const
    steps.push({ kind: 'change_grants', target, from: table.grants, to: [] })
    current = { ...current, grants: [] }
  }
  const detached = detachedTable(aside, context)
  // Before its columns: what it inherits cannot be changed.
  const alone = withKey(current, 'options', detached.options)
  if (JSON.stringify(alone) !== JSON.stringify(current)) {
    steps.push({ kind: 'alter_table', table: current, to: alone })
    current = alone
  }
  steps.push(...columnSteps(current, detached))
  current = { ...current, columns: detached.columns }
  const { primaryKey } = detached
  if (table.primaryKey !== undefined && primaryKey !== undefined) {
    const constraint = table.primaryKey
    steps.push({ kind: 'rename_constraint', table: current, constraint, to: primaryKey.name })
  }
  steps.push(
    { kind: 'alter_table', table: current, to: detached },
    { kind: 'rename_table', table: detached, to: aside.keptName },
  )
  return steps
}

/** The steps that bring a table back: its name first, then all that it had. `model`: as it is with the table back. */
export function bringBackTable(aside: TableAside, model: SchemaModel, context: FoldContext): readonly Step[] {
  const { table } = aside
  const detached = detachedTable(aside, context)
  const renamed = { ...withKey(detached, 'comment', table.comment), ...nameOf(table) }
  const steps: Step[] = [
    { kind: 'rename_table', table: { ...detached, name: aside.keptName }, to: table.name },
    { kind: 'alter_table', table: detached, to: renamed },
  ]
  if (table.primaryKey !== undefined && detached.primaryKey !== undefined) {
    const constraint = detached.primaryKey
    steps.push({ kind: 'rename_constraint', table: renamed, constraint, to: table.primaryKey.name })
  }
  return [...steps, ...reattach(renamed, table, model).map(unhurried)]
}

/**
 * The steps that ask whether the kept rows still meet what the table had: those that bring it back, of the table under
 * the name that it stands under until then.
 */
export function asksOfTable(aside: TableAside, model: SchemaModel, context: FoldContext): readonly Step[] {
  const { table } = aside
  const to = { ...nameOf(table), name: aside.keptName }
  const alone = renameTable(putTable(emptyModel, table), nameOf(table), to, context.rules.lexer)
  const whole = findTable(alone, to)
  if (whole === undefined) return []
  return reattach({ ...detachedTable(aside, context), ...to }, whole, model)
}

/** The table as it stands aside, under its old name. */
function detachedTable({ table, revision }: TableAside, context: FoldContext): Table {
  const { primaryKey } = table
  const inKey = new Set(primaryKey?.columns)
  const bare: Table = {
    ...table,
    ...bareTable,
    columns: table.columns.map((column) => ({
      ...columnAside(column, context),
      // The primary key stays, and forbids null.
      nullable: column.nullable || !inKey.has(column.name),
    })),
    comment: keptComment('table', `"${displayName(table)}"`, revision),
  }
  const renamedKey =
    primaryKey === undefined
      ? undefined
      : {
          ...primaryKey,
          name: keptName([revision, table.schema ?? '', table.name, primaryKey.name], primaryKey.name),
        }
  return withKey(
    withKey(bare, 'primaryKey', renamedKey),
    'options',
    context.rules.optionsAside(table.options),
  )
}

/** Nobody uses the table until then, so that no gentle recipe is needed; but others use those that its keys refer to. */
function unhurried(step: Step): Step {
  return step.kind === 'add_foreign_key' ? step : { ...step, again: true }
}

function columnSteps(from: Table, to: Table): readonly Step[] {
  const steps: Step[] = []
  let table = from
  for (const [i, column] of to.columns.entries()) {
    const before = from.columns[i]
    if (before === undefined || JSON.stringify(before) === JSON.stringify(column)) continue
    steps.push({ kind: 'alter_column', table, from: before, to: column })
    table = { ...table, columns: table.columns.map((other) => (other === before ? column : other)) }
  }
  return steps
}

/** Everything that a detached table had, put on again; foreign keys last, as they look at other tables too. */
function reattach(detached: Table, whole: Table, model: SchemaModel): readonly Step[] {
  const steps: Step[] = [...columnSteps(detached, whole)]
  let current: Table = { ...detached, columns: whole.columns }
  const others = [...whole.uniques, ...whole.excludes, ...whole.checks]
  steps.push(...constraintSteps(current, others, model))
  current = { ...current, uniques: whole.uniques, excludes: whole.excludes, checks: whole.checks }
  for (const index of whole.indexes) {
    steps.push({
      kind: 'create_index',
      table: { ...current, ...optionsOf(whole) },
      index,
      concurrently: false,
    })
  }
  current = { ...current, indexes: whole.indexes }
  if (JSON.stringify(current.options) !== JSON.stringify(whole.options)) {
    const { options: _, ...rest } = current
    const to = { ...rest, ...optionsOf(whole) }
    steps.push({ kind: 'alter_table', table: current, to })
    current = to
  }
  for (const trigger of whole.triggers) {
    steps.push({ kind: 'create_trigger', owner: { kind: 'table', table: current }, trigger })
  }
  for (const policy of whole.policies) steps.push({ kind: 'create_policy', table: current, policy })
  if (whole.grants.length > 0) {
    const target = { kind: 'table', table: nameOf(whole) } as const
    steps.push({ kind: 'change_grants', target, from: [], to: whole.grants })
  }
  return [...steps, ...constraintSteps(current, whole.foreignKeys, model)]
}

function optionsOf({ options }: Table): Pick<Table, 'options'> {
  return options === undefined ? {} : { options }
}

/** A table that is made again, with the columns that stood aside in it: for a downgrade they are needed. */
export function withKeptColumns(table: Table, kept: readonly KeptObject[], context: FoldContext): Table {
  const columns = kept.flatMap((object): readonly Column[] => {
    const column = columnOfKept(object, table, context)
    return column === undefined ? [] : [keptColumn(object.table, column, object, context)]
  })
  return columns.length === 0 ? table : { ...table, columns: [...table.columns, ...columns] }
}
