import { viewsOver } from '../model/dependants.js'
import { objectKey } from '../model/mention-index.js'
import type { SchemaObject, View } from '../model/objects.js'
import { nameOf } from '../model/table.js'
import { readingRules } from '../operations/support/reading-rules.js'
import { staleIn, staleObjects } from '../operations/support/stale.js'
import type { Step } from '../steps/step.js'
import type { FoldedOperation } from './fold.js'

/** A statement with what it comes from. */
interface Placed {
  readonly operation: FoldedOperation
  readonly step: Step
}

/**
 * Statements for a server that takes back one after the other, and makes no view of names that are not there: a view which a
 * rename leaves behind goes before the rename, with those over it, so that it can come back once the rename is taken back.
 */
export function staleViewsFirst<T extends Placed>(
  statements: readonly T[],
  operations: readonly FoldedOperation[],
): readonly T[] {
  const positions = new Map(operations.map((operation, i) => [operation, i]))
  const placeOf = ({ operation, step }: Placed): number => {
    const own = positions.get(operation) ?? 0
    const maker = step.kind === 'drop_view' ? makerOf(step.view, own, operations) : undefined
    // Before every statement of the rename.
    return maker === undefined ? own : maker - 0.5
  }
  return statements
    .map((statement) => ({ statement, place: placeOf(statement) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ statement }) => statement)
}

/** Position of the rename by which the view, or one that it reads, waits to be restated when it is dropped. */
function makerOf(view: View, dropped: number, operations: readonly FoldedOperation[]): number | undefined {
  const at = operations[dropped]
  if (at === undefined) return undefined
  const rules = readingRules(at.context)
  const key = objectKey(view)
  const concerned = staleObjects(at.before)
    .filter(({ kind }) => kind === 'view')
    .filter(
      (stale) =>
        objectKey(stale) === key ||
        viewsOver(at.before, [nameOf(stale)], rules).some((over) => objectKey(over) === key),
    )
    .map(objectKey)
  const maker = Math.min(...concerned.flatMap((stale) => firstStale(stale, operations)))
  const then = operations[maker]?.before
  // What somebody did with one of them since needs it where it is.
  const isAsItWas = (each: string): boolean =>
    then !== undefined && sameView(then.objects.get(each), at.before.objects.get(each))
  return maker < dropped && [key, ...concerned].every(isAsItWas) ? maker : undefined
}

function firstStale(key: string, operations: readonly FoldedOperation[]): readonly number[] {
  const at = operations.findIndex(({ before, after }) => !staleIn(before).has(key) && staleIn(after).has(key))
  return at < 0 ? [] : [at]
}

/** Are the two one view, but for what waits? */
function sameView(a: SchemaObject | undefined, b: SchemaObject | undefined): boolean {
  return a?.kind === 'view' && b?.kind === 'view' && plainly(a) === plainly(b)
}

function plainly({ stale: _s, absent: _a, ...view }: View): string {
  return JSON.stringify(Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1)))
}
