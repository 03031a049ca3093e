import { expect } from 'chai'
import { createServer, type AddressInfo } from 'node:net'
import { connect } from '../../src/drivers/index.js'
import type { TestDatabase } from '../support/test-database.js'
import { eachEngine } from '../support/each-engine.js'
import { withConnection } from './open-connection.js'
import { driverError } from './rejection.js'

const target = { connectTimeoutMs: 60_000, applicationName: 'aludel test' }

function urlOf(database: TestDatabase, change: (url: URL) => void): string {
  const url = new URL(database.url)
  change(url)
  return url.href
}

describe('the pg driver', () => {
  it('says that nobody listens', async () => {
    const error = await driverError(connect({ ...target, url: 'postgresql://127.0.0.1:1/x' }))
    expect(error.server.code).to.equal('ECONNREFUSED')
    expect(error.message).to.equal('connect ECONNREFUSED 127.0.0.1:1')
  })

  it('gives up on a server that never answers', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const error = await driverError(
      connect({ ...target, connectTimeoutMs: 50, url: `postgresql://127.0.0.1:${port}/x` }),
    )
    server.close()
    expect(error.server).to.deep.equal({
      code: 'ETIMEDOUT',
      message: 'no answer from the server within 50 ms',
    })
  })

  it('says that a URL cannot be read, without its password', async () => {
    const error = await driverError(connect({ ...target, url: 'postgresql://me:secret@host:999999/x' }))
    expect(error.server.code).to.equal('INVALID_URL')
    expect(error.message).not.to.include('secret')
  })

  it('knows no other schemes', async () => {
    const error = await driverError(connect({ ...target, url: 'oracle://host/x' }))
    expect(error.server).to.deep.equal({
      code: 'UNKNOWN_SCHEME',
      message: 'No driver for oracle: URLs; known are postgresql:, postgres:, pglite:, mysql:, mariadb:',
    })
  })

  eachEngine((engine) => {
    if (engine.kind !== 'postgresql') return

    it('tells a wrong password', async () => {
      const database = await engine.database()
      const url = urlOf(database, (parts) => (parts.password = 'wrong'))
      expect((await driverError(connect({ ...target, url }))).server.code).to.equal('28P01')
    })

    it('tells a missing password', async () => {
      const database = await engine.database()
      const url = urlOf(database, (parts) => (parts.password = ''))
      expect((await driverError(connect({ ...target, url }))).server.code).to.equal('28P01')
    })

    it('tells a missing database', async () => {
      const database = await engine.database()
      const url = urlOf(database, (parts) => (parts.pathname = '/no_such_database'))
      expect((await driverError(connect({ ...target, url }))).server.code).to.equal('3D000')
    })

    it('takes the password beside the URL as it is', async () => {
      const database = await engine.database()
      const password = decodeURIComponent(new URL(database.url).password)
      const url = urlOf(database, (parts) => (parts.password = 'wrong'))
      const connection = await connect({ ...target, url, password })
      const rows = await connection.query("SELECT current_setting('application_name') AS name")
      await connection.close()
      expect(rows).to.deep.equal([{ name: 'aludel test' }])
    })

    it('survives a session that is ended under it', async () => {
      const database = await engine.database()
      await withConnection(database, async (connection) => {
        const failing = driverError(connection.query('SELECT pg_sleep(60)'))
        let ended = false
        while (!ended) {
          const rows = await database.query(
            `SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity WHERE pid = ${connection.backend ?? ''} AND query LIKE '%sleep%'`,
          )
          ended = rows.length > 0
        }
        expect((await failing).server.code).to.equal('57P01')
        expect(connection.lost).to.equal(true)
        expect((await driverError(connection.query('SELECT 1'))).server.code).to.equal('08006')
      })
    })

    it('refuses SQL that ends the transaction around it', async () => {
      const database = await engine.database()
      await withConnection(database, async (connection) => {
        const error = await driverError(connection.run(['BEGIN', 'SELECT 1; COMMIT']))
        expect(error.server.code).to.equal('25000')
      })
    })
  })
})
