import { inMakingOrder, viewsOver } from '../model/dependants.js'
import { objectKey } from '../model/mention-index.js'
import type { Routine, View } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { findObject } from '../model/schema-objects.js'
import { nameOf } from '../model/table.js'
import type { Operation } from '../operations/operation.js'
import { readingRules } from '../operations/support/reading-rules.js'
import type { FoldedOperation } from './fold.js'
import type { Item } from './item.js'
import { restatedBy, type Restated } from './restated.js'

/** An operation of the way forth with the operations that take it back. */
export interface Inverted {
  readonly of: FoldedOperation
  readonly operations: readonly Operation[]
}

/** A definition that waits until the names in its text are back. */
interface Waiting {
  readonly object: View | Routine
  /** Position of the operation whose undo brings them back. */
  readonly maker: number
  /** What took it away. */
  readonly place: FoldedOperation
  /** Its new definition is there until then. */
  readonly isThere: boolean
}

/**
 * The operations of the way back, in order: those of the last one first. What a rename made stale and a later operation
 * restated is the exception: its old text names the old name, so it can only come back when the rename is undone. Until
 * then a view is absent, with the views over it (`absent`), or has its new definition still (`present`); the first goes
 * together with whatever else the new text needs, the second with what else is done to the view.
 */
export function wayBack(forward: readonly Inverted[], until: 'absent' | 'present'): readonly Item[] {
  const restated = restatedBy(forward.map(({ of }) => of))
  const waiting = new Map<string, Waiting>()
  const items: Item[] = []
  for (const [i, inverted] of [...forward.entries()].toReversed()) {
    const { of } = inverted
    const put = (operation: Operation, { place, base }: FoldedOperation = of): void => {
      items.push({ operation, place, base })
    }
    const own = restated.get(i) ?? []
    if (own.length === 0) inverted.operations.forEach((operation) => put(operation))
    for (const each of own) {
      takeDown(each, of, forward[each.maker]?.of.before ?? of.before, until, waiting, put)
    }
    const ready = [...waiting.values()].filter(({ maker }) => maker >= i)
    const objects = ready.map(({ object }) => object)
    for (const object of inMakingOrder(objects, readingRules(of.context))) {
      const found = ready.find((each) => each.object === object)
      if (found === undefined) continue
      put(comeBack(found), found.place)
      waiting.delete(objectKey(object))
    }
  }
  return items
}

/**
 * Takes away what was restated, as far as it must be, and notes what is to come back later. The views over it come back as
 * they were before the rename: what was done to them since (a right on all tables, say) is undone while they are absent.
 */
function takeDown(
  { object, now, maker }: Restated,
  of: FoldedOperation,
  beforeRename: SchemaModel,
  until: 'absent' | 'present',
  waiting: Map<string, Waiting>,
  put: (operation: Operation) => void,
): void {
  const known = waiting.get(objectKey(now ?? object))
  const goes = now?.kind === 'view' && until === 'absent'
  if (goes && known === undefined) {
    const over = viewsOver(of.after, nameOf(now), readingRules(of.context))
    for (const view of [now, ...over].toReversed()) {
      const key = objectKey(view)
      if (waiting.has(key)) continue
      put({ kind: 'drop_view', ...nameOf(view) })
      if (view === now) continue
      const then = findObject(beforeRename, 'view', view) ?? view
      waiting.set(key, { object: then, maker, place: of, isThere: false })
    }
  }
  waiting.delete(objectKey(now ?? object))
  waiting.set(objectKey(object), {
    object,
    maker: Math.min(maker, known?.maker ?? maker),
    place: of,
    isThere: now !== undefined && !goes,
  })
}

/** The operation by which a definition comes back. */
function comeBack({ object, isThere }: Waiting): Operation {
  if (object.kind === 'routine') {
    const keys = { ...nameOf(object), arguments: object.arguments, body: object.body, restored: object }
    return isThere ? { kind: 'replace_function', ...keys } : { kind: 'create_function', ...keys }
  }
  const keys = { ...nameOf(object), query: object.query, restored: object }
  return isThere ? { kind: 'replace_view', ...keys } : { kind: 'create_view', ...keys }
}
