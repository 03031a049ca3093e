import { findKeptTable, isKeptName, keptColumnsIn } from '../model/kept.js'
import { objectKey } from '../model/mention-index.js'
import { partitionName } from '../model/partitions.js'
import { findTable, tableKey, type SchemaModel } from '../model/schema-model.js'
import { nameOf, type Column, type Table, type TableName } from '../model/table.js'
import type { Precondition } from '../steps/statement.js'
import type { Step, StepKind, StepOf } from '../steps/step.js'

/**
 * Follows what the steps of a run do to tables, to know when a precondition can be asked: the answer counts only while
 * nothing that runs before the statement can change it. An execute may change anything.
 */
export class Clouds {
  readonly #tables = new Set<string>()
  readonly #objects = new Set<string>()
  readonly #names = new Set<string>()
  readonly #filled = new Set<string>()
  #anything = false
  #everything = false
  #unknown = false
  #dependants = false

  /** Takes note of a step that will have run. */
  add(step: Step): void {
    this.#anything = true
    for (const key of namesOf(step)) this.#names.add(key)
    if (isUnknown(step)) this.#unknown = true
    if (changesDependants.has(step.kind)) this.#dependants = true
    for (const key of filledBy(step)) this.#filled.add(key)
    for (const key of objectsOf(step)) this.#objects.add(key)
    const changed = lookup(changes, step)
    if (changed === 'everything') this.#everything = true
    else for (const table of changed.flatMap(withPartitions)) this.#tables.add(tableKey(table))
  }

