import { DriverError, type Connection, type DatabaseRow } from '../../src/drivers/driver.js'

/** A connection whose session ends as one of its statements is about to be sent, as that of a client that is killed. */
export class DyingConnection implements Connection {
  readonly #inner: Connection
  /** The number of that statement, from 1. */
  readonly #last: number
  readonly serverVersion: number
  readonly product: string
  readonly backend: string | undefined
  readonly reach: Connection['reach']
  #count = 0
  #dead = false

  constructor(inner: Connection, last: number) {
    this.#inner = inner
    this.#last = last
    this.serverVersion = inner.serverVersion
    this.product = inner.product
    this.backend = inner.backend
    this.reach = inner.reach
  }

  /** Did it come to that? */
  get dead(): boolean {
    return this.#dead
  }

  get lost(): boolean {
    return this.#dead || this.#inner.lost
  }

  async query(sql: string, parameters?: readonly (string | null)[]): Promise<readonly DatabaseRow[]> {
    return this.#mortal(sql, 0, () => this.#inner.query(sql, parameters))
  }

  async run(statements: readonly string[]): Promise<void> {
    for (const [index, sql] of statements.entries()) {
      await this.#mortal(sql, index, () => this.#inner.run([sql]))
    }
  }

  cancel(): Promise<void> {
    return this.#inner.cancel()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  async #mortal<T>(sql: string, index: number, work: () => Promise<T>): Promise<T> {
    this.#count += 1
    return this.#count === this.#last ? this.#die(sql, index) : work()
  }

  async #die(sql: string, index: number): Promise<never> {
    this.#dead = true
    await this.#inner.close()
    throw new DriverError({ code: 'PROTOCOL_CONNECTION_LOST', message: 'the client was killed' }, index, sql)
  }
}
