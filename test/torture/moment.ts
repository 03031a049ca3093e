import type { Random } from '../support/random-source.js'
import { nameOf, type CalmRun } from './calm-run.js'
import type { Bookkeeping } from './bookkeeping.js'

/** When a run is interrupted. */
export type Moment =
  /** So long after it has connected. */
  | { readonly kind: 'any'; readonly afterMs: number }
  /** So long after it has said that it begins a statement that stands alone: this one of those that are left, or a later one. */
  | { readonly kind: 'aimed'; readonly place: number; readonly afterMs: number }

/** Near enough that most runs are interrupted several times on their way, and all places are met in turn. */
const revisionsAhead = 10
const statementsAhead = 4
/** About as long as a statement takes that stands alone, with what records that it begins. */
const aimedMs = 12

/** Half of them are aimed at a statement that stands alone, the others fall where they may. `revisions`: how many there are. */
export function momentFor(
  calm: CalmRun,
  { applied, open }: Bookkeeping,
  direction: 'up' | 'down',
  revisions: number,
  random: Random,
): Moment {
  const isAhead = (revision: string): boolean => applied.includes(revision) === (direction === 'down')
  const [, first] = [...calm.places].find(([name]) => isAhead(name.split(' ')[0] ?? '')) ?? []
  if (random(2) === 0 && first !== undefined) {
    const from = (open === undefined ? undefined : calm.places.get(nameOf(open))) ?? first
    const place = Math.min(from + random(statementsAhead), calm.places.size - 1)
    return { kind: 'aimed', place, afterMs: random(aimedMs) }
  }
  const left = direction === 'up' ? revisions - applied.length : applied.length
  const ahead = Math.min(left, revisionsAhead)
  const longestMs = calm.startMs + (calm.workMs * ahead) / revisions
  return { kind: 'any', afterMs: random(Math.ceil(longestMs) + 1) }
}
