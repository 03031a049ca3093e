import { expect } from 'chai'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  diffSchemas,
  DocumentsError,
  driftProject,
  upgradeProject,
  verifyProject,
  type Verification,
  type VerifyRequest,
} from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpMysql } from '../support/dump-mysql.js'
import { eachMysql } from '../support/each-mysql.js'
import type { JsonObject } from '../support/json-value.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { withMysqlProject } from '../support/with-mysql-project.js'

const id = { name: 'id', type: 'int', primary_key: true }

/** Names another database by keys and in texts, and its own too. */
function operationsOn(other: string, own: string): readonly object[] {
  return [
    { create_table: { table: 'people', columns: [id, { name: 'email', type: 'varchar(50)' }] } },
    { create_schema: { name: other } },
    {
      create_table: {
        table: 'log',
        schema: other,
        columns: [id, { name: 'person', type: 'int' }],
        foreign_keys: [{ columns: ['person'], references: { table: 'people', schema: own } }],
      },
    },
    {
      create_view: {
        name: 'seen',
        query: `select l.id, p.email from ${other}.log as l join ${own}.people as p on p.id = l.person`,
      },
    },
    {
      create_trigger: {
        name: 'noted',
        table: 'people',
        timing: 'after',
        events: ['insert'],
        body: `insert into \`${other}\`.log (id, person) values (new.id, new.id)`,
      },
    },
    {
      execute: {
        up: `insert into ${other}.log (id) values (7)`,
        down: `delete from ${other}.log where id = 7`,
      },
    },
  ]
}

function write(folder: string, revisions: readonly (readonly object[])[], more = ''): void {
  mkdirSync(path.join(folder, 'revisions'))
  writeFileSync(path.join(folder, 'aludel.yaml'), `version: 1\nname: tried\n${more}`)
  revisions.forEach((operations, i) => {
    const revises = i === 0 ? null : `r${i}`
    writeFileSync(
      path.join(folder, `revisions/r${i + 1}.json`),
      JSON.stringify({ revision: `r${i + 1}`, revises, operations }, null, 1),
    )
  })
}

function tried(
  folder: string,
  database: MysqlTestDatabase,
  request: Omit<VerifyRequest, 'environment'> = { jobs: 1 },
): Promise<Verification> {
  return withMysqlProject(folder, database, (project, { environment }) =>
    verifyProject(project, { environment, ...request }),
  )
}

/** Databases that were made to try something in. */
async function leftBy({ query }: MysqlTestDatabase): Promise<readonly unknown[]> {
  const rows = await query("SHOW DATABASES LIKE 'aludel\\_scratch\\_%'")
  return rows.flatMap((row) => Object.values(row))
}

