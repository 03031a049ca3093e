import { engineMissing } from './engine-cache.js'
import { pinnedMajors } from './engine-versions.js'
import { externalPostgres, externalPostgresUrl } from './external-postgres.js'
import { pgliteEngine } from './pglite-engine.js'
import { startPostgres, type PostgresServer } from './postgres-server.js'
import { serverTestDatabase } from './server-test-database.js'
import type { TestDatabase } from './test-database.js'

/** An engine that the tests may run on; started once per run and shared. */
export interface Engine {
  /** For titles, before it runs: `PGlite`, `PostgreSQL 13`. */
  readonly label: string
  readonly kind: 'pglite' | 'postgresql'
  /** The major of PostgreSQL; of a server given by URL it is known only when that runs. */
  readonly major: number | undefined
  /** Why it cannot be started here, or `undefined` when it can. */
  readonly missing: string | undefined
  /** Starts it, or returns the one that runs. */
  start(): Promise<RunningEngine>
}

/** An engine that runs. */
export interface RunningEngine {
  /** With exact versions: `PGlite 0.5.16 (PostgreSQL 18.6)`, `PostgreSQL 13.23`. */
  readonly label: string
  /** The version of PostgreSQL, such as `18.6`. */
  readonly version: string
  readonly major: number
  /** An empty database. */
  newDatabase(): Promise<TestDatabase>
  stop(): Promise<void>
}

const running = new Map<string, Promise<RunningEngine>>()

function shared(engine: Engine): Engine {
  const start = (): Promise<RunningEngine> => {
    const started = running.get(engine.label) ?? engine.start()
    running.set(engine.label, started)
    return started
  }
  return { ...engine, start }
}

function serverEngine(
  label: string,
  major: number | undefined,
  missing: string | undefined,
  connect: () => Promise<PostgresServer>,
): Engine {
  const start = async (): Promise<RunningEngine> => {
    const server = await connect()
    return {
      label:
        major === undefined
          ? `PostgreSQL ${server.version} of ALUDEL_TEST_POSTGRES_URL`
          : `PostgreSQL ${server.version}`,
      version: server.version,
      major: server.major,
      newDatabase: () => serverTestDatabase(server),
      stop: () => server.stop(),
    }
  }
  return { label, kind: 'postgresql', major, missing, start }
}

let list: readonly Engine[] | undefined

/** PGlite, a server of the oldest and of the newest supported major, and the server given by URL, if any. */
export function engines(): readonly Engine[] {
  if (list !== undefined) return list
  const url = externalPostgresUrl()
  const own = pinnedMajors.map((major) =>
    serverEngine(`PostgreSQL ${major}`, major, engineMissing(major), () => startPostgres(major)),
  )
  const given =
    url === undefined
      ? []
      : [
          serverEngine('PostgreSQL of ALUDEL_TEST_POSTGRES_URL', undefined, undefined, () =>
            externalPostgres(url),
          ),
        ]
  list = [pgliteEngine(), ...own, ...given].map(shared)
  return list
}

/** Stops every engine that was started; all of them, even if one cannot be stopped. */
export async function stopEngines(): Promise<void> {
  const started = [...running.values()]
  running.clear()
  const stopped = await Promise.allSettled(
    (await Promise.allSettled(started)).map(async (outcome) => {
      if (outcome.status === 'fulfilled') await outcome.value.stop()
    }),
  )
  const failures = stopped.flatMap((outcome): unknown[] =>
    outcome.status === 'rejected' ? [outcome.reason] : [],
  )
  if (failures.length > 0) throw new AggregateError(failures, 'an engine could not be stopped')
}
