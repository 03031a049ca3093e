import type { ServerError } from './driver.js'

/** What the statements of a dialect say of themselves where they fail on purpose, as both servers tell it back. */
const ownWords = /out of range in '.*length\('(ALU\d\d): (.*?)'\)/s

/**
 * What the package `mysql2` threw. The code is the number of the error, as both products have their own names for what they do not
 * share; of sockets it is the system's, and of failures that our own statements make it is their mark.
 * https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html, https://mariadb.com/kb/en/mariadb-error-codes/
 */
export function mysqlErrorOf(thrown: unknown): ServerError {
  if (typeof thrown !== 'object' || thrown === null) return { message: String(thrown) }
  const message = textOf(thrown, 'message') ?? firstMessage(thrown) ?? 'unknown error'
  const [, mark, words] = ownWords.exec(message) ?? []
  if (mark !== undefined && words !== undefined) return { message: words, code: mark }
  const errno: unknown = Reflect.get(thrown, 'errno')
  const name = textOf(thrown, 'code')
  // Of a socket, `errno` is a negative number of the system.
  const code = typeof errno === 'number' && errno > 0 ? String(errno) : name
  const constraint = constraintIn(message)
  return {
    message,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
  }
}

/** Is the connection gone by this? The package says so of what ends it; the server may say it in its last words. */
export function isFatal(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return false
  if (Reflect.get(thrown, 'fatal') === true) return true
  const code = mysqlErrorOf(thrown).code
  return code !== undefined && lastWords.has(code)
}

/** Server shutdown, killed session, session that was idle for too long. */
const lastWords: ReadonlySet<string> = new Set([
  '1053',
  '1927',
  '4031',
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'EPIPE',
])

/** `Duplicate entry '1' for key 't.uq'`, `CONSTRAINT \`fk\``, `Check constraint 'ck' is violated`. */
function constraintIn(message: string): string | undefined {
  return (
    /for key '(?:[^'.]+\.)?([^']+)'/.exec(message)?.[1] ??
    /CONSTRAINT `([^`]+)` (?:FOREIGN|failed)/.exec(message)?.[1] ??
    /[Cc]heck constraint '([^']+)'/.exec(message)?.[1]
  )
}

/** Node reports a host with several addresses as an AggregateError without a message of its own. */
function firstMessage(thrown: object): string | undefined {
  return thrown instanceof AggregateError && thrown.errors.length > 0
    ? mysqlErrorOf(thrown.errors[0]).message
    : undefined
}

function textOf(thrown: object, key: string): string | undefined {
  const value: unknown = Reflect.get(thrown, key)
  return typeof value === 'string' && value !== '' ? value : undefined
}
