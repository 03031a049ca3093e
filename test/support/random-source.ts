/** A random number from 0 up to, and without, `below`. */
export type Random = (below: number) => number

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function randomSource(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** One of the items; undefined only of an empty list. */
export function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[random(items.length)]
}
