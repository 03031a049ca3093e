import {
  DriverError,
  type Connection,
  type DatabaseRow,
  type OwnStatements,
} from '../../src/drivers/driver.js'

/** A connection that remembers what went through it in one round trip, and may fail to write what records a statement. */
export class CountingConnection implements Connection {
  readonly #inner: Connection
  readonly #losesRecord: (sql: string) => boolean
  readonly sent: (readonly string[])[] = []
  readonly serverVersion: number
  readonly product: string
  readonly backend: string | undefined
  readonly reach: Connection['reach']

  /** @param losesRecord is the transaction that travels behind this statement rolled back, as a node of a cluster may do? */
  constructor(inner: Connection, losesRecord: (sql: string) => boolean = () => false) {
    this.#inner = inner
    this.#losesRecord = losesRecord
    this.serverVersion = inner.serverVersion
    this.product = inner.product
    this.backend = inner.backend
    this.reach = inner.reach
  }

  get lost(): boolean {
    return this.#inner.lost
  }

  query(sql: string, parameters?: readonly (string | null)[]): Promise<readonly DatabaseRow[]> {
    return this.#inner.query(sql, parameters)
  }

  async run(statements: readonly string[], own?: OwnStatements): Promise<void> {
    const [first = ''] = statements
    this.sent.push(statements)
    if (statements.length === 1 || !this.#losesRecord(first)) return this.#inner.run(statements, own)
    await this.#inner.run(statements.slice(0, -1), own)
    throw new DriverError(
      { message: 'Deadlock found', code: '1213' },
      statements.length - 1,
      statements.at(-1),
    )
  }

  cancel(): Promise<void> {
    return this.#inner.cancel()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }
}
