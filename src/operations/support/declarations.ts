import { suggest } from '../../diagnostics/suggest.js'
import type { OpaqueObject, SchemaModel } from '../../model/schema-model.js'
import type { FoldContext } from '../definition.js'
import { isKnown, isModelled, readings, readingToCreate, unknownName } from './object-name.js'
import { opaqueKey, opaqueName } from './opaque.js'
import type { ProblemList } from './problem-list.js'

/** The keys by which raw SQL says what it needs, makes and removes. */
export interface DeclarationKeys {
  readonly uses?: readonly string[]
  readonly creates?: readonly string[]
  readonly drops?: readonly string[]
}

/** Every name in `uses` must be known. */
export function checkUses(
  keys: DeclarationKeys,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  keys.uses?.forEach((text, i) => {
    if (readings(text, context).some((object) => isKnown(model, object))) return
    problems.add(unknownName(text, `/uses/${i}`, model, context))
  })
}

/**
 * The objects in `drops`: only what raw SQL is known to have made. What the model knows whole must go by `effect`, so
 * that it can come back whole.
 */
export function readDrops(
  keys: DeclarationKeys,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): readonly OpaqueObject[] {
  return (keys.drops ?? []).flatMap((text, i) => {
    const found = readings(text, context).find((object) => model.opaque.has(opaqueKey(object)))
    if (found !== undefined) return [found]
    const modelled = readings(text, context).some((object) => isModelled(model, object))
    const suggestions = suggest(text, [...model.opaque.values()].map(opaqueName))
    problems.add({
      ruleId: 'model/declared-name',
      message: modelled
        ? `"${text}" is part of the model, of which \`drops\` takes nothing away`
        : `no raw SQL is known to have made "${text}"`,
      pointer: `/drops/${i}`,
      ...(modelled || suggestions.length === 0 ? {} : { suggestions }),
      help: modelled
        ? 'say what the SQL does with `effect`: the operation that would drop it'
        : 'name what an earlier execute `creates`, or leave it out',
    })
    return []
  })
}

/** The objects in `creates`; `model` is as the `effect` left it. */
export function readCreates(
  keys: DeclarationKeys,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): readonly OpaqueObject[] {
  return (keys.creates ?? []).flatMap((text, i) => {
    const object = readingToCreate(text, model, context)
    if (!isKnown(model, object)) return [object]
    problems.add({
      ruleId: 'model/declared-name',
      message: `there is a "${opaqueName(object)}" already`,
      pointer: `/creates/${i}`,
      help: 'leave it out of `creates`; if the SQL drops it first, name it in `drops` too',
    })
    return []
  })
}
