import type { SessionSettings } from '../dialect.js'
import { dollarQuote, quoteName, quoteText } from './quoting.js'

/** How long a session may sit inside a transaction doing nothing: a stopped process must not hold locks for ever. */
const idleInTransactionMs = 60_000

/**
 * Settings of every session, so that a statement means the same on every server
 * (https://www.postgresql.org/docs/current/runtime-config-client.html):
 * - `search_path` holds the default schema alone; pg_catalog is searched before it without being named.
 * - `TimeZone` is UTC: constants without a zone in defaults, checks and rows are read in it, and a change between
 *   timestamp and timestamptz leaves the rows alone only there.
 * - Constants and names are told in one way, so that the words which are read back are those of every later look.
 * - `row_security` is off: a probe or an update that a policy would cut short fails, and says so.
 * - No timeouts: groups set their own, and a statement that stands alone may take its time.
 */
export function sessionSetup(settings: SessionSettings): readonly string[] {
  return [
    ...valuesOf(settings).map(([name, value]) => `SET ${name} TO ${value}`),
    noTransactionTimeout('false'),
  ]
}

/**
 * The same for one transaction alone, where the session is somebody else's a moment later. A search path that is not stated is
 * the role's or the database's, whatever others left behind.
 * https://www.postgresql.org/docs/current/sql-set.html
 */
export function settledTransaction(begin: string, settings: SessionSettings): readonly string[] {
  return [
    // What a session has by default_transaction_isolation, which comes too late within a transaction.
    begin === 'BEGIN' ? 'BEGIN ISOLATION LEVEL READ COMMITTED' : begin,
    ...(settings.defaultSchema === undefined ? ['SET LOCAL search_path TO DEFAULT'] : []),
    ...valuesOf(settings).map(([name, value]) => `SET LOCAL ${name} TO ${value}`),
    noTransactionTimeout('true'),
    endOfClient('true'),
  ]
}

function valuesOf(settings: SessionSettings): readonly (readonly [name: string, value: string])[] {
  return [
    ['application_name', quoteText(settings.applicationName)],
    // Names that are cut are told by a notice; the driver takes it for the error it is.
    ['client_min_messages', 'notice'],
    ['standard_conforming_strings', 'on'],
    ...(settings.defaultSchema === undefined
      ? []
      : [['search_path', quoteName(settings.defaultSchema)] as const]),
    ['TimeZone', "'UTC'"],
    ['DateStyle', "'ISO, MDY'"],
    ['IntervalStyle', "'postgres'"],
    ['bytea_output', "'hex'"],
    ['extra_float_digits', '1'],
    ['quote_all_identifiers', 'off'],
    ['default_transaction_isolation', "'read committed'"],
    ['row_security', 'off'],
    ['lock_timeout', '0'],
    ['statement_timeout', '0'],
    ['idle_in_transaction_session_timeout', String(idleInTransactionMs)],
  ]
}

/** Servers from 17 on have it; there a default would cut a long statement short. */
function noTransactionTimeout(isLocal: 'true' | 'false'): string {
  return `SELECT pg_catalog.set_config(name, '0', ${isLocal}) FROM pg_catalog.pg_settings WHERE name = 'transaction_timeout'`
}

/** Begins a transaction whose waits for locks are short: while it waits, everybody behind it waits too. */
export function beginGroup(settings: SessionSettings): readonly string[] {
  return [
    'BEGIN',
    `SET LOCAL lock_timeout TO ${settings.lockTimeoutMs}`,
    `SET LOCAL statement_timeout TO ${settings.statementTimeoutMs}`,
  ]
}

/** How often a server looks, while a statement runs, whether its client is still there. */
const clientCheckMs = 2_000

/**
 * A client that was killed would else leave a session that works on for hours, with the lock. Servers before 14, and systems
 * that cannot tell, have no such setting: there the session ends with its statement.
 * https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-CLIENT-CONNECTION-CHECK-INTERVAL
 */
export const endsWithClient: readonly string[] = [endOfClient('false')]

function endOfClient(isLocal: 'true' | 'false'): string {
  return `DO ${dollarQuote(
    [
      'BEGIN',
      `  PERFORM pg_catalog.set_config('client_connection_check_interval', '${clientCheckMs}', ${isLocal});`,
      'EXCEPTION WHEN undefined_object OR invalid_parameter_value THEN',
      '  NULL;',
      'END',
    ].join('\n'),
  )}`
}
