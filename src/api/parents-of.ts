import { newParents, type WantedParents } from '../revisions/new-parents.js'
import { UsageError } from './errors.js'
import { graphOf, type Project } from './project.js'
import { valueOrThrow } from './target-error.js'

/**
 * The ids that a new revision revises.
 *
 * @throws UsageError for an unknown name, several heads, or a revision that is revised already
 */
export function parentsOf(project: Project, wanted: WantedParents): readonly string[] {
  const graph = graphOf(project)
  const [head, other] = graph.heads
  if (other !== undefined && wanted.names.every((name) => name === 'head')) {
    throw new UsageError(
      `there are several heads: ${graph.heads.join(', ')}`,
      `say which one the new revision goes on from: --revises=${head ?? 'ID'}; or bring them together first: aludel merge heads`,
    )
  }
  return valueOrThrow(newParents(graph, wanted))
}
