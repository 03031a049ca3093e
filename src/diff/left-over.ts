import { objectNouns } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { withoutPlainCopies } from '../model/own-parts.js'
import { displayName } from '../model/table.js'
import type { Refusal } from './draft.js'
import { ownPartPairs, tablePairs } from './support/pairs.js'
import { sameData } from './support/same-data.js'

/** What still differs when all was said that operations say: refused ones with the reason, then what has no words. */
export function leftOver(
  now: SchemaModel,
  target: SchemaModel,
  refused: readonly Refusal[],
): readonly string[] {
  if (refused.length > 0) {
    return refused.map(({ document, complaints }) => `${JSON.stringify(document)}: ${complaints.join('; ')}`)
  }
  const ownParts = ownPartPairs(now, target, withoutPlainCopies).flatMap((pair) =>
    difference(`what partition "${displayName(pair.now)}" has of its own`, pair.now, pair.target),
  )
  const tables = tablePairs(now, target).flatMap((pair) =>
    pair.now === pair.target
      ? []
      : difference(`table "${displayName(pair.now ?? pair.target ?? { name: '' })}"`, pair.now, pair.target),
  )
  const keys = [...new Set([...now.objects.keys(), ...target.objects.keys()])].sort()
  const objects = keys.flatMap((key) => {
    const [there, wanted] = [now.objects.get(key), target.objects.get(key)]
    const object = there ?? wanted
    return object === undefined
      ? []
      : difference(`${objectNouns[object.kind]} "${displayName(object)}"`, there, wanted)
  })
  return [...tables, ...ownParts, ...objects]
}

function difference(what: string, now: unknown, target: unknown): readonly string[] {
  const path = firstDifference(now, target)
  return path === undefined
    ? []
    : [`${what} still differs, in what no operation changes: ${path || 'whether it is there'}`]
}

/** The way to the first place where two pieces of data differ; empty for the whole, undefined where nothing does. */
function firstDifference(a: unknown, b: unknown): string | undefined {
  if (sameData(a, b)) return undefined
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return ''
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const inside = firstDifference(left.get(key), right.get(key))
    if (inside !== undefined) return inside === '' ? key : `${key}/${inside}`
  }
  return ''
}
