import type { Connection as Client } from 'mysql2'
import {
  DriverError,
  type Connection,
  type ConnectionTarget,
  type DatabaseRow,
  type Driver,
  type OwnStatements,
} from './driver.js'
import { isFatal, mysqlErrorOf } from './mysql-error.js'
import { connectMysql, serverFacts, type ServerFacts } from './mysql-connect.js'
import { isSurelyOne } from './mysql-one-statement.js'
import { piecesOf, type Piece } from './mysql-pieces.js'
import { clientStatement, clientStatements, refuseSeveral, StatementsError } from './mysql-statement.js'

/** What this driver says for a connection that went away without a word. */
const connectionLost = 'PROTOCOL_CONNECTION_LOST'
/** https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html#error_er_parse_error */
const syntaxError = '1064'
const nobody: OwnStatements = { leading: 0, trailing: 0 }

/**
 * MySQL and MariaDB over the wire, by the `mysql2` package. One connection, never a pool: bookkeeping, the session lock and the work
 * must share one session. Of the bookkeeping several statements go in one round trip, with the statement that they record ahead of
 * them. What others wrote must be one statement for the server too: else a text could smuggle in another.
 */
export const mysql: Driver = { connect: async (target) => MysqlConnection.open(target) }

class MysqlConnection implements Connection {
  readonly #client: Client
  readonly #target: ConnectionTarget
  readonly serverVersion: number
  readonly product: string
  readonly backend: string
  readonly cluster?: string
  readonly literalNames: boolean
  /** A proxy gives each connection a number of its own, as a server does: none can be told from a server. */
  readonly reach = 'direct'
  #lost = false

  static async open(target: ConnectionTarget): Promise<MysqlConnection> {
    const client = await connectMysql(target)
    try {
      return new MysqlConnection(client, target, await serverFacts(client, target))
    } catch (error) {
      client.destroy()
      throw error
    }
  }

  private constructor(client: Client, target: ConnectionTarget, facts: ServerFacts) {
    this.#client = client
    this.#target = target
    this.serverVersion = facts.number
    this.product = facts.product
    this.backend = facts.backend
    this.literalNames = facts.literalNames
    if (facts.cluster !== undefined) this.cluster = facts.cluster
    // Without a listener Node would exit; with one, what is asked next fails and says so.
    client.on('error', () => (this.#lost = true))
    client.on('end', () => (this.#lost = true))
  }

  get lost(): boolean {
    return this.#lost
  }

  async query(sql: string, parameters?: readonly (string | null)[]): Promise<readonly DatabaseRow[]> {
    return this.#attempt([sql], 0, async () => {
      // What has parameters is prepared.
      if (parameters === undefined && !isSurelyOne(sql)) await refuseSeveral(this.#client, sql)
      return clientStatement(this.#client, sql, parameters)
    })
  }

  async run(statements: readonly string[], own = nobody): Promise<void> {
    for (const piece of piecesOf(statements, own)) {
      try {
        await this.#send(piece)
      } catch (error) {
        const { first, statements: joint, isOwn } = piece
        // Of a text that it cannot read a server quotes what follows too: asked alone, it quotes the statement.
        const isUnread =
          error instanceof DriverError && error.index === first && error.server.code === syntaxError
        if (isOwn !== 'behind' || !isUnread || this.#lost) throw error
        await this.#send({ first, statements: joint.slice(0, 1), isOwn: false })
        await this.#send({ first: first + 1, statements: joint.slice(1), isOwn: true })
      }
    }
  }

  async #send({ first, statements, isOwn }: Piece): Promise<void> {
    await this.#attempt(statements, first, async () => {
      const [sql] = statements
      if (sql === undefined || statements.length > 1) return clientStatements(this.#client, statements)
      if (isOwn === false && !isSurelyOne(sql)) await refuseSeveral(this.#client, sql)
      await clientStatement(this.#client, sql)
    })
  }

  /** https://dev.mysql.com/doc/refman/8.4/en/kill.html: everybody may kill statements of their own. */
  async cancel(): Promise<void> {
    if (this.#lost) return
    const other = await connectMysql(this.#target)
    try {
      await clientStatement(other, `KILL QUERY ${Number(this.backend)}`)
    } catch (error) {
      throw new DriverError(mysqlErrorOf(error))
    } finally {
      other.destroy()
    }
  }

  async close(): Promise<void> {
    if (this.#lost) return
    this.#lost = true
    await new Promise<void>((resolve) => this.#client.end(() => resolve()))
  }

  async #attempt<T>(statements: readonly string[], first: number, work: () => Promise<T>): Promise<T> {
    if (this.#lost)
      throw new DriverError(
        { code: connectionLost, message: 'the connection is closed' },
        first,
        statements[0],
      )
    try {
      return await work()
    } catch (thrown) {
      const { completed, cause } =
        thrown instanceof StatementsError ? thrown : { completed: 0, cause: thrown }
      if (isFatal(cause)) {
        this.#lost = true
        this.#client.destroy()
      }
      throw new DriverError(mysqlErrorOf(cause), first + completed, statements[completed])
    }
  }
}
