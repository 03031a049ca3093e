import { findOwnParts, originalOf } from '../../model/own-parts.js'
import type { CopiedPart } from '../../model/partition-copies.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { constraintsOf, displayName, type Table } from '../../model/table.js'
import { nounOf } from './find-constraint.js'
import { fail } from './problem-list.js'

/** What is done to a part of a partition. */
export type PartAction = 'drop' | 'rename' | 'validate' | 'comment'

/**
 * Refuses what only the whole table can do to a part of its partition: the server keeps copies of keys, and inherited
 * checks, as they are (https://www.postgresql.org/docs/current/ddl-partitioning.html).
 *
 * @param table as `findOwned` gives it
 * @throws ProblemError model/partition
 */
export function refuseInherited(
  model: SchemaModel,
  table: Table,
  part: CopiedPart,
  action: PartAction,
  at: string,
): void {
  const parent = table.partOf === undefined ? undefined : findTable(model, table.partOf.table)
  if (parent === undefined) return
  const own = findOwnParts(model, table)
  const noun = part.kind === 'index' ? 'index' : nounOf(part.kind)
  const label = `${noun} "${part.name}" of partition "${displayName(table)}"`
  const original = own === undefined || !has(own, part) ? undefined : originalOf(parent, own, part)
  const isOwn = own !== undefined && has(own, part)
  if (isOwn && (original === undefined || isLeft(part, action))) return
  if (!isOwn && action === 'comment' && (part.kind === 'check' || part.kind === 'foreign_key')) return
  fail({
    ruleId: 'model/partition',
    message:
      original === undefined || original.name === part.name
        ? `${label} is there because "${displayName(parent)}" has it`
        : `${label} is the copy of "${original.name}" of "${displayName(parent)}"`,
    pointer: at,
    help: `write table: ${parent.name}, ${action === 'comment' ? 'whose comment says it for all partitions' : 'which acts on all its partitions'}`,
  })
}

/** A copy that has its own name may get another one, and a comment; a check is known by its name. */
function isLeft({ kind }: CopiedPart, action: PartAction): boolean {
  return action === 'comment' || (action === 'rename' && kind !== 'check')
}

function has(own: Table, { kind, name }: CopiedPart): boolean {
  const parts = kind === 'index' ? own.indexes : constraintsOf(own).filter((other) => other.kind === kind)
  return parts.some((part) => part.name === name)
}
