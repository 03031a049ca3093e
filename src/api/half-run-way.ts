import type { DatabaseState, HalfRun } from '../migrate/database.js'
import type { HalfRunWay } from '../migrate/run-options.js'
import type { ProjectDatabase } from './connect-project.js'
import type { Project } from './project.js'
import { routeBesideHalfRun, type RouteRequest } from './project-route.js'

/**
 * What a run does with a revision that an earlier one left half done: what leads where this one is asked to go. On the way
 * down that is taking it away, if the targets do not keep it; else it is made whole.
 *
 * @throws TargetError, DocumentsError for targets that lead nowhere
 */
export function halfRunWay(
  project: Project,
  db: ProjectDatabase,
  state: DatabaseState & { readonly halfRun: HalfRun },
  request: RouteRequest,
): HalfRunWay {
  const { direction, revision } = state.halfRun
  if (request.direction !== 'down') return 'finish'
  const goes = routeBesideHalfRun(project, db, state, request).route.down.includes(revision)
  return goes === (direction === 'down') ? 'finish' : 'abandon'
}
