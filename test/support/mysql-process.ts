import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, cpSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { atExit } from './at-exit.js'
import { mysqlDataTemplate } from './mysql-data.js'
import { mysqlVersion } from './mysql-databases.js'
import { type MysqlProgram, productNames } from './mysql-program.js'
import { forgetfulSettings, type MysqlSettings, rootPassword, settingOptions } from './mysql-settings.js'
import { newServerFolder } from './server-folder.js'
import type { Place } from './places.js'
import { serverUser } from './server-user.js'

/** A process of MySQL or MariaDB with files of its own. */
export interface MysqlProcess {
  /** As the server names itself. */
  readonly version: string
  /** The URL of its `mysql`, the database that every server has. */
  readonly url: string
  /** Kills it and starts it again on the same port with the same files. */
  restart(): Promise<void>
  /** Kills it and removes its files. */
  stop(): Promise<void>
}

/** What a process is started with. */
export interface MysqlLaunch {
  readonly port: number
  readonly settings: MysqlSettings
  /** What its files are at first: those of a new server, or none, for a node that gets them from another. */
  readonly files: 'new' | 'none'
  /** Where they are; in memory, where this is absent. */
  readonly place?: Place
  /** Whether it is what it should be, once it takes statements; always, where this is absent. */
  readonly isReady?: (url: string) => Promise<boolean>
}

const startTimeoutMs = 120_000

/** What is said while it does not listen yet, or does and is not ready; a node of Galera says 1047 until it is a member. */
const notYet: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'PROTOCOL_CONNECTION_LOST',
  'ER_UNKNOWN_COM_ERROR',
])

/**
 * Starts a server on 127.0.0.1 as an unprivileged user when this is root. It ends with {@link MysqlProcess.stop}, or when
 * this process exits. It is always killed: its files are not needed again, and an orderly end takes seconds.
 *
 * @throws Error with the server's log when it does not come up.
 */
export async function launchMysql(program: MysqlProgram, launch: MysqlLaunch): Promise<MysqlProcess> {
  const { path: folder, own, remove } = newServerFolder(program.product, launch.place)
  const data = join(folder, 'data')
  const url = `mysql://root:${encodeURIComponent(rootPassword)}@127.0.0.1:${launch.port}/mysql`
  let child: ChildProcess | undefined
  const end = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = endOf(child)
    child.kill('SIGKILL')
    await ended
  }
  const cancel = atExit(() => {
    child?.kill('SIGKILL')
    remove()
  })
  const stop = async (): Promise<void> => {
    await end()
    cancel()
    remove()
  }
  const start = async (): Promise<string> => {
    child = run(program, folder, launch)
    return ready(child, url, launch.isReady)
  }
  try {
    if (launch.files === 'new') cpSync(mysqlDataTemplate(program, launch.settings), data, { recursive: true })
    else mkdirSync(data)
    own(data)
    const version = await start()
    const restart = async (): Promise<void> => {
      await end()
      await start()
    }
    return { version, url, restart, stop }
  } catch (error) {
    const log = lastLines(folder)
    await stop()
    throw new Error(`${productNames[program.product]} ${program.version} does not start:\n${log}`, {
      cause: error,
    })
  }
}

function run(program: MysqlProgram, folder: string, { port, settings }: MysqlLaunch): ChildProcess {
  const options = settingOptions({
    ...forgetfulSettings[program.product],
    bind_address: '127.0.0.1',
    port: String(port),
    datadir: join(folder, 'data'),
    tmpdir: folder,
    socket: join(folder, 'socket'),
    ...settings,
  })
  const [file, ...args] = program.server
  const output = openSync(join(folder, 'server.log'), 'a')
  const started = spawn(file, [...args, ...options], {
    cwd: folder,
    env: serverEnv(),
    stdio: ['ignore', output, output],
    ...serverUser(),
  })
  closeSync(output)
  return started
}

/** Waits until the server takes statements, and returns its version. */
async function ready(child: ChildProcess, url: string, isReady: MysqlLaunch['isReady']): Promise<string> {
  const failed = new Promise<Error>((resolve) => child.once('error', resolve))
  const deadline = performance.now() + startTimeoutMs
  while (performance.now() < deadline) {
    const error = await Promise.race([failed, sleep(25)])
    if (error !== undefined) throw error
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the server ended by itself')
    const version = await versionOnceReady(url, isReady)
    if (version !== undefined) return version
  }
  throw new Error(`the server did not take statements within ${startTimeoutMs} ms`)
}

async function versionOnceReady(url: string, isReady: MysqlLaunch['isReady']): Promise<string | undefined> {
  try {
    return (await isReady?.(url)) === false ? undefined : await mysqlVersion(url)
  } catch (error) {
    if (notYet.has(error instanceof Error && 'code' in error ? error.code : undefined)) return undefined
    throw error
  }
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

/** This process's environment without what would steer the server. */
function serverEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:MYSQL|MARIADB|LC)_/.test(name)),
  )
}

function lastLines(folder: string): string {
  return readFileSync(join(folder, 'server.log'), 'utf8').trimEnd().split('\n').slice(-20).join('\n')
}
