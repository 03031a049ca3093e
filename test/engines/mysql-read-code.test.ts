import { expect } from 'chai'
import { dialectFor } from '../../src/dialects/mysql/dialect-for.js'
import { unreadLine } from '../../src/introspect/unread-line.js'
import { readCatalog } from '../../src/migrate/read-catalog.js'
import type { Catalog } from '../../src/model/catalog.js'
import { namingConventions } from '../../src/model/naming.js'
import { findObject, objectsOf } from '../../src/model/schema-objects.js'
import { modelOperations } from '../../src/operations/written/model-operations.js'
import { withMysql } from '../drivers/open-mysql.js'
import { eachMysql, type MysqlUnderTest } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'

/** What is read over this URL, as a run reads it. */
function read({ flavour }: MysqlUnderTest, { name }: MysqlTestDatabase, url: string): Promise<Catalog> {
  const scope = { defaultSchema: name, bookkeeping: { prefix: 'aludel_' } }
  return withMysql({ url }, async (connection) => {
    await connection.run([`USE \`${name}\``])
    return readCatalog({ connection, dialect: dialectFor(flavour) }, scope)
  })
}

/** What is read once these statements have run. */
async function made(server: MysqlUnderTest, ...statements: readonly string[]): Promise<Catalog> {
  const database = await server.database()
  for (const sql of statements) await database.query(sql)
  return read(server, database, database.url)
}

function trigger(name: string, place = ''): string {
  return `CREATE TRIGGER ${name} BEFORE INSERT ON t FOR EACH ROW ${place} SET NEW.a = 1`
}

