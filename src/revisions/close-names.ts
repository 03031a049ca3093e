const maxCandidates = 3

/** Ids and labels have at most 64 characters; what is longer is not a mistyped one, and costs its square. */
const maxComparedLength = 100

/** The known names that look like a mistyped one, the closest first; none when nothing comes near. */
export function closeNames(name: string, known: Iterable<string>): readonly string[] {
  const wanted = name.toLowerCase()
  if (wanted.length > maxComparedLength) return []
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  const close: { readonly name: string; readonly distance: number }[] = []
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit)
    if (distance <= limit) close.push({ name: candidate, distance })
  }
  close.sort((a, b) => a.distance - b.distance)
  return close.slice(0, maxCandidates).map((found) => found.name)
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one into the other; may stop above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: readonly number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      let best = Math.min(changed, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped && row > 1 && column > 1) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1)
      current.push(best)
    }
    if (Math.min(...current) > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return last[b.length] ?? limit + 1
}
