import type {
  domainAttributes,
  domainCheckAttributes,
  enumAttributes,
  extensionAttributes,
  schemaAttributes,
} from '../../../src/compare/object-attributes.js'
import type { routineAttributes } from '../../../src/compare/routine-attributes.js'
import type { sequenceAttributes } from '../../../src/compare/sequence-attributes.js'
import type { viewAttributes } from '../../../src/compare/view-attributes.js'
import { by, type HandChange, type HandChanges } from './mutation.js'

export const enumChanges: HandChanges<typeof enumAttributes> = {
  values: [
    by("ALTER TYPE mood ADD VALUE 'ok' BEFORE 'happy'", 'enum mood values'),
    by("ALTER TYPE mood RENAME VALUE 'happy' TO 'glad'", 'enum mood values'),
  ],
  comment: [by("COMMENT ON TYPE mood IS 'x'", 'enum mood comment')],
}

const code = (definition: string, attribute: string): HandChange =>
  by(
    `DROP DOMAIN code; CREATE DOMAIN code AS ${definition}; COMMENT ON DOMAIN code IS 'A code'`,
    `domain code ${attribute}`,
  )
const codeCheck = "CONSTRAINT ck_code CHECK (value <> '')"

export const domainChanges: HandChanges<typeof domainAttributes> = {
  type: [by('DROP DOMAIN plain; CREATE DOMAIN plain AS bigint', 'domain plain type')],
  nullable: [by('ALTER DOMAIN code SET NOT NULL', 'domain code nullable')],
  default: [
    by("ALTER DOMAIN code SET DEFAULT 'y'", 'domain code default'),
    by('ALTER DOMAIN code DROP DEFAULT', 'domain code default'),
  ],
  check: [by('ALTER DOMAIN code DROP CONSTRAINT ck_code', 'domain code check')],
  collation: [code(`text COLLATE "C" DEFAULT 'x' ${codeCheck}`, 'collation')],
  comment: [by("COMMENT ON DOMAIN code IS 'x'", 'domain code comment')],
}

export const domainCheckChanges: HandChanges<typeof domainCheckAttributes> = {
  name: [by('ALTER DOMAIN code RENAME CONSTRAINT ck_code TO other', 'domain code constraint_name')],
  sql: [code(`text DEFAULT 'x' CONSTRAINT ck_code CHECK (value <> 'y')`, 'check')],
}

const numbers = (change: string, attribute: string): HandChange =>
  by(`ALTER SEQUENCE numbers ${change}`, `sequence numbers ${attribute}`)

export const sequenceChanges: HandChanges<typeof sequenceAttributes> = {
  type: [numbers('AS integer', 'type')],
  start: [numbers('START WITH 5', 'start')],
  increment: [numbers('INCREMENT BY 2', 'increment')],
  min: [numbers('MINVALUE 2', 'min')],
  max: [numbers('MAXVALUE 1000', 'max')],
  cycle: [numbers('CYCLE', 'cycle')],
  cache: [numbers('CACHE 5', 'cache')],
  ownedBy: [numbers('OWNED BY users.amount', 'owned_by')],
  comment: [by("COMMENT ON SEQUENCE numbers IS 'x'", 'sequence numbers comment')],
}

export const viewChanges: HandChanges<typeof viewAttributes> = {
  query: [
    by('CREATE OR REPLACE VIEW rich AS SELECT id, amount FROM users WHERE amount > 99', 'view rich query'),
    by('ALTER VIEW rich RENAME COLUMN amount TO money', 'view rich query'),
  ],
  columns: 'PostgreSQL writes them into the query',
  checkOption: [by('ALTER VIEW rich SET (check_option = local)', 'view rich check_option')],
  materialized: [
    by(
      `DROP VIEW rich; CREATE MATERIALIZED VIEW rich AS SELECT id, amount FROM users WHERE amount > 100;
       COMMENT ON MATERIALIZED VIEW rich IS 'Rich ones'`,
      'view rich materialized',
    ),
  ],
  comment: [by("COMMENT ON VIEW rich IS 'x'", 'view rich comment')],
  options: [
    by('ALTER VIEW rich SET (security_barrier = true)', 'view rich postgresql.security_barrier'),
    by('ALTER VIEW rich SET (security_invoker = true)', 'view rich postgresql.security_invoker', 15),
    by('ALTER MATERIALIZED VIEW stored SET (fillfactor = 70)', 'view stored postgresql.with.fillfactor'),
  ],
}

