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
  return problems.map((problem) => toDiagnostic(problem, source))
}

function toDiagnostic(problem: LocatedProblem, source: RevisionSource): Diagnostic {
  const pointer = problem.base + problem.pointer
  const location =
    problem.textOffset === undefined
      ? source.locate(pointer, { atKey: problem.atKey ?? false })
      : source.locateText(pointer, problem.textOffset)
  const { ruleId, message, suggestions, help } = problem
  return makeDiagnostic(ruleId, message, location, { suggestions, help })
}
