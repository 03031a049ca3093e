import { expect } from 'chai'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { eachEngine } from '../support/each-engine.js'
import { newRole } from '../support/server-role.js'
import { outputProblems } from './output-schemas.js'
import { buildPackage, runCli } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

const users = `revision: aaaa00000001
revises: null
message: users
operations:
  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }
`
const email = `revision: bbbb00000002
revises: aaaa00000001
message: email
operations:
  - add_column: { table: users, column: email, type: text }
`

/** A project whose database waits for locks for a short time. */
async function project(folder: string, revisions: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(path.join(folder, 'revisions'))
  const settings = 'version: 1\nname: shop\nlock_timeout: 200ms\nlock_wait: 1s\n'
  await writeFile(path.join(folder, 'aludel.yaml'), settings)
  for (const [name, text] of Object.entries(revisions)) {
    await writeFile(path.join(folder, 'revisions', `${name}.yaml`), text)
  }
}

describe('command line: what stops a run', function () {
  this.timeout(900_000)
  before(buildPackage)

  eachEngine((engine) => {
    if (engine.kind !== 'postgresql') return

    it('shows who holds the lock, as text and in JSON', async () => {
      const { url, exec } = await engine.database()
      await inTemporaryFolder(async (cwd) => {
        await project(cwd, { aaa: users, bbb: email })
        const first = await runCli(['upgrade', 'aaaa', '--url', url], { cwd })
        expect(first).to.include({ exitCode: 0 }, first.stderr)
        await exec("SET application_name TO 'the report'; BEGIN; SELECT count(*) FROM users")
        const text = await runCli(['upgrade', '--url', url], { cwd })
        const json = await runCli(['upgrade', '--url', url, '--json'], { cwd })
        await exec('ROLLBACK')
        expect(text.exitCode).to.equal(4)
        expect(text.stderr).to.match(/blocked by: process \d+, the report of .*: idle in transaction/)
        expect(text.stderr).to.match(/↻ a lock was not had in time, held by process \d+, the report/)
        expect(text.stderr.replace(/\s+/g, ' ')).to.match(/SELECT pg_terminate_backend\(\d+\)/)
        const document: unknown = JSON.parse(json.stdout)
        expect(outputProblems('run', document)).to.deep.equal([])
        expect(document).to.have.nested.property('error.code', 'lock-timeout')
        expect(document).to.have.nested.property('error.blockers[0].relation', 'public.users')
      })
    })

    it('refuses a database that is not empty, unless that is meant', async () => {
      const { url, exec } = await engine.database()
      await exec('CREATE TABLE flyway_schema_history (id int)')
      await inTemporaryFolder(async (cwd) => {
        await project(cwd, { aaa: users })
        const refused = await runCli(['upgrade', '--url', url], { cwd })
        const planned = await runCli(['plan', '--url', url, '--json'], { cwd })
        const told = await runCli(['plan', '--url', url], { cwd })
        const done = await runCli(['upgrade', '--url', url, '--allow-non-empty'], { cwd })
        expect([refused.exitCode, done.exitCode]).to.deep.equal([1, 0])
        expect(refused.stderr).to.include('error: The database is not empty').and.to.include('Flyway')
        expect(refused.stderr).to.include('--allow-non-empty')
        const document: unknown = JSON.parse(planned.stdout)
        expect(outputProblems('plan', document)).to.deep.equal([])
        expect(document).to.have.nested.property('refusals[0].code', 'not-empty')
        expect(document).to.have.nested.property(
          'revisions[0].rights[0].sentence',
          'create in the default schema',
        )
        expect(told.stdout.replace(/\s+/g, ' ')).to.include('as things are, this run would be refused')
      })
    })

    it('refuses a role that lacks rights, with what to type', async () => {
      const database = await engine.database()
      const role = await newRole(database)
      await database.exec('REVOKE CREATE ON SCHEMA public FROM PUBLIC')
      await inTemporaryFolder(async (cwd) => {
        await project(cwd, { aaa: users })
        const { stderr, exitCode } = await runCli(['upgrade', '--url', role.url], { cwd })
        expect(exitCode).to.equal(3)
        expect(stderr).to.include(`error: The role "${role.name}" lacks a right that is needed`)
        expect(stderr).to.include('must create in the default schema')
        expect(stderr).to.include(`\n        GRANT USAGE, CREATE ON SCHEMA public TO ${role.name};\n`)
        const json = await runCli(['upgrade', '--url', role.url, '--json'], { cwd })
        const document: unknown = JSON.parse(json.stdout)
        expect(outputProblems('run', document)).to.deep.equal([])
        expect(document).to.have.nested.property('error.code', 'permission')
      })
      await role.drop()
    })

    it('refuses to write where the session may not', async () => {
      const { url } = await engine.database()
      await inTemporaryFolder(async (cwd) => {
        await project(cwd, { aaa: users })
        const readOnly = `${url}?options=${encodeURIComponent('-c default_transaction_read_only=on')}`
        const { stderr, exitCode } = await runCli(['upgrade', '--url', readOnly], { cwd })
        expect(exitCode).to.equal(3)
        expect(stderr).to.include('error: This session is read-only. Nothing was changed')
        expect(stderr).to.include('help:')
      })
    })
  })
})
