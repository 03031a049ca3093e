/** Are two pieces of a model the same data? The order of keys means nothing, and one that is undefined is absent. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, i) => sameData(item, b[i]))
    )
  }
  const [left, right] = [entriesOf(a), entriesOf(b)]
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && sameData(value, right.get(key)))
  )
}

function entriesOf(object: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(object).filter(([, value]) => value !== undefined))
}

/** Are they the same but for these keys? */
export function sameBut<T extends object>(a: T, b: T, ...keys: readonly (keyof T)[]): boolean {
  return sameData(omitted(a, keys), omitted(b, keys))
}

function omitted<T extends object>(object: T, keys: readonly (keyof T)[]): object {
  const left: Partial<T> = { ...object }
  for (const key of keys) delete left[key]
  return left
}
