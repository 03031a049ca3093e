import type { Table, TableName, Trigger } from '../../model/table.js'
import { triggerDocument } from '../../operations/written/part-documents.js'
import { writingRules } from '../settings.js'
import { at } from '../support/keys.js'
import { both, changedTables, fresh, gone, namedPairs, objectPairs, type Both } from '../support/pairs.js'
import { sameBut } from '../support/same-data.js'
import type { Wish } from './wish.js'

/** Triggers that are gone or another. */
export const dropTriggers: Wish = (now, target) =>
  owners(now, target).flatMap((pair) => {
    const pairs = namedPairs(pair.now.triggers, pair.target.triggers)
    return [
      ...gone(pairs),
      ...both(pairs)
        .filter(isOther)
        .map((one) => one.now),
    ].map(({ name }) => ({
      drop_trigger: { ...at(pair.now), name },
    }))
  })

/** Triggers that are new or another. */
export const makeTriggers: Wish = (now, target, settings) =>
  owners(now, target).flatMap((pair) => {
    const pairs = namedPairs(pair.now.triggers, pair.target.triggers)
    return [
      ...fresh(pairs),
      ...both(pairs)
        .filter(isOther)
        .map((one) => one.target),
    ].map((trigger) => triggerDocument(pair.now, trigger, writingRules(settings)))
  })

function isOther({ now, target }: Both<Trigger>): boolean {
  return !sameBut(now, target, 'comment')
}

/** Tables and views on both sides. */
function owners(
  now: Parameters<Wish>[0],
  target: Parameters<Wish>[1],
): readonly Both<TableName & Pick<Table, 'triggers'>>[] {
  return [...changedTables(now, target), ...both(objectPairs(now, target, 'view'))]
}
