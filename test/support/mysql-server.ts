import { externalMysql, externalMysqlUrl } from './external-mysql.js'
import { freePort } from './free-port.js'
import { createMysqlDatabase } from './mysql-databases.js'
import { launchMysql, type MysqlProcess } from './mysql-process.js'
import { type MysqlProduct, mysqlProgram, productNames } from './mysql-program.js'
import type { MysqlSettings } from './mysql-settings.js'
import { type ServerDatabase, urlOfDatabase } from './postgres-databases.js'
import type { Place } from './places.js'

/** A running MySQL or MariaDB that tests may create databases on. */
export interface MysqlServer {
  readonly product: MysqlProduct
  /** As the server names itself, such as `9.7.4-2` or `10.11.18-MariaDB-0+deb12u1`. */
  readonly version: string
  /** The URL of a database of this server for `root`. */
  url(database: string): string
  /** Creates an empty database of a fresh name, in utf8mb4. */
  createDatabase(): Promise<ServerDatabase>
  /** Kills it without a word to its clients, as a crash does, and starts it again on the same port with the same files. */
  restart(): Promise<void>
  /** Stops the server and removes its files. */
  stop(): Promise<void>
}

const portAttempts = 3

/** Why there is no server of a product here, or `undefined` when there is one, or a URL of one. */
export function mysqlMissing(product: MysqlProduct): string | undefined {
  if (externalMysqlUrl(product) !== undefined) return undefined
  const program = mysqlProgram(product)
  return 'missing' in program ? program.missing : undefined
}

/**
 * The server of a product whose URL the environment gives; else one that is started on a free port of 127.0.0.1 with new
 * files, fast and forgetful, and stops with {@link MysqlServer.stop} or when this process exits. `settings` are for what
 * only some tests need, such as `{ performance_schema: 'ON' }`; they are not for a server given by URL.
 *
 * @throws Error when there is none here, or with the server's log when it does not come up.
 */
export async function startMysql(
  product: MysqlProduct,
  settings: MysqlSettings = {},
  place: Place = 'memory',
): Promise<MysqlServer> {
  const url = externalMysqlUrl(product)
  if (url !== undefined) return externalMysql(product, url)
  const program = mysqlProgram(product)
  if ('missing' in program) throw new Error(`${productNames[product]}: ${program.missing}`)
  for (let attempt = 1; ; attempt++) {
    try {
      const port = await freePort()
      return mysqlServer(product, await launchMysql(program, { port, settings, files: 'new', place }))
    } catch (error) {
      // Another program may have taken the port meanwhile.
      if (attempt === portAttempts) throw error
    }
  }
}

/** A process as tests see it. */
export function mysqlServer(product: MysqlProduct, running: MysqlProcess): MysqlServer {
  let stopping: Promise<void> | undefined
  return {
    product,
    version: running.version,
    url: (database) => urlOfDatabase(running.url, database),
    createDatabase: () => createMysqlDatabase(running.url),
    restart: () => running.restart(),
    stop: () => (stopping ??= running.stop()),
  }
}
