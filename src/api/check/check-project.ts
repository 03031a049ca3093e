import { appliedSources } from '../applied-sources.js'
import type { ProjectDatabase } from '../connect-project.js'
import type { Project } from '../project.js'
import { notLookedAt, type Check, type CheckId } from './check.js'
import { checkApplied } from './check-applied.js'
import { checkBranches, clashOf } from './check-branches.js'
import { checkDocuments } from './check-documents.js'
import { checkDrift } from './check-drift.js'
import { checkEdited } from './check-edited.js'
import { checkHalfRun } from './check-half-run.js'
import { checkMerged } from './check-merged.js'
import { checkTargets } from './check-targets.js'

/** What to look at beside documents and branches. */
export interface CheckRequest {
  /** The environment whose target counts; default: each of the project file's. */
  readonly environment?: string
  /** A commit of Git: what was merged there must not have been edited since. */
  readonly since?: string
  /** Opens the database to look at; called once the documents are right, and closed here. Absent: none is looked at. */
  readonly connect?: () => Promise<ProjectDatabase>
  /** Lay the catalog beside what the applied revisions make; patterns of what is left out, as for `driftProject`. */
  readonly drift?: { readonly ignore: readonly string[] }
}

/** Everything that was looked at. */
export interface CheckedProject {
  /** Every check is. */
  readonly ok: boolean
  readonly checks: readonly Check[]
}

/**
 * Tells whether a checkout may be merged, and whether a database has all of it. Writes nothing, and needs no right but to read. What
 * cannot be looked at because something else is wrong first is no yes.
 *
 * @throws UsageError where Git cannot tell what was merged, RunError where the database cannot be read
 */
export async function checkProject(project: Project, request: CheckRequest = {}): Promise<CheckedProject> {
  const documents = checkDocuments(project)
  const checks = documents.ok
    ? [documents, ...(await checkRest(project, request))]
    : [documents, ...waiting(request).map((id) => notLookedAt(id, 'documents are wrong'))]
  return { ok: checks.every(({ ok }) => ok), checks }
}

function waiting({ since, connect, drift }: CheckRequest): readonly CheckId[] {
  return [
    'targets',
    'branches',
    ...(since === undefined ? [] : ['merged' as const]),
    ...(connect === undefined ? [] : (['applied', 'edited', 'half-run'] as const)),
    ...(connect === undefined || drift === undefined ? [] : ['drift' as const]),
  ]
}

async function checkRest(
  project: Project,
  { environment, since, connect, drift }: CheckRequest,
): Promise<readonly Check[]> {
  const clash = clashOf(project)
  const offline = [
    checkTargets(project, { clash, ...(environment === undefined ? {} : { environment }) }),
    checkBranches(project, clash),
    ...(since === undefined ? [] : [await checkMerged(project, since)]),
  ]
  if (connect === undefined) return offline
  const db = await connect()
  try {
    const sources = appliedSources(project, db.database.state)
    return [
      ...offline,
      checkApplied(project, db, sources),
      checkEdited(db, sources),
      checkHalfRun(project, db),
      ...(drift === undefined ? [] : [await checkDrift(project, db, drift.ignore)]),
    ]
  } finally {
    await db.close()
  }
}
