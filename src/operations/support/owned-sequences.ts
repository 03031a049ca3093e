import { ownedSequences, type OwnedSequence } from '../../model/sequence-owners.js'
import { sequenceUses } from '../../model/sequence-users.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { removeObject } from '../../model/schema-objects.js'
import { displayName, sameTable, type TableName } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import type { Operation } from '../operation.js'
import { alterSequenceOf, createSequenceOf, unowned } from './computed-sequence.js'
import { readingRules } from './reading-rules.js'

/** What goes along with a table, or with one column of it. */
export interface OwnedTarget {
  readonly table: TableName
  readonly column?: string
}

/** The model without the sequences that belong to what is dropped. */
export function withoutOwned(model: SchemaModel, target: OwnedTarget): SchemaModel {
  return owned(model, target).reduce<SchemaModel>(removeObject, model)
}

/** What stays and takes numbers from a sequence that would go, each as a message names it: it holds the drop back. */
export function heldByOwned(
  model: SchemaModel,
  target: OwnedTarget,
  context: FoldContext,
): readonly string[] {
  return owned(model, target).flatMap((sequence) =>
    sequenceUses(model, sequence, readingRules(context)).flatMap(({ owner, column, label }) => {
      if ('kind' in owner && owner.kind === 'routine') return []
      const goes = !('kind' in owner) && sameTable(owner, target.table)
      return goes && (target.column === undefined || column === target.column)
        ? []
        : [`${label}, by sequence "${displayName(sequence)}"`]
    }),
  )
}

/**
 * What brings the sequences back around the return of their owner: each is made first, as a default may take its numbers,
 * and belongs to its column once that is there.
 */
export function ownedBack(
  model: SchemaModel,
  target: OwnedTarget,
): { readonly first: readonly Operation[]; readonly last: readonly Operation[] } {
  const sequences = owned(model, target)
  return {
    first: sequences.map((sequence) => createSequenceOf(unowned(sequence))),
    last: sequences.map(alterSequenceOf),
  }
}

/**
 * Steps around the drop of the owner: the server would take the sequences along without a word; each is freed first, and
 * dropped when nothing takes its numbers any more.
 */
export function ownedSteps(
  model: SchemaModel,
  target: OwnedTarget,
): { readonly first: readonly Step[]; readonly last: readonly Step[] } {
  const sequences = owned(model, target)
  return {
    first: sequences.map((from) => ({ kind: 'alter_sequence', from, to: unowned(from) })),
    last: sequences.map((sequence) => ({ kind: 'drop_sequence', sequence: unowned(sequence) })),
  }
}

function owned(model: SchemaModel, { table, column }: OwnedTarget): readonly OwnedSequence[] {
  return ownedSequences(model, table, column)
}
