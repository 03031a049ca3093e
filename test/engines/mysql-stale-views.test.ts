import { expect } from 'chai'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { driftProject, upgradeProject } from '../../src/index.js'
import { planDowngrade, planUpgrade, type PlanResult } from '../../src/plan/planner.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { sourceOf } from '../support/case-table.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpMysql, inAnyOrder } from '../support/dump-mysql.js'
import { dumpMysqlRights } from '../support/dump-mysql-rights.js'
import { eachMysql } from '../support/each-mysql.js'
import { mysqlCaseSettings } from '../support/mysql-case-settings.js'
import { withMysqlProject } from '../support/with-mysql-project.js'
import { prepareMysqlSession, runMysqlStatements } from './run-mysql-statements.js'
import { standingViews, staleViewShapes } from './stale-view-shapes.js'

const first = `revision: first
revises: null
operations:
  - create_table:
      table: users
      columns: [{ name: id, type: integer, primary_key: true }, { name: email, type: varchar(50) }]
  - create_view: { name: people, query: 'select id, email from users' }
  - create_view: { name: addresses, query: select email from people }
`

/** What leads to a name that views have no part in any more. */
const ways: Readonly<Record<string, readonly string[]>> = {
  'drops them': ['drop_view: { name: addresses }', 'drop_view: { name: people }'],
  'states them anew': [
    "replace_view: { name: people, query: 'select id, mail as email from users' }",
    'drop_view: { name: addresses }',
  ],
}

function documentOf(revision: string, revises: string | null, operations: readonly string[]): string {
  const lines = operations.map((line) => `  - ${line}\n`)
  return `revision: ${revision}\nrevises: ${String(revises)}\noperations:\n${lines.join('')}`
}

describe('views over what is renamed, on MySQL and MariaDB', () => {
  eachMysql((server) => {
    for (const [way, operations] of Object.entries(ways)) {
      it(`come back when a revision that ${way} fails behind that`, async () => {
        const database = await server.database()
        await inTemporaryFolder(async (folder) => {
          mkdirSync(path.join(folder, 'revisions'))
          writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: views\n')
          writeFileSync(path.join(folder, 'revisions', 'first.yaml'), first)
          await withMysqlProject(folder, database, (project, db) => upgradeProject(project, db, {}))
          await database.query("INSERT INTO users VALUES (1, 'a'), (2, 'a')")
          const second = [
            'rename_column: { table: users, column: email, to: mail }',
            ...operations,
            'create_index: { table: users, columns: [mail], unique: true }',
          ]
          writeFileSync(path.join(folder, 'revisions', 'second.yaml'), documentOf('second', 'first', second))
          const { result } = await withMysqlProject(folder, database, (project, db) =>
            upgradeProject(project, db, {}),
          )
          expect(result.error?.message).to.match(/Duplicate entry/)
          expect(result.error?.details.notes).to.deep.equal(['What was done of revision second was undone'])
          expect(await database.query('SELECT email FROM addresses')).to.have.length(2)
          const { differences } = await withMysqlProject(folder, database, (project, db) =>
            driftProject(project, db),
          )
          expect(differences).to.deep.equal([])

          await database.query('DELETE FROM users WHERE id = 2')
          const again = await withMysqlProject(folder, database, (project, db) =>
            upgradeProject(project, db, {}),
          )
          expect(again.result.error).to.equal(undefined)
          const after = await withMysqlProject(folder, database, (project, db) => driftProject(project, db))
          expect(after.differences).to.deep.equal([])
        })
      })
    }
    for (const [shape, operations] of Object.entries(staleViewShapes)) {
      it(`are taken back statement by statement: ${shape}`, async () => {
        const database = await server.database()
        await database.query("CREATE ROLE IF NOT EXISTS 'stale_reader'")
        const version = await prepareMysqlSession(database, server.flavour)
        const settings = { ...mysqlCaseSettings(server.flavour, version), defaultSchema: database.name }
        const before = sourceOf('before', documentOf('before', null, standingViews))
        const after = sourceOf('after', documentOf('after', 'before', operations))
        const look = async () => ({
          ...inAnyOrder(await dumpMysql(database, [database.name])),
          ...(await dumpMysqlRights(database, [database.name])),
        })
        const run = async ({ plan, diagnostics }: PlanResult, undone: boolean) => {
          expect(diagnostics.map(({ message }) => message)).to.deep.equal([])
          for (const { statements } of plan?.revisions ?? [])
            await runMysqlStatements(database, statements, undone ? { undone: look } : {})
        }
        await run(planUpgrade([], [before], settings), false)
        const below = await look()
        await run(planUpgrade([before], [after], settings), true)
        const above = await look()
        await run(planDowngrade([before, after], ['after'], settings), true)
        expect(diffDumps(below, await look())).to.deep.equal([])
        await run(planUpgrade([before], [after], settings), false)
        expect(diffDumps(above, await look())).to.deep.equal([])
      })
    }
  })
})
