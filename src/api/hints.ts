import type { Problem } from '../diagnostics/problem.js'
import { rules } from '../diagnostics/rules.js'
import { loadHints, type LoadedHints } from '../documents/load-hints.js'
import { readDocumentFile } from '../documents/read-file.js'
import type { SourceDocument } from '../documents/source-document.js'
import { DocumentsError, UsageError } from './errors.js'

/** Hints, and where they stand, unless they were given on a terminal. */
export type AnyHints = Pick<LoadedHints, 'hints'> & Partial<LoadedHints>

/**
 * The hints of a file.
 *
 * @throws DocumentsError, with places in the file
 */
export async function readHints(file: string, cwd: string): Promise<LoadedHints> {
  const { source, diagnostic } = await readDocumentFile(file, cwd)
  if (source === undefined) throw new DocumentsError([diagnostic], new Map(), 1)
  const { loaded, diagnostics } = loadHints(source)
  if (loaded === undefined) throw new DocumentsError(diagnostics, new Map([[source.file, source.text]]), 1)
  return loaded
}

/** What is wrong with hints, at its place in their file; with an answer from the terminal, as it is. */
export function hintsError(
  problems: readonly Problem[],
  source: SourceDocument | undefined,
): DocumentsError | UsageError {
  if (source === undefined) {
    return new UsageError(problems.map(({ message }) => message).join('; '), problems[0]?.help)
  }
  const diagnostics = problems.map(({ ruleId, message, pointer, help }) => ({
    ruleId,
    severity: rules[ruleId].severity,
    message,
    location: source.locate(pointer),
    ...(help === undefined ? {} : { help }),
  }))
  return new DocumentsError(diagnostics, new Map([[source.file, source.text]]), 1)
}
