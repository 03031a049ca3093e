import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { documentFiles } from './document-files.js'
import { documentError } from './document-error.js'
import { loadDataFiles, type DataFileUse } from './load-data-files.js'
import { loadRevision, type LoadedRevision } from './load-revision.js'
import { displayPath } from './display-path.js'
import { readDocumentFile } from './read-file.js'

/** All documents of a project, in the order of loading, and everything wrong with them. */
export interface LoadedFolders {
  readonly revisions: readonly LoadedRevision[]
  readonly diagnostics: readonly Diagnostic[]
  /** Files looked at. */
  readonly files: readonly string[]
  /** Texts of the files that could be read, by name, for code frames. */
  readonly sources: ReadonlyMap<string, string>
}

/** Files read at the same time: enough to keep a disk busy, few enough for the limit on open files. */
const concurrency = 32

/**
 * Loads every `.yaml`, `.yml` and `.json` file below the folders: folders as configured, files by path. Hidden files
 * and folders are left out. A folder that does not exist is a diagnostic.
 */
export async function loadFolders(
  folders: readonly string[],
  cwd: string,
  dataFiles: DataFileUse = 'read',
): Promise<LoadedFolders> {
  const found: string[] = []
  const diagnostics: Diagnostic[] = []
  const known = new Set<string>()
  for (const folder of folders) {
    const listed = documentFiles(path.resolve(cwd, folder))
    if (listed === undefined) diagnostics.push(missingFolder(displayPath(folder, cwd)))
    for (const file of listed ?? []) {
      if (!known.has(file)) found.push(file)
      known.add(file)
    }
  }
  const loaded = await loadFiles(found, cwd, dataFiles)
  return { ...loaded, diagnostics: [...diagnostics, ...loaded.diagnostics] }
}

/** Loads the documents of the given files, in their order. */
export async function loadFiles(
  files: readonly string[],
  cwd: string,
  dataFiles: DataFileUse = 'read',
): Promise<LoadedFolders> {
  const revisions: LoadedRevision[] = []
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, string>()
  for (let start = 0; start < files.length; start += concurrency) {
    const batch = files.slice(start, start + concurrency)
    for (const { source, diagnostic } of await Promise.all(
      batch.map((file) => readDocumentFile(file, cwd)),
    )) {
      if (diagnostic !== undefined) diagnostics.push(diagnostic)
      if (source === undefined) continue
      sources.set(source.file, source.text)
      const result = loadRevision(source)
      diagnostics.push(...result.diagnostics)
      if (result.revision === undefined) continue
      const folder = path.resolve(cwd, path.dirname(source.file))
      const loaded = await loadDataFiles(result.revision, folder, cwd, dataFiles)
      for (const [file, text] of loaded.sources) sources.set(file, text)
      revisions.push(loaded.revision)
    }
  }
  return { revisions, diagnostics, files: files.map((file) => displayPath(file, cwd)), sources }
}

function missingFolder(folder: string): Diagnostic {
  return documentError(
    folder,
    'project/missing-folder',
    `there is no folder ${folder}`,
    'create it, or correct revisions in the project file',
  )
}
