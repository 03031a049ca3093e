import { expect } from 'chai'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openProject, resolveEnvironment, UsageError, verifyProject } from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'

const column = { name: 'id', type: 'int', primary_key: true }

/** What the environment of a URL is. */
async function tried(folder: string, url: string) {
  const project = await openProject({ cwd: folder })
  const environment = await resolveEnvironment(project.config, {
    url,
    variables: {},
    readText: () => Promise.reject(new Error('no file is read')),
  })
  return verifyProject(project, { environment })
}

function write(folder: string, operations: readonly object[]): void {
  mkdirSync(path.join(folder, 'revisions'))
  writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: tried\n')
  writeFileSync(
    path.join(folder, 'revisions/aaa.json'),
    JSON.stringify({ revision: 'aaa', revises: null, operations }),
  )
}

describe('what is tried on a scratch database of MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('goes up, down and up', () =>
      inTemporaryFolder(async (folder) => {
        const { url } = await server.database()
        write(folder, [{ create_table: { table: 'here', columns: [column] } }])
        const { ok, revisions } = await tried(folder, url)
        expect(revisions.map(({ status }) => status)).to.deep.equal(['ok'])
        expect(ok).to.equal(true)
      }))

    it('names no other database of the server, which others may use', () =>
      inTemporaryFolder(async (folder) => {
        const database = await server.database()
        const other = `${database.name}_more`
        write(folder, [
          { create_schema: { name: other } },
          { create_table: { table: 'there', schema: other, columns: [column] } },
        ])
        const error = await tried(folder, database.url).catch((thrown: unknown) => thrown)
        expect(error).to.be.instanceOf(UsageError)
        expect(error).to.have.property('message').that.includes(other)
        expect(await database.query(`SHOW DATABASES LIKE '${other}'`)).to.deep.equal([])
      }))
  })
})
