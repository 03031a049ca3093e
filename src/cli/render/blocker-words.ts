import type { Blocker } from '../../dialects/activity.js'
import { duration } from './words.js'

/** Who a session is: `process 4711, psql of bob from 10.0.0.7`. */
export function blockerName({ pid, application, user, client }: Blocker): string {
  if (pid === 0) return 'a prepared transaction'
  const who = [
    ...(application === undefined ? [] : [application]),
    ...(user === undefined ? [] : [`of ${user}`]),
    ...(client === undefined || client === 'local' ? [] : [`from ${client}`]),
  ]
  return who.length === 0 ? `process ${pid}` : `process ${pid}, ${who.join(' ')}`
}

/** What it does and has: `idle in transaction, open for 5 min 02 s, has ACCESS SHARE on public.users`. */
export function blockerDeeds({ state, transactionMs, lock, relation }: Blocker): string {
  return [
    ...(state === undefined ? [] : [state]),
    ...(transactionMs === undefined ? [] : [`transaction open for ${duration(transactionMs)}`]),
    ...(lock === undefined || relation === undefined ? [] : [`${lock} on ${relation}`]),
  ].join('; ')
}

/** Several as one phrase: the first, and how many more. */
export function blockersPhrase(blockers: readonly Blocker[]): string | undefined {
  const [first, ...others] = blockers
  if (first === undefined) return undefined
  return others.length === 0 ? blockerName(first) : `${blockerName(first)}, and ${others.length} more`
}
