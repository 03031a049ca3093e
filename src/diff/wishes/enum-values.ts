import type { Keys } from '../../operations/written/document-value.js'
import { sameData } from '../support/same-data.js'

/**
 * What alter_enum has to say, one operation after another, to lead from one list of values to another: a new order of those
 * that stay, where it is another, and then what comes and what goes.
 */
export function enumChanges(now: readonly string[], target: readonly string[]): readonly Keys[] {
  const staying = target.filter((value) => now.includes(value))
  const leaving = now.filter((value) => !target.includes(value))
  const isReordered = !sameData(
    now.filter((value) => target.includes(value)),
    staying,
  )
  const add = additions(now, target)
  const change: Keys = {
    add: add.length === 0 ? undefined : add,
    remove: leaving.length === 0 ? undefined : leaving.map((value) => ({ value })),
  }
  return [
    // What is leaving stands last, so that additions find their places.
    ...(isReordered ? [{ values: [...staying, ...leaving] }] : []),
    ...(add.length + leaving.length === 0 ? [] : [change]),
  ]
}

/** Each new value behind the one it follows; the first before the next of those that are there. */
function additions(now: readonly string[], target: readonly string[]): readonly Keys[] {
  return target.flatMap((value, i): readonly Keys[] => {
    if (now.includes(value)) return []
    const before = target[i - 1]
    if (before !== undefined) return [{ value, after: before }]
    const next = target.find((other) => now.includes(other)) ?? now[0]
    return [{ value, before: next }]
  })
}
