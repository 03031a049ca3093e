import { expect } from 'chai'
import { downgradeProject, listKept, purgeProject, upgradeProject } from '../../src/index.js'
import { connectTo, writeProject } from '../api/live-project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'

const revisions = {
  aaaa: `
  - create_table:
      table: teams
      columns: [{ name: id, type: bigint, primary_key: true }, { name: title, type: varchar(50) }]
  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }
`,
  bbbb: `
  - drop_column: { table: teams, column: title, keep: true }
  - drop_table: { table: users, keep: true }
`,
}

describe('what is set aside on MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('comes back with its rows, and is destroyed by purge', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        const project = await writeProject(cwd, revisions)
        const connected = async <T>(work: (db: Awaited<ReturnType<typeof connectTo>>) => Promise<T>) => {
          const db = await connectTo(project, database.url)
          try {
            return await work(db)
          } finally {
            await db.close()
          }
        }
        const go = (direction: 'up' | 'down', target: string) =>
          connected(async (db) => {
            const request = { targets: [target], allowDataLoss: true }
            const { result } = await (direction === 'up' ? upgradeProject : downgradeProject)(
              project,
              db,
              request,
            )
            expect(result.error).to.equal(undefined)
          })
        const told = () => database.query('SELECT t.title, u.id FROM teams AS t JOIN users AS u')
        await go('up', 'aaaa')
        await database.query("INSERT INTO teams VALUES (1, 'red')")
        await database.query('INSERT INTO users VALUES (7)')
        await go('up', 'head')
        await go('down', 'aaaa')
        expect(await told()).to.deep.equal([{ title: 'red', id: 7 }])

        await go('up', 'head')
        const kept = await connected((db) => listKept(project, db))
        expect(kept.map(({ was, isThere }) => ({ was, isThere }))).to.have.deep.members([
          { was: 'teams.title', isThere: true },
          { was: 'users', isThere: true },
        ])
        await connected((db) => purgeProject(project, db, { names: [] }))
        expect(
          await database.query(
            "SELECT TABLE_NAME AS t, COLUMN_NAME AS c FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT LIKE 'aludel%'",
          ),
        ).to.deep.equal([{ t: 'teams', c: 'id' }])
        await go('down', 'aaaa')
        await database.query('INSERT INTO users VALUES (7)')
        expect(await told()).to.deep.equal([{ title: null, id: 7 }])
        await go('up', 'head')
      }))
  })
})
