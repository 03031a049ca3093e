import { inMakingOrder, viewsOver } from '../model/dependants.js'
import { objectKey } from '../model/mention-index.js'
import type { Routine, View } from '../model/objects.js'
import { nameOf, type TableName } from '../model/table.js'
import { viewsAside } from '../model/views-aside.js'
import type { Operation } from '../operations/operation.js'
import { readingRules } from '../operations/support/reading-rules.js'
import { staleIn } from '../operations/support/stale.js'
import { viewNameOf } from '../operations/support/view-ref.js'
import type { FoldedOperation } from './fold.js'
import type { Item } from './item.js'
import { definition, restatedBy, type Restated } from './restated.js'

/** An operation of the way forth with the operations that take it back. */
export interface Inverted {
  readonly of: FoldedOperation
  readonly operations: readonly Operation[]
}

/** What waits until the names in its old text are back. */
interface Waiting {
  /** What took it away. */
  readonly place: FoldedOperation
  /** Its new definition is there until then. */
  readonly isThere: boolean
}

/**
 * The operations of the way back, in order: those of the last one first. What a rename made stale and a later operation
 * restated is the exception: its old text names the old name, so it can only come back when the rename is undone. Until
 * then a view is absent, with the views over it (`absent`), or has its new definition still (`present`), which waits to be
 * restated like the old one on the way forth; the first goes together with whatever else the new text needs, the second with
 * what else is done to the view.
 */
export function wayBack(forward: readonly Inverted[], until: 'absent' | 'present'): readonly Item[] {
  /** By the key at this point of the way. */
  let waiting = new Map<string, Waiting>()
  const items: Item[] = []
  for (const { of, operations } of forward.toReversed()) {
    const put = (operation: Operation, { place, base }: FoldedOperation = of): void => {
      items.push({ operation, place, base })
    }
    const own = restatedBy(of)
    for (const each of own) takeDown(each, of, until, waiting, put)
    const inverse =
      own.length > 0 ? [] : operations.filter((operation) => !isOfMissing(operation, of, waiting))
    const stale = staleIn(of.after)
    const broken = [...waiting].flatMap(([key, { isThere }]) =>
      isThere && stale.has(key) ? [keyBelow(key, of)] : [],
    )
    for (const operation of inverse) put(marking(operation, broken))
    waiting = new Map([...waiting].map(([key, each]) => [keyBelow(key, of), each]))
    comeBack(of, waiting, put)
  }
  return items
}

/**
 * Takes away what was restated, as far as it must be, and notes what is to come back later. The views over it come back as
 * they were before the rename: what was done to them since (a right on all tables, say) is undone while they are absent.
 */
function takeDown(
  { key, now }: Restated,
  of: FoldedOperation,
  until: 'absent' | 'present',
  waiting: Map<string, Waiting>,
  put: (operation: Operation) => void,
): void {
  const goes = now?.kind === 'view' && until === 'absent'
  if (goes && waiting.get(key)?.isThere !== false) {
    const over = viewsOver(of.after, nameOf(now), readingRules(of.context))
    for (const view of [now, ...over].toReversed()) {
      const other = objectKey(view)
      if (waiting.get(other)?.isThere === false) continue
      put({ kind: 'drop_view', ...nameOf(view) })
      waiting.set(other, { place: of, isThere: false })
    }
  }
  waiting.set(key, { place: of, isThere: now !== undefined && !goes })
}

/** Is it about a view that is away, and comes back as it was before? */
function isOfMissing(
  operation: Operation,
  { context }: FoldedOperation,
  waiting: ReadonlyMap<string, Waiting>,
): boolean {
  if (
    operation.kind !== 'rename_view' &&
    operation.kind !== 'replace_view' &&
    operation.kind !== 'drop_view'
  ) {
    return false
  }
  return waiting.get(viewKey(viewNameOf(operation, context)))?.isThere === false
}

/** The key that a view or function has before the operation. */
function keyBelow(key: string, { operation, context }: FoldedOperation): string {
  if (operation.kind !== 'rename_view') return key
  const renamed = viewNameOf({ ...operation, name: operation.to }, context)
  return key === viewKey(renamed) ? viewKey(viewNameOf(operation, context)) : key
}

function viewKey(name: TableName): string {
  return objectKey({ kind: 'view', ...name })
}

/** The undo of a rename, which leaves new definitions behind with names that are no more. */
function marking(operation: Operation, broken: readonly string[]): Operation {
  if (broken.length === 0 || !('marks' in operation) || operation.marks === undefined) return operation
  const { stale, fresh } = operation.marks
  const marks = {
    ...operation.marks,
    stale: [...new Set([...stale, ...broken])].sort(),
    fresh: fresh.filter((key) => !broken.includes(key)),
  }
  return { ...operation, marks }
}

/** Brings back what has its names again once the operation is undone, each behind what it needs. */
function comeBack(
  { before, context }: FoldedOperation,
  waiting: Map<string, Waiting>,
  put: (operation: Operation, place: FoldedOperation) => void,
): void {
  const rules = readingRules(context)
  const stale = staleIn(before)
  const aside = new Set(viewsAside(before, rules).map(objectKey))
  const ready: (View | Routine)[] = []
  for (const [key, { isThere }] of waiting) {
    const object = definition(before, key)
    // It was made by this operation.
    if (object === undefined) waiting.delete(key)
    else if (!stale.has(key) && (isThere || !aside.has(key))) ready.push(object)
  }
  for (const object of inMakingOrder(ready, rules)) {
    const key = objectKey(object)
    const found = waiting.get(key)
    if (found === undefined) continue
    put(asItWas(object, found.isThere), found.place)
    waiting.delete(key)
  }
}

/** The operation by which a definition comes back. */
function asItWas(object: View | Routine, isThere: boolean): Operation {
  if (object.kind === 'routine') {
    const keys = { ...nameOf(object), arguments: object.arguments, body: object.body, restored: object }
    return isThere ? { kind: 'replace_function', ...keys } : { kind: 'create_function', ...keys }
  }
  const keys = { ...nameOf(object), query: object.query, restored: object }
  return isThere ? { kind: 'replace_view', ...keys } : { kind: 'create_view', ...keys }
}
