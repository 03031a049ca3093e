import { expect } from 'chai'
import { Client } from 'pg'
import { pinnedMajors } from './engine-versions.js'
import { runOnce } from './postgres-databases.js'
import { startPostgres } from './postgres-server.js'

describe('a server of the tests that is killed', () => {
  for (const major of pinnedMajors) {
    it(`has what was committed before: PostgreSQL ${major}`, async () => {
      const server = await startPostgres(major)
      try {
        const { url } = await server.createDatabase()
        await runOnce(url, 'CREATE TABLE t (n int)')
        for (let n = 1; n <= 5; n += 1) {
          const client = new Client({ connectionString: url })
          client.on('error', () => undefined)
          await client.connect()
          await client.query(`INSERT INTO t VALUES (${n})`)
          await server.restart()
          const [found] = await runOnce(url, 'SELECT count(*)::int AS n FROM t')
          expect(found).to.deep.equal({ n })
        }
      } finally {
        await server.stop()
      }
    })
  }
})
