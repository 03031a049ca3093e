import type { Location } from '../diagnostics/diagnostic.js'
import { renderScript } from '../migrate/script.js'
import { RunError } from '../migrate/errors.js'
import type { PlanResult } from '../plan/planner.js'
import type { Plan } from '../plan/plan.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { routes, type Direction } from '../revisions/route.js'
import { readChunks } from './data-file-path.js'
import { assumedSources } from './assumed-sources.js'
import { exchangeNotes, exchangesOf, planWithExchanges } from './exchange-sources.js'
import { irreversibleError } from './irreversible-error.js'
import type { OfflineTarget } from './offline-target.js'
import { planRoute } from './plan-route.js'
import { renamedTargets } from './renamed-targets.js'
import { planSettings } from './plan-settings.js'
import { documentsError, type Project } from './project.js'
import { sessionSettings } from './session-settings.js'
import { followOrThrow } from './target-error.js'

/** A plan with what should be said beside it. */
export interface ProjectPlan {
  readonly plan: Plan
  /** What it was planned in: the checkout's revisions, with those that only the database has. */
  readonly graph: RevisionGraph<RevisionSource>
  readonly notes: readonly string[]
}

/** What to plan without a database. */
export interface OfflineRequest {
  readonly direction: Direction
  /** The revisions that count as applied, with all they stand on; default none. */
  readonly from?: readonly string[]
  readonly targets: readonly string[]
  /** Where the targets were read; absent: they were typed. */
  readonly targetLocation?: Location
  readonly offline: OfflineTarget
  readonly environment?: ResolvedEnvironment
}

/**
 * Plans from an assumed applied set; connects to nothing.
 *
 * @throws DocumentsError for wrong documents, UsageError for a target that leads nowhere, RunError `irreversible`
 */
export function planOffline(project: Project, request: OfflineRequest): ProjectPlan {
  const sources = assumedSources(project, request.from ?? [])
  const { graph, applied } = sources
  const ids = applied.map(({ revision }) => revision)
  const settings = planSettings(project, { ...request.offline, ...bookkeepingOf(request.environment) })
  const { targets, targetLocation } = request
  const readTargets = {
    words: targets,
    ...(targetLocation === undefined ? {} : { location: targetLocation }),
  }
  const route = followOrThrow(project, readTargets, (words) => routes[request.direction](graph, ids, words))
  const exchanges = exchangesOf(sources, route, settings)
  const result = planRoute(route, { applied, graph, unknown: [] }, settings)
  return {
    plan: planWithExchanges(planOrThrow(project, result), sources, exchanges),
    graph,
    notes: [...exchangeNotes(exchanges), ...renamedTargets(graph, request.targets), ...warningsOf(result)],
  }
}

function bookkeepingOf(environment: ResolvedEnvironment | undefined) {
  return environment === undefined ? {} : { bookkeeping: environment.bookkeeping }
}

/**
 * The script of `--sql` for an assumed applied set, with the rows of data files in it.
 *
 * @throws like planOffline, and RunError `not-in-a-script`
 */
export async function scriptOffline(project: Project, request: OfflineRequest): Promise<string> {
  const { plan } = planOffline(project, request)
  const { dialect, defaultSchema } = request.offline
  return renderScript(plan, dialect, {
    place: request.environment?.bookkeeping ?? { prefix: 'aludel_' },
    info: {
      formatVersion: 1,
      projectName: project.config.name,
      defaultSchema: defaultSchema ?? '',
      names: project.config.names,
    },
    session: sessionSettings(request.environment, defaultSchema),
    chunks: await readChunks(project, plan),
  })
}

/**
 * The plan of a result.
 *
 * @throws DocumentsError, or RunError `irreversible` naming each operation at which the way down stops
 */
export function planOrThrow(project: Project, result: PlanResult): Plan {
  if (result.diagnostics.some(({ severity }) => severity === 'error')) {
    throw documentsError(project, result.diagnostics)
  }
  if (result.irreversible.length > 0) throw irreversibleError(result.irreversible)
  if (result.plan === undefined) throw new RunError('plan-stale', 'there is no plan')
  return result.plan
}

/** Warnings about documents, a line each. */
export function warningsOf(result: PlanResult): readonly string[] {
  return result.diagnostics
    .filter(({ severity }) => severity !== 'error')
    .map(({ message, location }) => `${location.file}:${location.start.line}: ${message}`)
}
