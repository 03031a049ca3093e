import type { Health } from '../health.js'
import { byFlavour, type Flavour } from './flavour.js'

/** What MySQL and MariaDB tell of themselves. They leave no indexes half made, and hold constraints against all rows. */
export function healthFor(flavour: Flavour): Health {
  const status = byFlavour(flavour, {
    mysql: 'performance_schema.session_status',
    mariadb: 'information_schema.SESSION_STATUS',
  })
  return {
    session: `SELECT (SELECT VARIABLE_VALUE <> '' FROM ${status} WHERE VARIABLE_NAME = 'Ssl_cipher') AS \`encrypted\`,
  CAST(ROUND(UNIX_TIMESTAMP(SYSDATE(6)) * 1000) AS CHAR) AS \`nowMs\``,
    invalidIndexes: "SELECT '' AS `name`, '' AS `table`, '' AS `cure` FROM DUAL WHERE 1 = 0",
    uncheckedConstraints: "SELECT '' AS `name`, '' AS `table` FROM DUAL WHERE 1 = 0",
    // Of a run, the session may be in the database of the URL while it works in others of its own, which begin with the same name.
    abandonedScratch: `SELECT s.SCHEMA_NAME AS \`name\`, CONCAT('DROP DATABASE \`', s.SCHEMA_NAME, '\`') AS \`cure\`
FROM information_schema.SCHEMATA AS s
WHERE s.SCHEMA_NAME LIKE 'aludel\\_scratch\\_%' AND s.SCHEMA_NAME <> COALESCE(DATABASE(), '')
  AND NOT EXISTS (SELECT 1 FROM information_schema.PROCESSLIST AS p WHERE p.DB LIKE CONCAT(REPLACE(LEFT(s.SCHEMA_NAME, 27), '_', '\\_'), '%'))
ORDER BY 1`,
    // https://dev.mysql.com/doc/refman/8.4/en/information-schema-innodb-trx-table.html
    longTransactions: (
      openMs,
    ) => `SELECT t.trx_mysql_thread_id AS \`pid\`, p.USER AS \`user\`, NULL AS \`application\`,
  SUBSTRING_INDEX(p.HOST, ':', 1) AS \`client\`, p.COMMAND AS \`state\`, p.INFO AS \`query\`,
  CAST(TIMESTAMPDIFF(MICROSECOND, t.trx_started, SYSDATE(6)) DIV 1000 AS CHAR) AS \`transactionMs\`
FROM information_schema.INNODB_TRX AS t JOIN information_schema.PROCESSLIST AS p ON p.ID = t.trx_mysql_thread_id
WHERE p.DB = DATABASE() AND p.ID <> CONNECTION_ID()
  AND t.trx_started < SYSDATE(6) - INTERVAL ${Math.round(openMs) * 1000} MICROSECOND`,
  }
}
