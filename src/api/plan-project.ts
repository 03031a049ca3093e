import type { DatabaseState } from '../migrate/database.js'
import { appliedSources, type AppliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { databaseSettings } from './database-settings.js'
import { editedError } from './edited-error.js'
import type { ProjectPlan } from './project-plan.js'
import { planSources } from './plan-sources.js'
import type { Project } from './project.js'
import {
  projectRoute,
  restOf,
  routeBesideHalfRun,
  type ProjectRoute,
  type RouteRequest,
} from './project-route.js'
import { renamedTargets } from './renamed-targets.js'

export type { Direction } from '../revisions/route.js'

/** What to plan. */
export interface PlanRequest extends RouteRequest {
  /** The state before a half-run revision was finished or taken back: steps of targets are counted from there. */
  readonly begun?: DatabaseState
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
  db: ProjectDatabase,
  state: DatabaseState,
  request: PlanRequest,
): ProjectPlan {
  const sources = appliedSources(project, state)
  const settings = databaseSettings(project, db, state)
  const applied = sources.applied.map(({ revision }) => revision)
  const { begun } = request
  const { route, graph, words } =
    begun?.halfRun === undefined
      ? projectRoute(project, db, sources, request)
      : onward(routeBesideHalfRun(project, db, begun, request), applied)
  const stays = sources.edited.filter(({ file }) => !route.down.includes(file.revision))
  if (request.direction !== 'down' && stays.length > 0) throw editedError(stays)
  const { plan, notes } = planSources(project, sources, route, settings)
  return {
    plan,
    graph: sources.graph,
    notes: [...notesOf(sources, route.down), ...notes, ...renamedTargets(graph, words)],
  }
}

function onward(found: ProjectRoute, applied: readonly string[]): ProjectRoute {
  return { ...found, route: restOf(found.route, applied) }
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
