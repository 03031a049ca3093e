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
  #everything = false

  /** Takes note of a step that will have run. */
  add(step: Step): void {
    for (const key of objectsOf(step)) this.#objects.add(key)
    const changed = lookup(changes, step)
    if (changed === 'everything') this.#everything = true
    else for (const table of changed.flatMap(withPartitions)) this.#tables.add(tableKey(table))
  }

  /** Could a step noted so far change the answer? */
  hides({ reads, objects = [] }: Pick<Precondition, 'reads' | 'objects'>): boolean {
    return (
      this.#everything ||
      reads.some(({ table }) => this.#tables.has(table) || this.#objects.has(table)) ||
      objects.some((key) => this.#objects.has(key))
    )
  }
}

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
  delete_loaded_rows: itself,
  update_rows: itself,
  delete_rows: itself,
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
  declare_table: none,
}
