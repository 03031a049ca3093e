import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { emptyModel } from '../model/schema-model.js'
import { foldDocument, type Folded } from './fold.js'
import { toDiagnostics } from './located-problem.js'
import { revisionProblems } from './plan-revision.js'
import type { PlanSettings } from './planner.js'
import type { RevisionSource } from './revision-source.js'
import { undoRevision } from './undo.js'

/**
 * What is wrong with revisions that stand upon each other, each in its place, and with the way back from the last of them: all that
 * plans of both would find, without the plans.
 */
export function lineFaults(line: readonly RevisionSource[], settings: PlanSettings): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const folds: { readonly source: RevisionSource; readonly folded: Folded }[] = []
  let model = emptyModel
  for (const source of line) {
    const folded = foldDocument(source.document, model, settings, source.dataFiles)
    const undo = undoRevision(source, folded, folded.after, settings)
    const undone = 'folded' in undo ? undo.folded.warnings : []
    const problems = [
      ...folded.problems,
      ...(folded.problems.length === 0 ? undo.problems : []),
      ...folded.warnings,
      ...undone,
      ...revisionProblems(source, folded, settings),
    ]
    diagnostics.push(...toDiagnostics(problems, source))
    folds.unshift({ source, folded })
    model = folded.after
  }
  // What cannot be done cannot be undone: of the way down only what is wrong with it alone is of use.
  if (diagnostics.some(({ severity }) => severity === 'error')) return diagnostics
  for (const { source, folded } of folds) {
    const undo = undoRevision(source, folded, model, settings)
    const below = 'folded' in undo ? undo : undefined
    const problems = [
      ...undo.problems,
      ...(below === undefined
        ? []
        : [...below.folded.warnings, ...revisionProblems(source, below.folded, settings)]),
    ]
    diagnostics.push(...toDiagnostics(problems, source))
    model = below === undefined ? folded.before : below.back
  }
  return diagnostics
}
