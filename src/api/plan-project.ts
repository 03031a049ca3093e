import type { DatabaseState } from '../migrate/database.js'
import { routes, type Direction } from '../revisions/route.js'
import { appliedSources, type AppliedSources } from './applied-sources.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { ProjectDatabase } from './connect-project.js'
import { editedError } from './edited-error.js'
import type { ProjectPlan } from './project-plan.js'
import { planSettings } from './plan-settings.js'
import { planSources } from './plan-sources.js'
import { purgedOf } from './purged-of.js'
import type { Project } from './project.js'
import { renamedTargets } from './renamed-targets.js'
import { followOrThrow } from './target-error.js'

export type { Direction } from '../revisions/route.js'

/** What to plan. */
export interface PlanRequest {
  readonly direction: Direction
  /** Absent: `-1` on the way down, else the environment's target. */
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
  const { direction } = request
  const typed = request.targets ?? (direction === 'down' ? ['-1'] : undefined)
  const targets = typed === undefined ? environment.target : { words: typed }
  const graph = graphFor(direction, targets.words, sources)
  const route = followOrThrow(project, targets, (words) => routes[direction](graph, applied, words))
  const stays = sources.edited.filter(({ file }) => !route.down.includes(file.revision))
  if (request.direction !== 'down' && stays.length > 0) throw editedError(stays)
  const { plan, notes } = planSources(project, sources, route, settings)
  return {
    plan,
    graph: sources.graph,
    notes: [...notesOf(sources, route.down), ...notes, ...renamedTargets(graph, targets.words)],
  }
}

/** Heads are the checkout's: what only the database knows is no head to go up to. All else may name either. */
export function graphFor(
  direction: Direction,
  targets: readonly string[],
  sources: AppliedSources,
): RevisionGraph<RevisionSource> {
  // The one graph has the checkout's heads already; only what is torn is left out of the other.
  if (sources.graph.replaced.torn.length === 0) return sources.graph
  const isHead = targets.some((target) => /(^|@)heads?([+-]|$)/.test(target))
  return (direction === 'up' && isHead) || direction === 'sync' ? sources.checkout : sources.graph
}

/** What goes down is told where it goes; what stays unknown is told beside. */
function notesOf({ unknown, moved }: AppliedSources, down: readonly string[]): readonly string[] {
  const stay = unknown.filter((id) => !down.includes(id))
  return [
    ...(stay.length === 0
      ? []
      : [
          `the database has ${stay.join(', ')}, which this checkout does not know; it can be shown and taken down`,
        ]),
    ...moved.map(
      ({ file }) =>
        `the header of ${file.revision} changed since it was applied; the new one is stored by the next upgrade`,
    ),
  ]
}
