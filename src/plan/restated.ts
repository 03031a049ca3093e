import type { Routine, View } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { OperationKind } from '../operations/operation.js'
import { staleIn } from '../operations/support/stale.js'
import type { FoldedOperation } from './fold.js'

/** A view or a function that a rename made stale, and that an operation behind it restated or took away. */
export interface Restated {
  /** As it was before the rename. */
  readonly object: View | Routine
  /** As it is after it was restated; absent: it was dropped. */
  readonly now: View | Routine | undefined
  /** Position of the rename. */
  readonly maker: number
}

/** What each operation restated, by its position. */
export function restatedBy(operations: readonly FoldedOperation[]): ReadonlyMap<number, readonly Restated[]> {
  const restated = new Map<number, Restated[]>()
  const open = new Map<string, Omit<Restated, 'now'>>()
  operations.forEach(({ operation, before, after }, i) => {
    if (before.objects === after.objects) return
    const [then, now] = [staleIn(before), staleIn(after)]
    const gone = [...then].filter((key) => !now.has(key))
    const come = [...now].filter((key) => !then.has(key))
    if (operation.kind === 'rename_view') {
      // The view itself may wait already, and goes on under its new name.
      const [from, to] = [gone[0], come.find((key) => nameIn(after, key) === operation.to)]
      const known = from === undefined ? undefined : open.get(from)
      if (from !== undefined && to !== undefined && known !== undefined) {
        open.delete(from)
        open.set(to, known)
        gone.length = 0
      }
    }
    for (const key of come) {
      const object = definition(before, key)
      if (object !== undefined && !open.has(key)) open.set(key, { object, maker: i })
    }
    for (const key of gone) {
      const known = open.get(key)
      if (known === undefined) continue
      open.delete(key)
      if (!restating.has(operation.kind)) continue
      restated.set(i, [...(restated.get(i) ?? []), { ...known, now: definition(after, key) }])
    }
  })
  return restated
}

/** An `effect` that restates is taken back by its own undo, which runs nothing. */
const restating: ReadonlySet<OperationKind> = new Set<OperationKind>([
  'replace_view',
  'drop_view',
  'replace_function',
  'drop_function',
])

function nameIn(model: SchemaModel, key: string): string | undefined {
  return model.objects.get(key)?.name
}

function definition(model: SchemaModel, key: string): View | Routine | undefined {
  const object = model.objects.get(key)
  return object?.kind === 'view' || object?.kind === 'routine' ? object : undefined
}
