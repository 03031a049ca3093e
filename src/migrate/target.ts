import type { Dialect, SessionSettings } from '../dialects/dialect.js'
import type { BookkeepingPlace } from '../dialects/journal.js'
import type { Connection, ConnectionTarget } from '../drivers/driver.js'
import { connect } from '../drivers/index.js'
import { attempt } from './attempt.js'
import type { Database, DatabaseState } from './database.js'
import { RunError } from './errors.js'
import { sessionKind, setUpSession, type LockChoice, type SessionKind } from './open-session.js'
import { readState } from './read-state.js'

/** `expect` of an environment: what must be true of the place that a command is about to work on. */
export interface Expectation {
  readonly host?: string
  readonly database?: string
  /** `16` or `16.2`. */
  readonly serverVersion?: string
}

export interface DatabaseTarget {
  readonly connection: ConnectionTarget
  readonly place: BookkeepingPlace
  /** `defaultSchema` only where the environment states one. */
  readonly settings: SessionSettings
  readonly projectName?: string
  /** Naming convention, recorded with the bookkeeping. */
  readonly names: string
  readonly expect?: Expectation
  /** Absent: `auto`. */
  readonly lock?: LockChoice
  /** The database was made a moment ago, and nobody has made the default schema in it: it is made where it is missing. */
  readonly isScratch?: true
}

/** Version of the layout of the bookkeeping tables. */
const formatVersion = 1

/**
 * Connects, sets the session up, and reads the bookkeeping. Writes nothing.
 *
 * @throws RunError
 * - `authentication`, `no-database`, `permission`, `unreachable`, `pglite-locked`, `connection-lost`
 * - `unsupported-version`: the server is older than the dialect supports
 * - `expect-mismatch`: not the place that `expect` describes
 * - `wrong-project`: the bookkeeping is another project's, or newer than this tool
 * - `schema-mismatch`: the session's schema is not the one that the bookkeeping recorded
 */
export async function openDatabase(target: DatabaseTarget, dialect: Dialect): Promise<Database> {
  const raw = await reach(target, dialect)
  try {
    checkVersion(raw, dialect)
    checkExpectation(raw, dialect, target)
    if (target.isScratch === true) await makeDefaultSchema(raw, dialect, target.settings)
    const kind = sessionKind(raw, target.lock ?? 'auto')
    const first = await setUpSession(raw, dialect, target.settings, kind)
    const state = await readState(first, dialect, target.place)
    checkState(state, target)
    // From here on unqualified names mean this schema, whatever the role's or the database's settings say.
    const settings = { ...target.settings, defaultSchema: state.defaultSchema }
    const connection =
      target.settings.defaultSchema === undefined ? await setUpSession(raw, dialect, settings, kind) : first
    return {
      ...kind,
      connection,
      dialect,
      place: target.place,
      settings,
      newInfo: {
        formatVersion,
        projectName: target.projectName ?? null,
        defaultSchema: state.defaultSchema,
        names: target.names,
      },
      state,
      connectAgain: () => connectAgain(target, dialect, settings, kind),
      close: () => connection.close(),
    }
  } catch (error) {
    // The first failure is the one to tell.
    await raw.close().catch(() => undefined)
    throw error
  }
}

function reach(target: DatabaseTarget, dialect: Dialect): Promise<Connection> {
  return attempt({ dialect }, `Cannot connect to ${placeOf(target)}`, () => connect(target.connection))
}

async function connectAgain(
  target: DatabaseTarget,
  dialect: Dialect,
  settings: SessionSettings,
  kind: SessionKind,
): Promise<Connection> {
  const connection = await reach(target, dialect)
  try {
    return await setUpSession(connection, dialect, settings, kind)
  } catch (error) {
    await connection.close().catch(() => undefined)
    throw error
  }
}

async function makeDefaultSchema(
  connection: Connection,
  dialect: Dialect,
  { defaultSchema }: SessionSettings,
): Promise<void> {
  if (defaultSchema === undefined) return
  await attempt({ connection, dialect }, `The schema "${defaultSchema}" cannot be made`, () =>
    connection.run(dialect.scratch.ensureSchema(defaultSchema)),
  )
}

function checkVersion(connection: Connection, dialect: Dialect): void {
  if (connection.serverVersion >= dialect.versions.oldest) return
  throw new RunError(
    'unsupported-version',
    `The server is ${connection.product}; the oldest that is supported is ${dialect.formatVersion(dialect.versions.oldest)}`,
    { help: 'Upgrade the server.' },
  )
}

function checkExpectation(connection: Connection, dialect: Dialect, target: DatabaseTarget): void {
  const { expect } = target
  if (expect === undefined) return
  const { host, database } = urlParts(target.connection.url)
  const version = dialect.formatVersion(connection.serverVersion)
  const differences = [
    ...(expect.host === undefined || expect.host === host
      ? []
      : [`host is ${host ?? 'none'}, not ${expect.host}`]),
    ...(expect.database === undefined || expect.database === database
      ? []
      : [`database is ${database ?? 'none'}, not ${expect.database}`]),
    ...(expect.serverVersion === undefined || `${version}.`.startsWith(`${expect.serverVersion}.`)
      ? []
      : [`server_version is ${version}, not ${expect.serverVersion}`]),
  ]
  if (differences.length === 0) return
  throw new RunError(
    'expect-mismatch',
    `This is not the database that is expected: ${differences.join('; ')}`,
    {
      help: 'Correct the URL, or expect in the project file.',
    },
  )
}

function checkState(state: DatabaseState, target: DatabaseTarget): void {
  const { info } = state
  if (info === undefined) return
  if (info.formatVersion > formatVersion) {
    throw new RunError(
      'wrong-project',
      `The bookkeeping was written by a later version (format ${info.formatVersion}, this one knows ${formatVersion})`,
      { help: 'Use the version that wrote it, or a later one.' },
    )
  }
  if (
    info.projectName !== null &&
    target.projectName !== undefined &&
    info.projectName !== target.projectName
  ) {
    throw new RunError(
      'wrong-project',
      `This database belongs to the project "${info.projectName}", not to "${target.projectName}"`,
      { help: 'Check the URL. Two projects in one database need different settings of bookkeeping.' },
    )
  }
  if (info.defaultSchema !== state.defaultSchema) {
    throw new RunError(
      'schema-mismatch',
      `The revisions were applied to the schema "${info.defaultSchema}", but this session stands in "${state.defaultSchema}"`,
      { help: `Set default_schema: ${info.defaultSchema} for this environment.` },
    )
  }
}

/** Host and database of a URL that need not be one in the strict sense (several hosts, sockets). */
function urlParts(url: string): { readonly host: string | undefined; readonly database: string | undefined } {
  const parts = /^[^:]+:\/\/(?:[^@/]*@)?([^/?]*)(?:\/([^?]*))?/.exec(url)
  const host = parts?.[1]?.replace(/:\d+$/, '')
  const database = parts?.[2]
  return {
    host: host === '' ? undefined : host,
    database: database === undefined || database === '' ? undefined : decode(database),
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function placeOf(target: DatabaseTarget): string {
  const { host, database } = urlParts(target.connection.url)
  if (target.connection.url.toLowerCase().startsWith('pglite:')) return target.connection.url
  return database === undefined ? (host ?? 'the database') : `${database} on ${host ?? 'this machine'}`
}
