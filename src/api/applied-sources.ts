import type { RevisionRow } from '../dialects/journal.js'
import { isScanned, parseStored, storedText } from '../model/data-file.js'
import type { DatabaseState } from '../migrate/database.js'
import { exchanged } from '../plan/exchange.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { graphsBeside, type CheckoutFiles } from './graphs-beside.js'
import { documentsError, graphOf, type Project } from './project.js'
import { graphDiagnostics } from './graph-diagnostics.js'
import { storedSource } from './revision-source.js'

/** What is applied beside what is in the checkout. */
export interface AppliedSources {
  /**
   * Applied revisions in the order of applying, each with the document that was applied; where one replaces others that are
   * all applied, that one.
   */
  readonly applied: readonly RevisionSource[]
  /** The same as the rows of the bookkeeping have it. */
  readonly asStored: readonly RevisionSource[]
  /** The checkout's graph, with applied revisions that the checkout does not know. */
  readonly graph: RevisionGraph<RevisionSource>
  /** The checkout's alone, of what replaces others as this database is to see it; what there is to go up to. */
  readonly checkout: RevisionGraph<RevisionSource>
  /** Applied revisions whose file says something else now. */
  readonly edited: readonly { readonly file: RevisionSource; readonly row: RevisionRow }[]
  /** Applied revisions of which there is no file. */
  readonly unknown: readonly string[]
  /** Rows whose file has another header now: revises, depends_on, branch_labels or replaces. */
  readonly moved: readonly { readonly file: RevisionSource; readonly row: RevisionRow }[]
}

/**
 * Lays the database's documents beside the checkout's. What was applied is what the database kept; the file gives
 * locations while it says the same. Documents are parsed again only where they differ.
 *
 * @param kept the document that was applied, where the file says something else or is gone
 * @throws DocumentsError for a wrong checkout, or a stored document that does not hold to the format
 */
export function appliedSources(
  project: Project,
  state: Pick<DatabaseState, 'applied'>,
  kept: (row: RevisionRow) => RevisionSource = storedSource,
): AppliedSources {
  const checkout = new Map(project.revisions.map((source) => [source.revision, source]))
  const asStored: RevisionSource[] = []
  const stored: RevisionSource[] = []
  const edited: { file: RevisionSource; row: RevisionRow }[] = []
  const moved: { file: RevisionSource; row: RevisionRow }[] = []
  for (const row of state.applied) {
    const file = checkout.get(row.revision)
    if (file === undefined) {
      const source = kept(row)
      stored.push(source)
      asStored.push(source)
    } else if (sameContent(file, row)) {
      // What was applied needs its data files no more: where one is gone, what was stored of it stands in.
      asStored.push(lacksFile(file) ? kept(row) : file)
      // Its digest is not known while a file is gone: then a new header is stored another time.
      if (!lacksFile(file) && file.record.headerDigest !== row.headerDigest) moved.push({ file, row })
    } else {
      edited.push({ file, row })
      asStored.push(kept(row))
    }
  }
  const applied = asStored.map(({ revision }) => revision)
  const { graph, checkout: own } = graphsBeside(filesOf(project), stored, applied)
  const { exchanges } = graph.replaced
  // Of what another takes the place of, nobody asks any more what its file says.
  const gone = new Set(exchanges.flatMap(({ replaced }) => replaced))
  const stays = ({ row }: { readonly row: RevisionRow }): boolean => !gone.has(row.revision)
  return {
    applied: exchanged(asStored, exchanges, ({ revision }) => revision),
    asStored,
    graph,
    checkout: own,
    edited: edited.filter(stays),
    unknown: stored.map(({ revision }) => revision).filter((id) => !gone.has(id)),
    moved: moved.filter(stays),
  }
}

function lacksFile({ dataFiles }: RevisionSource): boolean {
  return dataFiles !== undefined && [...dataFiles.values()].some((file) => !isScanned(file))
}

/** The checkout's document, with what was stored of those data files that are gone. */
function withStoredFiles(file: RevisionSource, row: RevisionRow): RevisionSource {
  const files = parseStored(row.dataFiles).map((stored) => {
    const now = file.dataFiles?.get(stored.file)
    return now !== undefined && isScanned(now) ? now : stored
  })
  return storedSource({ ...row, document: file.record.document, dataFiles: storedText(files) })
}

/** Digests made by another algorithm say nothing: then the stored document is digested again. */
function sameContent(file: RevisionSource, row: RevisionRow): boolean {
  const { record } = lacksFile(file) ? withStoredFiles(file, row) : file
  if (row.digestAlgorithm === record.digestAlgorithm) return row.contentDigest === record.contentDigest
  return storedSource(row).record.contentDigest === record.contentDigest
}

/** @throws DocumentsError for a checkout that cannot be read, or that makes no graph with what is applied */
function filesOf(project: Project): CheckoutFiles<RevisionSource> {
  const { revisions, graph, readable } = project
  return {
    revisions: readable ? revisions : graphOf(project).nodes,
    ...(graph === undefined ? {} : { graph }),
    fail: (problems, nodes) => {
      throw documentsError(
        project,
        problems.length === 0 ? project.diagnostics : graphDiagnostics(problems, nodes),
      )
    },
  }
}
