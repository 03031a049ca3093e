import { mysqlLexer } from '../../sql/mysql-lexer.js'
import type { Activity } from '../activity.js'
import { parseBlocker } from '../parse-blocker.js'
import { byFlavour, type Flavour } from './flavour.js'

/** What is told of each session, of `p` and the transaction `t` that it may have. */
const told = `p.USER AS \`user\`, NULL AS \`application\`, SUBSTRING_INDEX(p.HOST, ':', 1) AS \`client\`, p.COMMAND AS \`state\`,
  CAST(TIMESTAMPDIFF(MICROSECOND, t.trx_started, SYSDATE(6)) DIV 1000 AS CHAR) AS \`transactionMs\`, p.INFO AS \`query\``

/**
 * Locks of tables as a whole are listed by number of thread, locks of rows by transaction.
 * https://dev.mysql.com/doc/refman/8.4/en/performance-schema-metadata-locks-table.html
 */
function mysqlBlockers(backend: number): string {
  return `SELECT p.ID AS \`pid\`, ${told}, MAX(b.kind) AS \`lock\`, MAX(b.relation) AS \`relation\`
FROM (
  SELECT o.PROCESSLIST_ID AS id, h.LOCK_TYPE AS kind, CONCAT(h.OBJECT_SCHEMA, '.', h.OBJECT_NAME) AS relation
  FROM performance_schema.threads AS me
  JOIN performance_schema.metadata_locks AS w ON w.OWNER_THREAD_ID = me.THREAD_ID AND w.LOCK_STATUS = 'PENDING'
  JOIN performance_schema.metadata_locks AS h ON h.OBJECT_TYPE = w.OBJECT_TYPE AND h.OBJECT_SCHEMA <=> w.OBJECT_SCHEMA
    AND h.OBJECT_NAME <=> w.OBJECT_NAME AND h.LOCK_STATUS = 'GRANTED'
  JOIN performance_schema.threads AS o ON o.THREAD_ID = h.OWNER_THREAD_ID
  WHERE me.PROCESSLIST_ID = ${backend}
  UNION ALL
  SELECT o.PROCESSLIST_ID, NULL, NULL
  FROM performance_schema.threads AS me
  JOIN performance_schema.data_lock_waits AS w ON w.REQUESTING_THREAD_ID = me.THREAD_ID
  JOIN performance_schema.threads AS o ON o.THREAD_ID = w.BLOCKING_THREAD_ID
  WHERE me.PROCESSLIST_ID = ${backend}
) AS b JOIN information_schema.PROCESSLIST AS p ON p.ID = b.id
LEFT JOIN information_schema.INNODB_TRX AS t ON t.trx_mysql_thread_id = p.ID
WHERE p.ID <> ${backend}
GROUP BY p.ID, p.USER, p.HOST, p.COMMAND, t.trx_started, p.INFO
ORDER BY t.trx_started, p.ID`
}

/**
 * MariaDB does not list locks of tables unless a plugin does: whoever has a transaction open may have one.
 * https://mariadb.com/kb/en/information-schema-innodb_trx-table/
 */
function mariadbBlockers(backend: number): string {
  return `SELECT p.ID AS \`pid\`, ${told}
FROM information_schema.PROCESSLIST AS me
JOIN information_schema.INNODB_TRX AS t ON t.trx_mysql_thread_id <> me.ID
JOIN information_schema.PROCESSLIST AS p ON p.ID = t.trx_mysql_thread_id
WHERE me.ID = ${backend} AND p.DB <=> me.DB AND (me.STATE LIKE 'Waiting for%lock'
  OR EXISTS (SELECT 1 FROM information_schema.INNODB_LOCK_WAITS AS w JOIN information_schema.INNODB_TRX AS mine ON mine.trx_id = w.requesting_trx_id
    WHERE mine.trx_mysql_thread_id = me.ID AND w.blocking_trx_id = t.trx_id))
ORDER BY t.trx_started, p.ID`
}

/** What MySQL and MariaDB tell of their sessions; without the right PROCESS, of those of the same user alone. */
export function activityFor(flavour: Flavour): Activity {
  const blockers = byFlavour(flavour, { mysql: mysqlBlockers, mariadb: mariadbBlockers })
  return {
    blockers: (backend) => blockers(Number(backend)),
    parseBlocker: (row) => parseBlocker(row, mysqlLexer),
    // https://dev.mysql.com/doc/refman/8.4/en/kill.html
    endSession: ({ pid }) => `KILL ${pid}`,
  }
}
