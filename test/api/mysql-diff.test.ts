import { expect } from 'chai'
import { diffSchemas, upgradeProject, type DiffRequest, type SchemaDiff } from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { connectTo, writeProject } from './live-project.js'

const people = `
  - create_table: { table: people, columns: [{ name: id, type: integer, primary_key: true }] }
`

/** Names a database beside the default one. */
function audited(other: string): string {
  return `
  - create_schema: { name: ${other}, shared: true }
  - create_table:
      table: log
      schema: ${other}
      columns: [{ name: id, type: integer, primary_key: true }]
`
}

function told({ differences }: SchemaDiff): readonly unknown[] {
  return differences.map(({ change, object: { schema, name } }) => [change, schema, name])
}

describe('the difference of two databases of MySQL and MariaDB', () => {
  eachMysql((server) => {
    /** Two databases of which one is at the head, and one beside them that both are said to have. */
    const withTwo = (
      revisionsOf: (other: string) => Readonly<Record<string, string>>,
      work: (
        database: MysqlTestDatabase,
        other: string,
        diff: (request?: Partial<DiffRequest>) => Promise<SchemaDiff>,
      ) => Promise<void>,
    ): Promise<void> =>
      inTemporaryFolder(async (cwd) => {
        const [left, right] = [await server.database(), await server.database()]
        const other = `${left.name}_more`
        try {
          const project = await writeProject(cwd, revisionsOf(other))
          const db = await connectTo(project, right.url)
          try {
            const { result } = await upgradeProject(project, db, {})
            expect(result.error?.message).to.equal(undefined)
          } finally {
            await db.close()
          }
          await work(left, other, async (request = {}) =>
            (
              await diffSchemas(project, {
                from: left.url,
                to: right.url,
                connect: ({ url = '' }) => connectTo(project, url),
                ...request,
              })
            )(),
          )
        } finally {
          await left.query(`DROP DATABASE IF EXISTS ${other}`)
        }
      })

    it('is that of the default databases, and of those that the documents name', () =>
      withTwo(
        (other) => ({ aaaa: people, bbbb: audited(other) }),
        async (database, other, diff) => {
          expect(told(await diff())).to.deep.equal([['missing', undefined, 'people']])
          // The same database for both: seen, and no difference.
          await database.query(`CREATE TABLE ${other}.more (id int PRIMARY KEY)`)
          expect(told(await diff())).to.deep.equal([['missing', undefined, 'people']])
          const { operations } = await diff({ from: 'empty' })
          expect(JSON.stringify(operations)).to.include(other).and.include('"more"')
        },
      ))

    it('is that of others where they are named', () =>
      withTwo(
        () => ({ aaaa: people }),
        async (database, other, diff) => {
          await database.query(`CREATE DATABASE ${other}`)
          await database.query(`CREATE TABLE ${other}.unsaid (id int PRIMARY KEY)`)
          expect(JSON.stringify((await diff({ from: 'empty' })).operations)).to.not.include('unsaid')
          const { operations } = await diff({ from: 'empty', schemas: [other] })
          expect(JSON.stringify(operations)).to.include('unsaid')
        },
      ))
  })
})
