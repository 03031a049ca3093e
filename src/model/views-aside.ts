import { inMakingOrder, viewsOver, type ReadingRules } from './dependants.js'
import type { View } from './objects.js'
import type { SchemaModel } from './schema-model.js'
import { objectsOf } from './schema-objects.js'
import { nameOf, sameTable } from './table.js'

/**
 * Views whose text says what is not there until one is restated: those that wait for it, and those over them, each behind those that
 * it needs.
 */
export function viewsAside(model: SchemaModel, rules: ReadingRules): readonly View[] {
  const stale = objectsOf(model, 'view').filter((view) => view.stale === true)
  if (stale.length === 0) return []
  const over = viewsOver(model, stale.map(nameOf), rules).filter(
    (view) => !stale.some((other) => sameTable(other, view)),
  )
  return inMakingOrder([...stale, ...over], rules).filter((object) => object.kind === 'view')
}
