import type { Location } from '../diagnostics/diagnostic.js'
import { renderScript } from '../migrate/script.js'
import type { PlanSettings } from '../plan/planner.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import { routes, type Direction } from '../revisions/route.js'
import { readChunks } from './data-file-path.js'
import { assumedSources } from './assumed-sources.js'
import type { OfflineTarget } from './offline-target.js'
import { renamedTargets } from './renamed-targets.js'
import { planSettings } from './plan-settings.js'
import { planSources } from './plan-sources.js'
import type { ProjectPlan } from './project-plan.js'
import type { Project } from './project.js'
import { sessionSettings } from './session-settings.js'
import { followOrThrow, readTargets } from './target-error.js'

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
  /** Of a script: tables that have rows may be copied while all who write to them wait. */
  readonly allowCopy?: boolean
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
  const route = followOrThrow(project, readTargets(request), (words) =>
    routes[request.direction](graph, ids, words),
  )
  const { plan, notes } = planSources(project, sources, route, offlineSettings(project, request))
  return { plan, graph, notes: [...notes, ...renamedTargets(graph, request.targets)] }
}

/** What a plan depends on besides documents, where no database is asked. */
export function offlineSettings(
  project: Project,
  { offline, environment }: Pick<OfflineRequest, 'offline' | 'environment'>,
): PlanSettings {
  const bookkeeping = environment === undefined ? {} : { bookkeeping: environment.bookkeeping }
  return planSettings(project, { ...offline, ...bookkeeping })
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
    allowCopy: request.environment?.allowCopy === true || request.allowCopy === true,
    chunks: await readChunks(project, plan),
  })
}
