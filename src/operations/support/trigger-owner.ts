import { ownPartsIn } from '../../model/own-parts.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { findTable } from '../../model/schema-model.js'
import { findObject, putObject } from '../../model/schema-objects.js'
import { displayName, nameOf, type TableName, type Trigger } from '../../model/table.js'
import type { TriggerOwner } from '../../steps/object-steps.js'
import type { FoldContext } from '../definition.js'
import { checkLength } from './check-names.js'
import { existingOwned, findOwned, putOwned } from './owned-table.js'
import { fail, ProblemList } from './problem-list.js'
import { tableNameOf, type TableKeys } from './table-ref.js'

/** The table or view that the keys name; undefined when neither is there. */
export function findOwner(
  model: SchemaModel,
  keys: TableKeys,
  context: FoldContext,
): TriggerOwner | undefined {
  const name = tableNameOf(keys, context)
  const table = findOwned(model, name, context)
  if (table !== undefined) return { kind: 'table', table }
  const view = findObject(model, 'view', name)
  return view === undefined ? undefined : { kind: 'view', view }
}

/**
 * The table or view that an operation changes.
 *
 * @throws ProblemError model/no-such-table when neither has the name; model/declared-table for one of someone else
 */
export function existingOwner(model: SchemaModel, keys: TableKeys, context: FoldContext): TriggerOwner {
  const owner = findOwner(model, keys, context)
  return owner?.kind === 'view' ? owner : { kind: 'table', table: existingOwned(model, keys, context) }
}

/** The name of the table or view. */
export function ownerName(owner: TriggerOwner): TableName {
  return nameOf(owner.kind === 'table' ? owner.table : owner.view)
}

/** `table "orgs"`, `view "active_users"`. */
export function ownerText(owner: TriggerOwner): string {
  return `${owner.kind} "${displayName(ownerName(owner))}"`
}

/**
 * Row triggers of a divided table are passed on to its partitions, under their names
 * (https://www.postgresql.org/docs/current/sql-createtrigger.html).
 *
 * @throws ProblemError model/name-taken for the name of one that a partition has, or gets
 */
export function checkPassedOn(owner: TriggerOwner, { name, forEach }: Trigger, model: SchemaModel): void {
  if (owner.kind === 'view') return
  const { table } = owner
  const parent = table.partOf === undefined ? undefined : findTable(model, table.partOf.table)
  const above = parent?.triggers.some((other) => other.forEach === 'row' && other.name === name) === true
  const below = forEach === 'row' ? ownPartsIn(model, table) : []
  const other = above ? parent : below.find(({ triggers }) => triggers.some((own) => own.name === name))
  if (other === undefined) return
  fail({
    ruleId: 'model/name-taken',
    message: `${other === parent ? 'table' : 'partition'} "${displayName(other)}" has a trigger "${name}" already, and row triggers are passed on to partitions`,
    pointer: '/name',
    help: 'choose another name, or drop the other one first',
  })
}

/**
 * Where triggers are named in a schema, no other there may have the name, on whichever table
 * (https://dev.mysql.com/doc/refman/8.4/en/create-trigger.html).
 *
 * @throws ProblemError model/name-taken
 */
export function checkNameInSchema(
  name: string,
  schema: string | undefined,
  model: SchemaModel,
  { rules: { triggers } }: FoldContext,
  pointer: string,
): void {
  if (triggers.namedIn === 'table') return
  const folded = (text: string): string => (triggers.foldsNames ? text.toLowerCase() : text)
  const taken = [...model.tables.values()]
    .filter((table) => table.schema === schema)
    .flatMap((table) => table.triggers.map((trigger) => ({ table, trigger })))
    .find(({ trigger }) => folded(trigger.name) === folded(name))
  if (taken === undefined) return
  fail({
    ruleId: 'model/name-taken',
    message: `table "${displayName(taken.table)}" has a trigger "${taken.trigger.name}" already, which is the name of one alone in a schema`,
    pointer,
    help: 'choose another name, or drop the other one first',
  })
}

/** The triggers it has. */
export function triggersOf(owner: TriggerOwner): readonly Trigger[] {
  return owner.kind === 'table' ? owner.table.triggers : owner.view.triggers
}

/** The model with these triggers on it, and no others. */
export function withTriggers(
  model: SchemaModel,
  owner: TriggerOwner,
  triggers: readonly Trigger[],
  context: FoldContext,
): SchemaModel {
  return owner.kind === 'table'
    ? putOwned(model, { ...owner.table, triggers }, context)
    : putObject(model, { ...owner.view, triggers })
}

/** The name of a new part of a table that no other table minds: it must fit, and be free on its own table. */
export function checkOwnName(
  noun: 'trigger' | 'policy',
  name: string,
  taken: readonly { readonly name: string }[],
  owner: TriggerOwner,
  context: FoldContext,
): void {
  const problems = new ProblemList()
  checkLength(name, '/name', context, problems)
  if (taken.some((other) => other.name === name)) {
    problems.add({
      ruleId: 'model/name-taken',
      message: `${ownerText(owner)} has a ${noun} "${name}" already`,
      pointer: '/name',
      help: 'choose another name, or drop the other one first',
    })
  }
  problems.throwIfAny()
}
