import { expect } from 'chai'
import { readdirSync } from 'node:fs'
import { createConnection } from 'mysql2/promise'
import { folderPrefix } from './abandoned-servers.js'
import { countEngineTest, expectEngine, noteForReport } from './engine-report.js'
import { externalMysqlUrl, externalMysqlVariables } from './external-mysql.js'
import { type GaleraCluster, startGalera } from './galera.js'
import { galeraProgram } from './galera-program.js'
import { runMysqlClient } from './mysql-client.js'
import { dropMysqlDatabase, runOnceOnMysql } from './mysql-databases.js'
import { type MysqlProduct, productNames } from './mysql-program.js'
import { mysqlMissing, type MysqlServer, startMysql } from './mysql-server.js'
import type { ServerDatabase } from './postgres-databases.js'
import { throwAwayFolders } from './places.js'

const products: readonly MysqlProduct[] = ['mysql', 'mariadb']

/** The folders that servers of this process have at present. */
function folders(product: MysqlProduct): readonly string[] {
  const prefix = `${folderPrefix(product)}${process.pid}-`
  return throwAwayFolders().flatMap((place) => readdirSync(place).filter((entry) => entry.startsWith(prefix)))
}

/** Whether a server is ours to treat as we like; if not, the report says that it was not. */
function isOurs(product: MysqlProduct): boolean {
  if (externalMysqlUrl(product) === undefined) return true
  noteForReport(
    `crashes and ends of ${productNames[product]} NOT RUN: ${externalMysqlVariables[product]} is used`,
  )
  return false
}

/** Defines tests that need a server: pending where there is none; with `CI` set they fail. */
function describeOn(label: string, missing: string | undefined, define: () => void): void {
  expectEngine({ label, missing })
  if (missing === undefined || process.env['CI'] !== undefined) describe(label, define)
  else describe.skip(`${label} (not run: ${missing})`, define)
}

for (const product of products) {
  const label = productNames[product]
  const missing = mysqlMissing(product)

  describeOn(label, missing, () => {
    let server: MysqlServer
    let foldersBefore: readonly string[]
    const databases: ServerDatabase[] = []
    const newDatabase = async (): Promise<ServerDatabase> => {
      const database = await server.createDatabase()
      databases.push(database)
      return database
    }
    before(async () => {
      foldersBefore = folders(product)
      server = await startMysql(product, { performance_schema: 'ON' })
    })
    afterEach(async () => {
      countEngineTest({ label, missing }, `${label} ${server.version}`)
      for (const each of databases.splice(0)) await dropMysqlDatabase(server.url('mysql'), each)
    })
    after(() => server?.stop())

    it('is what it says it is', async () => {
      const [row] = await runOnceOnMysql(server.url('mysql'), 'SELECT VERSION() LIKE "%MariaDB%" AS mariadb')
      expect(row).to.deep.equal({ mariadb: product === 'mariadb' ? 1 : 0 })
      expect(server.version).to.match(/^\d+\.\d+\.\d+/)
    })

    it('hands out empty databases of utf8mb4', async () => {
      const [one, other] = [await newDatabase(), await newDatabase()]
      await runOnceOnMysql(one.url, 'CREATE TABLE here (a int)')
      expect(await runOnceOnMysql(other.url, 'SHOW TABLES')).to.deep.equal([])
      expect(
        await runOnceOnMysql(other.url, 'SELECT DATABASE() AS name, @@character_set_database AS charset'),
      ).to.deep.equal([{ name: other.name, charset: 'utf8mb4' }])
    })

    it('is asked for more than is the rule', async function () {
      if (!isOurs(product)) this.skip()
      expect(await runOnceOnMysql(server.url('mysql'), 'SELECT @@performance_schema AS on_')).to.deep.equal([
        { on_: 1 },
      ])
    })

    it('takes scripts from its own client', async () => {
      const { url } = await newDatabase()
      const script = `
        DELIMITER //
        CREATE PROCEDURE twice (n int) BEGIN SELECT n + n AS "é"; END //
        DELIMITER ;
        CALL twice(21);`
      expect(await runMysqlClient(product, url, script)).to.equal('é\n42\n')
    })

    it('keeps what was committed when it is killed', async function () {
      if (!isOurs(product)) this.skip()
      const { url } = await newDatabase()
      await runOnceOnMysql(url, 'CREATE TABLE kept (a int)')
      await runOnceOnMysql(url, 'INSERT INTO kept VALUES (1)')
      const open = await createConnection({ uri: url })
      open.on('error', () => undefined)
      await open.query('START TRANSACTION')
      await open.query('INSERT INTO kept VALUES (2)')
      await server.restart()
      expect(await runOnceOnMysql(url, 'SELECT a FROM kept')).to.deep.equal([{ a: 1 }])
    })

    it('leaves nothing when it is stopped', async function () {
      if (!isOurs(product)) this.skip()
      expect(folders(product)).to.have.length(foldersBefore.length + 1)
      // The database of a test is gone with it.
      await server.stop()
      expect(folders(product)).to.deep.equal(foldersBefore)
      const error = await runOnceOnMysql(server.url('mysql'), 'SELECT 1').catch((reason: unknown) => reason)
      expect(error).to.have.property('code', 'ECONNREFUSED')
    })
  })
}

const galera = galeraProgram()
const label = 'Galera'
const missing = 'missing' in galera ? galera.missing : undefined

describeOn(label, missing, () => {
  let cluster: GaleraCluster
  before(async () => {
    cluster = await startGalera()
  })
  afterEach(() => countEngineTest({ label, missing }, `Galera of MariaDB ${cluster.nodes[0].version}`))
  after(() => cluster?.stop())

  it('shows on each node what was written on the other', async () => {
    const [first, second] = cluster.nodes
    const { name, url } = await first.createDatabase()
    await runOnceOnMysql(url, 'CREATE TABLE pair (a int PRIMARY KEY)')
    await runOnceOnMysql(url, 'INSERT INTO pair VALUES (1)')
    // A read waits until the node has what the others had committed before.
    const wait = 'SET STATEMENT wsrep_sync_wait = 1 FOR'
    expect(await runOnceOnMysql(second.url(name), `${wait} SELECT a FROM pair`)).to.deep.equal([{ a: 1 }])
    await runOnceOnMysql(second.url(name), 'INSERT INTO pair VALUES (2)')
    expect(await runOnceOnMysql(url, `${wait} SELECT a FROM pair ORDER BY a`)).to.deep.equal([
      { a: 1 },
      { a: 2 },
    ])
  })
})
