import type { RevisionRow } from '../dialects/journal.js'
import type { DatabaseState } from '../migrate/database.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { routes, type Direction, type Route } from '../revisions/route.js'
import { appliedSources, type AppliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import type { Project } from './project.js'
import { followOrThrow, type ReadTargets } from './target-error.js'

/** Where a run is asked to go. */
export interface RouteRequest {
  readonly direction: Direction
  /** Absent: `-1` on the way down, else the environment's target. */
  readonly targets?: readonly string[]
}

/** A way through the graph, and what it was found by. */
export interface ProjectRoute {
  readonly route: Route
  readonly graph: RevisionGraph<RevisionSource>
  readonly words: readonly string[]
}

/**
 * The way from what is applied to the targets.
 *
 * @throws TargetError, DocumentsError for targets that lead nowhere
 */
export function projectRoute(
  project: Project,
  { environment }: Pick<ProjectDatabase, 'environment'>,
  sources: AppliedSources,
  request: RouteRequest,
  applied: readonly string[] = sources.applied.map(({ revision }) => revision),
): ProjectRoute {
  const targets = targetsOf(request, environment.target)
  const graph = graphFor(request.direction, targets.words, sources)
  const route = followOrThrow(project, targets, (words) => routes[request.direction](graph, applied, words))
  return { route, graph, words: targets.words }
}

/**
 * The same while a revision is half run. On the way down it counts as applied, so that `-1` means it; on the way up it
 * does not, so that `+1` means it.
 */
export function routeBesideHalfRun(
  project: Project,
  db: Pick<ProjectDatabase, 'environment'>,
  state: DatabaseState,
  request: RouteRequest,
): ProjectRoute {
  const { halfRun } = state
  if (halfRun === undefined) return projectRoute(project, db, appliedSources(project, state), request)
  // Also for a way up: of a revision without a file, only its row tells where it stands.
  const applied = [...state.applied, halfRun.row].toSorted(byOrder)
  const sources = appliedSources(project, { ...state, applied })
  const ids = sources.applied.map(({ revision }) => revision)
  const counted = request.direction === 'down' ? ids : ids.filter((id) => id !== halfRun.revision)
  return projectRoute(project, db, sources, request, counted)
}

/** What of a route is left to do for a database that has got on since. */
export function restOf(route: Route, applied: readonly string[]): Route {
  const here = new Set(applied)
  const down = route.down.filter((id) => here.has(id))
  const up = route.up.filter((id) => !here.has(id) || down.includes(id))
  const stays = applied.filter((id) => !down.includes(id))
  return { down, up, from: applied, to: [...stays, ...up] }
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

function targetsOf({ direction, targets }: RouteRequest, usual: ReadTargets): ReadTargets {
  const typed = targets ?? (direction === 'down' ? ['-1'] : undefined)
  return typed === undefined ? usual : { words: typed }
}

function byOrder(a: RevisionRow, b: RevisionRow): number {
  return a.appliedOrder - b.appliedOrder
}
