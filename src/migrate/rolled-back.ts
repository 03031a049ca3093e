import type { DatabaseErrorKind, Dialect } from '../dialects/dialect.js'
import { DriverError, type Connection } from '../drivers/driver.js'
import { kindOf } from './attempt.js'

const kinds: ReadonlySet<DatabaseErrorKind> = new Set(['deadlock', 'serialization'])

/** Did the server roll a transaction back, since another one came first? Then it can be had again, and nothing came of it. */
export function isRolledBack(
  session: { readonly connection?: Connection; readonly dialect: Dialect },
  error: unknown,
): boolean {
  return error instanceof DriverError && kinds.has(kindOf(session, error))
}
