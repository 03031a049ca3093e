import { expect } from 'chai'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../src/drivers/index.js'
import { dropSharedDatabase } from '../../src/drivers/pglite.js'
import { driverError } from './rejection.js'

const target = { connectTimeoutMs: 60_000, applicationName: 'aludel test' }
const index = new URL('../../src/drivers/index.ts', import.meta.url).href

/** A process that opens a folder, and then says so, waits for a line, or just dies. */
function opener(url: string, then: string): string[] {
  const script = `import { connect } from ${JSON.stringify(index)}
    const connection = await connect({ url: ${JSON.stringify(url)}, connectTimeoutMs: 1, applicationName: 'x' })
    ${then}`
  return ['--import=tsx', '--input-type=module', '-e', script]
}

describe('the PGlite driver', () => {
  let folder = ''
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'aludel-pglite-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('keeps a folder from one connection to the next, and makes its parents', async () => {
    const url = `pglite://${folder}/deep/er/db`
    const first = await connect({ ...target, url })
    await first.run(['CREATE TABLE a (id int)', 'INSERT INTO a VALUES (7)'])
    await first.close()
    expect(existsSync(`${folder}/deep/er/db.lock`)).to.equal(false)
    const second = await connect({ ...target, url })
    expect(await second.query('SELECT id FROM a')).to.deep.equal([{ id: 7 }])
    await second.close()
  })

  it('has the extensions it is opened with, of those that come with it', async () => {
    const url = `pglite://${folder}/db`
    const connection = await connect({ ...target, url, extensions: ['citext', 'uuid-ossp', 'nobody_has_it'] })
    await connection.run(['CREATE EXTENSION citext', 'CREATE EXTENSION "uuid-ossp"'])
    expect(await connection.query("SELECT 'A'::citext = 'a' AS same")).to.deep.equal([{ same: true }])
    const error = await driverError(connection.run(['CREATE EXTENSION nobody_has_it']))
    expect(error.message).to.match(/nobody_has_it/)
    await connection.close()
  })

  it('refuses a folder that this process has open', async () => {
    const url = `pglite://${folder}/db`
    const connection = await connect({ ...target, url })
    const error = await driverError(connect({ ...target, url }))
    await connection.close()
    expect(error.server.code).to.equal('PGLITE_LOCKED')
    expect(error.message).to.include('this very process')
  })

  it('refuses a folder that another process has open, by its pid', async () => {
    const url = `pglite://${folder}/db`
    const other = spawn(process.execPath, opener(url, "console.log('open'); setInterval(() => {}, 1000)"))
    await once(other.stdout, 'data')
    const error = await driverError(connect({ ...target, url }))
    const ended = once(other, 'exit')
    other.kill('SIGKILL')
    await ended
    expect(error.server.code).to.equal('PGLITE_LOCKED')
    expect(error.message).to.include(`process ${other.pid ?? 0} on `)
    expect(error.server.hint).to.include(`${folder}/db.lock`)

    const after = await connect({ ...target, url })
    expect(await after.query('SELECT 1 AS one')).to.deep.equal([{ one: 1 }])
    await after.close()
  })

  it('opens a folder whose process died after a commit, with what was committed', async () => {
    const url = `pglite://${folder}/db`
    spawnSync(
      process.execPath,
      opener(
        url,
        "await connection.run(['BEGIN', 'CREATE TABLE a (id int)', 'COMMIT', 'BEGIN', 'CREATE TABLE b (id int)']); process.kill(process.pid, 'SIGKILL')",
      ),
    )
    expect(existsSync(`${folder}/db.lock`)).to.equal(true)
    const connection = await connect({ ...target, url })
    const rows = await connection.query(
      "SELECT to_regclass('a') IS NOT NULL AS a, to_regclass('b') IS NULL AS b",
    )
    await connection.close()
    expect(rows).to.deep.equal([{ a: true, b: true }])
  })

  it('says that a folder is no database', async () => {
    const error = await driverError(connect({ ...target, url: 'pglite:///dev/null/db' }))
    expect(error.message).to.match(/^PGlite cannot open \/dev\/null\/db: /)
  })

  it('needs a folder or memory', async () => {
    expect((await driverError(connect({ ...target, url: 'pglite://' }))).server.code).to.equal('INVALID_URL')
  })

  it('shares a named database in memory, and no other', async () => {
    const first = await connect({ ...target, url: 'pglite://memory/shared' })
    await first.run(['CREATE TABLE a (id int)'])
    await first.close()
    const again = await connect({ ...target, url: 'pglite://memory/shared' })
    expect(await again.query('SELECT count(*)::int AS n FROM a')).to.deep.equal([{ n: 0 }])
    await again.close()
    await dropSharedDatabase('shared')

    const fresh = await connect({ ...target, url: 'pglite://memory' })
    expect((await driverError(fresh.query('SELECT FROM a'))).server.code).to.equal('42P01')
    await fresh.close()
  })
})
