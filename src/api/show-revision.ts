import { planDowngrade, planUpgrade } from '../plan/planner.js'
import type { PlannedRevision } from '../plan/plan.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { findOne } from '../revisions/find-one.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { listHistory } from './list-revisions.js'
import type { ListedRevision } from './listed-revision.js'
import { offlineTarget } from './offline-target.js'
import { planSettings } from './plan-settings.js'
import { purgedOf } from './purged-of.js'
import { documentsError, graphOf, type Project } from './project.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'
import { UsageError } from './errors.js'

/** Everything about one revision. */
export interface ShownRevision {
  readonly listed: ListedRevision
  /** The document as it stands in its file, or as the database kept it. */
  readonly source: RevisionSource
  readonly up: PlannedRevision
  /** Absent when it cannot be taken down; then `irreversible` says why. */
  readonly down?: PlannedRevision
  readonly irreversible: readonly string[]
}

/**
 * What a revision does and how it is undone, planned in its place in history for the project's first dialect. With a
 * database, revisions that only it knows can be shown too, and what is applied is shown as it was applied.
 *
 * @throws UsageError for an unknown or ambiguous id, DocumentsError for wrong documents
 */
export function showRevision(
  project: Project,
  id: string,
  options: { readonly database?: ProjectDatabase } = {},
): ShownRevision {
  const { database } = options
  const laid = database === undefined ? undefined : appliedSources(project, database.database.state)
  const graph = laid?.graph ?? graphOf(project)
  // What was applied is what the database kept, whatever the file says by now.
  const kept = new Map(laid?.applied.map((source) => [source.revision, source]))
  const documentsOf = (ids: readonly string[]): readonly RevisionSource[] =>
    sourcesOf(graph, ids).map((source) => kept.get(source.revision) ?? source)
  const revision = valueOrThrow(findOne(graph, id))
  const before = documentsOf(
    graph.inOrder(graph.ancestors([revision], { dependencies: true })).filter((other) => other !== revision),
  )
  const [source] = documentsOf([revision])
  const listed = listHistory(project, options).find((entry) => entry.revision === revision)
  const settings = planSettings(project, {
    ...offlineTarget(project, database?.database.state.defaultSchema),
    ...(database === undefined
      ? {}
      : { bookkeeping: database.database.place, purged: purgedOf(database.database.state) }),
  })
  const up = source === undefined ? undefined : planUpgrade(before, [source], settings)
  const planned = up?.plan?.revisions[0]
  if (source === undefined || listed === undefined || up === undefined || planned === undefined) {
    if (up !== undefined) throw documentsError(project, up.diagnostics)
    throw new UsageError(`there is no revision ${revision}`)
  }
  const down = planDowngrade([...before, source], [revision], settings)
  const back = down.plan?.revisions[0]
  return {
    listed,
    source,
    up: planned,
    ...(back === undefined ? {} : { down: back }),
    irreversible: down.irreversible.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)),
  }
}
