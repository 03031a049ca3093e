import type { Sequence } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { ownedSequences } from '../../model/sequence-owners.js'
import { moveSequence, sequenceFollowers, type SequenceFollower } from '../../model/sequence-users.js'
import { nameOf, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { checkNewObjectNames } from './check-names.js'
import { ProblemList } from './problem-list.js'
import { readingRules } from './reading-rules.js'

/**
 * The model after the sequences of a table moved to its schema with it, and texts that are bound to them followed.
 * https://www.postgresql.org/docs/current/sql-altertable.html
 */
export function moveOwned(model: SchemaModel, table: TableName, context: FoldContext): SchemaModel {
  return ownedSequences(model, table)
    .filter(({ schema }) => schema !== table.schema)
    .reduce(
      (next, sequence) =>
        moveSequence(next, sequence, { ...nameOf(table), name: sequence.name }, readingRules(context)),
      model,
    )
}

/** @throws ProblemError model/name-taken when the name of a sequence is not free in the schema it moves to */
export function checkOwnedMove(
  model: SchemaModel,
  table: TableName,
  to: string | undefined,
  context: FoldContext,
): void {
  const problems = new ProblemList()
  for (const { schema: _, ...sequence } of ownedSequences(model, table)) {
    const moved: Sequence = { ...sequence, ...(to === undefined ? {} : { schema: to }) }
    checkNewObjectNames(model, undefined, moved, () => '/to_schema', context, problems)
  }
  problems.throwIfAny()
}

/** What follows the sequences of the table when they move, as it is now. */
export function ownedFollowers(
  model: SchemaModel,
  table: TableName,
  context: FoldContext,
): readonly SequenceFollower[] {
  return ownedSequences(model, table).flatMap((sequence) =>
    sequenceFollowers(model, sequence, readingRules(context)),
  )
}
