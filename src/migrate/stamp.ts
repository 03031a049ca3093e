import type { ExchangedRow, Journal, NewRevisionRow } from '../dialects/journal.js'
import type { WrittenExpression } from '../model/expressions.js'
import { prepareBookkeeping } from './bookkeeping.js'
import type { Database, DatabaseState } from './database.js'
import { RunError } from './errors.js'
import { guardWrites } from './guards/index.js'
import { withLock } from './lock.js'
import { record } from './record.js'
import { runContext, type SessionOptions } from './run-options.js'

/** A revision that is marked as applied. */
export interface StampedRow extends Omit<
  NewRevisionRow,
  'status' | 'stamped' | 'durationMs' | 'expressions'
> {
  /** What the database says of these is stored too; absent: what stands there is taken on trust. */
  readonly expressions?: readonly WrittenExpression[]
}

/** Rows of the bookkeeping to write without running anything. */
export interface StampChanges {
  /** Revisions that no longer count as applied; latest first. */
  readonly remove: readonly string[]
  /** Revisions that count as applied from now on, in order; marked `stamped`. */
  readonly add: readonly StampedRow[]
  /** Rows that take the place of others, before all else. */
  readonly exchange?: readonly ExchangedRow[]
  /** Documents whose header was edited, to be stored as they are now. */
  readonly update?: readonly Parameters<Journal['updateDocument']>[1][]
}

/**
 * Writes bookkeeping rows, all in one transaction, under the lock. `changes` is asked once the lock is had.
 *
 * @returns the changes that were written
 * @throws RunError `half-run` when a revision is half done, else like `runPlan`
 */
export async function stampRevisions(
  database: Database,
  changes: (state: DatabaseState) => StampChanges | Promise<StampChanges>,
  options: SessionOptions,
): Promise<StampChanges> {
  const context = runContext(database, options)
  const { dialect, place } = database
  return withLock(context, async (state) => {
    if (state.halfRun !== undefined) {
      throw new RunError('half-run', `Revision ${state.halfRun.revision} is half done by an earlier run`, {
        revision: state.halfRun.revision,
        help: 'Run upgrade to finish it, or downgrade to take it back; then stamp.',
      })
    }
    const wanted = await changes(state)
    const statements = [
      ...(wanted.exchange ?? []).flatMap((row) => dialect.journal.exchangeRevisions(place, row)),
      ...wanted.remove.flatMap((revision) => dialect.journal.deleteRevision(place, revision)),
      ...wanted.add.flatMap(({ expressions = [], ...row }) => [
        dialect.journal.insertRevision(place, {
          ...row,
          status: 'applied',
          stamped: true,
          durationMs: 0,
          expressions,
        }),
        ...(expressions.length === 0 ? [] : [dialect.journal.spellExpressions(place, row.revision)]),
      ]),
      ...(wanted.update ?? []).flatMap((row) => dialect.journal.updateDocument(place, row)),
    ]
    if (statements.length === 0) return wanted
    await guardWrites(context)
    await prepareBookkeeping(context, state)
    await record(context, statements)
    return wanted
  })
}
