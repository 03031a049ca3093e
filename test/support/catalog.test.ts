import { expect } from 'chai'
import { diffDumps } from './diff-dumps.js'
import { dumpCatalog } from './dump-catalog.js'
import { eachEngine } from './each-engine.js'
import type { Query } from './safe-session.js'
import type { TestDatabase } from './test-database.js'

/** A role belongs to the whole server: it may be there from an earlier test. */
const role = `DO $$ BEGIN CREATE ROLE aludel_catalog; EXCEPTION WHEN duplicate_object THEN NULL; END $$;`

/** One of everything that documents can make. */
const everything = `
  ${role}
  CREATE SCHEMA area; COMMENT ON SCHEMA area IS 'a part';
  CREATE TYPE mood AS ENUM ('glad', 'sad'); COMMENT ON TYPE mood IS 'how';
  CREATE TYPE span AS RANGE (subtype = date);
  CREATE DOMAIN code AS varchar(8) DEFAULT 'none' CONSTRAINT code_filled CHECK (VALUE <> '');
  COMMENT ON DOMAIN code IS 'short'; COMMENT ON CONSTRAINT code_filled ON DOMAIN code IS 'not empty';
  CREATE TABLE owner (id int PRIMARY KEY);
  CREATE TABLE thing (
    id bigint GENERATED ALWAYS AS IDENTITY (START 5 INCREMENT 2 MAXVALUE 5000 CACHE 3),
    owner_id int CONSTRAINT thing_owner REFERENCES owner DEFERRABLE,
    mark code, feeling mood NOT NULL DEFAULT 'glad', label text, size int GENERATED ALWAYS AS (length(label)) STORED,
    during int4range, CONSTRAINT thing_key PRIMARY KEY (id), CONSTRAINT thing_label UNIQUE (label, mark),
    CONSTRAINT thing_during EXCLUDE USING gist (during WITH &&) WHERE (id > 0)
  ) WITH (fillfactor = 90);
  ALTER TABLE thing ALTER label SET STATISTICS 300; ALTER TABLE thing ALTER label SET (n_distinct = 5);
  CREATE INDEX thing_mark ON thing (mark) INCLUDE (id) WHERE size > 1; COMMENT ON INDEX thing_mark IS 'found by';
  CREATE TABLE child (more int) INHERITS (thing);
  CREATE SEQUENCE counter AS integer OWNED BY thing.label; COMMENT ON SEQUENCE counter IS 'counts';
  CREATE VIEW glad_things WITH (security_barrier) AS SELECT id, label FROM thing WHERE feeling = 'glad' WITH LOCAL CHECK OPTION;
  COMMENT ON VIEW glad_things IS 'good'; COMMENT ON COLUMN glad_things.label IS 'as seen';
  CREATE MATERIALIZED VIEW sums AS SELECT feeling, count(*) AS n FROM thing GROUP BY feeling WITH NO DATA;
  CREATE UNIQUE INDEX sums_feeling ON sums (feeling);
  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
  CREATE FUNCTION one(n int) RETURNS int LANGUAGE sql STABLE AS 'SELECT n'; COMMENT ON FUNCTION one(int) IS 'itself';
  CREATE PROCEDURE sweep() LANGUAGE sql AS 'DELETE FROM thing';
  CREATE TRIGGER thing_touch BEFORE UPDATE OF label ON thing FOR EACH ROW WHEN (new.id > 0) EXECUTE FUNCTION touch();
  COMMENT ON TRIGGER thing_touch ON thing IS 'before';
  CREATE TRIGGER seen INSTEAD OF INSERT ON glad_things FOR EACH ROW EXECUTE FUNCTION touch();
  CREATE POLICY own ON thing AS RESTRICTIVE FOR UPDATE TO aludel_catalog USING (id > 0) WITH CHECK (id > 1);
  COMMENT ON POLICY own ON thing IS 'only own';
  ALTER TABLE thing ENABLE ROW LEVEL SECURITY;
  GRANT SELECT ON thing TO aludel_catalog; GRANT UPDATE (label) ON thing TO aludel_catalog;
  GRANT SELECT ON sums TO aludel_catalog;
  CREATE TABLE event (id int, at date NOT NULL, note text, CONSTRAINT event_key PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
  CREATE INDEX event_note ON event (note);
  CREATE TABLE event_20 PARTITION OF event FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
  CREATE TABLE event_rest PARTITION OF event DEFAULT;
  CREATE TABLE guest (event int, at date, CONSTRAINT guest_event FOREIGN KEY (event, at) REFERENCES event);`

