import { expect } from 'chai'
import { setTimeout } from 'node:timers/promises'
import { allOwn } from '../../src/drivers/driver.js'
import { connect } from '../../src/drivers/index.js'
import { eachMysql } from '../support/each-mysql.js'
import { freePort } from '../support/free-port.js'
import { withMysql } from './open-mysql.js'
import { driverError } from './rejection.js'

const settings = { connectTimeoutMs: 60_000, applicationName: 'aludel test' }

describe('a connection to MySQL or MariaDB', () => {
  eachMysql((server) => {
    it('says what it is connected to', async () => {
      const database = await server.database()
      await withMysql(database, async (connection) => {
        const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(server.running().version) ?? []
        expect(connection.product).to.equal(`${server.label} ${major}.${minor}.${patch}`)
        expect(connection.serverVersion).to.equal(
          Number(major) * 10_000 + Number(minor) * 100 + Number(patch),
        )
        expect(connection.backend).to.match(/^\d+$/)
        expect(connection.reach).to.equal('direct')
        expect(connection.lost).to.equal(false)
      })
    })

    it('gives values back as text', async () => {
      const database = await server.database()
      const sql = `SELECT 1 AS i, 9007199254740993 AS i8, 1.10 AS n, CAST('2024-02-29 12:00:00.123456' AS datetime(6)) AS t,
        JSON_OBJECT('a', 1) AS j, NULL AS z, 'größer 🌱 ?' AS s`
      const row = {
        i: '1',
        i8: '9007199254740993',
        n: '1.10',
        t: '2024-02-29 12:00:00.123456',
        j: '{"a": 1}',
        z: null,
        s: 'größer 🌱 ?',
      }
      await withMysql(database, async (connection) => {
        expect(await connection.query(sql)).to.deep.equal([row])
        expect(await connection.query(`${sql}, ? AS p, ? AS q`, ["it's", null])).to.deep.equal([
          { ...row, p: "it's", q: null },
        ])
      })
    })

    it('names the statement that failed, and what the server said', async () => {
      const database = await server.database()
      const insert = 'INSERT INTO a VALUES (1)'
      await withMysql(database, async (connection) => {
        const error = await driverError(
          connection.run([
            'CREATE TABLE a (id int, CONSTRAINT only_one UNIQUE (id))',
            'START TRANSACTION',
            insert,
            insert,
            'COMMIT',
          ]),
        )
        expect(error.index).to.equal(3)
        expect(error.sql).to.equal(insert)
        expect(error.server).to.include({ code: '1062', constraint: 'only_one' })
        await connection.run(['ROLLBACK'])
      })
      expect(await database.query('SELECT COUNT(*) AS n FROM a')).to.deep.equal([{ n: 0 }])
    })

    it('takes one statement at a time', async () => {
      const database = await server.database()
      await withMysql(database, async (connection) => {
        const error = await driverError(connection.run(['SELECT 1; SELECT 2']))
        expect(error.server.code).to.equal('1064')
      })
    })

    it('takes one statement at a time, whatever hides its end', async () => {
      const database = await server.database()
      await withMysql(database, async (connection) => {
        await connection.run(['CREATE TABLE a (id int)'])
        for (const smuggled of [
          "SELECT ';' ; DROP TABLE a",
          'SELECT 1 /* it ends here; */ ; DROP TABLE a',
          'SELECT 1 -- here\n; DROP TABLE a',
          'CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET NEW.id = 1; END; DROP TABLE a',
        ]) {
          expect((await driverError(connection.run([smuggled]))).server.code, smuggled).to.equal('1064')
          expect((await driverError(connection.query(smuggled))).server.code, smuggled).to.equal('1064')
        }
        expect(await connection.query('SELECT COUNT(*) AS n FROM a')).to.deep.equal([{ n: '0' }])
      })
    })

    it('takes semicolons within a statement', async () => {
      const database = await server.database()
      await withMysql(database, async (connection) => {
        await connection.run([
          "CREATE TABLE a (id int, name varchar(50) DEFAULT ';' COMMENT 'one; two') /* three; four */",
          'CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN SET NEW.id = 1; SET NEW.id = NEW.id + 1; END',
          'CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END',
          'INSERT INTO a () VALUES ()',
        ])
        expect(await connection.query('SELECT id, name FROM a -- ;')).to.deep.equal([{ id: '2', name: ';' }])
      })
    })

    it('names the statement that failed among those that travel together', async () => {
      const database = await server.database()
      const insert = 'INSERT INTO a VALUES (1)'
      const statements = ['START TRANSACTION', insert, 'UPDATE a SET id = 2', 'DELETE FROM nowhere', 'COMMIT']
      await withMysql(database, async (connection) => {
        await connection.run(['CREATE TABLE a (id int)'])
        const error = await driverError(connection.run(statements, allOwn(statements)))
        expect(error).to.include({ index: 3, sql: 'DELETE FROM nowhere' })
        expect(error.server.code).to.equal('1146')
        await connection.run(['ROLLBACK'])
        expect(await connection.query('SELECT COUNT(*) AS n FROM a')).to.deep.equal([{ n: '0' }])
        const between = await driverError(connection.run(statements, { leading: 2, trailing: 1 }))
        expect(between.index).to.equal(3)
        await connection.run(['ROLLBACK'])
        await connection.run(statements.toSpliced(3, 1), { leading: 2, trailing: 1 })
        expect(await connection.query('SELECT id FROM a')).to.deep.equal([{ id: '2' }])
      })
    })

    it('quotes nothing but the statement that it cannot read, whatever travels behind it', async () => {
      const database = await server.database()
      const own = ['SET @a = 1', 'START TRANSACTION', 'INSERT INTO a (id) VALUES (1)', 'COMMIT']
      await withMysql(database, async (connection) => {
        await connection.run(['CREATE TABLE a (id int)'])
        const wrong = 'ALTER TABLE a ADD COLUMN b int NOPE'
        const error = await driverError(connection.run([wrong, ...own], { leading: 0, trailing: own.length }))
        expect(error).to.include({ index: 0, sql: wrong })
        expect(error.message).to.equal((await driverError(connection.run([wrong]))).message)
        expect(error.message).to.contain('syntax').and.not.contain('SET')
        expect(await connection.query('SELECT id FROM a')).to.deep.equal([])
        const right = 'ALTER TABLE a ADD COLUMN b int'
        const late = [...own.slice(0, 3), 'DELETE FROM nowhere', 'COMMIT']
        const other = await driverError(
          connection.run([right, ...late], { leading: 0, trailing: late.length }),
        )
        expect(other).to.include({ index: 4, sql: 'DELETE FROM nowhere' })
        await connection.run(['ROLLBACK'])
        expect(await connection.query('SELECT b FROM a')).to.deep.equal([])
      })
    })

    it('knows which of them ended with the session', async () => {
      const database = await server.database()
      const statements = ['START TRANSACTION', 'SET @slept = SLEEP(60)', 'COMMIT']
      await withMysql(database, async (connection) => {
        const error = driverError(connection.run(statements, allOwn(statements)))
        await setTimeout(200)
        await database.query(`KILL ${connection.backend}`)
        expect((await error).index).to.equal(1)
        expect(connection.lost).to.equal(true)
      })
    })

    it('can be used after a failure', async () => {
      const database = await server.database()
      await withMysql(database, async (connection) => {
        await driverError(connection.query('SELECT * FROM nowhere'))
        expect(await connection.query('SELECT 1 AS one')).to.deep.equal([{ one: '1' }])
      })
    })

    it('gives up a statement that runs, and stays', async () => {
      const database = await server.database()
      await withMysql(database, async (connection) => {
        const sleeping = driverError(
          connection.query(
            'SELECT COUNT(*) FROM information_schema.COLUMNS AS a JOIN information_schema.COLUMNS AS b JOIN information_schema.COLUMNS AS c ON a.COLUMN_NAME < CONCAT(b.COLUMN_NAME, c.COLUMN_NAME)',
          ),
        )
        await setTimeout(200)
        await connection.cancel()
        expect((await sleeping).server.code).to.equal('1317')
        expect(connection.lost).to.equal(false)
      })
    })

    it('knows that it is lost when its session was ended', async () => {
      const database = await server.database()
      await withMysql(database, async (connection) => {
        await database.query(`KILL ${connection.backend}`)
        const error = await driverError(connection.query('SELECT 1'))
        expect(connection.lost).to.equal(true)
        expect(error.server.code).to.be.oneOf([
          'PROTOCOL_CONNECTION_LOST',
          'ECONNRESET',
          'EPIPE',
          '1927',
          '4031',
        ])
        expect((await driverError(connection.query('SELECT 1'))).server.code).to.equal(
          'PROTOCOL_CONNECTION_LOST',
        )
      })
    })

    it('releases what the session held when it closes', async () => {
      const database = await server.database()
      const name = `${database.name}.lock`
      await withMysql(database, async (connection) => {
        await connection.query(`SELECT GET_LOCK('${name}', 0)`)
      })
      await database.query(`SELECT GET_LOCK('${name}', 10)`)
      expect(await database.query(`SELECT IS_USED_LOCK('${name}') = CONNECTION_ID() AS mine`)).to.deep.equal([
        { mine: 1 },
      ])
    })

    it('takes a password from beside the URL, as it is', async () => {
      const database = await server.database()
      const url = new URL(database.url)
      const password = decodeURIComponent(url.password)
      url.password = ''
      const connection = await connect({ ...settings, url: url.toString(), password })
      await connection.close()
      const error = await driverError(connect({ ...settings, url: url.toString(), password: 'wrong' }))
      expect(error.server.code).to.equal('1045')
    })

    it('refuses a scheme that is the other product’s, with the right one', async () => {
      const database = await server.database()
      const other = database.url.replace(/^[a-z]+:/, server.product === 'mysql' ? 'mariadb:' : 'mysql:')
      const { server: said } = await driverError(connect({ ...settings, url: other }))
      expect(said.code).to.equal('WRONG_PRODUCT')
      expect(said.hint).to.equal(`Write ${server.product}:// in the URL`)
    })

    it('says that a database is not there', async () => {
      const database = await server.database()
      const error = await driverError(connect({ ...settings, url: `${database.url}_not` }))
      expect(error.server.code).to.equal('1049')
    })

    it('can go without TLS, and can ask for it', async () => {
      const database = await server.database()
      const cipher = async (mode: string): Promise<unknown> =>
        withMysql({ url: `${database.url}?ssl-mode=${mode}` }, async (connection) => {
          const [row] = await connection.query("SHOW SESSION STATUS LIKE 'Ssl_cipher'")
          return row?.['Value']
        })
      expect(await cipher('disabled')).to.equal('')
      if (server.product === 'mysql') expect(await cipher('required')).to.not.equal('')
      else expect((await driverError(cipher('required'))).server.code).to.equal('HANDSHAKE_NO_SSL_SUPPORT')
    })
  })

  it('is unreachable where nobody listens', async () => {
    const port = await freePort()
    const error = await driverError(connect({ ...settings, url: `mysql://root@127.0.0.1:${port}/x` }))
    expect(error.server.code).to.equal('ECONNREFUSED')
  })

  it('says what of a URL it does not know', async () => {
    for (const [query, words] of [
      ['sslmode=require', 'has the parameter sslmode; known are ssl-mode'],
      ['ssl-mode=maybe', 'ssl-mode is maybe; known are DISABLED'],
      ['ssl-ca=/nowhere', 'the file /nowhere, which cannot be read'],
    ] as const) {
      const { server } = await driverError(
        connect({ ...settings, url: `mysql://root@127.0.0.1:1/x?${query}` }),
      )
      expect(server.code).to.equal('INVALID_URL')
      expect(server.message).to.contain(words)
    }
    const { server } = await driverError(connect({ ...settings, url: 'mysql://root@127.0.0.1/' }))
    expect(server.message).to.contain('names no database')
  })
})
