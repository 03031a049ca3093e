/** Are two values of a model the same, whatever the order of their keys? */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]))
    )
  }
  const [mine, theirs] = [known(a), known(b)]
  return mine.size === theirs.size && [...mine].every(([key, value]) => same(value, theirs.get(key)))
}

/** An absent key and one that says nothing are the same. */
function known(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, item]) => item !== undefined))
}
