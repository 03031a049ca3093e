import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { atExit } from './at-exit.js'
import { freePort } from './free-port.js'
import { pgbouncerProgram } from './pgbouncer-program.js'
import { runOnce } from './postgres-databases.js'
import { serverUser } from './server-user.js'
import { serverTmpdir } from './traversable.js'

/** A PgBouncer that runs before a server. */
export interface Pgbouncer {
  /** The URL, through it, of a database whose URL at the server is given. */
  through(url: string): string
  stop(): Promise<void>
}

/** https://www.pgbouncer.org/config.html#pool_mode */
export type PoolMode = 'session' | 'transaction' | 'statement'

const stopTimeoutMs = 10_000
const startTimeoutMs = 30_000

/**
 * Starts PgBouncer on a free port of 127.0.0.1 before the server that `adminUrl` names, as an unprivileged user when this is
 * root. It stops with {@link Pgbouncer.stop}, or when this process exits.
 *
 * @throws Error when there is no PgBouncer, or with its log when it does not come up.
 */
export async function startPgbouncer(adminUrl: string, mode: PoolMode, poolSize = 20): Promise<Pgbouncer> {
  const program = pgbouncerProgram()
  if ('missing' in program) throw new Error(`PgBouncer: ${program.missing}`)
  const user = serverUser()
  const folder = mkdtempSync(join(serverTmpdir(), `aludel-pgbouncer-${process.pid}-`))
  const port = await freePort()
  const server = new URL(adminUrl)
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    // Whoever comes is let in, and stands at the server as the user of the database's line.
    auth_type: 'any',
    pool_mode: mode,
    default_pool_size: poolSize,
    max_client_conn: 200,
  }
  const password = decodeURIComponent(server.password).replaceAll("'", "''")
  const target = `host=${server.hostname} port=${server.port} user=${server.username} password='${password}'`
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`)
  const config = join(folder, 'pgbouncer.ini')
  writeFileSync(config, ['[databases]', `* = ${target}`, '[pgbouncer]', ...lines, ''].join('\n'), {
    mode: 0o600,
  })
  if (user !== undefined) for (const owned of [folder, config]) chownSync(owned, user.uid, user.gid)
  const output = openSync(join(folder, 'pgbouncer.log'), 'a')
  const [file = '', ...args] = program
  const child = spawn(file, [...args, config], { cwd: folder, stdio: ['ignore', output, output], ...user })
  closeSync(output)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true })
  const cancel = atExit(() => {
    child.kill('SIGKILL')
    removeFolder()
  })
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL')
    await Promise.race([ended, sleep(stopTimeoutMs, undefined, { ref: false })])
    cancel()
    removeFolder()
  }
  const through = (url: string): string => {
    const other = new URL(url)
    other.port = String(port)
    return other.href
  }
  if (!(await answers(child, through(adminUrl), mode))) {
    const log = readFileSync(join(folder, 'pgbouncer.log'), 'utf8')
    await stop()
    throw new Error(`PgBouncer does not start:\n${log}`)
  }
  return { through, stop }
}

async function answers(child: ChildProcess, url: string, mode: PoolMode): Promise<boolean> {
  const deadline = performance.now() + startTimeoutMs
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) return false
    try {
      await runOnce(url, 'SELECT 1')
      return true
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code !== 'ECONNREFUSED' && code !== 'ECONNRESET') throw error
      await sleep(25)
    }
  }
  throw new Error(`PgBouncer in ${mode} mode did not answer within ${startTimeoutMs} ms`)
}
