import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import { displayPath } from '../documents/display-path.js'
import { documentFiles } from '../documents/document-files.js'
import { readHeader, type DocumentHeader } from '../documents/read-header.js'
import { readJsonHeader } from '../documents/read-json-header.js'
import type { SourceText } from '../documents/source-text.js'
import { findProjectFile } from '../project/find-project-file.js'
import { readProjectHeader, type ProjectHeader } from '../project/read-project-header.js'
import { buildGraph } from '../revisions/build-graph.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { KeptNode } from './listed-revision.js'

/** Where the project is. */
export interface OpenHeadersOptions {
  readonly cwd: string
  readonly config?: string
}

/** The graph of a project, and no more of its documents. */
export interface ReadHeaders {
  readonly project: ProjectHeader
  /** In the order of loading, also those that others replace. */
  readonly nodes: readonly KeptNode[]
  readonly graph: RevisionGraph<KeptNode>
}

/** What is done with the documents beside reading their headers. */
export interface HeaderReading {
  /** Gives the header of a document that is not written as usual. */
  readonly parse?: (source: SourceText) => DocumentHeader | undefined
  /** Is shown each document. */
  readonly see?: (node: KeptNode, source: SourceText) => void
}

/**
 * The graph of the documents of a project by their headers. Undefined where anything needs a closer look: a graph that is none,
 * files that cannot be read, and what people write rarely, unless `parse` gives the header of such a document.
 */
export function readHeaders(
  { cwd, config }: OpenHeadersOptions,
  { parse, see }: HeaderReading = {},
): ReadHeaders | undefined {
  const file = config === undefined ? findProjectFile(cwd) : path.resolve(cwd, config)
  const text = file === undefined ? undefined : readText(file)
  const project = text === undefined ? undefined : readProjectHeader(text)
  if (file === undefined || project === undefined) return undefined
  const files = new Map<string, string>()
  for (const written of project.revisions) {
    const folder = path.resolve(path.dirname(file), written)
    const found = documentFiles(folder)
    if (found === undefined) return undefined
    // To work out the path of each file anew takes longer than to read it.
    const shown = displayPath(folder, cwd)
    const before = shown === '.' ? '' : `${shown}/`
    for (const each of found) {
      const below = each
        .slice(folder.length + 1)
        .split(path.sep)
        .join('/')
      if (!files.has(each)) files.set(each, before + below)
    }
  }
  const nodes: KeptNode[] = []
  for (const [each, shown] of files) {
    const text = readText(each)
    if (text === undefined) return undefined
    const plain = text.startsWith('{') ? readJsonHeader(text) : readHeader(text)
    const header = plain ?? parse?.({ file: shown, text })
    if (header === undefined) return undefined
    const node = { ...header, file: shown, stored: false }
    see?.(node, { file: shown, text })
    nodes.push(node)
  }
  const { graph } = buildGraph(nodes)
  return graph === undefined ? undefined : { project, nodes, graph }
}

/** Bytes read at once; few documents are longer. */
const buffer = Buffer.allocUnsafe(65_536)

/** The text of a file; undefined where it cannot be had at once. What is not UTF-8 has a character that no header has. */
function readText(file: string): string | undefined {
  try {
    // A pipe would wait for its writer.
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const length = readSync(handle, buffer, 0, buffer.length, 0)
      return length < buffer.length ? buffer.toString('utf8', 0, length) : readFileSync(handle, 'utf8')
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}