const twice = (head: string, rest: string): string => `CREATE OR REPLACE FUNCTION twice(${head}) ${rest}`
const told = (attribute: string): string => `function twice(integer) ${attribute}`
const altered = (change: string, attribute: string): HandChange =>
  by(`ALTER FUNCTION twice(int) ${change}`, told(attribute))

export const routineChanges: HandChanges<typeof routineAttributes> = {
  arguments: [by(twice('a int DEFAULT 5', "RETURNS int LANGUAGE sql AS 'select 2 * a'"), told('arguments'))],
  returns: [
    by(
      `DROP FUNCTION twice; CREATE FUNCTION twice(a int) RETURNS bigint LANGUAGE sql AS 'select 2 * a';
       COMMENT ON FUNCTION twice IS 'Doubles'`,
      told('returns'),
    ),
  ],
  language: [
    by(
      `SET LOCAL check_function_bodies = off; ${twice('a int', "RETURNS int LANGUAGE plpgsql AS 'select 2 * a'")}`,
      told('language'),
    ),
  ],
  body: [by(twice('a int', "RETURNS int LANGUAGE sql AS 'select 3 * a'"), told('body'))],
  volatility: [altered('STABLE', 'volatility')],
  strict: [altered('STRICT', 'strict')],
  security: [altered('SECURITY DEFINER', 'security')],
  parallel: [altered('PARALLEL SAFE', 'parallel')],
  set: [
    altered("SET work_mem = '77MB'", 'set.work_mem'),
    altered('SET search_path = public, billing', 'set.search_path'),
  ],
  deterministic: 'PostgreSQL calls it volatility',
  dataAccess: 'PostgreSQL calls it volatility',
  comment: [by("COMMENT ON FUNCTION twice IS 'x'", told('comment'))],
}

export const schemaChanges: HandChanges<typeof schemaAttributes> = {
  comment: [by("COMMENT ON SCHEMA billing IS 'x'", 'schema billing comment')],
}

export const extensionChanges: HandChanges<typeof extensionAttributes> = {
  in: [by('ALTER EXTENSION citext SET SCHEMA public', 'extension citext schema')],
  version: [
    by("UPDATE pg_extension SET extversion = '1.5' WHERE extname = 'citext'", 'extension citext version'),
  ],
}

/** Things beside tables, and rights, that are there or not. */
export const thingChanges: readonly HandChange[] = [
  by('CREATE TABLE more (n int)', 'table more unexpected'),
  by('DROP TABLE lonely', 'table lonely missing'),
  by('CREATE TYPE more AS ENUM ()', 'enum more unexpected'),
  by('CREATE DOMAIN more AS int', 'domain more unexpected'),
  by('DROP DOMAIN code', 'domain code missing'),
  by('CREATE SEQUENCE more', 'sequence more unexpected'),
  by('DROP SEQUENCE numbers', 'sequence numbers missing'),
  by("CREATE FUNCTION more() RETURNS int LANGUAGE sql AS 'select 1'", 'function more() unexpected'),
  by('DROP FUNCTION twice', 'function twice(integer) missing'),
  by('CREATE VIEW more AS SELECT 1 AS n', 'view more unexpected'),
  by('DROP VIEW rich', 'view rich missing'),
  by('DROP INDEX ix_stored', 'index stored.ix_stored missing'),
  by('CREATE SCHEMA more', 'schema more unexpected'),
  by('DROP EXTENSION citext', 'extension citext missing'),
  by('GRANT INSERT ON users TO pg_monitor', 'grant users.insert to pg_monitor unexpected'),
  by('GRANT UPDATE (login) ON users TO public', 'grant users.update (login) to public unexpected'),
  by('REVOKE SELECT ON users FROM pg_monitor', 'grant users.select to pg_monitor missing'),
  by(
    'GRANT SELECT ON users TO pg_monitor WITH GRANT OPTION',
    'grant users.select to pg_monitor grant_option',
  ),
  by('GRANT CREATE ON SCHEMA billing TO pg_monitor', 'grant billing.create to pg_monitor unexpected'),
  by('REVOKE EXECUTE ON FUNCTION twice FROM public', 'grant twice(integer).execute to public missing'),
  by('GRANT USAGE ON SEQUENCE numbers TO public', 'grant numbers.usage to public unexpected'),
  by('GRANT SELECT ON rich TO public', 'grant rich.select to public unexpected'),
]
