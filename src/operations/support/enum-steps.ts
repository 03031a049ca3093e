import type { EnumType } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { findColumn, type Column } from '../../model/table.js'
import { findTable } from '../../model/schema-model.js'
import { putObject } from '../../model/schema-objects.js'
import { tablesOfType } from '../../model/type-users.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import { aroundColumns } from './around-columns.js'
import { carriedEnumSteps } from './carried-enum-steps.js'
import { followValues } from './follow-values.js'
import { columnsToMove } from './type-columns.js'
import { renamedValues, type EnumChange, type ValueMove } from './enum-change.js'
import { rebuilding } from './rebuilt-values.js'

/** The steps from one definition of an enum to the other. */
export function enumSteps(
  from: EnumType,
  change: EnumChange,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  const light = lightSteps(from, change)
  if (context.rules.columnsCarryEnums && light?.every(isAtEnd) !== true)
    return carriedEnumSteps(from, change, before, after, context)
  return light === undefined
    ? rebuildSteps(from, change, before, after, context)
    : [...light, ...defaultSteps(from, change, before, after, context), ...commentStep(from, change)]
}

/** A value behind all others moves none of them. */
function isAtEnd(step: Step): boolean {
  return step.kind === 'add_enum_value' && step.before === undefined && step.after === undefined
}

/** Defaults that come back with a value: what PostgreSQL makes of them by itself is that they follow a renaming. */
function defaultSteps(
  from: EnumType,
  change: EnumChange,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  const followed = followValues(putObject(before, change.to), from, change, context)
  return tablesOfType(followed, from).flatMap(({ table, columns }) =>
    columns.flatMap((name): readonly Step[] => {
      const was = findColumn(table, name)
      const is = findColumn(findTable(after, table) ?? table, name)
      if (was === undefined || is === undefined) return []
      if (sameDefault(was, is)) return []
      return [{ kind: 'alter_column', table, from: was, to: is }]
    }),
  )
}

function commentStep(from: EnumType, { to }: EnumChange): readonly Step[] {
  if (from.comment === to.comment) return []
  return [{ kind: 'set_comment', target: { kind: 'object', object: to }, from: from.comment, to: to.comment }]
}

/** Elements of an array constant may stand in quotes or not. */
function sameDefault(a: Column, b: Column): boolean {
  return defaultText(a) === defaultText(b)
}

function defaultText({ default: value, type }: Column): string {
  const written = JSON.stringify(value ?? null)
  return type.dimensions === 0 ? written : written.replaceAll('\\"', '')
}

/** The type made anew, with what is written over its columns out of the way. */
function rebuildSteps(
  from: EnumType,
  change: EnumChange,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  const { moved, inTheWay } = columnsToMove(before, after, from)
  const rebuild: Step = {
    kind: 'rebuild_enum',
    from,
    to: change.to,
    ...rebuilding(from, change),
    users: moved,
  }
  return aroundColumns(before, after, inTheWay, [rebuild], context)
}

/** Can it be undone, or done, without making the type anew? */
export function isLight(from: EnumType, change: EnumChange): boolean {
  return lightSteps(from, change) !== undefined
}

/** Does the list have all of the other in its order, with nothing but additions between? */
function onlyAdds(values: readonly string[], to: readonly string[]): boolean {
  const kept = to.filter((value) => values.includes(value))
  return kept.length === values.length && kept.every((value, i) => value === values[i])
}

/** Can each renaming be carried out when those before it were, or is its new text in use? */
function inTurn(values: readonly string[], renames: readonly ValueMove[]): boolean {
  let list = values
  return renames.every((rename) => {
    const isFree = !list.includes(rename.to)
    list = renamedValues(list, [rename])
    return isFree
  })
}

/** Steps that leave the rows alone; undefined where the type must be made anew. */
function lightSteps(from: EnumType, { to, renames }: EnumChange): readonly Step[] | undefined {
  if (!inTurn(from.values, renames) || !onlyAdds(renamedValues(from.values, renames), to.values))
    return undefined
  const steps: Step[] = []
  let type = from
  for (const rename of renames) {
    steps.push({ kind: 'rename_enum_value', type, ...rename })
    type = { ...type, values: renamedValues(type.values, [rename]) }
  }
  to.values.forEach((value, i) => {
    if (type.values.includes(value)) return
    steps.push({ kind: 'add_enum_value', type, value, ...placeOf(i, to, type) })
    type = { ...type, values: [...type.values.slice(0, i), value, ...type.values.slice(i)] }
  })
  return steps
}

/** At the end is where a value stands of which nothing is said; a first one can only stand before another. */
function placeOf(
  i: number,
  to: EnumType,
  type: EnumType,
): { readonly before?: string; readonly after?: string } {
  if (i === type.values.length) return {}
  const after = to.values[i - 1]
  if (after !== undefined) return { after }
  const before = type.values[0]
  return before === undefined ? {} : { before }
}
