import { expect } from 'chai'
import { driftProject, upgradeProject, type Project } from '../../src/index.js'
import { connectTo, writeProject } from '../api/live-project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'

const table = `
  - create_table:
      table: t
      columns:
        - { name: id, type: bigint, primary_key: true }
        - { name: n, type: integer }
        - { name: at, type: timestamp, nullable: false, default: '0000-00-00 00:00:00' }
`
const changes = `
  - add_column: { table: t, column: more, type: integer }
  - create_index: { table: t, columns: [n] }
  - alter_column: { table: t, column: n, type: 'varchar(20)' }
`

/** Databases that were begun with older servers have such defaults, and rows: with NO_ZERO_DATE no ALTER TABLE is taken there. */
describe('dates of nothing on MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('stand in the way of no change of their tables', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        const project = await writeProject(cwd, { aaaa: table, bbbb: changes })
        await upgrade(project, database.url, 'aaaa')
        await database.query("SET SESSION sql_mode = ''")
        await database.query('INSERT INTO t (id) VALUES (1)')
        await upgrade(project, database.url, 'head')
        expect(await database.query('SELECT CAST(at AS CHAR) AS at, n, more FROM t')).to.deep.equal([
          { at: '0000-00-00 00:00:00.000000', n: null, more: null },
        ])
      }))
  })
})

async function upgrade(project: Project, url: string, target: string): Promise<void> {
  const connected = await connectTo(project, url)
  const { result } = await upgradeProject(project, connected, { targets: [target], allowCopy: true })
  await connected.close()
  expect(result.error).to.equal(undefined)
  const again = await connectTo(project, url)
  const { differences } = await driftProject(project, again)
  await again.close()
  expect(differences).to.deep.equal([])
}
