import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { formatOf } from '../data-files/read-records.js'
import { scanFile } from '../data-files/scan-file.js'
import type { OperationDocument } from '../generated/documents.js'
import { isScanned, type DataFile } from '../model/data-file.js'
import { digests } from '../revisions/digest.js'
import type { LoadedRevision } from './load-revision.js'
import { displayPath } from './display-path.js'
import { unreadableReason } from './read-file.js'

/** A revision with its data files, and the texts of those that are small, by the names they are shown under. */
export interface WithDataFiles {
  readonly revision: LoadedRevision
  readonly sources: ReadonlyMap<string, string>
}

/** Are the data files of revisions read, or is it enough to know which there are? */
export type DataFileUse = 'read' | 'leave'

/** Larger files are shown without the lines around a finding. */
const mostShownBytes = 256 * 1024

/**
 * Looks at the data files that the operations of a revision name, each read once and none held. What is wrong with one is
 * kept with it: whether it matters is known when the revision is folded, as an applied one needs its files no more.
 *
 * @param folder the folder of the document, which paths are relative to
 * @param use `leave`: none is opened, for what neither runs nor compares them
 */
export async function loadDataFiles(
  revision: LoadedRevision,
  folder: string,
  cwd: string,
  use: DataFileUse,
): Promise<WithDataFiles> {
  const names = new Set((revision.document.operations ?? []).flatMap(fileNamed))
  if (names.size === 0) return { revision, sources: new Map() }
  if (use === 'leave') {
    const left = [...names].map((file): DataFile => ({
      file,
      shown: displayPath(path.resolve(folder, file), cwd),
      unread: 'it was not looked at',
    }))
    return { revision: withDataFiles(revision, left), sources: new Map() }
  }
  const dataFiles = new Map<string, DataFile>()
  const sources = new Map<string, string>()
  for (const file of names) {
    const found = path.resolve(folder, file)
    const shown = displayPath(found, cwd)
    const loaded = await loadDataFile(found, { file, shown })
    dataFiles.set(file, loaded)
    if (isScanned(loaded) && (await stat(found)).size <= mostShownBytes) {
      sources.set(shown, await readFile(found, 'utf8'))
    }
  }
  return { revision: withDataFiles(revision, [...dataFiles.values()]), sources }
}

/** The revision as it is with these data files: their hashes are part of what it does. */
export function withDataFiles(revision: LoadedRevision, files: readonly DataFile[]): LoadedRevision {
  const hashes = new Map(files.filter(isScanned).map(({ file, sha256 }) => [file, sha256]))
  return {
    ...revision,
    digests: digests(revision.source.canonical(), { dataFiles: hashes }),
    dataFiles: new Map(files.map((file) => [file.file, file])),
  }
}

function fileNamed({ insert_rows: insert }: OperationDocument): readonly string[] {
  return insert?.file === undefined ? [] : [insert.file]
}

async function loadDataFile(
  found: string,
  names: { readonly file: string; readonly shown: string },
): Promise<DataFile> {
  const { file } = names
  if (path.posix.isAbsolute(file) || path.win32.isAbsolute(file)) {
    return {
      ...names,
      unread: 'the path is absolute',
      help: 'write it relative to the folder of this document',
    }
  }
  if (file.includes('\\'))
    return { ...names, unread: 'a backslash stands in its path', help: 'write / between folders' }
  const format = formatOf(file)
  if (format === undefined) {
    return {
      ...names,
      unread: 'its name tells no format',
      help: 'a data file ends in .csv (with a header), or in .jsonl or .ndjson (one JSON object per line)',
    }
  }
  try {
    // Asked before opening: opening a pipe would wait for its writer.
    const { isDirectory, isFile } = await statOf(found)
    if (!isFile) return { ...names, unread: unreadableReason(isDirectory ? 'EISDIR' : 'ENXIO') }
    return await scanFile(found, names, format)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    return { ...names, unread: unreadableReason(code) }
  }
}

async function statOf(found: string): Promise<{ readonly isDirectory: boolean; readonly isFile: boolean }> {
  const entry = await stat(found)
  return { isDirectory: entry.isDirectory(), isFile: entry.isFile() }
}
