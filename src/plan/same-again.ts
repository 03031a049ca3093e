import { changedKeys, type SchemaModel } from '../model/schema-model.js'
import { same } from './footprint/same.js'

/**
 * Has a model that came of another one become the same again? Only what was changed on the way is looked at. What was set aside, and
 * names that raw SQL made, must not have been touched at all: they are rare.
 */
export function isSameAgain(before: SchemaModel, after: SchemaModel): boolean {
  if (before.kept !== after.kept || before.opaque !== after.opaque) return false
  for (const key of changedKeys(before, after)) {
    if (!same(before.tables.get(key), after.tables.get(key))) return false
    if (!same(before.objects.get(key), after.objects.get(key))) return false
  }
  return true
}
