const most = 5

/** Where two pictures differ, as paths with both values cut short; the first few. */
export function firstDifferences(actual: unknown, expected: unknown): readonly string[] {
  const found: string[] = []
  const visit = (path: string, a: unknown, b: unknown): void => {
    if (found.length >= most || Object.is(a, b)) return
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
      found.push(`${path}: ${short(a)}, not ${short(b)}`)
      return
    }
    const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
    for (const key of new Set([...left.keys(), ...right.keys()]))
      visit(`${path}/${key}`, left.get(key), right.get(key))
  }
  visit('', actual, expected)
  return found
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
