import { routinesNaming, viewsNaming, type Target } from '../../model/dependants.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { displayName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { heldByCode } from './held-by-code.js'
import { readingRules } from './reading-rules.js'

/**
 * Views that name a table, a column or a view, functions that say by `uses` that they need it, and code that looks at it
 * (see `heldByCode`), each as a message names it: they hold its drop back. What only the words of a function name is no
 * hold. Nor is anything when the drop undoes the making: what is there still was there before, and its words mean
 * something else.
 */
export function heldByTexts(model: SchemaModel, target: Target, context: FoldContext): readonly string[] {
  if (isComputed(context)) return []
  const rules = readingRules(context)
  return [
    ...new Set([
      ...viewsNaming(model, target, rules).map((view) => `view "${displayName(view)}"`),
      ...routinesNaming(model, target, rules)
        .filter(({ uses }) => uses !== undefined)
        .map((routine) => `function "${displayName(routine)}"`),
      ...heldByCode(model, target, context),
    ]),
  ]
}

/** Is the operation one that undoes another, and was computed from it? */
export function isComputed({ document }: FoldContext): boolean {
  return document.isUndo && !document.hasDowngrade
}
