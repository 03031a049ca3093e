import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { binariesIn, type EngineBinaries, engineFolder, engineMissing } from './engine-cache.js'
import type { PinnedMajor } from './engine-versions.js'
import { atExit } from './at-exit.js'
import { freePort } from './free-port.js'
import { createServerDatabase, serverVersion, type ServerDatabase } from './postgres-databases.js'
import { newServerFolder } from './server-folder.js'
import { serverUser, type ServerUser } from './server-user.js'

/** A running PostgreSQL server that tests may create databases on. */
export interface PostgresServer {
  /** As the server names itself, such as `13.23`. */
  readonly version: string
  readonly major: number
  /** The URL of a database of this server for its superuser. */
  url(database: string): string
  /** Creates an empty database of a fresh name. */
  createDatabase(): Promise<ServerDatabase>
  /**
   * Ends it without a word to its clients, as a crash does, and starts it again on the same port with the same files; as a
   * standby that no primary sends anything, if that is asked for.
   */
  restart(as?: 'standby'): Promise<void>
  /** Stops the server and removes its files. */
  stop(): Promise<void>
}

const superuser = 'aludel'
/** Full of what URLs, shells and connection strings treat specially, so that nothing gets away with not quoting. */
const password = 'p@ss:w/rd#%?'
const startTimeoutMs = 120_000
const stopTimeoutMs = 10_000
const portAttempts = 3

/** Where it listens: nowhere but on its port. */
const place: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
}

/**
 * Fast and forgetful: the data directory never outlives the test run. But what was committed is the system's when the server is
 * killed, hence no `synchronous_commit = off` (https://www.postgresql.org/docs/current/wal-async-commit.html).
 */
const forgetful: Readonly<Record<string, string>> = {
  ...place,
  fsync: 'off',
  full_page_writes: 'off',
  shared_buffers: '32MB',
  jit: 'off',
  max_prepared_transactions: '4',
  timezone: 'UTC',
}

/** How a server is set: `default` as it comes, but for where it listens, and on a disk. */
export type ServerSettings = 'forgetful' | 'default'

const settingsOf: Readonly<Record<ServerSettings, Readonly<Record<string, string>>>> = {
  forgetful,
  default: place,
}

/**
 * Starts a server of `major` on a free port of 127.0.0.1 with a new data directory (C.UTF-8, SCRAM), as an
 * unprivileged user when this is root. It stops with {@link PostgresServer.stop}, or when this process exits.
 *
 * @throws Error when the programs are not in the cache, or with the server's log when it does not come up.
 */
export async function startPostgres(
  major: PinnedMajor,
  settings: ServerSettings = 'forgetful',
): Promise<PostgresServer> {
  const missing = engineMissing(major)
  if (missing !== undefined) throw new Error(`PostgreSQL ${major}: ${missing}`)
  const binaries = binariesIn(engineFolder(major))
  const user = serverUser()
  const { path: folder, remove: removeFolder } = newServerFolder(
    'postgresql',
    settings === 'default' ? 'disk' : 'memory',
  )
  try {
    await initialise(binaries, folder, user)
    for (let attempt = 1; ; attempt++) {
      const started = await launch(binaries, folder, user, settingsOf[settings])
      if (started !== undefined) return await serve(started, removeFolder, settings)
      if (attempt === portAttempts) throw new Error(`PostgreSQL ${major} does not start:\n${log(folder)}`)
    }
  } catch (error) {
    removeFolder()
    throw error
  }
}

async function initialise(
  binaries: EngineBinaries,
  folder: string,
  user: ServerUser | undefined,
): Promise<void> {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user !== undefined) chownSync(passwordFile, user.uid, user.gid)
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
  const args = ['-D', join(folder, 'data'), '-U', superuser, `--pwfile=${passwordFile}`]
  const more = ['-A', 'scram-sha-256', '-E', 'UTF8', `--locale=${locale}`, '--no-sync']
  await promisify(execFile)(binaries.initdb, [...args, ...more], { cwd: folder, env: serverEnv(), ...user })
  mkdirSync(join(folder, 'log'))
}

interface StartedServer {
  readonly child: ChildProcess
  readonly url: string
  /** A server that finds it there when it starts is a standby: https://www.postgresql.org/docs/current/warm-standby.html */
  readonly standbySignal: string
  /** Starts it once more, where it ran. */
  readonly again: () => ChildProcess
}

/** One attempt; `undefined` when the server gave up, as it does when another program took the port meanwhile. */
async function launch(
  binaries: EngineBinaries,
  folder: string,
  user: ServerUser | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<StartedServer | undefined> {
  const port = await freePort()
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ])
  const again = (): ChildProcess => {
    const output = openSync(join(folder, 'log', 'server.log'), 'a')
    const started = spawn(binaries.postgres, ['-D', join(folder, 'data'), ...options], {
      cwd: folder,
      env: serverEnv(),
      stdio: ['ignore', output, output],
      ...user,
    })
    closeSync(output)
    return started
  }
  const child = again()
  const standbySignal = join(folder, 'data', 'standby.signal')
  const url = `postgresql://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  try {
    return (await ready(child, url)) ? { child, url, standbySignal, again } : undefined
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

/** Waits until the server takes connections; false when it ended instead. */
async function ready(child: ChildProcess, url: string): Promise<boolean> {
  const failed = new Promise<Error>((resolve) => child.once('error', resolve))
  const deadline = performance.now() + startTimeoutMs
  while (performance.now() < deadline) {
    const error = await Promise.race([failed, sleep(25)])
    if (error !== undefined) throw error
    if (child.exitCode !== null || child.signalCode !== null) return false
    if (await accepts(url)) return true
  }
  throw new Error(`the server did not accept connections within ${startTimeoutMs} ms`)
}

async function accepts(url: string): Promise<boolean> {
  try {
    await serverVersion(url)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // Not listening yet, or listening and still starting up (cannot_connect_now).
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03') return false
    throw error
  }
}

async function serve(
  { child: first, url, standbySignal, again }: StartedServer,
  removeFolder: () => void,
  settings: ServerSettings,
): Promise<PostgresServer> {
  let child = first
  let ended = endOf(child)
  const cancel = atExit(() => {
    // Immediate shutdown: the server ends its own processes, as it could not after SIGKILL.
    child.kill('SIGQUIT')
    removeFolder()
  })
  const { version, major } = await serverVersion(url)
  let stopping: Promise<void> | undefined
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGINT')
      const killer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)
      await ended
      clearTimeout(killer)
    }
    cancel()
    removeFolder()
  }
  const restart = async (as?: 'standby'): Promise<void> => {
    child.kill('SIGQUIT')
    await ended
    if (as === 'standby') writeFileSync(standbySignal, '')
    else rmSync(standbySignal, { force: true })
    child = again()
    ended = endOf(child)
    if (!(await ready(child, url))) throw new Error(`PostgreSQL ${version} does not start again`)
  }
  return {
    version,
    major,
    restart,
    url: (database) => url.replace(/postgres$/, encodeURIComponent(database)),
    // Since 15 a server logs every page of a new database, to be spared two checkpoints; where nothing is flushed they cost nothing.
    createDatabase: () =>
      createServerDatabase(url, settings === 'forgetful' && major >= 15 ? 'file_copy' : undefined),
    stop: () => (stopping ??= stop()),
  }
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

/** This process's environment without what would steer the server's programs. */
function serverEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_')),
  )
}

function log(folder: string): string {
  return readFileSync(join(folder, 'log', 'server.log'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-20)
    .join('\n')
}
