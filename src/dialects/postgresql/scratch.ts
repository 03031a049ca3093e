import type { ScratchRules } from '../scratch.js'
import { quoteName, quoteText } from './quoting.js'

/**
 * Databases of PostgreSQL to try something in. From template0, which nobody has put anything into
 * (https://www.postgresql.org/docs/current/manage-ag-templatedbs.html).
 */
export const scratch: ScratchRules = {
  create: (database) => [`CREATE DATABASE ${quoteName(database)} TEMPLATE template0`],
  drop: (database) => [`DROP DATABASE IF EXISTS ${quoteName(database)} WITH (FORCE)`],
  empty: (tables) => (tables.length === 0 ? [] : [`TRUNCATE ${tables.join(', ')} CASCADE`]),
  ensureSchema: (schema) => [`CREATE SCHEMA IF NOT EXISTS ${quoteName(schema)}`],
  ensureRole: (role) => [
    `DO $do$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = ${quoteText(role)}) THEN CREATE ROLE ${quoteName(role)}; END IF;
END $do$`,
  ],
  notRoles: ['public', 'current_user', 'current_role', 'session_user'],
}
