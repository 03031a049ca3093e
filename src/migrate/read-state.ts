import type { Dialect } from '../dialects/dialect.js'
import type { BookkeepingPlace, RevisionRow } from '../dialects/journal.js'
import type { Connection, DatabaseRow } from '../drivers/driver.js'
import { attempt } from './attempt.js'
import type { DatabaseState, HalfRun } from './database.js'
import { RunError } from './errors.js'
import { isTrue } from './is-true.js'

/**
 * Reads the bookkeeping; writes nothing, and needs no more than the right to read it.
 *
 * @throws RunError `permission`, `connection-lost`…, `schema-mismatch` when the session stands in no schema, or
 *   `bookkeeping-damaged` when a row does not hold what this tool writes
 */
export async function readState(
  connection: Connection,
  dialect: Dialect,
  place: BookkeepingPlace,
): Promise<DatabaseState> {
  const { journal } = dialect
  return attempt({ connection, dialect }, 'The bookkeeping cannot be read', async () => {
    const [found] = await connection.query(journal.exists(place))
    const defaultSchema = found?.['current_schema']
    if (typeof defaultSchema !== 'string') {
      throw new RunError(
        'schema-mismatch',
        'The session stands in no schema: the one it is sent to does not exist',
        {
          help: 'Create the schema, or set default_schema to one that exists.',
        },
      )
    }
    if (!isTrue(found?.['exists'])) return { exists: false, applied: [], defaultSchema }
    const [info] = (await connection.query(journal.readInfo(place))).map(reading(journal.parseInfo))
    const rows = (await connection.query(journal.readRevisions(place))).map(reading(journal.parseRevision))
    const ordered = rows.toSorted((a, b) => a.appliedOrder - b.appliedOrder)
    const unfinished = ordered.find((row) => row.status !== 'applied')
    return {
      exists: true,
      ...(info === undefined ? {} : { info }),
      applied: ordered.filter((row) => row.status === 'applied'),
      ...(unfinished === undefined
        ? {}
        : { halfRun: await readHalfRun(connection, dialect, place, unfinished) }),
      defaultSchema,
    }
  })
}

async function readHalfRun(
  connection: Connection,
  dialect: Dialect,
  place: BookkeepingPlace,
  row: RevisionRow,
): Promise<HalfRun> {
  const steps = (await connection.query(dialect.journal.readSteps(place))).map(
    reading(dialect.journal.parseStep),
  )
  return {
    revision: row.revision,
    direction: row.status === 'reverting' ? 'down' : 'up',
    row,
    steps: steps.filter((step) => step.revision === row.revision).toSorted((a, b) => a.number - b.number),
  }
}

/** A row that somebody else wrote is the database's trouble, not a bug. */
function reading<T>(parse: (row: DatabaseRow) => T): (row: DatabaseRow) => T {
  return (row) => {
    try {
      return parse(row)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new RunError('bookkeeping-damaged', `The bookkeeping cannot be understood: ${why}`, {
        help: 'Restore its tables, or move the bookkeeping elsewhere with bookkeeping: { schema, prefix }.',
        cause: error,
      })
    }
  }
}
