import { keptName } from '../../model/kept.js'
import { renameTable } from '../../model/rename.js'
import {
  emptyModel,
  findTable,
  putTable,
  type KeptObject,
  type KeptPartition,
  type SchemaModel,
} from '../../model/schema-model.js'
import { bareTable, displayName, nameOf, type Column, type Table, type TableName } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext, PlanNote } from '../definition.js'
import { columnAside, keptColumn, keptComment } from './column-aside.js'
import { withKey } from './edit.js'
import {
  bringBackPartitions,
  setAsidePartitions,
  stripPartitions,
  withColumns,
  withoutCopies,
} from './keep-partitions.js'
import { columnOfKept } from './keep-sequences.js'
import { foreignKeySteps, putOnAgain, strip } from './strip-table.js'

/** A table that is set aside by `keep: true`, or comes back. */
export interface TableAside {
  /** As it was before, and will be again. */
  readonly table: Table
  readonly keptName: string
  /** The revision that sets it aside. */
  readonly revision: string
  /** Its partitions, which go along. */
  readonly partitions: readonly KeptPartition[]
}

/** The name that a table is kept under when this revision drops it. */
export function keptTableName(table: TableName, context: FoldContext): string {
  return keptName([context.document.revision, table.schema ?? '', table.name], table.name)
}

/** What a plan says of it. */
export function keptTableNote(noun: 'table' | 'partition', table: TableName, kept: string): PlanNote {
  const sentence = `${noun} "${displayName(table)}" is kept as "${kept}", until aludel purge destroys it`
  return { sentence, lossy: false }
}

/**
 * The steps that set a table aside: everything goes that takes a name or acts, but for what the dialect leaves on it, the primary
 * key gets a name of its own, a comment says what it is, and the table is renamed. All of it is quick, however many rows there
 * are. `model`: as it is before.
 */
export function setAsideTable(aside: TableAside, model: SchemaModel, context: FoldContext): readonly Step[] {
  const { table, partitions } = aside
  const { steps: taken, bare } = strip(table, context.rules.staysAside)
  const steps: Step[] = [...stripPartitions(model, table, partitions), ...taken]
  let current = bare
  const detached = detachedTable(aside, context)
  // Before its columns: what it inherits cannot be changed.
  const alone = withKey(current, 'options', detached.options)
  if (JSON.stringify(alone) !== JSON.stringify(current)) {
    steps.push({ kind: 'alter_table', table: current, to: alone })
    current = alone
  }
  steps.push(...columnSteps(current, detached))
  current = { ...current, columns: detached.columns }
  steps.push(...setAsidePartitions(model, table, current, partitions, context))
  current = { ...current, partitions: detached.partitions }
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
  const { table, partitions } = aside
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
  const keyed = withKey(renamed, 'primaryKey', table.primaryKey)
  steps.push(...bringBackPartitions(model, table, keyed, partitions, context))
  const own = partitions.flatMap((partition) => partition.own ?? [])
  const named = { ...renamed, partitions: table.partitions }
  return [...steps, ...reattach(named, table, own, model).map(unhurried)]
}

/**
 * The steps that ask whether the kept rows still meet what the table had: those that bring it back, of the table under
 * the name that it stands under until then.
 */
export function asksOfTable(aside: TableAside, model: SchemaModel, context: FoldContext): readonly Step[] {
  const { table, partitions } = aside
  const to = { ...nameOf(table), name: aside.keptName }
  const own = partitions.flatMap((partition) => partition.own ?? [])
  const standing = [table, ...own].reduce<SchemaModel>(putTable, emptyModel)
  const alone = [
    { from: nameOf(table), to },
    ...partitions.map((partition) => movedNames(table, partition)),
  ].reduce((next, names) => renameTable(next, names.from, names.to, context.rules.lexer), standing)
  const whole = findTable(alone, to)
  if (whole === undefined) return []
  const ownThere = partitions
    .flatMap((partition) => findTable(alone, movedNames(table, partition).to) ?? [])
    .map((part) => withoutCopies(alone, part))
  return reattach(detachedTable({ ...aside, table: whole }, context), whole, ownThere, model)
}

/** The name of a partition before, and the one that it is kept under. */
function movedNames(
  table: TableName,
  { name, keptName: kept }: KeptPartition,
): { readonly from: TableName; readonly to: TableName } {
  return { from: { ...nameOf(table), name }, to: { ...nameOf(table), name: kept } }
}

/** The table as it stands aside, under its old name. */
function detachedTable({ table, revision, partitions }: TableAside, context: FoldContext): Table {
  const { primaryKey } = table
  const stays = context.rules.staysAside
  const keys = [primaryKey, ...partitions.map(({ own }) => own?.primaryKey)]
  const inKey = new Set(keys.flatMap((key) => key?.columns ?? []))
  const bare: Table = {
    ...table,
    ...bareTable,
    ...(stays.has('uniques') ? { uniques: table.uniques } : {}),
    ...(stays.has('checks') ? { checks: table.checks } : {}),
    ...(stays.has('indexes') ? { indexes: table.indexes } : {}),
    columns: stays.has('columns')
      ? table.columns
      : table.columns.map((column) => ({
          ...columnAside(column, context),
          // The primary key stays, and forbids null; so does one that a partition alone has.
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

/**
 * Everything that a detached table had, put on again. What partitions have of their own comes first, as the whole table takes
 * in what are its copies; foreign keys come last, as they look at other tables too.
 *
 * @param own what partitions have of their own
 */
function reattach(detached: Table, whole: Table, own: readonly Table[], model: SchemaModel): readonly Step[] {
  const parts = own.map((part) => withColumns(whole, part))
  return [
    ...columnSteps(detached, whole),
    ...parts.flatMap((part) => putOnAgain(strip(part).bare, part, model)),
    ...putOnAgain({ ...detached, columns: whole.columns }, whole, model),
    ...parts.flatMap((part) => foreignKeySteps(part, model)),
    ...foreignKeySteps(whole, model),
  ]
}

/** A table that is made again, with the columns that stood aside in it: for a downgrade they are needed. */
export function withKeptColumns(table: Table, kept: readonly KeptObject[], context: FoldContext): Table {
  const columns = kept.flatMap((object): readonly Column[] => {
    const column = columnOfKept(object, table, context)
    return column === undefined ? [] : [keptColumn(object.table, column, object, context)]
  })
  return columns.length === 0 ? table : { ...table, columns: [...table.columns, ...columns] }
}
