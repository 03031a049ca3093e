import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  downgradeProject,
  openProject,
  upgradeProject,
  validateProject,
  driftProject,
} from '../../src/index.js'
import { unreadLine } from '../../src/introspect/unread-line.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { diffDumps } from '../support/diff-dumps.js'
import { eachEngine } from '../support/each-engine.js'
import { dumpOf, introspect, newFolder, withProject } from './introspection.js'

/** Schemas that stand on one another: the second and third on each other. */
const schemas = `
CREATE SCHEMA base; CREATE SCHEMA left_hand; CREATE SCHEMA right_hand;
CREATE TYPE base.mood AS ENUM ('good', 'bad');
CREATE FUNCTION base.twice(int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT $1 * 2 $$;
CREATE TABLE left_hand.a (id int PRIMARY KEY, mood base.mood, other int);
CREATE TABLE right_hand.b (id int PRIMARY KEY, a int REFERENCES left_hand.a);
ALTER TABLE left_hand.a ADD CONSTRAINT a_other_fkey FOREIGN KEY (other) REFERENCES right_hand.b;
CREATE TABLE users (id int PRIMARY KEY DEFAULT base.twice(2), a int REFERENCES left_hand.a);
CREATE SCHEMA reports;
CREATE VIEW reports.everyone AS SELECT u.id, a.mood FROM users u JOIN left_hand.a ON a.id = u.a;
`

/** What documents have no words for, and the server tells the SQL of. */
const raw = `
CREATE TABLE t (a int, b int, during tstzrange);
CREATE TYPE point3 AS (x int, "y z" varchar(10) COLLATE "C", more int[]);
CREATE TYPE pair AS (one point3, two point3);
CREATE TABLE of_points (p pair);
CREATE FUNCTION add(int, int) RETURNS int LANGUAGE sql AS $$ SELECT coalesce($1, 0) + coalesce($2, 0) $$;
CREATE AGGREGATE total(int) (SFUNC = add, STYPE = int, INITCOND = '0', PARALLEL = SAFE);
CREATE AGGREGATE number_of(*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
CREATE VIEW totals AS SELECT b, total(a) AS a FROM t GROUP BY b;
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touched();
CREATE TRIGGER told AFTER INSERT ON t REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION touched();
CREATE STATISTICS both_of_t ON a, b FROM t;
CREATE RULE nothing AS ON DELETE TO t WHERE old.a > 0 DO INSTEAD (UPDATE t SET b = 0 WHERE t.a = old.a; SELECT 1);
CREATE DOMAIN small AS int CONSTRAINT positive CHECK (VALUE > 0) CONSTRAINT under CHECK (VALUE < 10);
`
const sinceFourteen = `
CREATE FUNCTION how_many() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM t; END;
CREATE VIEW counted AS SELECT how_many();
`
const sinceEighteen = `CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE t ADD CONSTRAINT one_at_a_time UNIQUE (a, during WITHOUT OVERLAPS);`

describe('introspect writes', () => {
  eachEngine((engine) => {
    it('one revision for each schema, those first on which others stand', async () => {
      const [original, rebuilt] = [await engine.database(), await engine.database()]
      await original.exec(schemas)
      await inTemporaryFolder(async (folder) => {
        newFolder(folder, 'postgresql')
        const { files } = await introspect(folder, original, { perSchema: true, stamp: true })
        const messages = files.map(
          ({ file }) => /^message: (.*)$/m.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1],
        )
        expect(messages).to.deep.equal([
          'baseline base',
          'baseline left_hand and right_hand',
          'baseline public',
          'baseline reports',
        ])
        expect(validateProject(await openProject({ cwd: folder })).diagnostics).to.deep.equal([])
        const { differences } = await withProject(folder, original, (project, db) =>
          driftProject(project, db, {}),
        )
        expect(differences).to.deep.equal([])
        const { result } = await withProject(folder, rebuilt, (project, db) =>
          upgradeProject(project, db, {}),
        )
        expect(result.revisions.map(({ status }) => status)).to.deep.equal(files.map(() => 'done'))
        expect(diffDumps(await dumpOf(original), await dumpOf(rebuilt))).to.deep.equal([])
      })
    })

    it('raw SQL for what documents have no words for, where it is needed', async () => {
      const [original, rebuilt] = [await engine.database(), await engine.database()]
      const { major } = engine.running()
      const script = [raw, ...(major >= 14 ? [sinceFourteen] : []), ...(major >= 18 ? [sinceEighteen] : [])]
      await original.exec(script.join(''))
      await inTemporaryFolder(async (folder) => {
        newFolder(folder, 'postgresql')
        const { unread } = await introspect(folder, original, { stamp: true })
        expect(unread.filter(({ sql }) => sql === undefined).map(unreadLine)).to.deep.equal([])
        expect(validateProject(await openProject({ cwd: folder })).diagnostics).to.deep.equal([])
        const drift = await withProject(folder, original, (project, db) => driftProject(project, db, {}))
        expect(drift.differences).to.deep.equal([])
        expect(drift.unread.map(unreadLine), 'nothing is told that the documents make').to.deep.equal([])
        const before = await dumpOf(rebuilt)
        const { result } = await withProject(folder, rebuilt, (project, db) =>
          upgradeProject(project, db, {}),
        )
        expect(result.error?.message).to.equal(undefined)
        expect(diffDumps(await dumpOf(original), await dumpOf(rebuilt))).to.deep.equal([])
        await withProject(folder, rebuilt, (project, db) =>
          downgradeProject(project, db, { targets: ['base'] }),
        )
        expect(diffDumps(before, await dumpOf(rebuilt))).to.deep.equal([])
      })
    })
  })
})
