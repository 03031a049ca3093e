import type { Surroundings } from '../surroundings.js'
import { byFlavour, type Flavour } from './flavour.js'
import { textList } from './journal-sql.js'
import { journalNames } from './journal-tables.js'
import { quoteText } from './quoting.js'

/** What MySQL and MariaDB tell of a database that is about to be worked in. */
export function surroundingsFor(flavour: Flavour): Surroundings {
  const [standby, readOnly] = byFlavour(flavour, {
    mysql: ['@@GLOBAL.read_only OR @@GLOBAL.super_read_only', '@@SESSION.transaction_read_only'],
    mariadb: ['@@GLOBAL.read_only', '@@SESSION.tx_read_only'],
  })
  return {
    // https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_read_only: whoever may write all the same
    // should not do so on a replica.
    writable: `SELECT (${standby} OR @@GLOBAL.innodb_read_only) AS \`standby\`, ${readOnly} AS \`readOnly\`, NULL AS \`cure\``,

    others: (schemas, place) => {
      const wanted = schemas.map((schema) => (schema === undefined ? 'DATABASE()' : quoteText(schema)))
      const own = textList(journalNames.map((name) => place.prefix + name))
      return `SELECT TABLE_SCHEMA AS \`schema\`, CASE TABLE_TYPE WHEN 'VIEW' THEN 'view' WHEN 'SEQUENCE' THEN 'sequence' ELSE 'table' END AS \`kind\`,
  TABLE_NAME AS \`name\`
FROM information_schema.TABLES
WHERE TABLE_SCHEMA IN (${wanted.join(', ')}) AND TABLE_NAME NOT IN (${own})
ORDER BY 1, 2, 3`
    },

    tablesNamed: (names) => `SELECT TABLE_SCHEMA AS \`schema\`, TABLE_NAME AS \`name\`
FROM information_schema.TABLES
WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME IN (${textList(names)})
ORDER BY 1, 2`,

    namesTenants:
      "SELECT SCHEMA_NAME AS `database` FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE 'tenant%'",
  }
}
