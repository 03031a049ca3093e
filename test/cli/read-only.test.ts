import { expect } from 'chai'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { engineMissing } from '../support/engine-cache.js'
import { pinnedMajors } from '../support/engine-versions.js'
import { startPostgres, type PostgresServer } from '../support/postgres-server.js'
import { newRole } from '../support/server-role.js'
import { serverTestDatabase } from '../support/server-test-database.js'
import { buildPackage, runCli } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

const users = `revision: aaaa00000001
revises: null
message: users
operations:
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, primary_key: true }
        - { name: age, type: integer, check: age > 0 }
`
const email = `revision: bbbb00000002
revises: aaaa00000001
message: email
operations:
  - add_column: { table: users, column: email, type: text }
`

/** What only reads, with the exit code that it ends with while a revision is pending. */
const readers: readonly (readonly [command: readonly string[], exitCode: number])[] = [
  [['plan'], 0],
  [['plan', '--sync'], 0],
  [['upgrade', '--dry-run'], 0],
  [['current'], 0],
  [['history'], 0],
  [['branches'], 0],
  [['show', 'aaaa'], 0],
  [['check'], 1],
  [['repair'], 0],
]

describe('command line: what only reads', function () {
  this.timeout(900_000)
  before(buildPackage)

  for (const major of pinnedMajors) {
    const missing = engineMissing(major)
    const describeHere = missing === undefined || process.env['CI'] !== undefined ? describe : describe.skip
    describeHere(`on PostgreSQL ${major}`, () => {
      let server: PostgresServer
      before(async () => {
        server = await startPostgres(major)
      })
      after(() => server.stop())

      it('works with a role that may only read, without bookkeeping and with it, and on a standby', () =>
        inTemporaryFolder(async (cwd) => {
          await mkdir(path.join(cwd, 'revisions'))
          await writeFile(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: shop\n')
          await writeFile(path.join(cwd, 'revisions', 'a.yaml'), users)
          await writeFile(path.join(cwd, 'revisions', 'b.yaml'), email)
          const database = await serverTestDatabase(server)
          const role = await newRole(database)
          await database.exec(`ALTER ROLE ${role.name} SET default_transaction_read_only = on`)
          const wrong: string[] = []
          const look = async (where: string, url: string, drift: boolean): Promise<void> => {
            const commands = drift ? [...readers, [['drift'], 0] as const] : readers
            for (const [command, expected] of commands) {
              const { exitCode, stderr } = await runCli([...command, '--url', url], { cwd })
              if (exitCode !== expected)
                wrong.push(`${where}: ${command.join(' ')} ends with ${exitCode}\n${stderr}`)
            }
          }
          await look('without bookkeeping', role.url, false)
          const applied = await runCli(['upgrade', 'aaaa', '--url', database.url], { cwd })
          expect(applied.exitCode).to.equal(0)
          // A right on a table of the project would be drift.
          await database.exec(`GRANT SELECT ON aludel_info, aludel_revision, aludel_step TO ${role.name}`)
          await look('with bookkeeping', role.url, true)
          await server.restart('standby')
          await look('on a standby', database.url, true)
          expect(wrong).to.deep.equal([])
        }))
    })
  }
})
