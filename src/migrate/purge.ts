import { DriverError } from '../drivers/driver.js'
import { emptyModel, type KeptObject } from '../model/schema-model.js'
import { bareTable, findColumn, nameOf, sameTable } from '../model/table.js'
import { lookup, type CompileContext, type Step } from '../steps/compiler.js'
import { runErrorOf } from './attempt.js'
import { prepareBookkeeping } from './bookkeeping.js'
import type { Database, DatabaseState } from './database.js'
import { RunError } from './errors.js'
import { readKeptSize } from './kept-size.js'
import { guardWrites } from './guards/index.js'
import { withLock } from './lock.js'
import { withRetries } from './retry.js'
import { inTransaction } from './run-context.js'
import { runContext, type SessionOptions } from './run-options.js'

/**
 * Destroys what was set aside by `keep: true`, and records it with the revisions that did: one transaction, under the
 * lock. `choose` is asked once the lock is had. What somebody dropped by hand is recorded alone.
 *
 * @returns what was destroyed
 * @throws RunError `half-run` when a revision is half done, `statement-failed` when something still needs it, else like
 *   `runPlan`
 */
export async function purgeKept(
  database: Database,
  choose: (state: DatabaseState) => readonly KeptObject[],
  options: SessionOptions,
): Promise<readonly KeptObject[]> {
  const context = runContext(database, options)
  return withLock(context, async (state) => {
    if (state.halfRun !== undefined) {
      throw new RunError('half-run', `Revision ${state.halfRun.revision} is half done by an earlier run`, {
        revision: state.halfRun.revision,
        help: 'Run upgrade to finish it, or downgrade to take it back; then purge.',
      })
    }
    const chosen = choose(state)
    const [first] = chosen
    if (first === undefined) return []
    await guardWrites(context)
    await prepareBookkeeping(context, state)
    const present: KeptObject[] = []
    for (const kept of chosen) if ((await readKeptSize(database, kept)) !== undefined) present.push(kept)
    const drops = dropStatements(database, present)
    const recorded = records(database, chosen)
    try {
      for (const together of database.dialect.transactionalDdl
        ? [[...drops, ...recorded.flat()]]
        : [...drops.map((one) => [one]), ...recorded]) {
        await withRetries(context, { revision: first.revision, settings: database.settings }, () =>
          inTransaction(context, database.settings, [], together),
        )
      }
    } catch (error) {
      throw error instanceof DriverError
        ? runErrorOf(database, error, 'What is kept cannot be destroyed')
        : error
    }
    return chosen
  })
}

/** A column that is kept in a table that goes too goes with it; the server drops partitions with their table. */
function dropStatements(database: Database, kept: readonly KeptObject[]): readonly string[] {
  const { dialect, connection, place, settings } = database
  const context: CompileContext = {
    serverVersion: connection.serverVersion,
    transaction: 'single',
    isNew: () => false,
    isNewType: () => false,
    takenAway: [],
    knowsSchema: () => true,
    // What is only dropped restates nothing.
    before: emptyModel,
    after: emptyModel,
    standing: () => emptyModel,
    bookkeeping: place,
    ...(settings.defaultSchema === undefined ? {} : { defaultSchema: settings.defaultSchema }),
  }
  const tables = kept.filter(({ column }) => column === undefined)
  return kept
    .filter(({ column, at }) => column === undefined || !tables.some((table) => sameTable(table.at, at)))
    .flatMap((object) => {
      const compiled = lookup(dialect.steps, dropStep(object), context)
      if ('unsupported' in compiled) {
        throw new RunError('statement-failed', `What is kept cannot be destroyed: ${compiled.unsupported}`, {
          revision: object.revision,
          help: compiled.help,
        })
      }
      return compiled.map(({ sql }) => sql)
    })
}

function dropStep({ at, keptName, table, column }: KeptObject): Step {
  const bare = { ...nameOf(at), ...bareTable, columns: [] }
  const found = column === undefined ? undefined : findColumn(table, column)
  if (found === undefined) return { kind: 'drop_table', table: bare }
  return { kind: 'drop_column', table: bare, column: { ...found, name: keptName } }
}

function records({ dialect, place }: Database, kept: readonly KeptObject[]): readonly (readonly string[])[] {
  const names = new Map<string, string[]>()
  for (const { revision, keptName } of kept) names.set(revision, [...(names.get(revision) ?? []), keptName])
  return [...names].map(([revision, own]) => dialect.journal.recordPurged(place, revision, own))
}
