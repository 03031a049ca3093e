import { ownPartsIn, putOwnParts } from '../../model/own-parts.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { displayName, nameOf, type Table } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import type { Operation } from '../operation.js'
import { bareOf, standingOn } from './column-standing.js'
import { createIndexOf, recreate } from './computed.js'
import { isCopy } from './counterparts.js'
import { fail } from './problem-list.js'
import { keysOf } from './table-ref.js'

/** The model in which partitions have nothing of their own that stands on a column of the whole table. */
export function withoutStandingParts(
  model: SchemaModel,
  parent: Table,
  column: string,
  context: FoldContext,
): SchemaModel {
  return ownPartsIn(model, parent).reduce((next, own) => {
    const { partOf, ...rest } = bareOf(own, column, context)
    if (partOf === undefined) return next
    const columns = partOf.columns.filter(({ name }) => name !== column)
    return putOwnParts(next, { ...rest, partOf: { ...partOf, columns } })
  }, model)
}

/** Drops what partitions have of their own on the column; copies of parts of the whole table go with those. */
export function dropPartsOf(
  model: SchemaModel,
  parent: Table,
  column: string,
  context: FoldContext,
): readonly Step[] {
  return ownPartsIn(model, parent).flatMap((table): readonly Step[] => {
    const { constraints, indexes } = standingOn(table, column, context)
    return [
      ...constraints
        .filter((constraint) => !isCopy(model, table, constraint))
        .map((constraint): Step => ({ kind: 'drop_constraint', table, constraint })),
      ...indexes
        .filter(({ name }) => !isCopy(model, table, { kind: 'index', name }))
        .map((index): Step => ({ kind: 'drop_index', table, index, concurrently: false })),
    ]
  })
}

/** Brings them back, before the whole table takes in what are its copies. */
export function partsBack(
  model: SchemaModel,
  parent: Table,
  column: string,
  context: FoldContext,
): readonly Operation[] {
  return ownPartsIn(model, parent).flatMap((own): readonly Operation[] => {
    const { constraints, indexes } = standingOn(own, column, context)
    const name = nameOf(own)
    const comment = own.partOf?.columns.find((other) => other.name === column)?.comment
    const keys = constraints.filter(({ kind }) => kind === 'foreign_key')
    return [
      ...constraints
        .filter((constraint) => !keys.includes(constraint))
        .map((constraint) => recreate(name, constraint)),
      ...indexes.map((index) => createIndexOf(name, index, false)),
      ...keys.map((constraint) => recreate(name, constraint)),
      ...rightsBack(own, column),
      ...(comment === undefined ? [] : [{ kind: 'alter_column' as const, ...keysOf(name), column, comment }]),
    ]
  })
}

/** @throws ProblemError model/partition: what is set aside takes nothing of partitions along */
export function refuseKeptParts(
  model: SchemaModel,
  parent: Table,
  column: string,
  context: FoldContext,
): void {
  const own = ownPartsIn(model, parent).find((each) => {
    const { constraints, indexes } = standingOn(each, column, context)
    return (
      constraints.length + indexes.length > 0 ||
      each.grants.some((grant) => grant.column === column) ||
      each.partOf?.columns.some(({ name }) => name === column) === true
    )
  })
  if (own === undefined) return
  fail({
    ruleId: 'model/partition',
    message: `partition "${displayName(own)}" has something of its own on column "${column}", which is not kept`,
    pointer: '/keep',
    atKey: true,
    help: 'drop that first, or leave out keep: then it goes with the column, and comes back with it',
  })
}

/** Rights on a column that comes back. */
export function rightsBack(table: Table, column: string): readonly Operation[] {
  const add = table.grants.filter((grant) => grant.column === column)
  if (add.length === 0) return []
  return [
    {
      kind: 'grant',
      ...keysOf(table),
      columns: [column],
      privileges: [...new Set(add.map(({ privilege }) => privilege))],
      roles: [...new Set(add.map(({ role }) => role))],
      computed: [{ holder: { kind: 'table', name: nameOf(table) }, remove: [], add }],
    },
  ]
}
