import { columnNameWords, functionOrTypeWords, reservedWords } from './postgresql-reserved-words.js'
import { isSymbol, isWord, type SqlToken } from './token.js'
import type { RefusalKind, SqlRules, StandaloneStatement, StatementRefusal } from './rules.js'

const helpByKind: Readonly<Record<RefusalKind, string>> = {
  'transaction-control':
    'remove it: every revision runs in transactions of its own; for a statement that must run outside one, give this execute `transaction: false`',
  'session-setting':
    'a setting that outlives the statement would change every later one; use SET LOCAL inside the transaction, or write qualified names instead of a search_path',
  'client-command':
    'what a client takes for itself (a line of psql that begins with a backslash, DELIMITER of mysql) is not SQL; remove it',
  'copy-through-client':
    'only psql can feed COPY … FROM STDIN or take COPY … TO STDOUT; use insert_rows with `rows` or `file`',
}

function refusal(kind: RefusalKind, name: string, shape: RegExp): StatementRefusal {
  return { kind, shape, message: messageByKind[kind](name), help: helpByKind[kind] }
}

const messageByKind: Readonly<Record<RefusalKind, (name: string) => string>> = {
  'transaction-control': (name) => `${name} controls the transaction, which belongs to the run`,
  'session-setting': (name) => `${name} changes the session beyond this statement`,
  'client-command': (name) => `${name} is not SQL`,
  'copy-through-client': (name) => `${name} moves rows through the client`,
}

/**
 * SET LOCAL and SET CONSTRAINTS end with the transaction and are allowed, but for what the bookkeeping in the same
 * transaction depends on: search_path and the role. https://www.postgresql.org/docs/current/sql-set.html
 */
const refusals: readonly StatementRefusal[] = [
  refusal('transaction-control', 'BEGIN', /^begin\b/),
  refusal('transaction-control', 'START TRANSACTION', /^start transaction\b/),
  refusal('transaction-control', 'COMMIT PREPARED', /^commit prepared\b/),
  refusal('transaction-control', 'COMMIT', /^commit\b/),
  refusal('transaction-control', 'END', /^end\b/),
  refusal('transaction-control', 'ROLLBACK PREPARED', /^rollback prepared\b/),
  refusal('transaction-control', 'ROLLBACK', /^rollback\b/),
  refusal('transaction-control', 'ABORT', /^abort\b/),
  refusal('transaction-control', 'SAVEPOINT', /^savepoint\b/),
  refusal('transaction-control', 'RELEASE', /^release\b/),
  refusal('transaction-control', 'PREPARE TRANSACTION', /^prepare transaction\b/),
  refusal(
    'transaction-control',
    'SET TRANSACTION',
    /^set (?:local |session characteristics as )?transaction\b/,
  ),
  refusal('session-setting', 'SET LOCAL search_path', /^set local (?:search_path|schema)\b/),
  refusal('session-setting', 'SET LOCAL ROLE', /^set local (?:role|session authorization)\b/),
  refusal('session-setting', 'SET', /^set (?!local\b|constraints\b)/),
  refusal('session-setting', 'RESET', /^reset\b/),
  refusal('session-setting', 'DISCARD', /^discard\b/),
  // pg_dump opens its scripts with this one.
  refusal(
    'session-setting',
    'set_config(…, false)',
    /^select (?:pg_catalog \. )?set_config \( .*, (?:false|'') \)/,
  ),
  refusal('copy-through-client', 'COPY … FROM STDIN', /^copy .*\bfrom stdin\b/),
  refusal('copy-through-client', 'COPY … TO STDOUT', /^copy .*\bto stdout\b/),
  refusal('client-command', 'a command of psql', /^\\/),
  refusal('client-command', 'DELIMITER', /^delimiter\b/),
]

/**
 * What the server refuses inside a transaction block (SQLSTATE 25001). Whether REINDEX or CLUSTER meets a partitioned
 * table, and whether DROP SUBSCRIPTION has a slot to drop, the text does not say: the first are taken to be allowed,
 * the last not. REFRESH MATERIALIZED VIEW CONCURRENTLY is allowed.
 */
