import { compareModels } from '../compare/compare-models.js'
import { displayObject } from '../compare/difference.js'
import type { Catalog, UnreadObject } from '../model/catalog.js'
import type { DialectRules } from '../model/dialect-rules.js'
import { displayName } from '../model/table.js'
import type { VerifiedDifference } from './verification.js'

/**
 * Where two states of one database differ, as its catalogs tell them; both in the engine's own words, so that every text
 * can be compared. What documents cannot say counts too: raw SQL may have made it.
 */
export function catalogDifferences(
  was: Catalog,
  is: Catalog,
  rules: DialectRules,
): readonly Omit<VerifiedDifference, 'after'>[] {
  const { differences } = compareModels(was.model, is.model, {
    rules,
    expected: 'catalog',
    defaults: is.defaults,
  })
  const found = differences.map(({ kind, object, attribute, change, expected, actual }) => ({
    kind,
    object: displayObject(object),
    ...(attribute === undefined ? {} : { attribute }),
    ...(change === 'unexpected' ? {} : { expected: expected ?? null }),
    ...(change === 'missing' ? {} : { actual: actual ?? null }),
  }))
  const [before, after] = [was, is].map(
    ({ unread }) => new Map(unread.map((object) => [keyOf(object), object])),
  )
  return [...found, ...only(before, after, 'expected'), ...only(after, before, 'actual')]
}

function only(
  all: ReadonlyMap<string, UnreadObject> | undefined,
  others: ReadonlyMap<string, UnreadObject> | undefined,
  side: 'expected' | 'actual',
): readonly Omit<VerifiedDifference, 'after'>[] {
  return [...(all ?? [])].flatMap(([key, object]) => {
    if (others?.has(key) === true) return []
    const { kind, name, attribute, reason } = object
    return [
      { kind, object: displayName(name), ...(attribute === undefined ? {} : { attribute }), [side]: reason },
    ]
  })
}

function keyOf({ kind, name, of, attribute }: UnreadObject): string {
  return JSON.stringify([kind, name, of, attribute])
}
