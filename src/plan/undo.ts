import { tableKey, type SchemaModel } from '../model/schema-model.js'
import type { FoldContext } from '../operations/definition.js'
import { invertOperation } from '../operations/index.js'
import type { Operation } from '../operations/operation.js'
import { tableNameOf } from '../operations/support/table-ref.js'
import { viewNameOf } from '../operations/support/view-ref.js'
import { firstDifference } from './first-difference.js'
import { foldAlike, foldItems, itemsOf, type Folded, type FoldSettings } from './fold.js'
import type { LocatedProblem } from './located-problem.js'
import type { RevisionSource } from './revision-source.js'
import { isSameAgain } from './same-again.js'
import { wayBack, type Inverted } from './way-back.js'

/** Where the downgrade of a revision stops, in its author's words. */
export interface Irreversible {
  readonly place: string
  readonly reason: string
}

/**
 * How a revision is undone: its inverse operations folded from the present model, or why that cannot be. `back` is the model after
 * it: the very one before the revision, where it is the same, so that what was found out for that one need not be found out again.
 */
export type Undo =
  { readonly folded: Folded; readonly back: SchemaModel } | { readonly irreversible: readonly Irreversible[] }

/** The last undo of each fold, with what it was made for. */
const lastMade = new WeakMap<
  Folded,
  {
    readonly present: SchemaModel
    readonly settings: FoldSettings
    readonly undo: FoundUndo
  }
>()

type FoundUndo = Undo & { readonly problems: readonly LocatedProblem[] }

/**
 * The undo of a revision. Inverses are made from the models before its own operations and applied, in reverse order, to
 * the present model. A written `downgrade` replaces them; it must lead back to the model before. Asked again, it gives what it gave.
 */
export function undoRevision(
  source: RevisionSource,
  forward: Folded,
  present: SchemaModel,
  settings: FoldSettings,
): FoundUndo {
  const last = lastMade.get(forward)
  if (last?.present === present && foldAlike(last.settings, settings)) return last.undo
  const undo = newUndo(source, forward, present, settings)
  lastMade.set(forward, { present, settings, undo })
  return undo
}

function newUndo(
  source: RevisionSource,
  forward: Folded,
  present: SchemaModel,
  settings: FoldSettings,
): FoundUndo {
  const written = source.document.downgrade
  if (written !== undefined) return undoAsWritten(source, forward, present, settings)
  const irreversible: Irreversible[] = []
  const inverted: Inverted[] = []
  for (const of of forward.operations) {
    const inverse = invertOperation(of.operation, of.before, of.context)
    if ('irreversible' in inverse) irreversible.unshift({ place: of.place, reason: inverse.irreversible })
    else {
      const operations = inverse.operations.map((undo) => unhurried(undo, forward, of.context))
      inverted.push({ of, operations })
    }
  }
  if (irreversible.length > 0) return { irreversible, problems: [] }
  const fold = (until: 'absent' | 'present'): Folded =>
    foldItems(
      wayBack(inverted, until),
      present,
      settings,
      { revision: source.revision, hasDowngrade: false, isUndo: true },
      false,
    )
  const absent = fold('absent')
  const folded = absent.problems.length === 0 ? absent : fold('present')
  return { folded, back: backFrom(folded, forward), problems: folded.problems }
}

function backFrom(undone: Folded, forward: Folded): SchemaModel {
  return undone.before === forward.after && isSameAgain(forward.before, undone.after)
    ? forward.before
    : undone.after
}

/**
 * The index of a table or view that this revision made goes plainly, whatever made it: the table goes next, and a statement that
 * must stand alone would keep the undo from being one transaction.
 */
function unhurried(undo: Operation, forward: Folded, context: FoldContext): Operation {
  if (undo.kind !== 'drop_index' || undo.concurrently !== true) return undo
  const table = tableKey(tableNameOf(undo, context))
  const isOwn = forward.operations.some(
    ({ operation, context: then }) =>
      (operation.kind === 'create_table' && tableKey(tableNameOf(operation, then)) === table) ||
      (operation.kind === 'create_view' && tableKey(viewNameOf(operation, then)) === table),
  )
  const { concurrently: _, ...plain } = undo
  return isOwn ? plain : undo
}

function undoAsWritten(
  source: RevisionSource,
  forward: Folded,
  present: SchemaModel,
  settings: FoldSettings,
): FoundUndo {
  const items = itemsOf(source.document.downgrade ?? [], 'downgrade', settings.rules)
  const folded = foldItems(
    items,
    present,
    settings,
    { revision: source.revision, hasDowngrade: true, isUndo: true },
    true,
  )
  const back = backFrom(folded, forward)
  if (folded.problems.length > 0) return { folded, back, problems: folded.problems }
  const difference = firstDifference(folded.after, forward.before, settings.rules.keepsColumnOrder)
  if (difference === undefined || present !== forward.after) return { folded, back, problems: [] }
  return {
    folded,
    back,
    problems: [
      {
        ruleId: 'model/downgrade',
        message: `the written downgrade does not lead back to the schema before: ${difference}`,
        pointer: '/downgrade',
        base: '',
        atKey: true,
        help: 'state the operations that undo this revision, or remove downgrade to have them computed',
      },
    ],
  }
}
