import { expect } from 'chai'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  connectProject,
  diffSchemas,
  resolveEnvironment,
  upgradeProject,
  type Project,
} from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { withMysqlProject } from '../support/with-mysql-project.js'

const column = { name: 'id', type: 'int', primary_key: true }

function write(folder: string, other: string): void {
  const operations = [
    { create_schema: { name: other } },
    { create_table: { table: 'here', columns: [column] } },
    { create_table: { table: 'there', schema: other, columns: [column, { name: 'note', type: 'text' }] } },
  ]
  mkdirSync(path.join(folder, 'revisions'))
  writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: several\n')
  writeFileSync(
    path.join(folder, 'revisions/aaa.json'),
    JSON.stringify({ revision: 'aaa', revises: null, operations }),
  )
}

async function told(project: Project, { url }: MysqlTestDatabase, from: string): Promise<readonly string[]> {
  const tell = await diffSchemas(project, {
    from: from === 'live' ? url : from,
    to: from === 'live' ? 'head' : url,
    connect: async (choice) =>
      connectProject(
        project,
        await resolveEnvironment(project.config, {
          ...choice,
          variables: {},
          readText: () => Promise.reject(new Error('no file is read')),
        }),
      ),
  })
  return tell().differences.map(({ change, kind, object }) => `${change} ${kind} ${object.name}`)
}

describe('a difference between documents and databases of MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('reads the databases that the documents name', () =>
      inTemporaryFolder(async (folder) => {
        const database = await server.database()
        const other = `${database.name}_more`
        write(folder, other)
        await withMysqlProject(folder, database, async (project, db) => {
          try {
            const { result } = await upgradeProject(project, db, {})
            expect(result.error).to.equal(undefined)
            expect(await told(project, database, 'head')).to.deep.equal([])
            expect(await told(project, database, 'live')).to.deep.equal([])
            await database.query(`ALTER TABLE \`${other}\`.there DROP COLUMN note`)
            expect(await told(project, database, 'live')).to.deep.equal(['missing column note'])
          } finally {
            await database.query(`DROP DATABASE IF EXISTS \`${other}\``)
          }
        })
      }))
  })
})
