import type { DatabaseState } from '../migrate/database.js'
import { stampRevisions } from '../migrate/stamp.js'
import { runPlan } from '../migrate/migrator.js'
import type { OnProgress } from '../migrate/progress.js'
import type { RunOptions, SessionOptions } from '../migrate/run-options.js'
import type { RunResult } from '../migrate/run-result.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { dataFilePath } from './data-file-path.js'
import { halfRunWay } from './half-run-way.js'
import { planByFile } from './plan-by-file.js'
import type { PlanFile } from './plan-file.js'
import { planFrom, planProject, type Direction } from './plan-project.js'
import type { Project } from './project.js'
import { toolVersion } from './tool-version.js'

/** How to run. */
export interface RunRequest {
  /** Default: the environment's `target`. */
  readonly targets?: readonly string[]
  /** Run exactly this plan, or the rest of it, or nothing; without `targets`. */
  readonly plan?: PlanFile
  readonly onProgress?: OnProgress
  /** Aborted: stop between two statements. */
  readonly signal?: AbortSignal
  /** Aborted: cancel on the server the statement that runs. */
  readonly cancel?: AbortSignal
  /** Destroy rows on the way down without looking for them. */
  readonly allowDataLoss?: boolean
  /** Run for the first time in a database that others made things in. */
  readonly allowNonEmpty?: boolean
  /** Copy tables that have rows while all who write to them wait, as if every operation said `allow_copy: true`. */
  readonly allowCopy?: boolean
  /** Leave what was done of a revision of several groups standing when a statement of it fails. */
  readonly keepPartial?: boolean
}

/** What a run did, and what should be said beside it. */
export interface ProjectRun {
  readonly result: RunResult
  readonly notes: readonly string[]
}

/**
 * Applies what the target needs, revision by revision, each with its bookkeeping. Plans again once the lock is had, so
 * that whoever waited for another run finds what that one did already applied.
 *
 * @throws like planProject, before anything runs; a failure of a revision is in the result
 */
export async function upgradeProject(
  project: Project,
  db: ProjectDatabase,
  request: RunRequest,
): Promise<ProjectRun> {
  await storeHeaders(project, db, request, 'up')
  return run(project, db, request, 'up')
}

/**
 * Takes down what stands above the target, from the documents that the database kept. Looks for rows before it destroys
 * them. Without a target or a plan: the last revision.
 *
 * @throws like planProject, RunError `data-loss`
 */
export async function downgradeProject(
  project: Project,
  db: ProjectDatabase,
  request: RunRequest,
): Promise<ProjectRun> {
  return run(project, db, request, 'down')
}

/**
 * Makes the applied set what the targets need: takes down what is not part of it, from the documents that the database
 * kept, then applies what is missing. Looks for rows before it destroys them.
 *
 * @throws like planProject, RunError `data-loss`
 */
export async function syncProject(
  project: Project,
  db: ProjectDatabase,
  request: RunRequest,
): Promise<ProjectRun> {
  await storeHeaders(project, db, request, 'sync')
  return run(project, db, request, 'sync')
}

async function run(
  project: Project,
  db: ProjectDatabase,
  request: RunRequest,
  direction: Direction,
): Promise<ProjectRun> {
  let notes: readonly string[] = []
  let begun: DatabaseState | undefined
  const wanted = { ...targetsOf(request), direction }
  const options: RunOptions = {
    ...sessionOptions(db, request),
    ...(request.allowDataLoss === undefined ? {} : { allowDataLoss: request.allowDataLoss }),
    ...(request.allowNonEmpty === undefined ? {} : { allowNonEmpty: request.allowNonEmpty }),
    ...(request.keepPartial === undefined ? {} : { keepPartial: request.keepPartial }),
    halfRun: (state) => {
      begun = state
      if (request.plan === undefined) return halfRunWay(project, db, state, wanted)
      // What a plan began is finished by it, whichever way it goes; what another run began is left alone.
      planByFile(project, db, state, request.plan)
      return 'finish'
    },
    dataFile: (revision, file) => dataFilePath(project, revision, file),
  }
  const result = await runPlan(
    db.database,
    (state) => {
      const planned =
        request.plan === undefined
          ? planFrom(project, db, state, { ...wanted, ...(begun === undefined ? {} : { begun }) })
          : planByFile(project, db, state, request.plan)
      notes = planned.notes
      return planned.plan
    },
    options,
  )
  return { result, notes }
}

/** What everything that writes takes from the environment. */
export function sessionOptions(
  { environment }: ProjectDatabase,
  request: Pick<RunRequest, 'onProgress' | 'signal' | 'cancel' | 'allowCopy'>,
): SessionOptions {
  return {
    toolVersion: toolVersion(),
    lockWaitMs: environment.lockWaitMs,
    probeTimeoutMs: environment.probeTimeoutMs,
    allowCopy: environment.allowCopy || request.allowCopy === true,
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    ...(request.signal === undefined ? {} : { signal: request.signal }),
    ...(request.cancel === undefined ? {} : { cancel: request.cancel }),
  }
}

function targetsOf({ targets }: RunRequest): Pick<RunRequest, 'targets'> {
  return targets === undefined ? {} : { targets }
}

/** A changed header is accepted while the applied set stays closed, and stored. */
async function storeHeaders(
  project: Project,
  db: ProjectDatabase,
  request: RunRequest,
  direction: Direction,
): Promise<void> {
  if (db.database.state.halfRun !== undefined) return
  if (appliedSources(project, db.database.state).moved.length === 0) return
  // Refused before anything is written, as the run itself would.
  if (request.plan === undefined) await planProject(project, db, { ...targetsOf(request), direction })
  else if (planByFile(project, db, db.database.state, request.plan).plan.revisions.length === 0) return
  await stampRevisions(
    db.database,
    (state) => ({
      remove: [],
      add: [],
      update: appliedSources(project, state).moved.map(({ file }) => ({
        revision: file.revision,
        revises: file.revises,
        message: file.message,
        ...file.record,
      })),
    }),
    sessionOptions(db, request),
  )
}