describe('what is tried on a scratch database of MySQL and MariaDB', () => {
  eachMysql((server) => {
    /** A database with another beside it, both with something of others in them; what is to be seen of the two. */
    const withOther = async (
      work: (database: MysqlTestDatabase, other: string, look: () => Promise<JsonObject>) => Promise<void>,
    ): Promise<void> => {
      const database = await server.database()
      const other = `${database.name}_more`
      const { query, name } = database
      await query(`CREATE DATABASE ${other}`)
      try {
        await query(`CREATE TABLE ${other}.log (id int PRIMARY KEY, theirs int)`)
        await query(`INSERT INTO ${other}.log VALUES (1, 2)`)
        await query('CREATE TABLE theirs (id int PRIMARY KEY)')
        const before = await leftBy(database)
        const look = async (): Promise<JsonObject> => ({
          ...(await dumpMysql(database, [name, other])),
          rows: JSON.stringify(await query(`SELECT * FROM ${other}.log`)),
        })
        await work(database, other, look)
        expect(await leftBy(database)).to.deep.equal(before)
      } finally {
        await query(`DROP DATABASE IF EXISTS ${other}`)
      }
    }

    it('goes up, down and up', () =>
      inTemporaryFolder(async (folder) => {
        write(folder, [[{ create_table: { table: 'here', columns: [id] } }]])
        const { ok, revisions } = await tried(folder, await server.database())
        expect(revisions.map(({ status }) => status)).to.deep.equal(['ok'])
        expect(ok).to.equal(true)
      }))

    it('names other databases of the server, and leaves them as they are', () =>
      inTemporaryFolder((folder) =>
        withOther(async (database, other, look) => {
          const before = await look()
          write(folder, [operationsOn(other, database.name)])
          const { diagnostics, revisions } = await tried(folder, database)
          expect(revisions.map(({ status, failure }) => failure?.error.message ?? status)).to.deep.equal([
            'ok',
          ])
          expect(diagnostics.filter(({ severity }) => severity === 'error')).to.deep.equal([])
          expect(diffDumps(before, await look())).to.deep.equal([])
        }),
      ))

    it('is compared in the other databases too, and told in the names of the documents', () =>
      inTemporaryFolder((folder) =>
        withOther(async (database, other, look) => {
          const before = await look()
          write(folder, [
            operationsOn(other, database.name),
            [{ execute: { up: `create table ${other}.forgotten (id int)`, down: 'select 1' } }],
            [{ execute: { up: `insert into ${other}.nowhere values (1)`, down: 'select 1' } }],
          ])
          const { revisions } = await tried(folder, database)
          const [, second, third] = revisions
          expect(second?.failure?.error.message ?? second?.differences).to.match(/forgotten.*already exists/)
          expect(third?.failure?.error.message).to.match(new RegExp(`${other}\\.nowhere`))
          expect(diffDumps(before, await look())).to.deep.equal([])
        }),
      ))

    it('has names of its own in each of several walks', () =>
      inTemporaryFolder((folder) =>
        withOther(async (database, other, look) => {
          const before = await look()
          const more = Array.from({ length: 24 }, (_, i) => [
            { add_column: { table: 'log', schema: other, column: `c${i}`, type: 'int' } },
          ])
          write(folder, [operationsOn(other, database.name), ...more])
          const { revisions } = await tried(folder, database, { jobs: 2 })
          expect(revisions.map(({ status }) => status)).to.deep.equal(Array(25).fill('ok'))
          expect(diffDumps(before, await look())).to.deep.equal([])
        }),
      )).timeout(120_000)

    it('leaves nothing behind when it is interrupted', () =>
      inTemporaryFolder((folder) =>
        withOther(async (database, other, look) => {
          const before = await look()
          write(folder, [
            operationsOn(other, database.name),
            [{ add_column: { table: 'log', schema: other, column: 'more', type: 'int' } }],
          ])
          const stop = new AbortController()
          const error = await tried(folder, database, {
            signal: stop.signal,
            onProgress: ({ kind, number }) => {
              if (kind === 'begin' && number === 2) stop.abort()
            },
          }).catch((thrown: unknown) => thrown)
          expect(error).to.have.property('code', 'interrupted')
          expect(diffDumps(before, await look())).to.deep.equal([])
        }),
      ))

    it('is refused where a text may name a database, or something else', () =>
      inTemporaryFolder((folder) =>
        withOther(async (database, other, look) => {
          const before = await look()
          write(folder, [
            [
              ...operationsOn(other, database.name),
              { create_view: { name: 'odd', query: `select ${other}.id from ${other}.log as ${other}` } },
              {
                create_function: {
                  name: 'clear',
                  arguments: '',
                  body: `begin prepare p from 'drop table ${other}.log'; execute p; deallocate prepare p; end`,
                },
              },
            ],
          ])
          const error = await tried(folder, database).catch((thrown: unknown) => thrown)
          expect(error).to.be.instanceOf(DocumentsError)
          const found = error instanceof DocumentsError ? error.diagnostics : []
          expect(found.map(({ ruleId }) => ruleId)).to.deep.equal([
            'verify/other-database',
            'verify/other-database',
          ])
          expect(found[0]?.location.pointer).to.match(/^\/operations\/\d\/create_view\/query$/)
          expect(diffDumps(before, await look())).to.deep.equal([])
        }),
      ))

    it('stays out of the default schema and the bookkeeping that the environment states', () =>
      inTemporaryFolder((folder) =>
        withOther(async (database, other, look) => {
          const before = await look()
          write(
            folder,
            [[{ create_table: { table: 'here', columns: [id] } }]],
            `default_schema: ${other}\nbookkeeping: { schema: ${other} }\n`,
          )
          const { revisions } = await tried(folder, database)
          expect(revisions.map(({ status, failure }) => failure?.error.message ?? status)).to.deep.equal([
            'ok',
          ])
          expect(diffDumps(before, await look())).to.deep.equal([])
        }),
      ))

    it('tells the words of texts that no run stored, without a look at the databases themselves', () =>
      inTemporaryFolder(async (folder) => {
        const database = await server.database()
        const { query, name } = database
        const other = `${name}_more`
        try {
          write(folder, [operationsOn(other, name)])
          await withMysqlProject(folder, database, async (project, db) => {
            const { result } = await upgradeProject(project, db, {})
            expect(result.error?.message).to.equal(undefined)
          })
          await query("UPDATE aludel_revision SET expressions = '[]'")
          const look = (): Promise<JsonObject> => dumpMysql(database, [name, other])
          const before = await look()
          const without = await withMysqlProject(folder, database, (project, db) => driftProject(project, db))
          expect(without.notCompared).to.not.deep.equal([])
          const drift = await withMysqlProject(folder, database, (project, db) =>
            driftProject(project, db, { scratch: true }),
          )
          expect([drift.differences, drift.notCompared]).to.deep.equal([[], []])
          const diff = await withMysqlProject(folder, database, async (project, db) =>
            (
              await diffSchemas(project, {
                from: 'r1',
                to: database.url,
                scratch: true,
                connect: () => Promise.resolve(db),
              })
            )(),
          )
          expect([diff.differences, diff.notCompared]).to.deep.equal([[], []])
          expect(diffDumps(before, await look())).to.deep.equal([])
          expect(await leftBy(database)).to.deep.equal([])
        } finally {
          await query(`DROP DATABASE IF EXISTS ${other}`)
        }
      }))
  })
})
