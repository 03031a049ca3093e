import { expect } from 'chai'
import { diffDumps } from './diff-dumps.js'
import { eachEngine } from './each-engine.js'
import type { JsonObject } from './json-value.js'
import { clientFor, secondOpinion } from './second-opinion.js'

const columns = ['id integer NOT NULL', "label text DEFAULT 'a, b' CHECK (label <> ''\n OR id > 3)"]
const rights = ['GRANT SELECT ON thing TO pg_monitor', 'GRANT UPDATE (id) ON thing TO pg_read_all_stats']
const objects = [
  'CREATE VIEW seen AS SELECT 1 AS one',
  'CREATE SEQUENCE counter',
  `CREATE TYPE mood AS ENUM ('glad', 'sad')`,
]

function script(ordered: <T>(list: readonly T[]) => readonly T[]): string {
  return [
    ...ordered(objects),
    `CREATE TABLE thing (${ordered(columns).join(', ')})`,
    ...ordered(rights),
    "COMMENT ON TABLE thing IS 'what there is'",
    'ALTER TABLE thing ALTER label SET STATISTICS 30, ALTER id SET STATISTICS 20',
  ].join(';\n')
}

/** What each change does to a dump. */
const changes: Readonly<Record<string, RegExp>> = {
  'ALTER TABLE thing ALTER id DROP NOT NULL': /^Name: thing; Type: TABLE; .* only after: " {4}id integer"$/m,
  "ALTER TABLE thing ALTER label SET DEFAULT 'c'": /^Name: thing; Type: TABLE; .*DEFAULT 'c'/m,
  'ALTER TABLE thing ALTER id SET STATISTICS 40': /^Name: thing; Type: TABLE; .*SET STATISTICS 40/m,
  "COMMENT ON TABLE thing IS 'other'": /^Name: TABLE thing; Type: COMMENT; .*'other'/m,
  'REVOKE UPDATE (id) ON thing FROM pg_read_all_stats': /^Name: COLUMN thing\.id; Type: ACL; /m,
  'ALTER SEQUENCE counter OWNER TO pg_monitor': /^Name: counter; Type: SEQUENCE; .*Owner: pg_monitor/m,
  "ALTER TYPE mood ADD VALUE 'calm' BEFORE 'sad'": /^Name: mood; Type: TYPE; .*'calm'/m,
  'DROP VIEW seen': /^Name: seen; Type: VIEW; .*: only before: /m,
}

describe('pg_dump', () => {
  eachEngine((engine) => {
    async function dumped(context: Mocha.Context, ...scripts: readonly string[]): Promise<JsonObject> {
      const client = clientFor(engine.running(), 'dumps of tests')
      if (client === undefined) context.skip()
      const test = await engine.database()
      for (const each of scripts) await test.exec(each)
      return secondOpinion(client, test)
    }

    it('prints one schema made in two orders as one', async function () {
      const one = await dumped(
        this,
        script((list) => list),
      )
      const other = await dumped(
        this,
        script((list) => list.toReversed()),
      )
      expect(Object.keys(one).join('\n')).to.match(/^Name: TABLE thing; Type: ACL; Schema: public; /m)
      expect(diffDumps(one, other)).to.deep.equal([])
    })

    it('tells of every change', async function () {
      const plain = script((list) => list)
      const differences = diffDumps(
        await dumped(this, plain),
        await dumped(this, plain, ...Object.keys(changes)),
      ).join('\n')
      for (const [change, line] of Object.entries(changes)) expect(differences, change).to.match(line)
    })

    it('leaves out the bookkeeping', async function () {
      const plain = await dumped(this, 'CREATE TABLE thing ()')
      const kept = await dumped(this, 'CREATE TABLE thing (); CREATE TABLE aludel_revision ()')
      expect(diffDumps(plain, kept)).to.deep.equal([])
    })

    it('leaves the session as it was', async function () {
      const client = clientFor(engine.running(), 'dumps of tests')
      if (client === undefined) this.skip()
      const test = await engine.database()
      await test.exec(
        `CREATE SCHEMA area; SET search_path = area; SET work_mem = '5MB'; PREPARE own AS SELECT 1`,
      )
      const session = () =>
        test.query(
          `SELECT name, setting FROM pg_settings WHERE source = 'session' OR name LIKE 'transaction_%'
           UNION ALL SELECT name, statement FROM pg_prepared_statements ORDER BY 1`,
        )
      const before = await session()
      await secondOpinion(client, test)
      expect(await session()).to.deep.equal(before)
    })
  })
})
