import { Needs } from './needs.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { SchemaModel } from '../model/schema-model.js'
import { Clouds } from './ask-when.js'
import { foldDocument } from './fold.js'
import { toDiagnostics } from './located-problem.js'
import { planRevision } from './plan-revision.js'
import { finish, type PlanResult, type PlanSettings } from './planner.js'
import type { RevisionSource } from './revision-source.js'
import { undoRevision } from './undo.js'

/** One revision up and down again, each as a plan of its own for a bookkeeping that knows no other revision. */
export interface RoundTrip {
  readonly after: SchemaModel
  readonly up: PlanResult
  readonly down: PlanResult
}

/**
 * Plans one revision on top of a model, and its undo: what a walk over a whole history needs, without folding what was
 * folded already.
 */
export function planRoundTrip(
  source: RevisionSource,
  before: SchemaModel,
  settings: PlanSettings,
): RoundTrip {
  const folded = foldDocument(source.document, before, settings, source.dataFiles)
  const undo = undoRevision(source, folded, folded.after, settings)
  const irreversible = 'irreversible' in undo ? undo.irreversible : []
  const up = planRevision(
    {
      source,
      direction: 'up',
      folded,
      irreversible,
      clouds: new Clouds(),
      needs: new Needs(),
      start: before,
    },
    settings,
  )
  const problems = [
    ...toDiagnostics(folded.problems, source),
    ...(folded.problems.length === 0 ? toDiagnostics(undo.problems, source) : []),
    ...toDiagnostics(up.problems, source),
  ]
  return {
    after: folded.after,
    up: finish('up', [], [source.revision], [up.revision], problems, [], settings),
    down: planDown(),
  }

  function planDown(): PlanResult {
    const diagnostics: Diagnostic[] = [...problems]
    if ('irreversible' in undo) {
      return finish(
        'down',
        [source.revision],
        [],
        [],
        diagnostics,
        [{ source, reasons: undo.irreversible }],
        settings,
      )
    }
    const down = planRevision(
      {
        source,
        direction: 'down',
        folded: undo.folded,
        irreversible: [],
        clouds: new Clouds(),
        needs: new Needs(),
        start: folded.after,
      },
      settings,
    )
    diagnostics.push(...toDiagnostics(down.problems, source))
    return finish('down', [source.revision], [], [down.revision], diagnostics, [], settings)
  }
}
