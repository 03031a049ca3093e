import type { DatabaseState } from '../migrate/database.js'
import { RunError } from '../migrate/errors.js'
import { planDowngrade, planUpgrade } from '../plan/planner.js'
import { routeDowngrade, routeUpgrade } from '../revisions/route.js'
import { appliedSources, type AppliedSources } from './applied-sources.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { ProjectDatabase } from './connect-project.js'
import { editedError } from './edited-error.js'
import { planOrThrow, warningsOf, type ProjectPlan } from './plan-offline.js'
import { planSettings } from './plan-settings.js'
import { purgedOf } from './purged-of.js'
import type { Project } from './project.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/** What to plan. */
export interface PlanRequest {
  readonly direction: 'up' | 'down'
  /** Absent: the environment's target on the way up, `-1` on the way down. */
  readonly targets?: readonly string[]
}

/**
 * Plans from what the database says is applied. Writes nothing.
 *
 * @throws DocumentsError for wrong documents, UsageError for a target that leads nowhere, RunError `edited`,
 *   `irreversible`, `database-ahead`
 */
export async function planProject(
  project: Project,
  db: ProjectDatabase,
  request: PlanRequest,
): Promise<ProjectPlan> {
  return planFrom(project, db, db.database.state, request)
}

/** The same from a state that was read later, under the lock. */
export function planFrom(
  project: Project,
  { database, environment }: ProjectDatabase,
  state: DatabaseState,
  request: PlanRequest,
): ProjectPlan {
  const sources = appliedSources(project, state)
  const settings = planSettings(project, {
    dialect: database.dialect,
    serverVersion: database.connection.serverVersion,
    defaultSchema: state.defaultSchema,
    bookkeeping: database.place,
    purged: purgedOf(state),
  })
  const applied = sources.applied.map(({ revision }) => revision)
  const notes = notesOf(sources)
  if (request.direction === 'down') {
    const route = valueOrThrow(routeDowngrade(sources.graph, applied, request.targets ?? ['-1']))
    const result = planDowngrade(sources.applied, route.down, settings)
    return { plan: planOrThrow(project, result), notes: [...notes, ...warningsOf(result)] }
  }
  if (sources.edited.length > 0) throw editedError(sources.edited)
  const targets = request.targets ?? [environment.target]
  const route = valueOrThrow(routeUpgrade(graphFor(targets, project, sources), applied, targets))
  if (route.up.length > 0) refuseBeside(sources, applied, route.up)
  const result = planUpgrade(sources.applied, sourcesOf(sources.graph, route.up), settings)
  return { plan: planOrThrow(project, result), notes: [...notes, ...warningsOf(result)] }
}

/** Heads are the checkout's: what only the database knows is no head to go up to. All else may name either. */
function graphFor(
  targets: readonly string[],
  project: Project,
  sources: AppliedSources,
): RevisionGraph<RevisionSource> {
  const isHead = targets.some((target) => /(^|@)heads?([+-]|$)/.test(target))
  return isHead ? (project.graph ?? sources.graph) : sources.graph
}

/**
 * Refuses to apply revisions beside applied ones that they do not stand on: whether the two can stand side by side is not
 * known.
 */
function refuseBeside(sources: AppliedSources, applied: readonly string[], route: readonly string[]): void {
  const under = sources.graph.ancestors(route, { dependencies: true })
  const beside = applied.filter((id) => !under.has(id))
  if (beside.length === 0) return
  const strangers = beside.filter((id) => sources.unknown.includes(id))
  throw new RunError(
    'database-ahead',
    strangers.length > 0
      ? `the database has revision ${strangers.join(', ')}, which this checkout does not know, and what is to be applied does not stand on it`
      : `revision ${beside.join(', ')} is applied, and what is to be applied does not stand on it`,
    {
      help:
        strangers.length > 0
          ? 'bring the checkout up to date; or take it down first: the database has its document'
          : 'take it down first, or let the new revision revise it',
    },
  )
}

function notesOf({ unknown, moved }: AppliedSources): readonly string[] {
  return [
    ...(unknown.length === 0
      ? []
      : [
          `the database has ${unknown.join(', ')}, which this checkout does not know; it can be shown and taken down`,
        ]),
    ...moved.map(
      ({ file }) =>
        `the header of ${file.revision} changed since it was applied; the new one is stored by the next upgrade`,
    ),
  ]
}
