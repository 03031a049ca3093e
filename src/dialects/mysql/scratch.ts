import type { ScratchRules } from '../scratch.js'
import { usualCharset, usualCollation } from './charsets.js'
import type { Flavour } from './flavour.js'
import { quoteName, quoteText } from './quoting.js'

/** Databases of MySQL and MariaDB to try something in. */
export function scratchFor(flavour: Flavour): ScratchRules {
  const charset = `CHARACTER SET ${usualCharset} COLLATE ${usualCollation(flavour)}`
  return {
    create: (database) => [`CREATE DATABASE ${quoteName(database)} ${charset}`],
    // Whoever is still in it stays, and finds nothing. Foreign keys may lead into it from another that goes as well.
    drop: (database) => [
      'SET SESSION foreign_key_checks = 0',
      `DROP DATABASE IF EXISTS ${quoteName(database)}`,
    ],
    // TRUNCATE is refused where a foreign key refers to the table, empty or not.
    // https://dev.mysql.com/doc/refman/8.4/en/truncate-table.html
    empty: (tables) =>
      tables.length === 0
        ? []
        : [
            'SET SESSION foreign_key_checks = 0',
            ...tables.map((table) => `TRUNCATE TABLE ${table}`),
            'SET SESSION foreign_key_checks = 1',
          ],
    ensureSchema: (schema) => [`CREATE DATABASE IF NOT EXISTS ${quoteName(schema)} ${charset}`],
    ensureRole: (role) => [`CREATE ROLE IF NOT EXISTS ${quoteText(role)}`],
    notRoles: ['public', 'current_user', 'current_role'],
  }
}
