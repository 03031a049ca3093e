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
