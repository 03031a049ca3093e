/** Statements that make something which documents cannot say, and what must be said of it. */
interface UnreadCase {
  readonly sql: string
  /** `kind name`, `of` what, and the attribute behind a colon. */
  readonly unread: readonly string[]
  /** The major from which on it can be had. */
  readonly since?: number
}

/** One script after another, in one database. */
export const unreadObjects: readonly UnreadCase[] = [
  { sql: 'CREATE TABLE t (id int PRIMARY KEY, a text, b int)', unread: [] },
  {
    sql: "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end'",
    unread: [],
  },
  { sql: 'CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING', unread: ['rule r of t'] },
  { sql: 'CREATE TYPE pair AS (a int)', unread: ['composite type pair'] },
  { sql: 'CREATE TYPE span AS RANGE (subtype = float8)', unread: ['range type span'] },
  { sql: 'CREATE TYPE shell', unread: ['unfinished type shell'] },
  { sql: 'CREATE AGGREGATE total(int) (sfunc = int4pl, stype = int)', unread: ['aggregate total(integer)'] },
  { sql: 'CREATE STATISTICS st ON a, b FROM t', unread: ['statistics st'] },
  {
    sql: 'CREATE OPERATOR === (leftarg = int, rightarg = int, function = int4eq)',
    unread: ['operator ==='],
  },
  {
    sql: 'CREATE OPERATOR CLASS oc FOR TYPE int USING hash AS OPERATOR 1 =',
    unread: ['operator class oc', 'operator family oc'],
  },
  { sql: 'CREATE COLLATION co FROM "C"', unread: ['collation co'] },
  {
    sql: 'CREATE TEXT SEARCH CONFIGURATION tc (COPY = simple)',
    unread: ['text search configuration tc'],
  },
  {
    sql: 'CREATE TEXT SEARCH DICTIONARY td (TEMPLATE = simple)',
    unread: ['text search dictionary td'],
  },
  { sql: "CREATE CONVERSION cv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8", unread: ['conversion cv'] },
  { sql: 'CREATE CAST (pair AS text) WITH INOUT', unread: ['cast pair AS text'] },
  { sql: 'CREATE PUBLICATION pub FOR TABLE t', unread: ['publication pub'] },
  { sql: 'CREATE FOREIGN DATA WRAPPER w', unread: ['foreign data wrapper w'] },
  { sql: 'CREATE SERVER srv FOREIGN DATA WRAPPER w', unread: ['foreign server srv'] },
  { sql: 'CREATE FOREIGN TABLE ft (a int) SERVER srv', unread: ['foreign table ft'] },
  {
    sql: 'CREATE CONSTRAINT TRIGGER ct AFTER INSERT ON t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION f()',
    unread: ['constraint trigger ct of t'],
  },
  {
    sql: 'CREATE TRIGGER tt AFTER UPDATE ON t REFERENCING NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION f()',
    unread: ['trigger tt of t'],
  },
  {
    sql: 'CREATE TRIGGER dt BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t DISABLE TRIGGER dt',
    unread: ['trigger dt of t: enabled'],
  },
  {
    sql: "CREATE FUNCTION costly() RETURNS int LANGUAGE sql COST 5 LEAKPROOF AS 'select 1'",
    unread: ['function costly(): cost', 'function costly(): leakproof'],
  },
  {
    sql: "CREATE FUNCTION many() RETURNS SETOF int LANGUAGE sql ROWS 5 AS 'select 1'",
    unread: ['function many(): rows'],
  },
  {
    sql: 'CREATE FUNCTION parsed(a int) RETURNS int RETURN a + 1',
    unread: ['function parsed(integer)'],
    since: 14,
  },
  {
    sql: 'CREATE TABLE dp (id int, PRIMARY KEY (id) DEFERRABLE)',
    unread: ['constraint dp_pkey of dp: deferrable'],
  },
  {
    sql: 'CREATE TABLE oi (id int UNIQUE WITH (fillfactor = 50))',
    unread: ['constraint oi_id_key of oi: options'],
  },
  { sql: 'CREATE INDEX ci ON t (b); CLUSTER t USING ci', unread: ['index ci of t: clustered'] },
  {
    sql: 'CREATE INDEX si ON t ((b + 1)); ALTER INDEX si ALTER COLUMN 1 SET STATISTICS 9',
    unread: ['index si of t: statistics'],
  },
  { sql: 'ALTER TABLE t ALTER a SET (n_distinct = 5)', unread: ['column a of t: options'] },
  { sql: 'CREATE TABLE ofpair OF pair', unread: ['table ofpair: of'] },
  {
    sql: "CREATE VIEW v AS SELECT a FROM t; ALTER VIEW v ALTER a SET DEFAULT 'x'; COMMENT ON COLUMN v.a IS 'y'",
    unread: ['column a of v: default', 'column a of v: comment'],
  },
  {
    sql: 'CREATE TABLE up (a int DEFAULT 1); CREATE TABLE low () INHERITS (up); ALTER TABLE low ALTER a SET DEFAULT 2',
    unread: ['column a of low: default'],
  },
  {
    sql: 'CREATE DOMAIN d AS int CONSTRAINT d1 CHECK (VALUE > 1) CONSTRAINT d2 CHECK (VALUE < 9)',
    unread: ['domain constraint d2 of d'],
  },
  {
    sql: 'CREATE DOMAIN e AS int; ALTER DOMAIN e ADD CONSTRAINT e1 CHECK (VALUE > 1) NOT VALID',
    unread: ['domain constraint e1 of e: validated'],
  },
  { sql: "CREATE TYPE m AS ENUM ('x'); REVOKE USAGE ON TYPE m FROM PUBLIC", unread: ['enum m: grants'] },
  {
    sql: 'CREATE TABLE poor (a int); REVOKE DELETE ON poor FROM CURRENT_USER',
    unread: ['table poor: grants'],
  },
  {
    sql: "CREATE TABLE idc (a int GENERATED ALWAYS AS IDENTITY); COMMENT ON SEQUENCE idc_a_seq IS 'x'",
    unread: ['sequence idc_a_seq of idc: comment'],
  },
  {
    sql: 'CREATE SEQUENCE huge START 9007199254740993',
    unread: ['sequence huge: start'],
  },
  {
    sql: `CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1) PARTITION BY LIST (b);
      CREATE TABLE p11 PARTITION OF p1 FOR VALUES IN (1); ALTER TABLE p1 ALTER b SET DEFAULT 3; COMMENT ON TABLE p1 IS 'x'`,
    unread: ['partition p1 of p: columns', 'partition p1 of p: partitions', 'partition p11 of p1'],
  },
  {
    sql: 'CREATE TABLE pe (a int, b int) PARTITION BY RANGE ((a + 1), (b + 1)); CREATE TABLE pe1 PARTITION OF pe DEFAULT',
    unread: ['partitioned table pe'],
  },
  {
    sql: 'CREATE SCHEMA far; CREATE TABLE far.p3 PARTITION OF p FOR VALUES IN (3)',
    unread: ['partition far.p3 of p'],
  },
  { sql: 'CREATE COLLATION far.near FROM "C"', unread: ['collation far.near'] },
  {
    sql: 'CREATE TABLE cf (a text COLLATE far.near); CREATE INDEX cfi ON cf (a COLLATE far.near DESC, lower(a) COLLATE "C")',
    unread: ['column a of cf: collation'],
  },
  { sql: 'CREATE UNLOGGED SEQUENCE us', unread: ['sequence us: unlogged'], since: 15 },
  {
    sql: 'CREATE TABLE nn (a int); ALTER TABLE nn ADD CONSTRAINT nnc NOT NULL a NOT VALID',
    unread: ['column a of nn: nullable'],
    since: 18,
  },
  {
    sql: 'CREATE TABLE ne (a int REFERENCES t NOT ENFORCED)',
    unread: ['constraint ne_a_fkey of ne: enforced'],
    since: 18,
  },
  {
    sql: 'CREATE TABLE wo (k int4range, d int4range, PRIMARY KEY (k, d WITHOUT OVERLAPS))',
    unread: ['constraint wo_pkey of wo'],
    since: 18,
  },
  // The last, as what is made after it would have these rights.
  {
    sql: 'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC',
    unread: ['default privileges of somebody in public on tables'],
  },
]
