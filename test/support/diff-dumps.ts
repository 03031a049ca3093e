import type { CatalogSection } from './catalog-queries.js'
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.js'

/**
 * The sections of a catalog dump that differ between equal schemas: where a column stands, how far a sequence got,
 * and how 18 named the NOT NULL constraints.
 */
export const volatileSections: readonly CatalogSection[] = ['positions', 'last_values', 'not_null_names']

/** What {@link diffDumps} takes. */
export interface DiffDumpsOptions {
  /** Sections to compare although they are volatile. */
  readonly also?: readonly CatalogSection[]
}

/**
 * The differences between two dumps of catalogs or of rows, one line each that begins with the path to it, such as
 * `columns / public.users / email / not_null: false → true`. Empty when they are equal.
 */
export function diffDumps(
  before: JsonObject,
  after: JsonObject,
  options: DiffDumpsOptions = {},
): readonly string[] {
  const left = new Set<string>(volatileSections.filter((section) => !options.also?.includes(section)))
  const compared = (dump: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(dump).filter(([section]) => !left.has(section)))
  return diffValues([], compared(before), compared(after))
}

function diffValues(
  path: readonly string[],
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly string[] {
  const at = path.join(' / ')
  if (before === undefined) return [`${at}: only after: ${JSON.stringify(after)}`]
  if (after === undefined) return [`${at}: only before: ${JSON.stringify(before)}`]
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
    return keys.flatMap((key) => diffValues([...path, key], ownValue(before, key), ownValue(after, key)))
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (Array.isArray(before) && Array.isArray(after)) {
    const items = [
      ...diffItems(at, 'only before', before, after),
      ...diffItems(at, 'only after', after, before),
    ]
    if (items.length > 0) return items
  }
  return [`${at}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`]
}

function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** The items of `list` beyond those of `other`, each as often as it is beyond. */
function diffItems(
  at: string,
  label: string,
  list: readonly JsonValue[],
  other: readonly JsonValue[],
): string[] {
  const rest = other.map((item) => JSON.stringify(item))
  return list.flatMap((item) => {
    const text = JSON.stringify(item)
    const found = rest.indexOf(text)
    if (found >= 0) rest.splice(found, 1)
    return found >= 0 ? [] : [`${at}: ${label}: ${text}`]
  })
}
