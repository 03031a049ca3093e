import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import type { Problem } from '../diagnostics/problem.js'
import type { RevisionSource } from './revision-source.js'

/** A problem with the absolute pointer of the document it is in. */
export type LocatedProblem = Problem & { readonly base: string }

/** Puts problems of one revision at their lines. */
export function toDiagnostics(
  problems: readonly LocatedProblem[],
  source: RevisionSource,
): readonly Diagnostic[] {
  if (problems.length < 2) return problems.map((problem) => toDiagnostic(problem, source))
  // Several steps of an operation may stumble over the same key.
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...once.values()].map((problem) => toDiagnostic(problem, source))
}

function toDiagnostic(problem: LocatedProblem, source: RevisionSource): Diagnostic {
  const pointer = problem.base + problem.pointer
  const location =
    problem.textOffset === undefined
      ? source.locate(pointer, { atKey: problem.atKey ?? false })
      : source.locateText(pointer, problem.textOffset)
  const { ruleId, message, suggestions, help, inFile } = problem
  if (inFile !== undefined) {
    const { file, line, column, length } = inFile
    const start = { line, column }
    const place = { file, pointer: '', start, end: { line, column: column + length } }
    const related = [{ message: 'read by this operation', location }]
    return makeDiagnostic(ruleId, message, place, { related, suggestions, help })
  }
  const written = { ...location, pointer: writtenPart(pointer, source.document) }
  return makeDiagnostic(ruleId, message, written, { suggestions, help })
}

/**
 * The pointer as far as the document has it: what a dialect lacks may come from a default, or from an operation that has
 * no key of its own for it (an index of create_table, the undo of drop_table).
 */
function writtenPart(pointer: string, document: object): string {
  let value: unknown = document
  let found = ''
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return found
    value = new Map<string, unknown>(Object.entries(value)).get(key)
    found += `/${part}`
  }
  return found
}
