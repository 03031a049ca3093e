import { toSource } from '../../src/api/revision-source.js'
import { loadRevision } from '../../src/documents/load-revision.js'
import { runPlan } from '../../src/migrate/migrator.js'
import type { Keys } from '../../src/operations/written/document-value.js'
import { planDowngrade, planUpgrade, type PlanResult, type PlanSettings } from '../../src/plan/planner.js'
import type { RevisionSource } from '../../src/plan/revision-source.js'
import { options, withDatabase } from '../migrate/with-database.js'
import type { TestDatabase } from '../support/test-database.js'

/** A revision of these operations, on top of others. */
export function revisionOf(id: string, revises: string | null, operations: readonly Keys[]): RevisionSource {
  const text = JSON.stringify({ revision: id, revises, operations })
  const { revision, diagnostics } = loadRevision({ file: `${id}.json`, text })
  if (revision === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return toSource(revision, false)
}

/** Takes a revision up by the migrator itself. */
export function takeUp(
  test: TestDatabase,
  applied: readonly RevisionSource[],
  revision: RevisionSource,
  settings: PlanSettings,
): Promise<void> {
  return run(test, planUpgrade(applied, [revision], settings))
}

/** Takes the last of the revisions down. */
export function takeDown(
  test: TestDatabase,
  applied: readonly RevisionSource[],
  revision: RevisionSource,
  settings: PlanSettings,
): Promise<void> {
  return run(test, planDowngrade(applied, [revision.revision], settings))
}

async function run(test: TestDatabase, { plan, diagnostics, irreversible }: PlanResult): Promise<void> {
  if (plan === undefined) {
    const reasons = irreversible.flatMap(({ reasons: all }) => all.map(({ reason }) => reason))
    throw new Error([...diagnostics.map(({ message }) => message), ...reasons].join('; '))
  }
  const { error } = await withDatabase(test, (database) =>
    runPlan(database, () => plan, { ...options, allowDataLoss: true, allowNonEmpty: true }),
  )
  if (error !== undefined) {
    const { statement, server } = error.details
    throw new Error(
      [error.message, statement, server?.detail].filter((text) => text !== undefined).join('\n'),
    )
  }
}
