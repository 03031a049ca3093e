import { expect } from 'chai'
import { downgradeProject, driftProject, upgradeProject } from '../../src/index.js'
import { connectTo, writeProject } from '../api/live-project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'

const id = '{ name: id, type: bigint, primary_key: true }'
const halves = '[{ name: p0, modulus: 2, remainder: 0 }, { name: p1, modulus: 2, remainder: 1 }]'
const revisions = {
  aaaa: `
  - create_table:
      table: k
      columns: [${id}]
      partition_by: { method: key, columns: [id], partitions: ${halves} }
  - create_table:
      table: r
      columns: [${id}]
      partition_by:
        { method: range, columns: [id], partitions: [{ name: r0, to: [10] }, { name: r1, to: [20] }] }
  - create_table:
      table: days
      columns:
        - { name: year, type: integer }
        - { name: day, type: date }
      primary_key: [year, day]
      partition_by:
        method: range
        columns: [year, day]
        partitions:
          - { name: old, to: [2020, { sql: maxvalue }] }
          - { name: this_year, to: [2026, '2026-07-01'] }
          - { name: rest, default: true }
`,
  bbbb: `
  - create_partition: { table: r, name: r2, to: [30] }
  - create_partition: { table: days, name: second_half, to: [2026, '2026-12-31'] }
  - drop_table: { table: r1 }
  - create_partition: { table: r, name: r1b, to: [15] }
`,
}

describe('partitions of MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('are divided by key, and ranges are told by their ends alone', () =>
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
        const go = async (direction: 'up' | 'down', target: string) => {
          const run = direction === 'up' ? upgradeProject : downgradeProject
          const { result } = await connected((db) =>
            run(project, db, { targets: [target], allowDataLoss: true }),
          )
          expect(result.error?.message).to.equal(undefined)
          const { differences } = await connected((db) => driftProject(project, db))
          expect(differences).to.deep.equal([])
        }
        const parts = async (table: string) => {
          const rows = await database.query(
            `SELECT PARTITION_NAME AS name, PARTITION_DESCRIPTION AS ends FROM information_schema.PARTITIONS
             WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '${table}' ORDER BY PARTITION_ORDINAL_POSITION`,
          )
          return rows.map(({ name, ends }) => (ends === null ? name : `${String(name)} < ${String(ends)}`))
        }
        await go('up', 'aaaa')
        expect(await parts('k')).to.deep.equal(['p0', 'p1'])
        const before = await parts('r')
        expect(before).to.deep.equal(['r0 < 10', 'r1 < 20'])
        await database.query('INSERT INTO r VALUES (5), (12)')
        await go('up', 'bbbb')
        expect(await parts('r')).to.deep.equal(['r0 < 10', 'r1b < 15', 'r2 < 30'])
        expect(await parts('days')).to.have.length(4)
        expect(await database.query('SELECT id FROM r')).to.deep.equal([{ id: 5 }])
        await go('down', 'aaaa')
        expect(await parts('r')).to.deep.equal(before)
        await go('down', 'base')
        await go('up', 'head')
      }))
  })
})
