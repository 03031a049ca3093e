import { cannotRunInTransaction } from '../../sql/cannot-run-in-transaction.js'
import { splitStatements } from '../../sql/split-statements.js'
import type { Dialect } from '../dialect.js'
import { activityFor } from './activity.js'
import { catalogFor } from './catalog/index.js'
import { classifyError } from './errors.js'
import { failWhen, markers } from './fail-when.js'
import type { Flavour } from './flavour.js'
import { healthFor } from './health.js'
import { inlineParameter } from './inline-parameter.js'
import { journalFor } from './journal.js'
import { keptSize } from './kept-size.js'
import { lossGuard, lossProbe } from './loss.js'
import { passOver } from './pass-over.js'
import { preconditionsFor } from './preconditions/index.js'
import { commentLine, quoteName, quoteText } from './quoting.js'
import { rightsFor } from './rights/index.js'
import { rulesFor } from './rules.js'
import { scratchFor } from './scratch.js'
import { scriptStatement } from './script-statement.js'
import { seedText } from './seed-text.js'
import { beforeAlone, beginGroup, sessionSetup } from './session.js'
import { stepsFor } from './steps/index.js'
import { mergeAlters } from './steps/merge-alters.js'
import { surroundingsFor } from './surroundings.js'
import { formatVersion, parseVersion, versionsOf, writesAlike } from './version.js'

/** MySQL or MariaDB: the parts of one, each of which knows which it is. */
export function dialectFor(flavour: Flavour): Dialect {
  const rules = rulesFor(flavour)
  return Object.freeze({
    name: flavour.name,
    rules,
    versions: versionsOf(flavour),
    // Unqualified names mean the database of the URL, which nobody knows where there is none.
    usualSchema: undefined,
    parseVersion,
    formatVersion,
    steps: stepsFor(flavour),
    merge: mergeAlters,
    preconditions: preconditionsFor(flavour),
    rights: rightsFor(flavour),
    surroundings: surroundingsFor(flavour),
    lossProbe,
    lossGuard,
    keptSize,
    sessionSetup: (settings) => sessionSetup(flavour, settings),
    // A server hears that its client is gone when the statement has ended, and has no setting for that.
    endsWithClient: [],
    settledTransaction: (begin, settings) => [...sessionSetup(flavour, settings), begin],
    transactionalDdl: false,
    outsideTransaction: (sql) => cannotRunInTransaction(sql, rules.lexer),
    beginGroup: (settings) => beginGroup(flavour, settings),
    beforeAlone: (settings) => beforeAlone(flavour, settings),
    oneByOne: (sql) => splitStatements(sql, rules.lexer).statements.map(({ text }) => text),
    begin: 'START TRANSACTION',
    commit: 'COMMIT',
    rollback: 'ROLLBACK',
    journal: journalFor(flavour),
    activity: activityFor(flavour),
    health: healthFor(flavour),
    catalog: catalogFor(flavour),
    scratch: scratchFor(flavour),
    seedText,
    classifyError,
    quoteName,
    quoteText,
    inlineParameter,
    scriptStatement: (sql) => scriptStatement(sql, rules.lexer),
    refuse: ({ sql, sentence }) => [failWhen(`EXISTS (${sql})`, markers.rows, sentence)],
    comment: commentLine,
    passOver,
    writesAlike,
  } satisfies Dialect)
}
