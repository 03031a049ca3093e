import type { Sequence } from '../../model/objects.js'
import { nameOf } from '../../model/table.js'
import type { OperationOf } from '../operation.js'

/** The operation that brings a sequence back, whole. */
export function createSequenceOf(sequence: Sequence): OperationOf<'create_sequence'> {
  return { kind: 'create_sequence', ...nameOf(sequence), restored: sequence }
}

/** The operation that makes a sequence what it was. */
export function alterSequenceOf(sequence: Sequence): OperationOf<'alter_sequence'> {
  return { kind: 'alter_sequence', ...nameOf(sequence), restored: sequence }
}

/** The sequence as one that belongs to no column. */
export function unowned(sequence: Sequence): Sequence {
  const { ownedBy: _, ...rest } = sequence
  return rest
}
