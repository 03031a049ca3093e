import { sorted } from '../model/table.js'
import { attributesOf, type Attribute, type AttributeTable } from './attribute.js'
import { tell } from './compare-texts.js'
import type { At, Side } from './context.js'
import { joined, type Comparison, type JsonLike } from './difference.js'

interface Named {
  readonly name: string
}

/** A list of things of one kind that belong together: where they stand, what is compared of each, how they are matched. */
export interface PartList<T extends Named> {
  readonly table: AttributeTable<T>
  readonly at: (name: string) => At
  /** Two that are left when names are matched are one thing under another name when all else but the comment is the same. */
  readonly byStructure: boolean
  /** What raw SQL is said to have made. */
  readonly isDeclared: (name: string) => boolean
}

/** Compares two lists: by name first, then what is left by structure, in one walk over each. */
export function compareParts<T extends Named>(
  expected: readonly T[],
  actual: readonly T[],
  list: PartList<T>,
): Comparison {
  const attributes = attributesOf(list.table)
  const found = new Map(actual.map((part) => [part.name, part]))
  const pairs: (readonly [T, T])[] = []
  const missing: T[] = []
  for (const part of sorted(expected)) {
    const other = found.get(part.name)
    if (other === undefined) missing.push(part)
    else pairs.push([part, other])
    found.delete(part.name)
  }
  const renamed = list.byStructure ? matchByStructure(missing, [...found.values()], list) : new Map<T, T>()
  const taken = new Set(renamed.values())
  return joined([
    ...pairs.map(([part, other]) => compareAttributes(attributes, part, other, list.at(part.name))),
    ...missing.map((part) => {
      const at = list.at(part.name)
      const other = renamed.get(part)
      if (other === undefined) return missingThing(attributes, part, at)
      return joined([
        tell('different', 'name', part.name, other.name, at),
        compareAttributes(attributes, part, other, at),
      ])
    }),
    ...sorted([...found.values()])
      .filter((part) => !taken.has(part) && !list.isDeclared(part.name))
      .map((part) => unexpectedThing(attributes, part, list.at(part.name))),
  ])
}

/** All attributes of two that are one thing. */
export function compareAttributes<T>(
  attributes: readonly Attribute<T>[],
  expected: T,
  actual: T,
  at: At,
): Comparison {
  return joined(attributes.map((attribute) => attribute.compare(expected, actual, at)))
}

/** A thing that is expected and not there, with all that is to be known of it. */
export function missingThing<T>(attributes: readonly Attribute<T>[], thing: T, at: At): Comparison {
  const expected = shownOf(attributes, thing, 'expected', at)
  return {
    differences: [{ kind: at.kind, object: at.object, change: 'missing', expected }],
    notCompared: [],
  }
}

/** A thing that is there and not expected. */
export function unexpectedThing<T>(attributes: readonly Attribute<T>[], thing: T, at: At): Comparison {
  const actual = shownOf(attributes, thing, 'actual', at)
  return {
    differences: [{ kind: at.kind, object: at.object, change: 'unexpected', actual }],
    notCompared: [],
  }
}

function shownOf<T>(attributes: readonly Attribute<T>[], thing: T, side: Side, at: At): JsonLike {
  return Object.fromEntries(
    attributes.flatMap((attribute) => Object.entries(attribute.show(thing, side, at))),
  )
}

function matchByStructure<T extends Named>(
  missing: readonly T[],
  left: readonly T[],
  { table, at }: PartList<T>,
): ReadonlyMap<T, T> {
  const attributes = attributesOf(table, ['comment'])
  const structure = (part: T, side: Side): string =>
    JSON.stringify(attributes.map((attribute) => attribute.key(part, side, at(part.name))))
  const byStructure = new Map<string, T[]>()
  for (const part of sorted(left).toReversed()) {
    const key = structure(part, 'actual')
    byStructure.set(key, [...(byStructure.get(key) ?? []), part])
  }
  return new Map(
    missing.flatMap((part) => {
      const other = byStructure.get(structure(part, 'expected'))?.pop()
      return other === undefined ? [] : [[part, other] as const]
    }),
  )
}
