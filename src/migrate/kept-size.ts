import type { KeptObject } from '../model/schema-model.js'
import { attempt } from './attempt.js'
import type { Database } from './database.js'

/** How large something is that was set aside, as far as the server can tell without counting. */
export interface KeptSize {
  readonly rows: number | null
  readonly bytes: number | null
}

/**
 * Asks the server for the size of something that is kept; undefined when it is not there: somebody dropped it.
 *
 * @throws RunError `permission`, `connection-lost`…
 */
export async function readKeptSize(
  { connection, dialect }: Database,
  { at, keptName, column }: KeptObject,
): Promise<KeptSize | undefined> {
  const sql = dialect.keptSize(at, column === undefined ? undefined : keptName)
  const [row] = await attempt({ connection, dialect }, 'What is kept cannot be looked at', () =>
    connection.query(sql),
  )
  return row === undefined ? undefined : { rows: number(row['rows']), bytes: number(row['bytes']) }
}

function number(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value)
}
