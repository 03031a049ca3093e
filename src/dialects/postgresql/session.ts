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
    `SET application_name TO ${quoteText(settings.applicationName)}`,
    // Names that are cut are told by a notice; the driver takes it for the error it is.
    'SET client_min_messages TO notice',
    'SET standard_conforming_strings TO on',
    ...(settings.defaultSchema === undefined
      ? []
      : [`SET search_path TO ${quoteName(settings.defaultSchema)}`]),
    "SET TimeZone TO 'UTC'",
    "SET DateStyle TO 'ISO, MDY'",
    "SET IntervalStyle TO 'postgres'",
    "SET bytea_output TO 'hex'",
    'SET extra_float_digits TO 1',
    'SET quote_all_identifiers TO off',
    "SET default_transaction_isolation TO 'read committed'",
    'SET row_security TO off',
    'SET lock_timeout TO 0',
    'SET statement_timeout TO 0',
    `SET idle_in_transaction_session_timeout TO ${idleInTransactionMs}`,
    // Servers from 17 on have it; there a default would cut a long statement short.
    "SELECT pg_catalog.set_config(name, '0', false) FROM pg_catalog.pg_settings WHERE name = 'transaction_timeout'",
  ]
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
export const endsWithClient: readonly string[] = [
  `DO ${dollarQuote(
    [
      'BEGIN',
      `  PERFORM pg_catalog.set_config('client_connection_check_interval', '${clientCheckMs}', false);`,
      'EXCEPTION WHEN undefined_object OR invalid_parameter_value THEN',
      '  NULL;',
      'END',
    ].join('\n'),
  )}`,
]
