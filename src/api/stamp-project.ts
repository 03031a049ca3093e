import { exchangeRow } from '../migrate/new-row.js'
import { stampRevisions } from '../migrate/stamp.js'
import type { DatabaseState } from '../migrate/database.js'
import { planExchange } from '../plan/exchange.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { Exchange } from '../revisions/replaced.js'
import { routeStamp } from '../revisions/stamp-route.js'
import { appliedSources, type AppliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { refuseTorn } from './exchange-sources.js'
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
  const options = sessionOptions(db, request)
  let stamped: Stamped = { added: [], removed: [] }
  await stampRevisions(
    db.database,
    (state) => {
      const sources = appliedSources(project, state)
      const graph = request.purge === true ? checkout : sources.graph
      const changes = changesFor(graph, state, sources, request)
      const exchange = exchangeRows(changes.exchanges, sources, options)
      stamped = {
        added: [...exchange.map(({ revision }) => revision), ...changes.added],
        removed: [...changes.removed, ...exchange.flatMap(({ replaced }) => replaced.toReversed())],
      }
      return {
        exchange,
        remove: changes.removed,
        add: sourcesOf(graph, changes.added).map((source) => ({
          revision: source.revision,
          revises: source.revises,
          message: source.message,
          toolVersion: options.toolVersion,
          ...source.record,
        })),
      }
    },
    options,
  )
  return stamped
}

interface Changes extends Stamped {
  /** Applied revisions that another takes the place of, as it counts as applied afterwards. */
  readonly exchanges: readonly Exchange<RevisionSource>[]
}

function changesFor(
  graph: RevisionGraph<RevisionSource>,
  state: DatabaseState,
  sources: AppliedSources,
  { targets, purge = false }: StampRequest,
): Changes {
  const before = purge ? [] : sources.applied.map(({ revision }) => revision)
  const applied = new Set(valueOrThrow(routeStamp(graph, before, targets)))
  const exchanges = purge ? [] : graph.replaced.exchanges.filter(({ by }) => applied.has(by.revision))
  const exchangedIds = new Set(exchanges.flatMap(({ replaced }) => replaced))
  const stays = (id: string): boolean => exchangedIds.has(id) || (!purge && applied.has(id))
  const known = new Set(before)
  const added = [...applied].filter((id) => !known.has(id))
  const removed = state.applied
    .map(({ revision }) => revision)
    .filter((id) => !stays(id))
    .toReversed()
  refuseTorn(graph.replaced.torn, { up: added, down: removed })
  return { added, removed, exchanges }
}

function exchangeRows(
  exchanges: readonly Exchange<RevisionSource>[],
  { asStored }: AppliedSources,
  { toolVersion }: { readonly toolVersion: string },
) {
  return exchanges.flatMap((exchange) => {
    const old = asStored.filter(({ revision }) => exchange.replaced.includes(revision))
    const planned = planExchange(exchange, old)
    return planned === undefined ? [] : [exchangeRow(planned, toolVersion)]
  })
}
