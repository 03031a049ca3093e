import { DriverError, type Connection, type DatabaseRow } from './driver.js'
import { transactionStatusAfter } from './transaction-status.js'

/** What a dialect says around statements that have no session. */
export interface TransactionWords {
  readonly begin: string
  readonly commit: string
  readonly rollback: string
  /** The statements that take the place of one that begins a transaction: it, and the settings that go with the transaction. */
  settled(begin: string): readonly string[]
}

/**
 * A connection that stands on another session of the server with each transaction, as behind a pooler in transaction mode.
 * What is set outside of transactions would be met by others, and missed later: so each transaction that begins brings its own
 * settings, and what is asked outside of any gets a transaction of its own.
 */
export class PooledConnection implements Connection {
  readonly #inner: Connection
  readonly #words: TransactionWords
  readonly serverVersion: number
  readonly product: string
  readonly backend = undefined
  readonly reach: Connection['reach']
  #isOpen = false

  constructor(inner: Connection, words: TransactionWords) {
    this.#inner = inner
    this.#words = words
    this.serverVersion = inner.serverVersion
    this.product = inner.product
    this.reach = inner.reach
  }

  get lost(): boolean {
    return this.#inner.lost
  }

  async query(sql: string, parameters?: readonly (string | null)[]): Promise<readonly DatabaseRow[]> {
    if (this.#isOpen) return this.#inner.query(sql, parameters)
    return this.#alone(async () => {
      await this.run([this.#words.begin])
      const rows = await this.#inner.query(sql, parameters)
      await this.run([this.#words.commit])
      return rows
    })
  }

  async run(statements: readonly string[]): Promise<void> {
    if (statements.length === 0) return
    if (this.#isOpen || statements.some(isBegin) || statements.every(isEnd)) return this.#run(statements)
    return this.#alone(() => this.#run([this.#words.begin, ...statements, this.#words.commit], 1))
  }

  cancel(): Promise<void> {
    return this.#inner.cancel()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  /** The index of an error counts what the caller said, behind the first `more` statements. */
  async #run(statements: readonly string[], more = 0): Promise<void> {
    const sent = statements.flatMap((sql, index) =>
      (isBegin(sql) ? this.#words.settled(sql) : [sql]).map((text) => ({ text, index })),
    )
    try {
      await this.#inner.run(sent.map(({ text }) => text))
      this.#isOpen = this.#opens(statements)
    } catch (error) {
      if (!(error instanceof DriverError)) throw error
      const index = sent[error.index]?.index ?? statements.length - 1
      this.#isOpen = this.#opens(statements.slice(0, index + 1))
      const last = statements.length - 1 - 2 * more
      throw new DriverError(error.server, Math.min(Math.max(0, index - more), Math.max(0, last)), error.sql)
    }
  }

  #opens(statements: readonly string[]): boolean {
    return transactionStatusAfter(this.#isOpen ? 'T' : 'I', statements) !== 'I'
  }

  /** Leaves no transaction behind that the caller did not ask for. */
  async #alone<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!this.#inner.lost) await this.#run([this.#words.rollback]).catch(() => undefined)
      throw error
    }
  }
}

function isBegin(sql: string): boolean {
  return transactionStatusAfter('I', [sql]) === 'T'
}

function isEnd(sql: string): boolean {
  return transactionStatusAfter('T', [sql]) === 'I'
}
