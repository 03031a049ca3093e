import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import {
  DriverError,
  type Connection,
  type ConnectionTarget,
  type DatabaseRow,
  type Driver,
} from './driver.js'
import { lockFolder, type FolderLock } from './folder-lock.js'
import { nameTooLong } from './long-names.js'
import { newMemoryPglite, openFolderPglite } from './new-pglite.js'
import { pgliteExtensions } from './pglite-extensions.js'
import { pgliteLocation } from './pglite-location.js'
import { serverErrorOf } from './server-error.js'
import { valueParser } from './value-parsers.js'

/**
 * PGlite: PostgreSQL inside this process, in a folder or in memory. It has one session, so connections that share a
 * database in memory share that session, its locks and its transaction.
 */
export const pglite: Driver = {
  connect: async (target: ConnectionTarget) => {
    const location = pgliteLocation(target.url)
    if (location === undefined) {
      throw new DriverError({
        code: 'INVALID_URL',
        message: 'a PGlite URL names a folder or memory: pglite://.aludel/dev, pglite://memory',
      })
    }
    if (location.kind === 'folder') return openFolder(location.folder, target.extensions)
    if (location.kind === 'fresh') {
      const database = await openDatabase(undefined, target.extensions)
      return PgliteConnection.open(database, () => database.close())
    }
    return openShared(location.name, target.extensions)
  },
}

interface SharedDatabase {
  readonly database: Promise<PGlite>
  connections: number
}

const shared = new Map<string, SharedDatabase>()

async function openShared(name: string, extensions: readonly string[] | undefined): Promise<Connection> {
  const entry = shared.get(name) ?? { database: openDatabase(undefined, extensions), connections: 0 }
  shared.set(name, entry)
  entry.connections += 1
  const database = await entry.database
  return PgliteConnection.open(database, async () => {
    entry.connections -= 1
    // What a server does when a session ends: the transaction is rolled back, locks and settings are gone.
    if (entry.connections === 0) {
      await database.exec('ROLLBACK')
      await database.exec('DISCARD ALL')
    }
  })
}

/** Makes an instance that exists already the database of `pglite://memory/NAME`; whoever made it ends it. */
export function shareDatabase(name: string, database: PGlite): void {
  shared.set(name, { database: Promise.resolve(database), connections: 0 })
}

/** Forgets the database of `pglite://memory/NAME` without ending it. */
export function unshareDatabase(name: string): void {
  shared.delete(name)
}

/** Ends a database that `pglite://memory/NAME` opened, and frees its memory; no-op where there is none. */
export async function dropSharedDatabase(name: string): Promise<void> {
  const entry = shared.get(name)
  shared.delete(name)
  await (await entry?.database)?.close()
}

async function openFolder(folder: string, extensions: readonly string[] | undefined): Promise<Connection> {
  let lock: FolderLock
  try {
    await mkdir(dirname(folder), { recursive: true })
    lock = await lockFolder(folder)
  } catch (error) {
    throw error instanceof DriverError ? error : openError(folder, error)
  }
  try {
    const database = await openDatabase(folder, extensions)
    return await PgliteConnection.open(database, async () => {
      try {
        await database.close()
      } finally {
        await lock.release()
      }
    })
  } catch (error) {
    await lock.release()
    throw error instanceof DriverError ? error : openError(folder, error)
  }
}

function openError(folder: string, error: unknown): DriverError {
  const server = serverErrorOf(error)
  return new DriverError({
    ...server,
    code: server.code ?? 'PGLITE_OPEN',
    message: `PGlite cannot open ${folder}: ${server.message}`,
  })
}

async function openDatabase(
  folder: string | undefined,
  names: readonly string[] | undefined = [],
): Promise<PGlite> {
  const settings = names.length === 0 ? {} : { extensions: await pgliteExtensions(names) }
  return folder === undefined ? newMemoryPglite(settings) : openFolderPglite(folder, settings)
}

/** PGlite knows parsers for most types, arrays among them, and a statement may bring others: here text stays text. */
function parsersOver(database: PGlite): Record<number, (text: string) => boolean | number | string> {
  const types = Object.keys(database.parsers).map(Number)
  return Object.fromEntries(types.map((type) => [type, valueParser(type)]))
}

class PgliteConnection implements Connection {
  readonly #database: PGlite
  readonly #end: () => Promise<void>
  readonly #parsers: ReturnType<typeof parsersOver>
  readonly serverVersion: number
  readonly product: string
  readonly backend: string | undefined
  readonly reach = 'embedded'
  #closed = false

  static async open(database: PGlite, end: () => Promise<void>): Promise<PgliteConnection> {
    const { rows } = await database.query<Record<string, string>>(
      "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS server, " +
        'version() AS version, pg_backend_pid()::text AS backend',
    )
    const row = rows[0] ?? {}
    const release = /PGlite ([\d.]+)/.exec(row['version'] ?? '')?.[1]
    const product = `PGlite ${release === undefined ? '' : `${release} `}(PostgreSQL ${row['server']?.split(' ')[0] ?? ''})`
    return new PgliteConnection(database, end, Number(row['number']), product, row['backend'])
  }

  private constructor(
    database: PGlite,
    end: () => Promise<void>,
    serverVersion: number,
    product: string,
    backend: string | undefined,
  ) {
    this.#database = database
    this.#end = end
    this.#parsers = parsersOver(database)
    this.serverVersion = serverVersion
    this.product = product
    this.backend = backend
  }

  get lost(): boolean {
    return this.#database.closed
  }

  async query(sql: string, parameters?: readonly (string | null)[]): Promise<readonly DatabaseRow[]> {
    return this.#statement(sql, 0, parameters)
  }

  async run(statements: readonly string[]): Promise<void> {
    for (const [index, sql] of statements.entries()) {
      await this.#statement(sql, index)
      // The engine works in this very thread and yields to nobody: signals are heard here.
      await setImmediate()
    }
  }

  /** The engine works in this very thread: while a statement runs, nobody can ask for anything. */
  async cancel(): Promise<void> {}

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    try {
      await this.#end()
    } catch (error) {
      throw new DriverError(serverErrorOf(error, 'PGLITE_CLOSE'))
    }
  }

  async #statement(
    sql: string,
    index: number,
    parameters?: readonly (string | null)[],
  ): Promise<readonly DatabaseRow[]> {
    if (this.#closed)
      throw new DriverError({ code: '08003', message: 'the connection is closed' }, index, sql)
    let truncated: unknown
    const onNotice = (notice: { readonly code: string | undefined }): void => {
      if (notice.code === nameTooLong) truncated ??= notice
    }
    const options = { onNotice, parsers: this.#parsers }
    try {
      const result =
        parameters === undefined
          ? (await this.#database.exec(sql, options)).at(-1)
          : await this.#database.query(sql, [...parameters], options)
      if (truncated !== undefined) throw new DriverError(serverErrorOf(truncated), index, sql)
      return (result?.rows ?? []).filter(isRow)
    } catch (error) {
      if (error instanceof DriverError) throw error
      throw new DriverError(serverErrorOf(error, this.#database.closed ? '08006' : undefined), index, sql)
    }
  }
}

function isRow(row: unknown): row is DatabaseRow {
  return typeof row === 'object' && row !== null
}
