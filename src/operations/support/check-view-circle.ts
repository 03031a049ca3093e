import type { View } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { findObject } from '../../model/schema-objects.js'
import { displayName, sameTable } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'
import { relationsRead } from './relations-read.js'

/** A view cannot read itself, and nor can it read one that reads it: it has to be made before there is anything to read. */
export function refuseCircle(
  view: View,
  model: SchemaModel,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): void {
  const isOwn = isRead(view, view, context)
  const read = isOwn
    ? undefined
    : viewsRead(view, model, context).find((other) => leadsTo(other, view, model, context))
  if (!isOwn && read === undefined) return
  problems.add({
    ruleId: 'model/order',
    message:
      read === undefined
        ? `view "${displayName(view)}" reads itself`
        : `view "${displayName(view)}" reads "${displayName(read)}", which reads it`,
    pointer: at,
    help:
      read === undefined
        ? 'name the tables beneath, or write WITH RECURSIVE inside of the query'
        : `name the tables beneath, or replace "${displayName(read)}" first`,
  })
}

/** Does the view read the other, directly or over other views of the model? */
function leadsTo(view: View, to: View, model: SchemaModel, context: FoldContext): boolean {
  const seen = new Set<View>()
  const waiting = [view]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (isRead(to, next, context)) return true
    waiting.push(...viewsRead(next, model, context))
  }
  return false
}

function viewsRead(view: View, model: SchemaModel, context: FoldContext): readonly View[] {
  return relationsRead(view.query, context).flatMap((name) => findObject(model, 'view', name) ?? [])
}

function isRead(view: View, by: View, context: FoldContext): boolean {
  return relationsRead(by.query, context).some((name) => sameTable(name, view))
}
