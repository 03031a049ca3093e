import path from 'node:path'
import { formatOf } from '../data-files/read-records.js'
import { scanText } from '../data-files/scan-file.js'
import type { RevisionRow } from '../dialects/journal.js'
import { withDataFiles } from '../documents/load-data-files.js'
import type { LoadedRevision } from '../documents/load-revision.js'
import type { DataFile } from '../model/data-file.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { buildGraph } from '../revisions/build-graph.js'
import { appliedSources, type AppliedSources } from './applied-sources.js'
import { documentsBefore } from './documents-before.js'
import { UsageError } from './errors.js'
import { branchSince, changedFiles, fileAtBase, untrackedFiles, type Branch } from './git.js'
import { graphDiagnostics } from './graph-diagnostics.js'
import type { Project } from './project.js'
import { storedSource, toSource } from './revision-source.js'

/**
 * What a database has that has all of a commit, beside what is in the checkout: the documents as they were where the branch
 * began from that commit.
 *
 * @param ref a commit as Git takes it: `main`, `origin/main`
 * @throws UsageError where Git cannot tell, or there was no history; DocumentsError for wrong documents here
 */
export async function sourcesSince(project: Project, ref: string): Promise<AppliedSources> {
  const then = await sourcesThen(project, await branchSince(project.config.folder, ref))
  const { graph, problems } = buildGraph(then)
  if (graph === undefined) {
    const [first] = graphDiagnostics(problems, then)
    throw new UsageError(
      `the revisions as they were at ${ref} make no history: ${first?.message ?? ''}`,
      'name a commit whose documents are right, or say by --from what counts as applied',
    )
  }
  const byId = new Map(then.map((source) => [source.revision, source]))
  const rows = graph.inOrder().flatMap((id, place) => {
    const source = byId.get(id)
    return source === undefined ? [] : [rowOf(source, place + 1)]
  })
  return appliedSources(project, { applied: rows }, (row) => byId.get(row.revision) ?? storedSource(row))
}

/**
 * The revisions of the commit: those whose files are as they were, and the others as they were. A data file counts as changed
 * only with its document; `check --since` looks at it by itself.
 */
async function sourcesThen(project: Project, branch: Branch): Promise<readonly RevisionSource[]> {
  const before = new Map<string, RevisionSource>()
  for (const [id, loaded] of await documentsBefore(project, branch)) {
    before.set(id, toSource(await withFilesThen(loaded, branch), false))
  }
  const names = [...(await changedFiles(branch, 'ADMT')), ...(await untrackedFiles(branch))]
  const changed = new Set(names.map((name) => path.resolve(branch.cwd, name)))
  const kept = project.revisions.flatMap((source) => {
    const old = before.get(source.revision)
    if (old !== undefined) return [old]
    return changed.has(path.resolve(project.cwd, source.file)) ? [] : [source]
  })
  const here = new Set(kept.map(({ revision }) => revision))
  return [...kept, ...[...before.values()].filter(({ revision }) => !here.has(revision))]
}

/** The document with its data files as they were. */
async function withFilesThen(loaded: LoadedRevision, branch: Branch): Promise<LoadedRevision> {
  const names = (loaded.document.operations ?? []).flatMap(({ insert_rows: insert }) => insert?.file ?? [])
  if (names.length === 0) return loaded
  const files = await Promise.all([...new Set(names)].map((file) => fileThen(loaded.file, file, branch)))
  return withDataFiles(loaded, files)
}

async function fileThen(document: string, file: string, branch: Branch): Promise<DataFile> {
  const shown = path.posix.join(path.posix.dirname(document), file)
  const format = formatOf(file)
  if (format === undefined) return { file, shown, unread: 'its name tells no format' }
  return scanText(await fileAtBase(branch, shown), { file, shown }, format)
}

/** The row of a database that applied it then. */
function rowOf(then: RevisionSource, appliedOrder: number): RevisionRow {
  const { document, digestAlgorithm, contentDigest, headerDigest, textDigest, dataFiles = '[]' } = then.record
  return {
    revision: then.revision,
    revises: then.revises,
    message: then.message,
    document,
    digestAlgorithm,
    contentDigest,
    headerDigest,
    textDigest,
    dataFiles,
    purged: [],
    status: 'applied',
    stamped: false,
    appliedOrder,
    appliedAt: then.created ?? '',
    appliedBy: '',
    toolVersion: '',
    durationMs: 0,
  }
}
