/** Revisions of one history; some are of several operations. */
export const historyLength = 30

/** The histories that are run where nobody asks for others: between them they have every operation. Other rules make other histories. */
export const usualSeeds: readonly number[] = [3, 4, 9, 12, 13, 15, 25]

/**
 * The histories to be run: `HISTORY_SEED` names one, `HISTORY_FIRST` and `HISTORY_COUNT` a range.
 *
 * @param environment where they are named
 */
export function askedSeeds(environment: Readonly<Record<string, string | undefined>>): readonly number[] {
  const { HISTORY_SEED: only, HISTORY_FIRST: first, HISTORY_COUNT: count } = environment
  if (only !== undefined) return [Number(only)]
  if (first === undefined && count === undefined) return usualSeeds
  return Array.from({ length: Number(count ?? usualSeeds.length) }, (_, i) => Number(first ?? 1) + i)
}
