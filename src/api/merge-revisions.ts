import { findClash } from '../plan/commute.js'
import { planUpgrade } from '../plan/planner.js'
import { mergeParents, type WantedParents } from '../revisions/new-parents.js'
import { clashError } from './clash-error.js'
import { createRevision, type NewRevision } from './create-revision.js'
import { offlineTargets } from './offline-target.js'
import { planOrThrow } from './project-plan.js'
import { planSettings } from './plan-settings.js'
import { graphOf, type Project } from './project.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/** A merge that was written, and what it brings together. */
export interface Merged {
  readonly revision: string
  readonly file: string
  readonly parents: readonly string[]
  /** How many revisions stand under one of the parents and not under all. */
  readonly proved: number
}

/**
 * Writes a revision without operations that revises several, once it is proved for each dialect of the project that
 * they can be applied in any order.
 *
 * @throws UsageError for a name that leads nowhere, DocumentsError for wrong documents, RunError `branches-clash` with both
 *   operations
 */
export async function mergeRevisions(
  project: Project,
  wanted: WantedParents,
  request: Omit<NewRevision, 'revises' | 'splice' | 'message'> & { readonly message?: string },
): Promise<Merged> {
  const graph = graphOf(project)
  const parents = valueOrThrow(mergeParents(graph, wanted))
  const revisions = sourcesOf(graph, graph.inOrder(graph.ancestors(parents, { dependencies: true })))
  for (const target of offlineTargets(project)) {
    const settings = planSettings(project, target)
    const clash = findClash(revisions, graph, settings)
    if (clash?.kind !== 'touch') planOrThrow(project, planUpgrade([], revisions, settings))
    if (clash === undefined) continue
    throw clashError(clash, {
      refusal: 'a merge would mean another schema by the order in which its branches were applied',
      help: 'let the one that is applied nowhere yet revise the other (`aludel rebase`), or change one of the operations',
    })
  }
  const sides = parents.map((parent) => graph.ancestors([parent], { dependencies: true }))
  const { revision, file } = await createRevision(project, {
    ...request,
    message: request.message ?? `merge ${parents.join(' and ')}`,
    revises: parents,
    splice: true,
  })
  const proved = revisions.filter((source) => !sides.every((side) => side.has(source.revision))).length
  return { revision, file, parents, proved }
}
