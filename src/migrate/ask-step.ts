import type { StepRow } from '../dialects/journal.js'
import type { DatabaseRow } from '../drivers/driver.js'
import { attempt } from './attempt.js'
import type { Database } from './database.js'
import { isTrue } from './is-true.js'

/** How a statement stands that was begun and of which no end is recorded. */
export type StepStanding =
  /** It has had its effect. */
  | { readonly kind: 'done' }
  /** It has had none, and may run again. */
  | { readonly kind: 'before' }
  /** It was cut off, and running it again is all that puts right what it left. */
  | { readonly kind: 'partly' }
  /** The catalog is in neither of the two states. */
  | { readonly kind: 'neither'; readonly before: string; readonly after: string; readonly found: string }
  /** There is nothing to ask. */
  | { readonly kind: 'unknown' }

/**
 * Asks the catalog about a step that an earlier run began. Writes nothing.
 *
 * @throws RunError where it cannot be asked
 */
export async function askStep(
  database: Pick<Database, 'connection' | 'dialect'>,
  step: Pick<StepRow, 'doneProbe' | 'state'>,
): Promise<StepStanding> {
  const { doneProbe, state } = step
  // What the server refused had no effect.
  if (doneProbe === null) return { kind: state === 'failed' ? 'before' : 'unknown' }
  const [row = {}] = await attempt(database, 'The catalog cannot be asked', () =>
    database.connection.query(doneProbe),
  )
  return standingOf(row)
}

/** The columns are those of `Probe`. SQL of a document's own (`done_when`) has one, of any name. */
function standingOf(row: DatabaseRow): StepStanding {
  if (!('ready' in row)) return { kind: Object.values(row).some(isTrue) ? 'done' : 'before' }
  if (isTrue(row['done'])) return { kind: 'done' }
  if (isTrue(row['partly'])) return { kind: 'partly' }
  if (isTrue(row['ready'])) return { kind: 'before' }
  return {
    kind: 'neither',
    before: text(row['before']),
    after: text(row['after']),
    found: text(row['found']),
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
