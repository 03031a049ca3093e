import { Client, types } from 'pg'
import {
  DriverError,
  type Connection,
  type ConnectionTarget,
  type DatabaseRow,
  type Driver,
} from './driver.js'
import { cancelKeyOf, requestCancel, type CancelKey } from './cancel-request.js'
import { failedStatement, joinStatements } from './joined-statements.js'
import { mayHaveLongName, nameTooLong } from './long-names.js'
import { serverErrorOf } from './server-error.js'
import { transactionStatusAfter, type TransactionStatus } from './transaction-status.js'
import { valueParser } from './value-parsers.js'

/** SQLSTATE connection_failure: what this driver says for a connection that went away without a word. */
const connectionFailure = '08006'

/**
 * Servers over the wire, by the `pg` package. One Client, never a pool: bookkeeping, the session lock and the work
 * must share one backend.
 */
export const pg: Driver = { connect: async (target) => PgConnection.open(target) }

/** What a server is asked first. */
interface ServerFacts {
  readonly number: string
  readonly text: string
  readonly backend: string
}

class PgConnection implements Connection {
  readonly #client: Client
  readonly #target: ConnectionTarget
  readonly serverVersion: number
  readonly product: string
  readonly backend: string | undefined
  readonly reach: Connection['reach']
  readonly #key: CancelKey | undefined
  #completed = 0
  #truncated: unknown
  #lost = false

  static async open(target: ConnectionTarget): Promise<PgConnection> {
    const client = clientFor(target)
    // A server that goes away between two statements is an event of the client; without a listener Node would exit.
    client.on('error', () => undefined)
    try {
      await client.connect()
    } catch (error) {
      // The answer to what went wrong is had already; how the half-open socket ends no longer matters.
      client.end().catch(() => undefined)
      throw connectError(error, target)
    }
    try {
      const server = await client.query<ServerFacts>(
        "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS text, " +
          'pg_backend_pid()::text AS backend',
      )
      return new PgConnection(client, target, server.rows[0] ?? { number: '', text: '', backend: '' })
    } catch (error) {
      client.end().catch(() => undefined)
      throw connectError(error, target)
    }
  }

