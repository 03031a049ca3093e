import { cannotRunInTransaction } from '../../sql/cannot-run-in-transaction.js'
import type { Dialect } from '../dialect.js'
import { activity } from './activity.js'
import { catalog } from './catalog/index.js'
import { classifyError } from './errors.js'
import { health } from './health.js'
import { inlineParameter } from './inline-parameter.js'
import { journal } from './journal.js'
import { keptSize } from './kept-size.js'
import { lossGuard, lossProbe } from './loss.js'
import { passOver } from './pass-over.js'
import { preconditions } from './preconditions/index.js'
import { commentLine, quoteName, quoteText, scriptStatement } from './quoting.js'
import { rights } from './rights/index.js'
import { rules } from './rules.js'
import { beginGroup, endsWithClient, sessionSetup, settledTransaction } from './session.js'
import { scratch } from './scratch.js'
import { seedText } from './seed-text.js'
import { steps } from './steps/index.js'
import { surroundings } from './surroundings.js'
import { formatVersion, parseVersion, versions, writesAlike } from './version.js'

/** PostgreSQL, versions 13 to 18, and PGlite, which is PostgreSQL with one connection. */
export const postgresql: Dialect = Object.freeze({
  name: 'postgresql',
  rules,
  versions,
  usualSchema: 'public',
  parseVersion,
  formatVersion,
  steps,
  preconditions,
  rights,
  surroundings,
  lossProbe,
  lossGuard,
  keptSize,
  sessionSetup,
  endsWithClient,
  settledTransaction,
  transactionalDdl: true,
  outsideTransaction: (sql: string) => cannotRunInTransaction(sql, rules.lexer),
  beginGroup,
  beforeAlone: () => [],
  oneByOne: (sql: string) => [sql],
  begin: 'BEGIN',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  journal,
  activity,
  health,
  catalog,
  scratch,
  seedText,
  classifyError,
  quoteName,
  quoteText,
  inlineParameter,
  scriptStatement,
  comment: commentLine,
  passOver,
  writesAlike,
})
