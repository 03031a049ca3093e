import { expect } from 'chai'
import { eachEngine } from '../support/each-engine.js'
import { withConnection } from './open-connection.js'
import { driverError } from './rejection.js'

describe('a connection', () => {
  eachEngine((engine) => {
    it('says what it is connected to', async () => {
      const database = await engine.database()
      await withConnection(database, async (connection) => {
        expect(connection.product).to.equal(engine.running().label)
        expect(Math.trunc(connection.serverVersion / 10_000)).to.equal(engine.running().major)
        expect(connection.backend).to.match(/^\d+$/)
        expect(connection.lost).to.equal(false)
      })
    })

    it('gives values back as text, but for booleans and small integers', async () => {
      const database = await engine.database()
      const rows = await withConnection(database, (connection) =>
        connection.query(
          `SELECT true AS b, 1::int2 AS i2, 2::int4 AS i4, 9007199254740993::int8 AS i8, 1.10::numeric AS n,
             '2024-02-29 12:00:00.123456'::timestamp AS t, '{"a": 1}'::jsonb AS j, ARRAY[1, 2] AS a, NULL AS z,
             $1::text AS p`,
          ['{"k": null}'],
        ),
      )
      expect(rows).to.deep.equal([
        {
          b: true,
          i2: 1,
          i4: 2,
          i8: '9007199254740993',
          n: '1.10',
          t: '2024-02-29 12:00:00.123456',
          j: '{"a": 1}',
          a: '{1,2}',
          z: null,
          p: '{"k": null}',
        },
      ])
    })

    it('runs statements that end in a comment', async () => {
      const database = await engine.database()
      await withConnection(database, (connection) =>
        connection.run(['CREATE TABLE a (id int) -- the first', 'CREATE TABLE b (id int) -- the second']),
      )
      expect(await database.query("SELECT to_regclass('b') IS NOT NULL AS there")).to.deep.equal([
        { there: true },
      ])
    })

    it('names the statement that failed when it ran, and what the server said', async () => {
      const database = await engine.database()
      const error = await withConnection(database, async (connection) => {
        const insert = 'INSERT INTO a VALUES (1)'
        const failure = await driverError(
          connection.run([
            'BEGIN',
            'CREATE TABLE a (id int CONSTRAINT only_one UNIQUE)',
            insert,
            insert,
            'COMMIT',
          ]),
        )
        await connection.run(['ROLLBACK'])
        return failure
      })
      expect(error.index).to.equal(3)
      expect(error.sql).to.equal('INSERT INTO a VALUES (1)')
      expect(error.server).to.include({ code: '23505', table: 'a', constraint: 'only_one' })
      expect(error.server.detail).to.equal('Key (id)=(1) already exists.')
      expect(await database.query("SELECT to_regclass('a') IS NULL AS gone")).to.deep.equal([{ gone: true }])
    })

    it('names the statement that cannot be parsed, with the place within it', async () => {
      const database = await engine.database()
      const error = await withConnection(database, async (connection) => {
        const failure = await driverError(
          connection.run(['BEGIN', "SELECT 'größer 🌱'", 'SELECT 1 FORM a', 'COMMIT']),
        )
        await connection.run(['ROLLBACK'])
        return failure
      })
      expect(error.index).to.equal(2)
      expect(error.server).to.include({ code: '42601', position: 15 })
    })

    it('takes a name that the server would cut for a failure, before the commit', async () => {
      const database = await engine.database()
      const name = 'n'.repeat(64)
      const error = await withConnection(database, async (connection) => {
        const failure = await driverError(
          connection.run(['BEGIN', 'SELECT 1', `CREATE TABLE ${name} (id int)`, 'COMMIT']),
        )
        await connection.run(['ROLLBACK'])
        return failure
      })
      expect(error.server.code).to.equal('42622')
      expect(error.index).to.equal(2)
      expect(await database.query(`SELECT to_regclass('${name.slice(1)}') IS NULL AS gone`)).to.deep.equal([
        { gone: true },
      ])
    })

    it('can be used after a failure', async () => {
      const database = await engine.database()
      await withConnection(database, async (connection) => {
        await driverError(connection.query('SELECT 1/0'))
        await driverError(connection.run(['SELECT 1', 'SELECT 1/0']))
        expect(await connection.query('SELECT 1 AS one')).to.deep.equal([{ one: 1 }])
      })
    })

    it('runs a statement alone outside any transaction', async () => {
      const database = await engine.database()
      await database.exec('CREATE TABLE a (id int)')
      await withConnection(database, (connection) =>
        connection.run(['CREATE INDEX CONCURRENTLY ix ON a (id)']),
      )
      expect(
        await database.query('SELECT indisvalid FROM pg_index WHERE indrelid = $$a$$::regclass'),
      ).to.deep.equal([{ indisvalid: true }])
    })

    it('releases what the session held when it closes', async () => {
      const database = await engine.database()
      await withConnection(database, async (connection) => {
        await connection.query('SELECT pg_advisory_lock(1, 2)')
        await connection.run(['BEGIN', 'CREATE TABLE a (id int)'])
      })
      const gone = async (): Promise<boolean> => {
        const [row] = await database.query(
          "SELECT to_regclass('a') IS NULL AND NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS gone",
        )
        return row?.['gone'] === true
      }
      // A server notices the end of a session a moment after the client has sent it.
      let tries = 0
      while (!(await gone()) && tries < 200) tries += 1
      expect(await gone()).to.equal(true)
    })
  })
})
