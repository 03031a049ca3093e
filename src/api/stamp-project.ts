import { stampRevisions } from '../migrate/stamp.js'
import type { DatabaseState } from '../migrate/database.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { routeStamp } from '../revisions/stamp-route.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { graphOf, type Project } from './project.js'
import { sessionOptions, type RunRequest } from './run-project.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/** What to mark as applied. */
export interface StampRequest extends Pick<RunRequest, 'onProgress' | 'signal'> {
  /** `head`, `heads`, `base`, labels, ids or their beginnings; taken from left to right. */
  readonly targets: readonly string[]
  /** Forget everything that is marked as applied first, known or not. */
  readonly purge?: boolean
}

/** What changed in the bookkeeping. */
export interface Stamped {
  /** In the order of the graph. */
  readonly added: readonly string[]
  /** Latest first. */
  readonly removed: readonly string[]
}

/**
 * Makes the bookkeeping say that these revisions are applied, and runs nothing of them. Per target: not applied, its
 * whole line is added; applied, what stands on it is removed; `base` removes all.
 *
 * @throws UsageError for an unknown revision, RunError `half-run` when one is half done
 */
export async function stampProject(
  project: Project,
  db: ProjectDatabase,
  request: StampRequest,
): Promise<Stamped> {
  const checkout = graphOf(project)
  let stamped: Stamped = { added: [], removed: [] }
  await stampRevisions(
    db.database,
    (state) => {
      const graph = request.purge === true ? checkout : appliedSources(project, state).graph
      stamped = changesFor(graph, state, request)
      return {
        remove: stamped.removed,
        add: sourcesOf(graph, stamped.added).map((source) => ({
          revision: source.revision,
          revises: source.revises,
          message: source.message,
          toolVersion: sessionOptions(db, request).toolVersion,
          ...source.record,
        })),
      }
    },
    sessionOptions(db, request),
  )
  return stamped
}

function changesFor(
  graph: RevisionGraph<RevisionSource>,
  state: DatabaseState,
  { targets, purge = false }: StampRequest,
): Stamped {
  const before = state.applied.map(({ revision }) => revision)
  const applied = valueOrThrow(routeStamp(graph, purge ? [] : before, targets))
  const kept = purge ? [] : before.filter((id) => applied.includes(id))
  return {
    added: applied.filter((id) => !kept.includes(id)),
    removed: before.filter((id) => !kept.includes(id)).toReversed(),
  }
}
