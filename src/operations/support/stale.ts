import { routinesNaming, viewsNaming, type Target } from '../../model/dependants.js'
import { objectKey } from '../../model/mention-index.js'
import type { Routine, View } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { putObject } from '../../model/schema-objects.js'
import type { FoldContext } from '../definition.js'
import type { StaleMarks } from '../operation.js'
import { withKey } from './edit.js'
import { policyTextsBack, restorePolicyTexts } from './policy-texts.js'
import { readingRules } from './reading-rules.js'

/**
 * The model after a rename of what `target` called it before: views and functions whose text names it wait to be
 * restated, as their text cannot be made to follow. A computed rename states which, as the model before tells it exactly.
 */
export function markStale(
  model: SchemaModel,
  target: Target,
  computed: StaleMarks | undefined,
  context: FoldContext,
): SchemaModel {
  if (computed !== undefined) return withMarks(model, computed)
  const rules = readingRules(context)
  const naming = [...viewsNaming(model, target, rules), ...routinesNaming(model, target, rules)]
  return naming.reduce((next, object) => putObject(next, withMark(object)), model)
}

/** What an undo marks, and takes marks from, to lead back from `after` to `before`. */
export function marksBack(before: SchemaModel, after: SchemaModel): StaleMarks {
  const [then, now] = [staleIn(before), staleIn(after)]
  const policies = policyTextsBack(before, after)
  return {
    stale: [...then].filter((key) => !now.has(key)).sort(),
    fresh: [...now].filter((key) => !then.has(key)).sort(),
    ...(policies.length === 0 ? {} : { policies }),
  }
}

/** Views and functions that wait to be restated, by key. */
export function staleIn(model: SchemaModel): ReadonlySet<string> {
  return new Set(staleObjects(model).map(objectKey))
}

/** Views and functions that wait to be restated. */
export function staleObjects(model: SchemaModel): readonly (View | Routine)[] {
  return [...model.objects.values()].flatMap((object) =>
    (object.kind === 'view' || object.kind === 'routine') && object.stale === true ? [object] : [],
  )
}

function withMarks(model: SchemaModel, { stale, fresh, policies = [] }: StaleMarks): SchemaModel {
  const marked = stale.reduce((next, key) => changed(next, key, withMark), model)
  const unmarked = fresh.reduce((next, key) => changed(next, key, withoutMark), marked)
  return restorePolicyTexts(unmarked, policies)
}

function changed(
  model: SchemaModel,
  key: string,
  change: (object: View | Routine) => View | Routine,
): SchemaModel {
  const object = model.objects.get(key)
  return object?.kind === 'view' || object?.kind === 'routine' ? putObject(model, change(object)) : model
}

function withMark<T extends View | Routine>(object: T): T {
  return { ...object, stale: true }
}

/** The view or function as one that says what is there. */
export function withoutMark<T extends View | Routine>(object: T): T {
  return withKey(object, 'stale', undefined)
}
