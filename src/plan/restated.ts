import { objectKey } from '../model/mention-index.js'
import type { Routine, View } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { viewsAside } from '../model/views-aside.js'
import type { OperationKind } from '../operations/operation.js'
import { readingRules } from '../operations/support/reading-rules.js'
import { staleIn } from '../operations/support/stale.js'
import type { FoldedOperation } from './fold.js'

/** A view or a function whose text had names that were no more, and which an operation restated or took away. */
export interface Restated {
  readonly key: string
  /** As it is after it was restated; absent: it was dropped. */
  readonly now: View | Routine | undefined
}

/** What the operation restated or took away; a view over one that waits is taken away like that. */
export function restatedBy({ operation, before, after, context }: FoldedOperation): readonly Restated[] {
  // An `effect` that restates is taken back by its own undo, which runs nothing.
  if (!restating.has(operation.kind) || before.objects === after.objects) return []
  const now = staleIn(after)
  const aside = viewsAside(before, readingRules(context)).map(objectKey)
  const waited = [...new Set([...staleIn(before), ...aside.filter((key) => !after.objects.has(key))])]
  return waited.filter((key) => !now.has(key)).map((key) => ({ key, now: definition(after, key) }))
}

const restating: ReadonlySet<OperationKind> = new Set<OperationKind>([
  'replace_view',
  'drop_view',
  'replace_function',
  'drop_function',
])

/** The view or function with that key. */
export function definition(model: SchemaModel, key: string): View | Routine | undefined {
  const object = model.objects.get(key)
  return object?.kind === 'view' || object?.kind === 'routine' ? object : undefined
}