  private constructor(client: Client, target: ConnectionTarget, server: ServerFacts) {
    this.#client = client
    this.#target = target
    this.serverVersion = Number(server.number)
    this.product = `PostgreSQL ${server.text.split(' ')[0] ?? ''}`
    this.backend = server.backend
    this.#key = cancelKeyOf(client)
    // A server names its own process when it greets; a pooler, which has many, makes a number up.
    // https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-BACKENDKEYDATA
    this.reach = String(this.#key?.process) === server.backend ? 'direct' : 'pooler'
    client.on('error', () => (this.#lost = true))
    client.on('end', () => (this.#lost = true))
    client.on('notice', (notice) => {
      if (notice.code === nameTooLong) this.#truncated ??= notice
    })
    client.connection.on('commandComplete', () => (this.#completed += 1))
  }

  get lost(): boolean {
    return this.#lost
  }

  async query(sql: string, parameters?: readonly (string | null)[]): Promise<readonly DatabaseRow[]> {
    this.#begin()
    try {
      const result = await this.#client.query<Record<string, unknown>>({
        text: sql,
        ...(parameters === undefined ? {} : { values: [...parameters] }),
      })
      this.#refuseTruncation([sql])
      return result.rows
    } catch (error) {
      throw this.#error(error, [sql])
    }
  }

  async run(statements: readonly string[]): Promise<void> {
    if (statements.length === 0) return
    // The notice of a cut name comes too late when COMMIT travels with it: where a name may be too long, it waits.
    if (statements.length > 1 && statements.some(mayHaveLongName)) {
      await this.#trip(statements.slice(0, -1), 0)
      await this.#trip(statements.slice(-1), statements.length - 1)
      return
    }
    await this.#trip(statements, 0)
  }

  /** https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADMIN-SIGNAL: roles may cancel their own. */
  async cancel(): Promise<void> {
    if (this.#lost) return
    if (this.reach === 'pooler') {
      // Only the pooler knows which process of the server is at work for this connection.
      if (this.#key !== undefined) await requestCancel(this.#key)
      return
    }
    const other = clientFor(this.#target)
    other.on('error', () => undefined)
    try {
      await other.connect()
      await other.query('SELECT pg_cancel_backend($1)', [this.backend])
    } catch (error) {
      throw connectError(error, this.#target)
    } finally {
      other.end().catch(() => undefined)
    }
  }

  async close(): Promise<void> {
    if (this.#lost) return
    try {
      await this.#client.end()
    } catch (error) {
      throw this.#error(error, [])
    }
  }

  async #trip(statements: readonly string[], offset: number): Promise<void> {
    this.#begin()
    const before = this.#status()
    try {
      await this.#client.query(joinStatements(statements).text)
      this.#refuseTruncation(statements)
      this.#assertTransaction(before, statements)
    } catch (error) {
      throw this.#error(error, statements, offset)
    }
  }

  #begin(): void {
    this.#completed = 0
    this.#truncated = undefined
  }

  #status(): TransactionStatus {
    const status = this.#client.getTransactionStatus()
    return status === 'T' || status === 'E' ? status : 'I'
  }

  #refuseTruncation(statements: readonly string[]): void {
    if (this.#truncated === undefined) return
    const index = Math.max(0, statements.findIndex(mayHaveLongName))
    throw new DriverError(serverErrorOf(this.#truncated), index, statements[index])
  }

  /** A COMMIT that answered ROLLBACK, or SQL that ended the transaction under us, must not pass for success. */
  #assertTransaction(before: TransactionStatus, statements: readonly string[]): void {
    const expected = transactionStatusAfter(before, statements)
    const actual = this.#status()
    if (actual === expected) return
    const words = {
      I: 'outside any transaction',
      T: 'inside a transaction',
      E: 'inside a failed transaction',
    }
    throw new DriverError(
      {
        code: '25000',
        message: `the session stands ${words[actual]}, but should stand ${words[expected]}: a statement began or ended a transaction of its own`,
      },
      statements.length - 1,
      statements.at(-1),
    )
  }

  #error(error: unknown, statements: readonly string[], offset = 0): DriverError {
    if (error instanceof DriverError) {
      return new DriverError(error.server, error.index + offset, error.sql)
    }
    const server = serverErrorOf(error, connectionFailure)
    if (server.code === connectionFailure || server.code?.startsWith('57P0') === true) this.#lost = true
    const failed = failedStatement(joinStatements(statements), this.#completed, server.position)
    const { position: _, ...rest } = server
    return new DriverError(
      failed.position === undefined ? rest : { ...rest, position: failed.position },
      Math.max(0, failed.index) + offset,
      statements[failed.index],
    )
  }
}

function clientFor(target: ConnectionTarget): Client {
  try {
    return new Client({
      connectionString: withPassword(target),
      application_name: target.applicationName,
      connectionTimeoutMillis: target.connectTimeoutMs,
      keepAlive: true,
      types: {
        getTypeParser: (type: number, format?: string) =>
          format === 'binary' ? types.getTypeParser(type, 'binary') : valueParser(type),
      },
    })
  } catch (error) {
    throw new DriverError({
      code: 'INVALID_URL',
      message: `The URL cannot be read: ${serverErrorOf(error).message}`,
    })
  }
}

/** A password beside the URL is not percent-encoded, and wins over the one in it: as a parameter it does. */
function withPassword(target: ConnectionTarget): string {
  if (target.password === undefined) return target.url
  const joint = target.url.includes('?') ? '&' : '?'
  return `${target.url}${joint}password=${encodeURIComponent(target.password)}`
}

function connectError(error: unknown, target: ConnectionTarget): DriverError {
  const server = serverErrorOf(error, '08001')
  if (server.message === 'timeout expired') {
    const message = `no answer from the server within ${target.connectTimeoutMs} ms`
    return new DriverError({ code: 'ETIMEDOUT', message })
  }
  if (server.message.includes('client password must be a')) {
    return new DriverError({ code: '28P01', message: 'the server asks for a password and none was given' })
  }
  return new DriverError(server)
}