describe('views, routines and triggers in the catalog of MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('are told with the character sets that constants state', async () => {
      const { model } = await made(
        server,
        'CREATE TABLE t (a varchar(10))',
        `CREATE VIEW v AS SELECT _latin1'it''s' AS x, 'plain' AS y, _binary'z' AS z FROM t WHERE a = 'q' AND a <> _latin1'q'`,
      )
      expect(findObject(model, 'view', { name: 'v' })?.query)
        .to.include(String.raw`_latin1'it\'s' AS`)
        .and.to.include("'plain' AS")
        .and.to.include("_binary'z' AS")
        .and.to.not.include("_utf8mb4'plain'")
      expect(findObject(model, 'view', { name: 'v' })?.query).to.match(/= 'q'.*<> _latin1'q'/)
    })

    it('are told with the algorithm of a view and the names that it states', async () => {
      const { model } = await made(
        server,
        'CREATE TABLE t (a int, b int)',
        'CREATE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW v (x, `y``z`) AS SELECT a, b FROM t',
        'CREATE VIEW plain AS SELECT a FROM t',
      )
      const [view, plain] = [
        findObject(model, 'view', { name: 'v' }),
        findObject(model, 'view', { name: 'plain' }),
      ]
      expect(view?.options).to.deep.equal({ algorithm: 'merge', sql_security: 'invoker' })
      if (server.product === 'mysql') expect(view?.columns).to.deep.equal(['x', 'y`z'])
      else expect(view?.query).to.include('AS `x`').and.to.include('AS `y``z`')
      expect(plain).to.not.have.any.keys('options', 'columns')
    })

    it('are written with the triggers in the order in which they fire', async () => {
      const { model } = await made(
        server,
        'CREATE TABLE t (a int)',
        trigger('middle'),
        trigger('alpha'),
        trigger('zulu', 'PRECEDES middle'),
      )
      const { rules, name } = dialectFor(server.flavour)
      const operations = modelOperations(model, {
        naming: namingConventions.aludel,
        dialect: name,
        partitions: rules.partitions,
        bornWith: rules.routines.bornWith,
        lexer: rules.lexer,
      })
      const written = operations.flatMap((operation) => operation['create_trigger'] ?? [])
      expect(written.map((keys) => JSON.stringify(keys))).to.satisfy((texts: readonly string[]) =>
        ['zulu', 'middle', 'alpha'].every((one, i) => texts[i]?.includes(`"${one}"`)),
      )
    })

    it('are told with the character sets of parameters where they are not those of the database', async () => {
      const database = await server.database()
      await database.query(`ALTER DATABASE \`${database.name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`)
      await database.query(
        `CREATE FUNCTION f(a varchar(10), b varchar(10) CHARACTER SET latin1, c char(3) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci)
RETURNS varchar(5) CHARACTER SET ascii DETERMINISTIC RETURN 'x'`,
      )
      const { model } = await read(server, database, database.url)
      expect(findObject(model, 'routine', { name: 'f' })).to.deep.include({
        arguments:
          'a varchar(10), b varchar(10) CHARACTER SET latin1 COLLATE latin1_swedish_ci, c char(3) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci',
        returns: 'varchar(5) CHARACTER SET ascii COLLATE ascii_general_ci',
      })
    })

    it('are told with the rights on routines, of which the user who reads may see none', async () => {
      const database = await server.database()
      const [maker, caller] = [`m_${database.name.slice(-8)}`, `c_${database.name.slice(-8)}`]
      for (const sql of [
        `CREATE USER '${maker}'@'%' IDENTIFIED BY 'secret', '${caller}'@'%' IDENTIFIED BY 'secret'`,
        `GRANT CREATE ROUTINE ON \`${database.name}\`.* TO '${maker}'@'%'`,
        `GRANT SELECT, SHOW VIEW, EXECUTE ON \`${database.name}\`.* TO '${caller}'@'%'`,
        `CREATE DEFINER = '${maker}'@'%' PROCEDURE p() SELECT 1`,
        // As the server does for whoever makes one.
        `GRANT EXECUTE, ALTER ROUTINE ON PROCEDURE p TO '${maker}'@'%'`,
        `GRANT EXECUTE ON PROCEDURE p TO '${caller}'@'%' WITH GRANT OPTION`,
      ]) {
        await database.query(sql)
      }
      const catalog = await read(server, database, database.url)
      expect(findObject(catalog.model, 'routine', { name: 'p' }, '')?.grants).to.deep.equal([
        { privilege: 'execute', role: caller, grantOption: true },
      ])
      expect(catalog.unread).to.deep.equal([])

      const url = Object.assign(new URL(database.url), { username: caller, password: 'secret' })
      await database.query(
        `CREATE DEFINER = '${caller}'@'%' FUNCTION mine() RETURNS int DETERMINISTIC RETURN 1`,
      )
      const seen = await read(server, database, url.href)
      expect(seen.unread.map(unreadLine)).to.deep.equal([
        'function mine, its rights: the server shows rights on routines only to who may read mysql.procs_priv',
        'procedure p: the server does not show its body to this user',
      ])
      await database.query(`DROP USER '${maker}'@'%', '${caller}'@'%'`)
    })

    it('are functions where a procedure has the same name, which is told', async () => {
      const database = await server.database()
      for (const sql of [
        'CREATE PROCEDURE F(n int) SELECT n',
        'CREATE FUNCTION f(n int) RETURNS int DETERMINISTIC RETURN n',
        'CREATE PROCEDURE g(n int) SELECT n',
      ]) {
        await database.query(sql)
      }
      const { model, unread } = await read(server, database, database.url)
      expect(
        objectsOf(model, 'routine').map(({ name, returns }) => [name, returns !== undefined]),
      ).to.deep.equal([
        ['f', true],
        ['g', false],
      ])
      expect(unread.map(unreadLine)).to.deep.equal([
        'procedure F: documents have no function and procedure of one name',
      ])
    })

    it('are told with rights on routines whose names are beyond ASCII', async () => {
      const role = `reader_of_${server.product}`
      const catalog = await made(
        server,
        `CREATE ROLE '${role}'`,
        'CREATE FUNCTION `Größe ``1```() RETURNS int DETERMINISTIC RETURN 1',
        `GRANT EXECUTE ON FUNCTION \`Größe \`\`1\`\`\` TO '${role}'`,
      )
      expect(findObject(catalog.model, 'routine', { name: 'Größe `1`' }, '')?.grants).to.deep.equal([
        { privilege: 'execute', role, grantOption: false },
      ])
      await (await server.database()).query(`DROP ROLE '${role}'`)
    })

    it('are told to run by another reading of SQL than documents make them with', async () => {
      const { unread } = await made(
        server,
        'CREATE TABLE t (a int)',
        "SET SESSION sql_mode = 'ANSI_QUOTES,STRICT_ALL_TABLES'",
        'CREATE FUNCTION quoting() RETURNS int DETERMINISTIC RETURN 1',
        "SET SESSION sql_mode = ''",
        'CREATE TRIGGER lax BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1',
        "SET SESSION sql_mode = 'STRICT_TRANS_TABLES'",
        'CREATE TRIGGER strict BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1',
      )
      const why = "and documents make it in the strict mode of Aludel's sessions"
      expect(unread.map(unreadLine)).to.deep.equal([
        `function quoting, its sql mode: it was made with ANSI_QUOTES, ${why}`,
        `trigger lax of t, its sql mode: it was made with no strict mode, ${why}`,
      ])
    })

    it('are told to be there when the user may not see a view', async () => {
      const database = await server.database()
      const user = `v_${database.name.slice(-8)}`
      for (const sql of [
        'CREATE TABLE t (a int)',
        'CREATE VIEW v AS SELECT a FROM t',
        `CREATE USER '${user}'@'%' IDENTIFIED BY 'secret'`,
        `GRANT SELECT ON \`${database.name}\`.* TO '${user}'@'%'`,
      ]) {
        await database.query(sql)
      }
      const url = Object.assign(new URL(database.url), { username: user, password: 'secret' })
      const { model, unread } = await read(server, database, url.href)
      expect(findObject(model, 'view', { name: 'v' })).to.equal(undefined)
      expect(unread.map(unreadLine)).to.deep.equal([
        'view v: the server does not show its query to this user',
      ])
      await database.query(`DROP USER '${user}'@'%'`)
    })
  })
})