const standalone: readonly StandaloneStatement[] = [
  { name: 'VACUUM', shape: /^vacuum\b/ },
  { name: 'CREATE INDEX CONCURRENTLY', shape: /^create (?:unique )?index concurrently\b/ },
  { name: 'DROP INDEX CONCURRENTLY', shape: /^drop index concurrently\b/ },
  {
    name: 'REINDEX CONCURRENTLY',
    shape: /^reindex (?:\( [^)]*\) )?(?:index|table|schema|database|system) concurrently\b/,
  },
  { name: 'REINDEX CONCURRENTLY', shape: /^reindex \( (?:[^)]* )?concurrently (?!false|off|0)/ },
  { name: 'REINDEX of more than one table', shape: /^reindex (?:\( [^)]*\) )?(?:schema|database|system)\b/ },
  { name: 'CLUSTER of every table', shape: /^cluster(?: verbose| \( [^)]*\))?$/ },
  { name: 'CREATE DATABASE', shape: /^create database\b/ },
  { name: 'DROP DATABASE', shape: /^drop database\b/ },
  { name: 'ALTER DATABASE … SET TABLESPACE', shape: /^alter database [^ ]+ set tablespace\b/ },
  { name: 'CREATE TABLESPACE', shape: /^create tablespace\b/ },
  { name: 'DROP TABLESPACE', shape: /^drop tablespace\b/ },
  { name: 'ALTER SYSTEM', shape: /^alter system\b/ },
  {
    name: 'ALTER TABLE … DETACH PARTITION … CONCURRENTLY',
    shape: /^alter table .*\bdetach partition .*\bconcurrently$/,
  },
  {
    name: 'CREATE SUBSCRIPTION',
    shape: /^create subscription (?!.*\b(?:connect|create_slot) = (?:false|off|0|''))/,
  },
  { name: 'DROP SUBSCRIPTION', shape: /^drop subscription\b/ },
  {
    name: 'ALTER SUBSCRIPTION … PUBLICATION',
    shape:
      /^alter subscription [^ ]+ (?:set|add|drop|refresh) publication\b(?!.*\brefresh = (?:false|off|0|''))/,
  },
]

/** The body of an SQL-standard function. https://www.postgresql.org/docs/current/sql-createfunction.html */
function blockDepthChange(tokens: readonly SqlToken[], first: number, at: number, depth: number): -1 | 0 | 1 {
  const [token, before] = [tokens[at], at > first ? tokens[at - 1] : undefined]
  // Behind AS or a dot even reserved words are names.
  if (isWord(before, 'as') || isSymbol(before, '.')) return 0
  if (isWord(token, 'atomic') && isWord(before, 'begin')) return 1
  if (depth === 0) return 0
  if (isWord(token, 'case')) return 1
  return isWord(token, 'end') ? -1 : 0
}

/** What PostgreSQL's words and statements mean to a migrator. */
export const postgresqlRules: SqlRules = {
  reservedWords: new Set([...reservedWords, ...functionOrTypeWords]),
  quotedWords: new Set([...reservedWords, ...functionOrTypeWords, ...columnNameWords]),
  operandIntroducers: new Set(['between', 'by', 'escape', 'row', 'rows', 'set', 'values', 'zone']),
  operandWords: new Set([
    'current_catalog',
    'current_date',
    'current_role',
    'current_schema',
    'current_time',
    'current_timestamp',
    'current_user',
    'end',
    'false',
    'isnull',
    'localtime',
    'localtimestamp',
    'notnull',
    'null',
    'session_user',
    'system_user',
    'true',
    'user',
  ]),
  plainName: /^[a-z_][a-z\d_]*$/,
  foldName: (name) => name,
  quoteName: (name) => `"${name.replaceAll('"', '""')}"`,
  textOf,
  quoteText: (text) => `'${text.replaceAll("'", "''")}'`,
  sequencesNamed: 'in_constants',
  blockDepthChange,
  refusals,
  // Its meanings are those that documents for several engines go by.
  otherMeanings: [],
  standalone,
}

/** The engine escapes nothing but backslashes when it writes a text. https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE */
function textOf(constant: string): string | undefined {
  const [, escapes, inner] = /^(e?)'(.*)'$/is.exec(constant) ?? []
  if (inner === undefined) return undefined
  const plain = inner.replaceAll("''", "'")
  if (escapes === '') return plain
  return /^(?:[^\\]|\\\\)*$/s.test(plain) ? plain.replaceAll('\\\\', '\\') : undefined
}