/** A change of a single attribute, the path that a comparison must name, and the version that has it. */
const changes: readonly (readonly [sql: string, path: string, since?: number])[] = [
  [`COMMENT ON SCHEMA area IS NULL`, 'schemas / area / comment'],
  [`GRANT USAGE ON SCHEMA area TO aludel_catalog`, 'schemas / area / grants: only after'],
  [`COMMENT ON EXTENSION plpgsql IS 'other'`, 'extensions / plpgsql / comment'],
  [`ALTER TYPE mood ADD VALUE 'calm' BEFORE 'sad'`, 'types / public.mood / labels'],
  [`ALTER TYPE mood RENAME VALUE 'sad' TO 'blue'`, 'types / public.mood / labels'],
  [`COMMENT ON TYPE mood IS NULL`, 'types / public.mood / comment'],
  [`GRANT USAGE ON TYPE mood TO aludel_catalog`, 'types / public.mood / grants: only after'],
  [`ALTER DOMAIN code SET DEFAULT 'some'`, 'types / public.code / default'],
  [`ALTER DOMAIN code SET NOT NULL`, 'types / public.code / not_null'],
  [
    `ALTER DOMAIN code DROP CONSTRAINT code_filled; ALTER DOMAIN code ADD CONSTRAINT code_filled CHECK (VALUE <> 'x')`,
    'types / public.code / constraints / code_filled / definition',
  ],
  [
    `COMMENT ON CONSTRAINT code_filled ON DOMAIN code IS NULL`,
    'types / public.code / constraints / code_filled / comment',
  ],
  [`ALTER TABLE thing ALTER id SET START 9`, 'sequences / public.thing_id_seq / start'],
  [`ALTER TABLE thing ALTER id SET INCREMENT 7`, 'sequences / public.thing_id_seq / increment'],
  [`ALTER TABLE thing ALTER id SET MAXVALUE 9000`, 'sequences / public.thing_id_seq / maximum'],
  [`ALTER TABLE thing ALTER id SET CACHE 9`, 'sequences / public.thing_id_seq / cache'],
  [
    `ALTER TABLE thing ALTER id SET GENERATED BY DEFAULT`,
    'columns / public.thing / id / identity: "a" → "d"',
  ],
  [`ALTER TABLE thing ALTER label SET STATISTICS 200`, 'columns / public.thing / label / statistics'],
  [`ALTER TABLE thing ALTER label SET (n_distinct = 6)`, 'columns / public.thing / label / options'],
  [`ALTER TABLE thing ALTER label SET COMPRESSION pglz`, 'columns / public.thing / label / compression', 14],
  [`GRANT UPDATE (size) ON thing TO aludel_catalog`, 'columns / public.thing / size / grants'],
  [
    `GRANT UPDATE (label) ON thing TO aludel_catalog WITH GRANT OPTION`,
    'columns / public.thing / label / grants',
  ],
  [
    `GRANT SELECT ON thing TO aludel_catalog WITH GRANT OPTION`,
    'tables / public.thing / grants: only after: "aludel_catalog: SELECT with grant option',
  ],
  [`REVOKE SELECT ON thing FROM aludel_catalog`, 'tables / public.thing / grants: only before'],
  [`ALTER TABLE thing DISABLE ROW LEVEL SECURITY`, 'tables / public.thing / row_security'],
  [`ALTER TABLE thing FORCE ROW LEVEL SECURITY`, 'tables / public.thing / row_security_forced'],
  [`ALTER TABLE thing REPLICA IDENTITY FULL`, 'tables / public.thing / replica_identity'],
  [
    `ALTER TABLE thing REPLICA IDENTITY USING INDEX thing_key`,
    'indexes / public.thing / thing_key / replica_identity',
  ],
  [`ALTER TABLE child NO INHERIT thing`, 'tables / public.child / inherits'],
  [
    `ALTER TABLE thing ALTER CONSTRAINT thing_owner INITIALLY DEFERRED`,
    'constraints / public.thing / thing_owner / deferred',
  ],
  [
    `ALTER TABLE thing DROP CONSTRAINT thing_during, ADD CONSTRAINT thing_during EXCLUDE USING gist (during WITH -|-)`,
    'constraints / public.thing / thing_during / definition',
  ],
  [
    `ALTER TABLE thing DROP CONSTRAINT thing_label, ADD CONSTRAINT thing_label UNIQUE NULLS NOT DISTINCT (label, mark)`,
    'constraints / public.thing / thing_label / definition',
    15,
  ],
  [
    `ALTER TABLE thing DROP CONSTRAINT thing_owner,
       ADD CONSTRAINT thing_owner FOREIGN KEY (owner_id) REFERENCES owner DEFERRABLE NOT ENFORCED`,
    'constraints / public.thing / thing_owner / enforced',
    18,
  ],
  [`COMMENT ON INDEX thing_mark IS NULL`, 'indexes / public.thing / thing_mark / comment'],
  [
    `DROP INDEX thing_mark; CREATE INDEX thing_mark ON thing (mark) WHERE size > 1`,
    'indexes / public.thing / thing_mark / definition',
  ],
  [
    `ALTER TABLE thing DROP size; ALTER TABLE thing ADD size int GENERATED ALWAYS AS (length(label)) VIRTUAL`,
    'columns / public.thing / size / generated_kind: "s" → "v"',
    18,
  ],
  [`ALTER SEQUENCE counter RESTART 5 START 5`, 'sequences / public.counter / start'],
  [`ALTER SEQUENCE counter AS bigint`, 'sequences / public.counter / type'],
  [`ALTER SEQUENCE counter OWNED BY NONE`, 'sequences / public.counter / owned_by'],
  [`ALTER SEQUENCE counter SET UNLOGGED`, 'sequences / public.counter / persistence', 15],
  [`COMMENT ON SEQUENCE counter IS NULL`, 'sequences / public.counter / comment'],
  [`GRANT USAGE ON SEQUENCE counter TO aludel_catalog`, 'sequences / public.counter / grants'],
  [
    `CREATE OR REPLACE VIEW glad_things WITH (security_barrier) AS SELECT id, label FROM thing WITH LOCAL CHECK OPTION`,
    'views / public.glad_things / definition',
  ],
  [
    `ALTER VIEW glad_things SET (check_option = cascaded)`,
    'views / public.glad_things / options: only after: "check_option=cascaded"',
  ],
  [`COMMENT ON VIEW glad_things IS NULL`, 'views / public.glad_things / comment'],
  [`COMMENT ON COLUMN glad_things.label IS NULL`, 'columns / public.glad_things / label / comment'],
  [`GRANT SELECT ON glad_things TO PUBLIC`, 'views / public.glad_things / grants: only after: "PUBLIC'],
  [`ALTER VIEW glad_things RENAME COLUMN label TO name`, 'columns / public.glad_things / name: only after'],
  [`REFRESH MATERIALIZED VIEW sums`, 'views / public.sums / populated: false → true'],
  [`DROP INDEX sums_feeling`, 'indexes / public.sums'],
  [`ALTER MATERIALIZED VIEW sums SET (fillfactor = 50)`, 'views / public.sums / options'],
  [`REVOKE SELECT ON sums FROM aludel_catalog`, 'views / public.sums / grants: only before'],
  [`ALTER FUNCTION one(int) IMMUTABLE`, 'functions / public.one(n integer) / definition'],
  [`ALTER FUNCTION one(int) SET work_mem = '1MB'`, 'functions / public.one(n integer) / definition'],
  [`COMMENT ON FUNCTION one(int) IS NULL`, 'functions / public.one(n integer) / comment'],
  [
    `REVOKE EXECUTE ON FUNCTION one(int) FROM PUBLIC`,
    'functions / public.one(n integer) / grants: only before: "PUBLIC',
  ],
  [
    `CREATE OR REPLACE PROCEDURE sweep() LANGUAGE sql AS 'DELETE FROM owner'`,
    'functions / public.sweep() / definition',
  ],
  [`ALTER TABLE thing ENABLE ALWAYS TRIGGER thing_touch`, 'triggers / public.thing / thing_touch / enabled'],
  [`COMMENT ON TRIGGER thing_touch ON thing IS NULL`, 'triggers / public.thing / thing_touch / comment'],
  [
    `DROP TRIGGER thing_touch ON thing;
     CREATE TRIGGER thing_touch BEFORE UPDATE OF mark ON thing FOR EACH ROW WHEN (new.id > 0) EXECUTE FUNCTION touch()`,
    'triggers / public.thing / thing_touch / definition',
  ],
  [`DROP TRIGGER seen ON glad_things`, 'triggers / public.glad_things: only before'],
  [`ALTER POLICY own ON thing TO PUBLIC`, 'policies / public.thing / own / roles'],
  [`ALTER POLICY own ON thing WITH CHECK (id > 2)`, 'policies / public.thing / own / check'],
  [
    `DROP POLICY own ON thing; CREATE POLICY own ON thing FOR UPDATE TO aludel_catalog USING (id > 0) WITH CHECK (id > 1)`,
    'policies / public.thing / own / permissive',
  ],
  [
    `DROP POLICY own ON thing; CREATE POLICY own ON thing AS RESTRICTIVE TO aludel_catalog USING (id > 0) WITH CHECK (id > 1)`,
    'policies / public.thing / own / command',
  ],
  [`COMMENT ON POLICY own ON thing IS NULL`, 'policies / public.thing / own / comment'],
  [
    `DROP TABLE guest; DROP TABLE event_20; CREATE TABLE event_20 PARTITION OF event FOR VALUES FROM ('2020-01-01') TO ('2022-01-01')`,
    'tables / public.event_20 / partition_bound',
  ],
  [`ALTER TABLE event DETACH PARTITION event_20`, 'tables / public.event_20 / inherits'],
  [`ALTER TABLE event_rest ALTER note SET NOT NULL`, 'columns / public.event_rest / note / not_null'],
  [`CREATE INDEX event_at ON event (at)`, 'indexes / public.event_20 / copy 1 of CREATE INDEX ON'],
  [
    `ALTER TABLE guest DROP CONSTRAINT guest_event,
       ADD CONSTRAINT guest_event FOREIGN KEY (event, at) REFERENCES event ON DELETE CASCADE`,
    'constraints / public.guest / guest_event / definition',
  ],
]