  /** Could a step noted so far, of the same revision or an earlier one, change the answer? */
  hides({ reads, objects = [], about, readsOthers }: Asked, noted: 'same' | 'earlier'): boolean {
    // What its own revision takes away the question leaves out.
    if (about === 'dependants') {
      return (
        this.#unknown ||
        (noted === 'earlier' && this.#dependants) ||
        reads.some(({ table, columns }) =>
          [table, ...columns.map((name) => columnKey(table, name))].some((key) => this.#names.has(key)),
        )
      )
    }
    if (about === 'copy') {
      return (
        this.#everything ||
        this.#unknown ||
        reads.some(({ table }) => this.#names.has(table) || this.#filled.has(table))
      )
    }
    return (
      this.#everything ||
      (readsOthers === true && this.#anything) ||
      reads.some(({ table }) => this.#tables.has(table) || this.#objects.has(table)) ||
      objects.some((key) => this.#objects.has(key))
    )
  }
}

type Asked = Pick<Precondition, 'reads' | 'objects' | 'about' | 'readsOthers'>

function columnKey(table: string, column: string): string {
  return `${table} ${column}`
}

/** Tables and columns that are others, or not there, under their names after a step. */
function namesOf(step: Step): readonly string[] {
  if (step.kind === 'create_table' || step.kind === 'drop_table') return [tableKey(step.table)]
  if (step.kind === 'add_column' || step.kind === 'drop_column') {
    return [columnKey(tableKey(step.table), step.column.name)]
  }
  if (step.kind !== 'rename_column') return []
  return [step.from, step.to].map((name) => columnKey(tableKey(step.table), name))
}

/** Tables that may have rows, or none, after a step and not before it. */
function filledBy(step: Step): readonly string[] {
  const counts =
    step.kind === 'insert_rows' ||
    step.kind === 'load_rows' ||
    step.kind === 'delete_rows' ||
    step.kind === 'delete_loaded_rows'
  return counts ? [tableKey(step.table)] : []
}

/** After these it is not known by name what stood on others when it all began. */
function isUnknown(step: Step): boolean {
  return step.kind === 'execute' ? step.takes === undefined : unknown.has(step.kind)
}

const unknown: ReadonlySet<StepKind> = new Set<StepKind>([
  'rename_table',
  'set_table_schema',
  'rename_view',
  'drop_extension',
])

/** Steps that make, change or take away what may stand on columns, views or types. */
const changesDependants: ReadonlySet<StepKind> = new Set<StepKind>([
  'create_table',
  'drop_table',
  'add_column',
  'alter_column',
  'drop_column',
  'create_view',
  'drop_view',
  'create_routine',
  'drop_routine',
  'replace_routine',
  'create_domain',
  'drop_domain',
  'create_trigger',
  'drop_trigger',
  'create_policy',
  'drop_policy',
  'alter_policy',
  'create_partition',
  'drop_partition',
  'attach_partition',
  'detach_partition',
  'create_extension',
  'execute',
])

/** Objects that the catalog has under another name, or no more, or anew, after a step. */
function objectsOf(step: Step): readonly string[] {
  if ('schema' in step) return [objectKey(step.schema)]
  if ('extension' in step) return [objectKey(step.extension)]
  if (step.kind === 'rename_sequence')
    return [step.sequence.name, step.to].map((name) => objectKey({ ...step.sequence, name }))
  if ('sequence' in step) return [objectKey(step.sequence)]
  return step.kind === 'alter_sequence' ? [objectKey(step.to)] : []
}

/** Do all the tables and columns that the question reads exist in this model, those that are kept among them? */
export function canAsk({ reads }: Pick<Precondition, 'reads'>, model: SchemaModel): boolean {
  return reads.every(({ table, columns }) => {
    const found = parentOf(table, model) ?? model.tables.get(table) ?? findKeptTable(model, table)
    if (found === undefined) return model.objects.has(table)
    return columns.every(
      (name) =>
        found.columns.some((column) => column.name === name) ||
        keptColumnsIn(model, found).some(({ keptName }) => keptName === name),
    )
  })
}

/** The table whose columns a partition has, by the partition's key. */
function parentOf(key: string, model: SchemaModel): Table | undefined {
  const [owner] = model.names.get(`partition ${key}`) ?? []
  return owner === undefined ? undefined : findTable(model, owner.table)
}

/** What happens to the columns and rows of a divided table happens to its partitions. */
function withPartitions(table: TableName | Table): readonly TableName[] {
  if (!('partitions' in table)) return [table]
  return [table, ...table.partitions.map((partition) => partitionName(table, partition))]
}

/** Tables whose rows or columns a step changes, or which it puts under another name. */
type Changed = readonly (TableName | Table)[] | 'everything'

function lookup<K extends StepKind>(
  table: { readonly [P in K]: (step: StepOf<P>) => Changed },
  step: StepOf<K>,
): Changed {
  return table[step.kind](step)
}

const none = (): Changed => []
const itself = ({ table }: { readonly table: Table }): Changed => [table]
const deleted = ({ table, referring }: StepOf<'delete_rows' | 'delete_loaded_rows'>): Changed => [
  table,
  ...(referring?.changed ?? []),
]
const users = (step: { readonly users: readonly { readonly table: Table }[] }): Changed =>
  step.users.map(({ table }) => table)

/** Do all values stay as they are: is it only said otherwise what may stand there? */
function hasSameValues(from: Column, to: Column): boolean {
  return (
    JSON.stringify([from.type, from.collation, from.generated]) ===
    JSON.stringify([to.type, to.collation, to.generated])
  )
}

const changes: { readonly [K in StepKind]: (step: StepOf<K>) => Changed } = {
  create_table: itself,
  drop_table: itself,
  // Under a kept name nothing else ever stands: what was asked of it there holds under its own.
  rename_table: ({ table, to }) => [
    ...(isKeptName(table.name) ? [] : [table]),
    { ...nameOf(table), name: to },
  ],
  set_table_schema: ({ table, to }) => [
    table,
    to === undefined ? { name: table.name } : { schema: to, name: table.name },
  ],
  alter_table: none,
  add_column: itself,
  drop_column: itself,
  alter_column: ({ table, from, to, using, fill }) =>
    using === undefined && fill === undefined && hasSameValues(from, to) ? [] : [table],
  rename_column: ({ table, from }) => (isKeptName(from) ? [] : [table]),
  add_primary_key: none,
  add_unique: none,
  add_check: none,
  add_exclude: none,
  add_foreign_key: none,
  drop_constraint: none,
  rename_constraint: none,
  validate_constraint: none,
  invalidate_constraint: none,
  create_index: none,
  drop_index: none,
  rename_index: none,
  insert_rows: itself,
  load_rows: itself,
  delete_loaded_rows: deleted,
  update_rows: itself,
  delete_rows: deleted,
  execute: () => 'everything',
  create_enum: none,
  drop_enum: none,
  rename_enum: none,
  add_enum_value: none,
  // Rows keep their value under its new name, and probes compare it as text.
  rename_enum_value: () => 'everything',
  rebuild_enum: users,
  create_domain: none,
  drop_domain: none,
  alter_domain: none,
  rebuild_domain: users,
  create_sequence: none,
  drop_sequence: none,
  alter_sequence: none,
  rename_sequence: none,
  create_view: none,
  drop_view: none,
  rename_view: none,
  create_routine: none,
  drop_routine: none,
  replace_routine: none,
  create_schema: none,
  drop_schema: none,
  create_extension: none,
  drop_extension: none,
  create_trigger: none,
  drop_trigger: none,
  create_policy: none,
  drop_policy: none,
  alter_policy: none,
  change_grants: none,
  set_comment: none,
  create_partition: itself,
  drop_partition: itself,
  attach_partition: ({ table, attached }) => [table, attached],
  detach_partition: ({ table, detached }) => [table, detached],
  name_copies: none,
  declare_table: none,
}
