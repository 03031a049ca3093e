import type { Connection as Client } from 'mysql2'
import type { DatabaseRow } from './driver.js'

/** Every value is the server's own text: nothing is rounded, and nothing is moved to a time zone of this machine. */
// Named otherwise than the package names it, which warns of what JSON is by itself.
const asText = (field: { string(encoding?: string): string | null }): string | null => field.string('utf-8')

/**
 * One statement; with parameters as a prepared one, so that a `?` within a text constant stays what it is. Rejects with what the
 * package throws.
 */
export function clientStatement(
  client: Client,
  sql: string,
  parameters?: readonly (string | null)[],
): Promise<readonly DatabaseRow[]> {
  return new Promise((resolve, reject) => {
    const done = (error: unknown, result: unknown): void => {
      if (error !== null && error !== undefined) reject(error)
      else resolve(rowsOf(result))
    }
    if (parameters === undefined) {
      client.query({ sql, typeCast: asText }, done)
      return
    }
    client.execute({ sql, values: [...parameters] }, done)
  })
}

/** Statements of a text, one of which failed. */
export class StatementsError extends Error {
  override readonly name = 'StatementsError'
  /** How many were done before it. */
  readonly completed: number

  constructor(completed: number, cause: unknown) {
    super('one of several statements failed', { cause })
    this.completed = completed
  }
}

/**
 * Statements without rows, in one round trip. The server stops at the first that fails.
 * https://dev.mysql.com/doc/c-api/8.4/en/c-api-multiple-queries.html
 *
 * @throws StatementsError whose cause is what the package throws
 */
export function clientStatements(client: Client, statements: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let completed = 0
    const query = client.query({ sql: statements.join(';\n') }, (error: unknown) => {
      if (error !== null && error !== undefined) reject(new StatementsError(completed, error))
      else if (completed === statements.length) resolve()
      else reject(new StatementsError(completed, `${completed} of ${statements.length} statements were run`))
    })
    query.on('fields', () => (completed += 1))
  })
}

/**
 * Fails where the server takes a text for several statements, as it does where they are not allowed: in what is prepared it reads one
 * and no more. That it can read it and prepares no such statement is an answer too.
 * https://dev.mysql.com/doc/refman/8.4/en/sql-prepared-statements.html#sql-prepared-statements-permitted
 */
export function refuseSeveral(client: Client, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    client.prepare(sql, (error, prepared) => {
      if (error === null || error === undefined) prepared.close()
      else if (error.errno !== unpreparable) {
        reject(error)
        return
      }
      resolve()
    })
  })
}

const unpreparable = 1295

/** Of a procedure that is called, the rows of its first result. */
function rowsOf(result: unknown): readonly DatabaseRow[] {
  if (!Array.isArray(result)) return []
  if (Array.isArray(result[0])) return rowsOf(result[0])
  return result
    .filter(isRow)
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)])))
}

/** Results of prepared statements are of many types. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  return Buffer.isBuffer(value) ? value.toString('utf8') : String(value)
}

function isRow(row: unknown): row is DatabaseRow {
  return typeof row === 'object' && row !== null
}
