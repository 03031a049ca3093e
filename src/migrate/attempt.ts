import type { DatabaseErrorKind, Dialect } from '../dialects/dialect.js'
import { DriverError, type Connection } from '../drivers/driver.js'
import { BlockedError } from './blocked-error.js'
import { RunError, type RunErrorCode, type RunErrorDetails } from './errors.js'

const codes: Readonly<Record<DatabaseErrorKind, RunErrorCode>> = {
  authentication: 'authentication',
  permission: 'permission',
  'no-database': 'no-database',
  'lock-timeout': 'lock-timeout',
  deadlock: 'lock-timeout',
  serialization: 'lock-timeout',
  'too-many-connections': 'unreachable',
  cancelled: 'statement-failed',
  'connection-lost': 'connection-lost',
  unreachable: 'unreachable',
  rows: 'statement-failed',
  'read-only': 'read-only',
  'data-loss': 'data-loss',
  'lock-lost': 'lock-lost',
  'no-transactions': 'needs-session',
  'no-such-way': 'statement-failed',
  'no-such-right': 'statement-failed',
  'wrong-product': 'unsupported-version',
  other: 'statement-failed',
}

const helps: Partial<Readonly<Record<RunErrorCode, string>>> = {
  authentication: 'Check user and password: the URL, or password and password_file beside it.',
  'no-database': 'Create the database first, or correct its name in the URL.',
  permission: 'Grant the right, or run as a role that has it.',
  'read-only': 'This server takes no writes: connect to the primary.',
  unreachable: 'Check host and port of the URL, and that the server runs and takes connections.',
  'lock-timeout':
    'Somebody holds a lock. Run the command again when they are done, or with a longer lock_timeout and lock_wait.',
  'lock-lost':
    'Another run took over, or a pooler gave the session away. Run the same command again: it looks at what was done and does the rest.',
  'needs-session': 'Give the URL of the server itself, or of a pooler in transaction mode.',
  'connection-lost': 'Run the same command again: it looks at what was done and does the rest.',
}

/** What a driver's failure means: by the connection where that is gone, else by the dialect's reading of the code. */
export function kindOf(
  session: { readonly connection?: Connection; readonly dialect: Dialect },
  error: DriverError,
): DatabaseErrorKind {
  const kind = session.dialect.classifyError(error.server)
  // Nobody knows what became of a statement that was under way, whatever the last words were.
  if (kind === 'authentication' || kind === 'no-transactions') return kind
  return session.connection?.lost === true ? 'connection-lost' : kind
}

/** A failure of the driver as the run reports it: code and help by its kind, the server's words kept. */
export function runErrorOf(
  session: { readonly connection?: Connection; readonly dialect: Dialect },
  error: DriverError,
  what: string,
  details: RunErrorDetails = {},
): RunError {
  if (error.server.code === 'PGLITE_LOCKED') {
    return new RunError('pglite-locked', sentence(error.message), {
      ...(error.server.hint === undefined ? {} : { help: `${error.server.hint}.` }),
      server: error.server,
      cause: error,
    })
  }
  const code = codes[kindOf(session, error)]
  const blockers =
    error instanceof BlockedError
      ? error.blockers.map((one) => ({ ...one, endedBy: session.dialect.activity.endSession(one) }))
      : []
  const [first] = blockers
  const hint =
    code === 'unsupported-version' && error.server.hint !== undefined ? `${error.server.hint}.` : undefined
  const help = first === undefined ? (hint ?? helps[code]) : blockedHelp(first.endedBy)
  return new RunError(code, `${what}: ${error.message}`, {
    ...(help === undefined ? {} : { help }),
    ...(error.sql === undefined ? {} : { statement: error.sql }),
    ...(blockers.length === 0 ? {} : { blockers }),
    server: error.server,
    cause: error,
    ...details,
  })
}

/** Runs `work`; a DriverError becomes a RunError that begins with `what`. */
export async function attempt<T>(
  session: { readonly connection?: Connection; readonly dialect: Dialect },
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof DriverError ? runErrorOf(session, error, what) : error
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function blockedHelp(endedBy: string): string {
  return `Run the command again when they are done, or with a longer lock_wait. Who may do so ends the first of them by: ${endedBy}`
}
