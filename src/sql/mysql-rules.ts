import { blockDepthChange } from './mysql-blocks.js'
import { mariadbReservedWords, mysqlReservedWords } from './mysql-reserved-words.js'
import type { OtherMeaning, RefusalKind, SqlRules, StatementRefusal } from './rules.js'

const helpByKind: Readonly<Record<RefusalKind, string>> = {
  'transaction-control':
    'remove it: a run begins and ends the transactions itself, and here a statement that changes the schema ends the one that is open anyway',
  'session-setting':
    'a setting that outlives the statement would change every later one, and is gone when a run goes on in a new session; write the value into the statement itself',
  'client-command':
    'what the mysql client takes for itself (DELIMITER, SOURCE, a line with a backslash) is not SQL; remove it: bodies of BEGIN … END are kept together as they are',
  'copy-through-client':
    'only the mysql client can read a file of its own machine; use insert_rows with `rows` or `file`',
}

const messageByKind: Readonly<Record<RefusalKind, (name: string) => string>> = {
  'transaction-control': (name) => `${name} controls the transaction, which belongs to the run`,
  'session-setting': (name) => `${name} changes the session beyond this statement`,
  'client-command': (name) => `${name} is not SQL`,
  'copy-through-client': (name) => `${name} moves rows through the client`,
}

function refusal(kind: RefusalKind, name: string, shape: RegExp): StatementRefusal {
  return { kind, shape, message: messageByKind[kind](name), help: helpByKind[kind] }
}

/**
 * SET PASSWORD and SET DEFAULT ROLE change accounts, not the session; MariaDB's SET STATEMENT ends with its statement.
 * https://dev.mysql.com/doc/refman/8.4/en/sql-transactional-statements.html
 */
const refusals: readonly StatementRefusal[] = [
  refusal('transaction-control', 'BEGIN', /^begin\b(?! not atomic\b)/),
  refusal('transaction-control', 'START TRANSACTION', /^start transaction\b/),
  refusal('transaction-control', 'COMMIT', /^commit\b/),
  refusal('transaction-control', 'ROLLBACK', /^rollback\b/),
  refusal('transaction-control', 'SAVEPOINT', /^savepoint\b/),
  refusal('transaction-control', 'RELEASE SAVEPOINT', /^release savepoint\b/),
  refusal('transaction-control', 'XA', /^xa\b/),
  refusal('transaction-control', 'LOCK TABLES', /^lock (?:table|tables|instance)\b/),
  refusal('transaction-control', 'UNLOCK TABLES', /^unlock (?:table|tables|instance)\b/),
  refusal('transaction-control', 'FLUSH TABLES WITH READ LOCK', /^flush .*\b(?:with read lock|for export)$/),
  refusal(
    'transaction-control',
    'SET TRANSACTION',
    /^set (?:(?:global|session|local) )?transaction\b|^set .*\bautocommit (?::=|=)/,
  ),
  refusal('session-setting', 'SET', /^set (?!password\b|default role\b|statement\b)/),
  refusal('session-setting', 'USE', /^use\b/),
  refusal('session-setting', 'PREPARE', /^prepare\b/),
  refusal('session-setting', 'EXECUTE', /^execute (?!immediate\b)/),
  refusal('session-setting', 'DEALLOCATE PREPARE', /^(?:deallocate|drop) prepare\b/),
  refusal('copy-through-client', 'LOAD … LOCAL', /^load (?:data|xml) (?:low_priority |concurrent )?local\b/),
  refusal('client-command', 'a command of the mysql client', /^\\/),
  refusal('client-command', 'DELIMITER', /^delimiter\b/),
  refusal('client-command', 'SOURCE', /^source\b/),
]

function rulesOf(reservedWords: ReadonlySet<string>): SqlRules {
  return {
    reservedWords,
    quotedWords: reservedWords,
    operandIntroducers: new Set(['escape', 'row', 'rows', 'offset']),
    operandWords: new Set([
      'current_date',
      'current_role',
      'current_time',
      'current_timestamp',
      'current_user',
      'end',
      'false',
      'localtime',
      'localtimestamp',
      'maxvalue',
      'null',
      'true',
      'utc_date',
      'utc_time',
      'utc_timestamp',
    ]),
    plainName: /^[A-Za-z_][A-Za-z\d_]*$/,
    sequencesNamed: 'bare',
    foldName: (name) => name.toLowerCase(),
    quoteName: (name) => `\`${name.replaceAll('`', '``')}\``,
    textOf,
    quoteText: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`,
    blockDepthChange,
    refusals,
    otherMeanings,
    // Nothing is refused inside of a transaction: what changes the schema ends it.
    standalone: [],
  }
}

/**
 * Sessions run without PIPES_AS_CONCAT, as servers come, and so do those of applications.
 * https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html#sqlmode_pipes_as_concat
 */
const otherMeanings: readonly OtherMeaning[] = [
  {
    operator: '||',
    message: '`||` is OR on MySQL and MariaDB, and joins texts elsewhere',
    help: 'join texts by concat(…), or write OR; a map by dialect says what each engine is to read',
  },
]

/** A backslash escapes; of what it stands for, only the quote and itself are as they are written. https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */
function textOf(constant: string): string | undefined {
  const [, quote = '', inner] = /^(?:_[a-z\d]+)?(['"])(.*)\1$/is.exec(constant) ?? []
  if (inner === undefined || /\\[^\\'"]/.test(inner.replaceAll('\\\\', ''))) return undefined
  return inner.replaceAll(
    /\\(.)|''|""/gs,
    (found, escaped: string | undefined) => escaped ?? (found === quote + quote ? quote : found),
  )
}

/** What MySQL's words and statements mean to a migrator. */
export const mysqlRules: SqlRules = rulesOf(mysqlReservedWords)

/** The same of MariaDB. */
export const mariadbRules: SqlRules = rulesOf(mariadbReservedWords)
