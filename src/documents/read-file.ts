import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { displayPath } from './display-path.js'
import { decodeText } from './decode-text.js'
import { documentError } from './document-error.js'
import type { SourceText } from './source-text.js'

/** Bytes that a document may have: far more than a revision needs, little enough to be parsed at once. */
export const maximumDocumentBytes = 8 * 1024 * 1024

/** What came of reading a file: its text, or why not. */
export type ReadResult =
  | { readonly source: SourceText; readonly diagnostic?: never }
  | { readonly source?: never; readonly diagnostic: Diagnostic }

/**
 * Reads one document from disk. Everything that can be wrong with a file (missing, a folder, no right, too large,
 * not UTF-8) is a diagnostic; only a failing disk throws.
 */
export async function readDocumentFile(
  file: string,
  cwd: string,
  maximumBytes: number = maximumDocumentBytes,
): Promise<ReadResult> {
  const shown = displayPath(file, cwd)
  const absolute = path.resolve(cwd, file)
  try {
    // Asked before opening: opening a pipe would wait for its writer.
    const found = await stat(absolute)
    if (found.isDirectory()) return { diagnostic: unreadable(shown, 'EISDIR') }
    if (!found.isFile()) return { diagnostic: unreadable(shown, 'ENXIO') }
    if (found.size > maximumBytes) return { diagnostic: tooLarge(shown, found.size, maximumBytes) }
    const decoded = decodeText(shown, await readFile(absolute))
    return decoded.text === undefined
      ? { diagnostic: decoded.diagnostic }
      : { source: { file: shown, text: decoded.text } }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    return { diagnostic: unreadable(shown, code) }
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  ENXIO: 'it is not an ordinary file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'its name is too long',
}

/** Why the file system refuses a file, by the code of its error. */
export function unreadableReason(code: string): string {
  return reasons[code] ?? code
}

function unreadable(file: string, code: string): Diagnostic {
  return documentError(file, 'document/unreadable', `cannot read ${file}: ${unreadableReason(code)}`)
}

function tooLarge(file: string, bytes: number, maximumBytes: number): Diagnostic {
  return documentError(
    file,
    'document/too-large',
    `${file} has ${bytes.toLocaleString('en-US')} bytes; a document may have ${maximumBytes.toLocaleString('en-US')}`,
    'rows by the thousand do not belong in a revision: load them from the application, or split the document',
  )
}
