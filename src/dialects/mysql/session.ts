import type { SessionSettings } from '../dialect.js'
import { usualCharset, usualCollation } from './charsets.js'
import { byFlavour, type Flavour } from './flavour.js'
import { quoteName, quoteText } from './quoting.js'

/** What a server takes for «for ever». https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_lock_wait_timeout */
const longestWaitSeconds = 31_536_000

/** How long a session may sit inside a transaction doing nothing: a stopped process must not hold locks for ever. */
const idleInTransactionSeconds = 60
/** How long a session may be idle outside of one: as long as servers come with, whatever theirs was set to. */
const idleSeconds = 28_800

/**
 * Strict, so that nothing is cut off or made up in silence; without ANSI_QUOTES and NO_BACKSLASH_ESCAPES, which change what texts
 * mean; a row that says 0 means 0. Without NO_ZERO_DATE, by which no table is changed that has a date of nothing as a default, or, where
 * rows are copied, in a row: older servers made many. MySQL's own mode has ONLY_FULL_GROUP_BY, MariaDB's has not, and views of each are written so.
 * https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html, https://mariadb.com/kb/en/sql-mode/
 */
function sqlMode(flavour: Flavour): string {
  const strict =
    'STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO'
  return byFlavour(flavour, { mysql: `ONLY_FULL_GROUP_BY,${strict}`, mariadb: strict })
}

/**
 * Settings of every session, so that a statement means the same on every server. What later versions alone have stands in comments
 * that older ones pass over (https://dev.mysql.com/doc/refman/8.4/en/comments.html). The time limits hold for statements that
 * stand alone too: one that waits for a lock keeps everybody behind it waiting.
 */
export function sessionSetup(flavour: Flavour, settings: SessionSettings): readonly string[] {
  const collation = usualCollation(flavour)
  return [
    ...(settings.defaultSchema === undefined ? [] : [`USE ${quoteName(settings.defaultSchema)}`]),
    `SET NAMES ${usualCharset} COLLATE ${collation}`,
    `SET SESSION ${[
      `sql_mode = ${quoteText(sqlMode(flavour))}`,
      "time_zone = '+00:00'",
      "lc_messages = 'en_US'",
      'autocommit = 1',
      'foreign_key_checks = 1',
      'unique_checks = 1',
      'sql_safe_updates = 0',
      'sql_auto_is_null = 0',
      'sql_big_selects = 1',
      'sql_select_limit = DEFAULT',
      'sql_quote_show_create = 1',
      'group_concat_max_len = 1073741824',
      'default_storage_engine = InnoDB',
      `wait_timeout = ${idleSeconds}`,
      ...byFlavour(flavour, {
        // Numbers of the catalog are as they are, not as they were a day ago; keys that a server makes up by itself are not shown.
        mysql: [
          'information_schema_stats_expiry = 0 /*!80030 , show_gipk_in_create_table_and_information_schema = 0 */',
        ],
        mariadb: [
          'check_constraint_checks = 1',
          `idle_transaction_timeout = ${idleInTransactionSeconds}`,
          'sql_notes = 1 /*M!100804 , explicit_defaults_for_timestamp = 1 */',
        ],
      }),
    ].join(', ')}`,
    'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
    ...byFlavour(flavour, { mysql: [], mariadb: [whereThere] }),
    limits(flavour, { ...settings, statementTimeoutMs: 0 }),
  ]
}

/**
 * Settings that some servers have. On a node of Galera, what was committed on another one is seen, and what a change of the schema on
 * another one threw out is tried again by the node; servers that were built without have no such settings. How a table is changed is
 * for the statement to say, and from 11.5 on nothing else.
 * https://mariadb.com/kb/en/galera-cluster-system-variables/#wsrep_sync_wait
 * https://mariadb.com/kb/en/galera-cluster-system-variables/#wsrep_retry_autocommit
 * https://mariadb.com/kb/en/server-system-variables/#old_alter_table
 */
const whereThere = `BEGIN NOT ATOMIC
  DECLARE CONTINUE HANDLER FOR 1193 BEGIN END;
  EXECUTE IMMEDIATE 'SET SESSION old_alter_table = DEFAULT';
  SET SESSION wsrep_sync_wait = 1;
  SET SESSION wsrep_retry_autocommit = 20;
END`

/**
 * Waits for locks are short: while a statement waits, everybody behind it waits too. Seconds are all that servers know, and one the
 * least. MySQL ends only queries that take too long. The moment is for how long it took.
 * https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_max_execution_time,
 * https://mariadb.com/kb/en/server-system-variables/#max_statement_time
 */
function limits(flavour: Flavour, { lockTimeoutMs, statementTimeoutMs }: SessionSettings): string {
  const seconds = lockTimeoutMs <= 0 ? longestWaitSeconds : Math.ceil(lockTimeoutMs / 1000)
  return `SET SESSION ${[
    `lock_wait_timeout = ${seconds}`,
    `innodb_lock_wait_timeout = ${seconds}`,
    byFlavour(flavour, {
      mysql: `max_execution_time = ${statementTimeoutMs}`,
      mariadb: `max_statement_time = ${statementTimeoutMs / 1000}`,
    }),
    '@aludel_began_before = @aludel_began',
    '@aludel_began = SYSDATE(6)',
  ].join(', ')}`
}

/** Milliseconds since the transaction began, by the server's clock. */
export const sinceBegin = 'TIMESTAMPDIFF(MICROSECOND, @aludel_began, SYSDATE(6)) DIV 1000'

/** The same since the transaction before that one began: all that ran between the two is in it. */
export const sinceBeginBefore = 'TIMESTAMPDIFF(MICROSECOND, @aludel_began_before, SYSDATE(6)) DIV 1000'

/** What begins a transaction. Its limits stay with the session until the next one begins. */
export function beginGroup(flavour: Flavour, settings: SessionSettings): readonly string[] {
  return [limits(flavour, settings), 'START TRANSACTION']
}

/** What goes ahead of a statement that stands alone, behind a transaction that recorded it: it may take its time. */
export function beforeAlone(flavour: Flavour, settings: SessionSettings): readonly string[] {
  return settings.statementTimeoutMs === 0 ? [] : [limits(flavour, { ...settings, statementTimeoutMs: 0 })]
}
