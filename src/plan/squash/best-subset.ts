/**
 * Of changes that may be made together, as many as the judge lets pass: all of them if it can be, else the halves by
 * themselves, and then together. The judge is asked for a change that never passes about as often as halving leads to it.
 */
export async function bestSubset<T>(
  changes: readonly T[],
  passes: (chosen: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  if (changes.length === 0 || (await passes(changes))) return changes
  if (changes.length === 1) return []
  const middle = Math.ceil(changes.length / 2)
  const first = await bestSubset(changes.slice(0, middle), passes)
  const second = await bestSubset(changes.slice(middle), passes)
  if (first.length === 0 || second.length === 0) return [...first, ...second]
  return (await passes([...first, ...second])) ? [...first, ...second] : first
}
