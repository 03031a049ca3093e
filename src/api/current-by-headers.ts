import type { DatabaseState } from '../migrate/database.js'
import { loadRevision } from '../documents/load-revision.js'
import type { SourceText } from '../documents/source-text.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { textDigest } from '../revisions/text-digest.js'
import { graphsBeside, type CheckoutFiles } from './graphs-beside.js'
import type { KeptNode } from './listed-revision.js'
import { currentIn, together, type CurrentState } from './list-revisions.js'
import { parsedHeader } from './parsed-header.js'
import { readHeaders, type OpenHeadersOptions } from './read-headers.js'
import { storedSource, toSource } from './revision-source.js'

/** The documents of a project, of which only the headers were looked at. */
export interface HeaderFiles {
  readonly nodes: readonly KeptNode[]
  readonly graph: RevisionGraph<KeptNode>
  readonly texts: ReadonlyMap<string, SourceText>
}

/** Undefined where the documents must be looked at more closely. */
export function readHeaderFiles(options: OpenHeadersOptions): HeaderFiles | undefined {
  const texts = new Map<string, SourceText>()
  const read = readHeaders(options, {
    parse: parsedHeader,
    see: ({ revision }, source) => texts.set(revision, source),
  })
  return read === undefined ? undefined : { nodes: read.nodes, graph: read.graph, texts }
}

/** The files and what is applied do not make a graph. */
class NoGraph extends Error {
  override readonly name = 'NoGraph'
}

/**
 * Where a database is, beside documents of which only those are parsed whose text is another than the one that was applied.
 * Undefined where the documents must be looked at more closely: they say what is wrong, or have rows in files.
 *
 * @throws DocumentsError for a stored document that does not hold to the format
 */
export function currentByHeaders(
  { nodes, graph, texts }: HeaderFiles,
  state: Pick<DatabaseState, 'applied' | 'halfRun'>,
): CurrentState | undefined {
  const edited = new Set<string>()
  for (const row of state.applied) {
    const source = texts.get(row.revision)
    if (source === undefined || textDigest(source.text) === row.textDigest) continue
    const { revision } = loadRevision(source)
    const hasDataFiles = row.dataFiles !== '[]' || /^\s*-?\s*file:/m.test(source.text)
    if (revision === undefined || hasDataFiles) return undefined
    const { digestAlgorithm, contentDigest } = toSource(revision, false).record
    if (digestAlgorithm !== row.digestAlgorithm) return undefined
    if (contentDigest !== row.contentDigest) edited.add(row.revision)
  }
  const stored = state.applied.filter(({ revision }) => !texts.has(revision)).map(storedSource)
  const applied = state.applied.map(({ revision }) => revision)
  try {
    return currentIn(
      together(graphsBeside(filesOf(nodes, graph), stored, applied), state.applied, edited),
      state,
    )
  } catch (error) {
    if (error instanceof NoGraph) return undefined
    throw error
  }
}

function filesOf(revisions: readonly KeptNode[], graph: RevisionGraph<KeptNode>): CheckoutFiles<KeptNode> {
  return {
    revisions,
    graph,
    fail: () => {
      throw new NoGraph()
    },
  }
}
