import { copyOf, type CopiedPart } from '../../model/partition-copies.js'
import { originalOf, ownPartsIn, putOwnParts } from '../../model/own-parts.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import {
  constraintsOf,
  nameOf,
  type Constraint,
  type ForeignKey,
  type Index,
  type Table,
  type TableName,
} from '../../model/table.js'
import type { Operation } from '../operation.js'
import { createIndexOf, recreate } from './computed.js'
import { withConstraint, withoutConstraint } from './edit.js'

/** A part that a partition has of its own, and that is the copy of one of the whole table. */
interface Counterpart {
  /** What the partition has of its own. */
  readonly own: Table
  readonly constraint?: Constraint
  readonly index?: Index
}

/**
 * The model in which a key, index or check of the whole table is gone, and with it what partitions have as its copy.
 *
 * @param parent the table that still has it
 */
export function withoutCounterparts(model: SchemaModel, parent: Table, part: CopiedPart): SchemaModel {
  return counterparts(model, parent, part).reduce(
    (next, { own, constraint, index }) =>
      putOwnParts(next, {
        ...(constraint === undefined ? own : withoutConstraint(own, constraint)),
        indexes: own.indexes.filter((other) => other !== index),
      }),
    model,
  )
}

/**
 * Makes again what partitions have of their own as the copies of a part of the whole table. Before that is made, it takes
 * them in with their names; behind its drop, they stand by themselves again, as they did before.
 *
 * @param parent the table that has the part
 */
export function counterpartsAgain(model: SchemaModel, parent: Table, part: CopiedPart): readonly Operation[] {
  return counterparts(model, parent, part).flatMap(({ own, constraint, index }): readonly Operation[] => [
    ...(constraint === undefined ? [] : [recreate(nameOf(own), constraint)]),
    ...(index === undefined ? [] : [createIndexOf(nameOf(own), index, false)]),
  ])
}

/** What partitions have of their own that a new constraint of the whole table takes in, and that its drop takes along. */
export function adoptedAgain(
  model: SchemaModel,
  name: TableName,
  constraint: Constraint | undefined,
): readonly Operation[] {
  const table = findTable(model, name)
  if (table === undefined || constraint === undefined || table.partOf !== undefined) return []
  return counterpartsAgain(model, withConstraint(table, constraint), constraint)
}

/** Is it what a partition has as its copy of a part of the whole table? It goes and comes with that. */
export function isCopy(model: SchemaModel, own: Table, part: CopiedPart): boolean {
  const parent = own.partOf === undefined ? undefined : findTable(model, own.partOf.table)
  return parent !== undefined && originalOf(parent, own, part) !== undefined
}

/** Have partitions the key already, of their own? Then it takes theirs in. */
export function adoptsKeys(model: SchemaModel, parent: Table, key: ForeignKey): { readonly adopts?: true } {
  const table = parent.foreignKeys.some(({ name }) => name === key.name)
    ? parent
    : withConstraint(parent, key)
  return counterparts(model, table, key).length > 0 ? { adopts: true } : {}
}

function counterparts(model: SchemaModel, parent: Table, part: CopiedPart): readonly Counterpart[] {
  return ownPartsIn(model, parent).flatMap((own): readonly Counterpart[] => {
    const name = copyOf(parent, own, part)
    if (name === undefined) return []
    const constraint = constraintsOf(own).find((other) => other.kind === part.kind && other.name === name)
    const index = part.kind === 'index' ? own.indexes.find((other) => other.name === name) : undefined
    return [
      {
        own,
        ...(constraint === undefined ? {} : { constraint }),
        ...(index === undefined ? {} : { index }),
      },
    ]
  })
}
