import { routes } from '../revisions/route.js'
import { editedError } from './edited-error.js'
import { offlineSettings, type OfflineRequest } from './plan-offline.js'
import { graphFor } from './project-route.js'
import { planSources } from './plan-sources.js'
import type { ProjectPlan } from './project-plan.js'
import type { Project } from './project.js'
import { renamedTargets } from './renamed-targets.js'
import { sourcesSince } from './sources-since.js'
import { followOrThrow, readTargets } from './target-error.js'

/** What to plan for a database that has all of a commit. */
export interface SinceRequest extends Omit<OfflineRequest, 'from'> {
  /** A commit as Git takes it: `main`, `origin/main`. What the branch began from counts as applied. */
  readonly since: string
}

/**
 * Plans what a branch brings to a database that has what it began from; connects to nothing.
 *
 * @throws UsageError where Git cannot tell or a target leads nowhere, DocumentsError for wrong documents, RunError `edited`
 *   where the branch edits what was merged, `irreversible`
 */
export async function planSince(project: Project, request: SinceRequest): Promise<ProjectPlan> {
  const { direction, since, targets } = request
  const sources = await sourcesSince(project, since)
  const applied = sources.applied.map(({ revision }) => revision)
  const graph = graphFor(direction, targets, sources)
  const route = followOrThrow(project, readTargets(request), (words) =>
    routes[direction](graph, applied, words),
  )
  const stays = sources.edited.filter(({ file }) => !route.down.includes(file.revision))
  if (direction !== 'down' && stays.length > 0) throw editedError(stays, `it was merged at ${since}`)
  const { plan, notes } = planSources(project, sources, route, offlineSettings(project, request))
  return {
    plan,
    graph: sources.graph,
    notes: [...goneNotes(sources.unknown, since), ...notes, ...renamedTargets(graph, targets)],
  }
}

function goneNotes(unknown: readonly string[], since: string): readonly string[] {
  if (unknown.length === 0) return []
  return [
    `${since} has ${unknown.join(', ')}, which this checkout does not have any more; \`aludel sync\` takes it down`,
  ]
}
