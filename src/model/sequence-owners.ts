import type { Sequence } from './objects.js'
import type { SchemaModel } from './schema-model.js'
import { ownersMentioning, putObject } from './schema-objects.js'
import { nameOf, sameTable, type TableName } from './table.js'

/** A sequence that belongs to a column. */
export type OwnedSequence = Sequence & { readonly ownedBy: NonNullable<Sequence['ownedBy']> }

/** Sequences that belong to a column of the table, or to this one; by key, so the order is fixed. */
export function ownedSequences(
  model: SchemaModel,
  table: TableName,
  column?: string,
): readonly OwnedSequence[] {
  return ownersMentioning(model, table.name).flatMap((owner) => {
    if (!('kind' in owner) || owner.kind !== 'sequence' || owner.ownedBy === undefined) return []
    const { ownedBy } = owner
    if (!sameTable(ownedBy.table, table) || (column !== undefined && ownedBy.column !== column)) return []
    return [{ ...owner, ownedBy }]
  })
}

/** The model after a table, or a column of it, got another name: what belongs to it goes on belonging to it. */
export function followOwner(
  model: SchemaModel,
  from: TableName,
  to: TableName,
  column?: { readonly from: string; readonly to: string },
): SchemaModel {
  return ownedSequences(model, from, column?.from).reduce<SchemaModel>(
    (next, sequence) =>
      putObject(next, {
        ...sequence,
        ownedBy: { table: nameOf(to), column: column?.to ?? sequence.ownedBy.column },
      }),
    model,
  )
}