/** What means the same, although the catalogs hold it in another way. */
const sames: readonly (readonly [what: string, sql: string])[] = [
  [
    'a right given and taken',
    'GRANT INSERT ON owner TO aludel_catalog; REVOKE INSERT ON owner FROM aludel_catalog',
  ],
  [
    'a right on a function given and taken',
    'GRANT EXECUTE ON FUNCTION one(int) TO aludel_catalog; REVOKE EXECUTE ON FUNCTION one(int) FROM aludel_catalog',
  ],
  [
    'a right on a column given and taken',
    'GRANT SELECT (size) ON thing TO aludel_catalog; REVOKE SELECT (size) ON thing FROM aludel_catalog',
  ],
  [
    'the names of the copies of keys and indexes in a partition',
    'ALTER INDEX event_20_pkey RENAME TO other_key; ALTER INDEX event_20_note_idx RENAME TO other_index',
  ],
  ['a row and a number drawn', `INSERT INTO owner VALUES (7); SELECT nextval('counter')`],
]

eachEngine((engine) => {
  describe('a dump of everything', () => {
    it('shows every change of a single attribute', async () => {
      const here = changes.filter(([, , since = 0]) => engine.running().major >= since)
      const found = await differencesOf(
        await engine.database(),
        here.map(([sql]) => sql),
      )
      const unseen = here.flatMap(([sql, path], i) =>
        found[i]?.some((line) => line.startsWith(path)) === true
          ? []
          : [`${sql}: wanted ${path}, found ${found[i]?.join('; ') ?? ''}`],
      )
      expect(unseen.join('\n')).to.equal('')
    })

    it('shows nothing of what means the same', async () => {
      const found = await differencesOf(
        await engine.database(),
        sames.map(([, sql]) => sql),
      )
      const seen = sames.flatMap(([what], i) => found[i]?.map((line) => `${what}: ${line}`) ?? [])
      expect(seen.join('\n')).to.equal('')
    })

    it('finds no difference between two databases made alike', async () => {
      const [one, other] = [await engine.database(), await engine.database()]
      await one.exec(everything)
      await other.exec(everything)
      expect(diffDumps(await dumpCatalog(one.query), await dumpCatalog(other.query))).to.deep.equal([])
    })
  })
})

/** The differences that each script makes in a database of everything, every one taken back before the next. */
async function differencesOf(
  { query, exec }: TestDatabase,
  scripts: readonly string[],
): Promise<readonly (readonly string[])[]> {
  await exec(everything)
  const before = await dumpCatalog(query)
  const found: (readonly string[])[] = []
  for (const script of scripts) {
    await exec('BEGIN')
    for (const statement of script.split(';')) await exec(statement)
    found.push(diffDumps(before, await dumpCatalog(inside(query))))
    await exec('ROLLBACK')
  }
  return found
}

/** The session as it is inside a transaction that is open: a dump begins and ends none of its own. */
function inside(query: Query): Query {
  return (sql) => (/^(BEGIN|ROLLBACK)\b/.test(sql) ? Promise.resolve([]) : query(sql))
}
