import type { Namespace } from '../../model/objects.js'
import { emptyParts, putOwnParts } from '../../model/own-parts.js'
import { findPartition } from '../../model/partitions.js'
import { findTable, putTable, type SchemaModel } from '../../model/schema-model.js'
import { findObject, putObject } from '../../model/schema-objects.js'
import { displayName, nameOf, type Grant, type Table, type TableName } from '../../model/table.js'
import type { ObjectTarget } from '../../steps/object-steps.js'
import type { RightsChange, RightsHolder } from '../operation.js'
import { impliedSchema, putImplied } from './implied-schema.js'

/** The holder with the rights on it; undefined when it is not there. A schema is there even when nobody here made it. */
export function findHolder(
  model: SchemaModel,
  holder: RightsHolder,
): { readonly target: ObjectTarget; readonly grants: readonly Grant[] } | undefined {
  if (holder.kind === 'table') {
    const table = findGranted(model, holder.name)
    return table === undefined
      ? undefined
      : { target: { kind: 'table', table: nameOf(table) }, grants: table.grants }
  }
  const object =
    holder.kind === 'schema'
      ? namespaceOf(model, holder)
      : holder.kind === 'routine'
        ? findObject(model, 'routine', holder.name, holder.signature)
        : findObject(model, holder.kind, holder.name)
  return object === undefined ? undefined : { target: { kind: 'object', object }, grants: object.grants }
}

/** The model after a change of rights. A schema that nobody here made is in it for as long as it has rights. */
export function changeRights(model: SchemaModel, { holder, remove, add }: RightsChange): SchemaModel {
  const found = findHolder(model, holder)
  if (found === undefined) return model
  const grants = [...without(found.grants, [...remove, ...add]), ...add]
  if (holder.kind === 'table') {
    const table = findGranted(model, holder.name)
    if (table === undefined) return model
    return table.partOf === undefined
      ? putTable(model, { ...table, grants })
      : putOwnParts(model, { ...table, grants })
  }
  const { target } = found
  if (target.kind === 'table' || target.object.kind === 'extension') return model
  const changed = { ...target.object, grants }
  if (changed.kind === 'schema' && changed.implied === true) return putImplied(model, changed)
  return putObject(model, changed)
}

/** The table, or what a partition has of its own: rights on a partition count where it is named itself. */
function findGranted(model: SchemaModel, name: TableName): Table | undefined {
  const table = findTable(model, name)
  if (table !== undefined) return table
  const found = findPartition(model, name)
  return found === undefined ? undefined : emptyParts(found.parent, name)
}

function without(grants: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  return grants.filter((grant) => !others.some((other) => sameRight(grant, other)))
}

/** Is it the same privilege of the same role on the same thing, with the right to grant it or without? */
export function sameRight(a: Grant, b: Grant): boolean {
  return a.privilege === b.privilege && a.role === b.role && a.column === b.column
}

function namespaceOf(model: SchemaModel, { name }: RightsHolder): Namespace {
  return findObject(model, 'schema', name) ?? impliedSchema(name.name)
}

const nouns: Readonly<Record<RightsHolder['kind'], string>> = {
  table: 'table',
  view: 'view',
  sequence: 'sequence',
  schema: 'schema',
  routine: 'function',
}

/** `table "users"`, for messages. */
export function holderText(holder: RightsHolder): string {
  const signature = holder.kind === 'routine' ? `(${holder.signature})` : ''
  return `${nouns[holder.kind]} "${displayName(holder.name)}"${signature}`
}
