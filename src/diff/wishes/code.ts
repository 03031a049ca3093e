import { inMakingOrder, routineText, viewsOver } from '../../model/dependants.js'
import type { Routine, View } from '../../model/objects.js'
import { objectsOf, ownersMentioning } from '../../model/schema-objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { nameOf, sameTable } from '../../model/table.js'
import { objectDocument, type WritingRules } from '../../operations/written/object-document.js'
import type { Keys } from '../../operations/written/document-value.js'
import { writingRules } from '../settings.js'
import { awaiting } from '../support/absent.js'
import { named } from '../support/keys.js'
import { both, fresh, gone, objectPairs, type Both } from '../support/pairs.js'
import { allRetyped } from '../support/retyped.js'
import { sameBut } from '../support/same-data.js'
import type { Wish } from './wish.js'

/** Functions that are new and that tables need to be made: a default, a check, an index calls them. */
export const makeEarlyRoutines: Wish = (now, target, settings) =>
  fresh(objectPairs(now, target, 'routine'))
    .filter((routine) => isNamedByTable(target, routine))
    .map((routine) => objectDocument(routine, writingRules(settings)))

/** Does a table need the function to be made? Its triggers and policies come later. */
function isNamedByTable(model: SchemaModel, routine: Routine): boolean {
  return ownersMentioning(model, routine.name).some(
    (owner) =>
      !('kind' in owner) && !owner.triggers.some((trigger) => trigger.function?.name === routine.name),
  )
}

/** Views and functions that are new, another, or wait to be restated after a rename, each after those it needs. */
export const makeCode: Wish = (now, target, settings) => {
  const rules = writingRules(settings)
  const views = objectPairs(now, target, 'view')
  const routines = objectPairs(now, target, 'routine')
  const made = new Set<View | Routine>([...fresh(views), ...fresh(routines)])
  const replaced = [...both(views).filter(isOtherView), ...both(routines).filter(isOtherRoutine)].map(
    (pair) => pair.target,
  )
  const waits = awaiting(now, target, settings)
  const ready = inMakingOrder([...made, ...replaced], rules).filter(
    (object) => !waits(object.kind === 'view' ? object.query : routineText(object)),
  )
  return ready.map((object) =>
    made.has(object) ? objectDocument(object, rules) : replacement(object, rules),
  )
}

function isOtherView({ now, target }: Both<View>): boolean {
  return !sameBut(now, target, 'comment', 'grants', 'triggers', 'indexes')
}

function isOtherRoutine({ now, target }: Both<Routine>): boolean {
  return !sameBut(now, target, 'comment', 'grants')
}

/** Indexes, comments and rights stay, and are told of by operations of their own. */
function replacement(object: View | Routine, rules: WritingRules): Keys {
  if (object.kind === 'routine') return { replace_function: objectDocument(object, rules)['create_function'] }
  const { comment: _, ...view } = object
  return { replace_view: objectDocument<'view'>({ ...view, indexes: [] }, rules)['create_view'] }
}

/** Views that are gone, each before those it needs. */
export const dropViews: Wish = (now, target, settings) =>
  inMakingOrder(gone(objectPairs(now, target, 'view')), writingRules(settings))
    .toReversed()
    .map((view) => ({ drop_view: named(view) }))

/**
 * Views over a column that gets another type, where one of them is another as well: what it says now may not take the new
 * type, and it would be made again from it. They come back with what they should say.
 */
export const dropViewsOverTypes: Wish = (now, target, settings) => {
  const others = both(objectPairs(now, target, 'view')).filter(isOtherView)
  if (others.length === 0) return []
  const targets = allRetyped(now, target).map(({ table, column }) => ({ ...nameOf(table), column }))
  const over = viewsOver(now, targets, writingRules(settings))
  const isAnother = over.some((view) => others.some((pair) => sameTable(pair.now, view)))
  return isAnother ? over.toReversed().map((view) => ({ drop_view: named(view) })) : []
}

/** Functions that are gone. */
export const dropRoutines: Wish = (now, target, settings) =>
  inMakingOrder(gone(objectPairs(now, target, 'routine')), writingRules(settings))
    .toReversed()
    .map((routine) => dropOf(routine, now))

/** A view or a function, dropped; the arguments are said where the name alone does not tell which. */
export function dropOf(object: View | Routine, now: SchemaModel): Keys {
  if (object.kind === 'view') return { drop_view: named(object) }
  const others = objectsOf(now, 'routine').filter((other) => sameTable(other, object))
  return { drop_function: { ...named(object), arguments: others.length > 1 ? object.signature : undefined } }
}
