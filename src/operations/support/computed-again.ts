import type { SchemaModel } from '../../model/schema-model.js'
import { ownedSequences } from '../../model/sequence-owners.js'
import { displayName, type Column } from '../../model/table.js'
import type { OperationOf } from '../operation.js'
import type { OwnedTarget } from './owned-sequences.js'
import type { ProblemList } from './problem-list.js'

/**
 * Is there nothing to keep? What a generated column says is a function of its row
 * (https://www.postgresql.org/docs/current/ddl-generated-columns.html), so that it is dropped, and what it reads may be
 * dropped or changed after it: the way down brings that back first, and computes the values from it.
 */
export function isComputedAgain({ keep }: OperationOf<'drop_column'>, { generated }: Column): boolean {
  return keep === true && generated !== undefined
}

/** A sequence goes with the column that it belongs to, and its position is in no row. */
export function refuseItsSequences(
  model: SchemaModel,
  { table, column }: Required<OwnedTarget>,
  problems: ProblemList,
): void {
  const [sequence] = ownedSequences(model, table, column)
  if (sequence === undefined) return
  problems.add({
    ruleId: 'model/conflicting-keys',
    message: `column "${column}" is generated, so it is dropped, and with it sequence "${displayName(sequence)}", which belongs to it: its position would be lost`,
    pointer: '/keep',
    atKey: true,
    help: `write alter_sequence: { name: ${sequence.name}, owned_by: null } before it, or remove keep`,
  })
}
