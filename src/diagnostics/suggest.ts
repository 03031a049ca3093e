/**
 * Names that were probably meant, the nearest first. Only distances of up to a third of the word (at least one) are
 * offered, three at most: a suggestion that is not nearly right is noise.
 */
export function suggest(word: string, candidates: Iterable<string>): readonly string[] {
  if (word.length > maxComparedLength) return []
  const limit = Math.max(1, Math.floor(word.length / 3))
  const near: { name: string; distance: number }[] = []
  for (const name of new Set(candidates)) {
    if (name === word) continue
    const distance = sameLetters(word, name) ? 0 : editDistance(word.toLowerCase(), name.toLowerCase(), limit)
    // Of a short word, something must be left of it.
    if (distance <= limit && distance < word.length) near.push({ name, distance })
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
}

/** What is longer is not a mistyped name, and comparing it costs its square. */
const maxComparedLength = 100

/** camelCase, kebab-case and snake_case of one word count as the same word. */
function sameLetters(a: string, b: string): boolean {
  return a.replaceAll(/[-_]/g, '').toLowerCase() === b.replaceAll(/[-_]/g, '').toLowerCase()
}

/** Edits (insert, delete, replace, swap of neighbours) from a to b; gives up past the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforePrevious: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1)
      }
      row.push(cost)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforePrevious = previous
    previous = row
  }
  return previous[b.length] ?? limit + 1
}
