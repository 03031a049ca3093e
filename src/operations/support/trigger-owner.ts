import type { SchemaModel } from '../../model/schema-model.js'
import { findTable, putTable } from '../../model/schema-model.js'
import { findObject, putObject } from '../../model/schema-objects.js'
import { displayName, nameOf, type TableName, type Trigger } from '../../model/table.js'
import type { TriggerOwner } from '../../steps/object-steps.js'
import type { FoldContext } from '../definition.js'
import { checkLength } from './check-names.js'
import { ProblemList } from './problem-list.js'
import { existingTable, tableNameOf, type TableKeys } from './table-ref.js'

/** The table or view that the keys name; undefined when neither is there. */
export function findOwner(
  model: SchemaModel,
  keys: TableKeys,
  context: FoldContext,
): TriggerOwner | undefined {
  const name = tableNameOf(keys, context)
  const table = findTable(model, name)
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
  return owner?.kind === 'view' ? owner : { kind: 'table', table: existingTable(model, keys, context) }
}

/** The name of the table or view. */
export function ownerName(owner: TriggerOwner): TableName {
  return nameOf(owner.kind === 'table' ? owner.table : owner.view)
}

/** `table "orgs"`, `view "active_users"`. */
export function ownerText(owner: TriggerOwner): string {
  return `${owner.kind} "${displayName(ownerName(owner))}"`
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
): SchemaModel {
  return owner.kind === 'table'
    ? putTable(model, { ...owner.table, triggers })
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
