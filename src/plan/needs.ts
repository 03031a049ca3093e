import { partitionName } from '../model/partitions.js'
import type { TableName } from '../model/table.js'
import type { ObjectTarget } from '../steps/object-steps.js'
import { neededKey, type Need, type NeedCompiler, type NeededOn } from '../steps/need.js'
import type { Step, StepKind, StepOf } from '../steps/step.js'

/**
 * Follows the steps of a run, to know of which needs a server can tell before it begins: those about things that are by then
 * what they are now. What the run makes, names anew or takes away is another thing under its name from then on, and SQL of
 * its author may give any right.
 */
export class Needs {
  readonly #changed = new Set<string>()
  readonly #granted = new Set<string>()
  #anything = false

  /**
   * What the step needs, and whether that can be asked now. Takes note of the step.
   *
   * @param more what its statements need besides
   */
  of(
    step: Step,
    compiler: NeedCompiler,
    more: readonly Need[] = [],
  ): readonly (Need & { readonly ask: boolean })[] {
    const own = [...compiled(compiler, step), ...more]
    const needs = own.map((need) => ({ ...need, ask: this.#canAsk(need) }))
    for (const on of lookup(changes, step)) this.#changed.add(neededKey(on))
    if (step.kind === 'change_grants') {
      this.#granted.add(neededKey(targetOf(step.target)))
    }
    if (step.kind === 'execute') this.#anything ||= step.statements.some((sql) => mayGive.test(sql))
    return needs
  }

  #canAsk({ right, on, byName }: Need): boolean {
    if (this.#anything || right === 'unknown' || right === 'there') return false
    if (byName === true) return true
    const key = neededKey(on)
    if (this.#changed.has(key)) return false
    if (on.schema !== undefined && this.#changed.has(neededKey({ kind: 'schema', name: on.schema })))
      return false
    return right === 'own' || right === 'drop' || !this.#granted.has(key)
  }
}

/** Words of statements that may change who may do what, themselves or by what they call. */
const mayGive = /\b(?:grant|owner|owned|role|user|authorization|do|call|select|privileges)\b/i

function compiled<K extends StepKind>(compiler: NeedCompiler, step: StepOf<K>): readonly Need[] {
  return compiler[step.kind](step)
}

type Changes = { readonly [K in StepKind]?: (step: StepOf<K>) => readonly NeededOn[] }

function lookup<K extends StepKind>(table: Changes, step: StepOf<K>): readonly NeededOn[] {
  const entry: ((step: StepOf<K>) => readonly NeededOn[]) | undefined = table[step.kind]
  return entry?.(step) ?? []
}

const relation = ({ schema, name }: TableName): NeededOn => of('relation', schema, name)
const type = ({ schema, name }: TableName): NeededOn => of('type', schema, name)
const routine = ({ schema, name }: TableName): NeededOn => of('routine', schema, name)

/** Steps after which something else stands under a name, or nothing. */
const changes: Changes = {
  create_table: ({ table }) => [relation(table)],
  drop_table: ({ table }) => [
    relation(table),
    ...table.partitions.map((partition) => relation(partitionName(table, partition))),
  ],
  rename_table: ({ table, to }) => [relation(table), relation({ ...table, name: to })],
  set_table_schema: ({ table, to }) => [relation(table), of('relation', to, table.name)],
  create_view: ({ view }) => [relation(view)],
  drop_view: ({ view }) => [relation(view)],
  rename_view: ({ view, to }) => [relation(view), relation({ ...view, name: to })],
  create_sequence: ({ sequence }) => [relation(sequence)],
  drop_sequence: ({ sequence }) => [relation(sequence)],
  rename_sequence: ({ sequence, to }) => [relation(sequence), relation({ ...sequence, name: to })],
  create_enum: (step) => [type(step.type)],
  drop_enum: (step) => [type(step.type)],
  rename_enum: (step) => [type(step.type), type({ ...step.type, name: step.to })],
  rebuild_enum: ({ from }) => [type(from)],
  create_domain: ({ domain }) => [type(domain)],
  drop_domain: ({ domain }) => [type(domain)],
  rebuild_domain: ({ from }) => [type(from)],
  create_routine: (step) => [routine(step.routine)],
  drop_routine: (step) => [routine(step.routine)],
  create_schema: ({ schema }) => [{ kind: 'schema', name: schema.name }],
  drop_schema: ({ schema }) => [{ kind: 'schema', name: schema.name }],
  create_extension: ({ extension }) => [{ kind: 'extension', name: extension.name }],
  drop_extension: ({ extension }) => [{ kind: 'extension', name: extension.name }],
  create_partition: ({ table, partition }) => [relation(partitionName(table, partition))],
  drop_partition: ({ table, partition }) => [relation(partitionName(table, partition))],
  attach_partition: ({ table, partition, attached }) => [
    relation(attached),
    relation(partitionName(table, partition)),
  ],
  detach_partition: ({ table, partition, detached }) => [
    relation(partitionName(table, partition)),
    relation(detached),
  ],
}

function targetOf(target: ObjectTarget): NeededOn {
  if (target.kind === 'table') return relation(target.table)
  const { object } = target
  if (object.kind === 'schema' || object.kind === 'extension') return { kind: object.kind, name: object.name }
  if (object.kind === 'enum' || object.kind === 'domain') return type(object)
  return object.kind === 'routine' ? routine(object) : relation(object)
}

function of(kind: NeededOn['kind'], schema: string | undefined, name: string): NeededOn {
  return { kind, ...(schema === undefined ? {} : { schema }), name }
}
