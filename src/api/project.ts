import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { DataFileUse } from '../documents/load-data-files.js'
import { loadFolders } from '../documents/load-folder.js'
import { displayPath } from '../documents/display-path.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { loadProject, type ProjectConfig } from '../project/project-file.js'
import { buildGraph } from '../revisions/build-graph.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { DocumentsError } from './errors.js'
import { graphDiagnostics } from './graph-diagnostics.js'
import { toSource } from './revision-source.js'

/** A project as it is on disk: its settings, its documents, and everything wrong with them so far. */
export interface Project {
  readonly cwd: string
  readonly config: ProjectConfig
  /** Documents that hold to the format, in the order of loading. */
  readonly revisions: readonly RevisionSource[]
  /** Every document could be read; what is wrong, if anything, is the graph. */
  readonly readable: boolean
  /** Absent when documents or the graph are wrong. */
  readonly graph?: RevisionGraph<RevisionSource>
  readonly diagnostics: readonly Diagnostic[]
  /** Texts of the files, by name, for code frames. */
  readonly sources: ReadonlyMap<string, string>
  readonly files: readonly string[]
}

/** Which project is opened, and how much of it is read. */
export interface OpenProjectOptions {
  readonly cwd: string
  readonly config?: string
  /**
   * `leave`: data files of `insert_rows` are not opened, however large they are. For what lists and compares documents: of an
   * applied revision the hashes count that were stored, and one that inserts from a file cannot be planned. Default: read.
   */
  readonly dataFiles?: DataFileUse
}

/**
 * Finds the project file from `cwd` upward (or takes `config`), loads all documents and builds the graph. Wrong documents
 * are findings of the project, so that a caller can show them all.
 *
 * @throws DocumentsError when the project file itself is missing or wrong
 */
export async function openProject(options: OpenProjectOptions): Promise<Project> {
  const { project: config, diagnostics, sources } = await loadProject(options)
  if (config === undefined) throw new DocumentsError(diagnostics, sources, 1)
  const loaded = await loadFolders(config.revisions, options.cwd, options.dataFiles)
  const revisions = loaded.revisions.map((revision) => toSource(revision, false))
  // An unreadable document may be anyone's parent: the graph is judged once all can be read.
  const graph = loaded.diagnostics.length > 0 ? undefined : buildGraph(revisions)
  const problems = graph === undefined ? [] : graphDiagnostics(graph.problems, revisions)
  return {
    cwd: options.cwd,
    config,
    revisions,
    readable: loaded.diagnostics.length === 0,
    ...(graph?.graph === undefined ? {} : { graph: graph.graph }),
    diagnostics: [...loaded.diagnostics.map((found) => atFolderKey(found, config, options.cwd)), ...problems],
    sources: new Map([...sources, ...loaded.sources]),
    files: loaded.files,
  }
}

/** A folder that does not exist is the fault of the key that names it, where there is one. */
function atFolderKey(diagnostic: Diagnostic, config: ProjectConfig, cwd: string): Diagnostic {
  if (diagnostic.ruleId !== 'project/missing-folder' || config.document.revisions === undefined)
    return diagnostic
  const index = config.revisions.findIndex((folder) => displayPath(folder, cwd) === diagnostic.location.file)
  return { ...diagnostic, location: config.source.locate(`/revisions/${index}`) }
}

/**
 * The graph of a project whose documents are right so far.
 *
 * @throws DocumentsError when they are not
 */
export function graphOf(project: Project): RevisionGraph<RevisionSource> {
  if (project.graph === undefined) throw documentsError(project, project.diagnostics)
  return project.graph
}

/** The findings as an error, with the project's texts to show them in. */
export function documentsError(project: Project, diagnostics: readonly Diagnostic[]): DocumentsError {
  return new DocumentsError(diagnostics, project.sources, project.files.length)
}
