import type { RevisionGraph } from '../revisions/graph.js'
import type { KeptNode } from './listed-revision.js'
import { readHeaders, type OpenHeadersOptions } from './read-headers.js'

export type { OpenHeadersOptions } from './read-headers.js'

/** The graph of a project, and no more of its documents. */
export interface ProjectHeaders {
  readonly name: string
  readonly graph: RevisionGraph<KeptNode>
}

/**
 * The graph of the documents of a project, for what lists them. Their operations are not looked at, and only what people
 * write rarely is parsed; whatever is wrong with the graph is found, by opening the whole project.
 *
 * @throws DocumentsError for a wrong project file, documents that cannot be read, a graph that is none
 */
export async function openHeaders(options: OpenHeadersOptions): Promise<ProjectHeaders> {
  const plain = readHeaders(options)
  if (plain !== undefined) return { name: plain.project.name, graph: plain.graph }
  const { parsedHeader } = await import('./parsed-header.js')
  const parsed = readHeaders(options, { parse: parsedHeader })
  if (parsed !== undefined) return { name: parsed.project.name, graph: parsed.graph }
  const { graphOf, openProject } = await import('./project.js')
  const project = await openProject({ ...options, dataFiles: 'leave' })
  return { name: project.config.name, graph: graphOf(project) }
}
