import { attempt } from '../attempt.js'
import type { Database } from '../database.js'
import { RunError } from '../errors.js'
import { isTrue } from '../is-true.js'

/** The error of a run that would write where nothing can be written; undefined where it can. @throws RunError */
export async function readOnlyError({ connection, dialect }: Database): Promise<RunError | undefined> {
  const [row] = await attempt({ connection, dialect }, 'The session cannot be asked', () =>
    connection.query(dialect.surroundings.writable),
  )
  if (isTrue(row?.['standby'])) {
    return new RunError('read-only', 'This server is a standby: it takes no writes. Nothing was changed', {
      help: 'Connect to the primary.',
    })
  }
  if (!isTrue(row?.['readOnly'])) return undefined
  const cure = row?.['cure']
  return new RunError('read-only', 'This session is read-only. Nothing was changed', {
    help:
      typeof cure === 'string'
        ? `Connect as a role that may write, or make this one so: ${cure}`
        : 'Connect as a role that may write. default_transaction_read_only is on: in the URL, PGOPTIONS or the settings of the server.',
  })
}
