import type { Query } from '../support/safe-session.js'
import type { ToldStatement } from './client.js'

/** What the bookkeeping of a database says. */
export interface Bookkeeping {
  readonly applied: readonly string[]
  readonly halfRun: string | undefined
  /** A statement that was begun, and of which no end is recorded. */
  readonly open: ToldStatement | undefined
}

/** Of a database that has none yet. */
export const noBookkeeping: Bookkeeping = { applied: [], halfRun: undefined, open: undefined }

/** Reads the tables of the bookkeeping, which have the same names everywhere. */
export async function readTables(query: Query): Promise<Bookkeeping> {
  const revisions = await query('SELECT revision, status FROM aludel_revision ORDER BY applied_order')
  // Its text is called otherwise where `sql` is a word that the server keeps for itself.
  const [open] = await query("SELECT * FROM aludel_step WHERE state = 'intent'")
  const halfRun = revisions.find(({ status }) => status !== 'applied')
  return {
    applied: revisions.filter(({ status }) => status === 'applied').map(({ revision }) => String(revision)),
    halfRun: halfRun === undefined ? undefined : String(halfRun['revision']),
    open:
      open === undefined
        ? undefined
        : {
            revision: String(open['revision']),
            number: Number(open['number']),
            class: String(open['class']),
            sql: String(open['sql'] ?? open['statement']),
          },
  }
}
