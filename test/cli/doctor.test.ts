import { expect } from 'chai'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { examineDatabase } from '../../src/api/doctor/examine-database.js'
import type { Finding, FindingId } from '../../src/api/doctor/finding.js'
import { openProject, resolveEnvironment, type Project } from '../../src/index.js'
import { takeToHead, writeProject } from '../api/live-project.js'
import { withUrl } from '../drivers/open-connection.js'
import { eachEngine } from '../support/each-engine.js'
import { newRole, withSession } from '../support/server-role.js'
import { outputProblems } from './output-schemas.js'
import { buildPackage, runCli } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

const users =
  '\n  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: age, type: integer }] }\n'

const readText = (file: string) => Promise.reject(new Error(`${file} is not to be read`))

async function examine(
  project: Project,
  url: string,
  options: { readonly longMs?: number } = {},
): Promise<readonly Finding[]> {
  const variables = {}
  return examineDatabase(
    project,
    await resolveEnvironment(project.config, { url, variables, readText }),
    options,
  )
}

function statuses(findings: readonly Finding[]): Partial<Record<FindingId, string>> {
  return Object.fromEntries(findings.map(({ id, status }) => [id, status]))
}

function told(findings: readonly Finding[], id: FindingId): Finding | undefined {
  return findings.find((one) => one.id === id)
}

describe('doctor', function () {
  this.timeout(900_000)

  eachEngine((engine) => {
    it('finds nothing wrong with a database where nothing is, before a run and after it', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: users })
        const database = await engine.database()
        const before = await withUrl(database, (url) => examine(project, url))
        await takeToHead(project, database)
        const after = await withUrl(database, (url) => examine(project, url))
        for (const findings of [before, after]) {
          expect(findings.filter(({ status }) => status === 'problem')).to.deep.equal([])
        }
        expect(told(before, 'upgrade')?.message).to.include('pending')
        expect(told(after, 'upgrade')?.message).to.equal('nothing is pending')
        expect(told(after, 'half-run')?.status).to.equal('ok')
      }))

    it('finds an index that is not valid and a constraint that old rows were not held against', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: users })
        const database = await engine.database()
        await takeToHead(project, database)
        await database.exec(
          'ALTER TABLE users ADD CONSTRAINT old CHECK (age > 0) NOT VALID; INSERT INTO users VALUES (1, 1), (2, 1)',
        )
        await database.exec('CREATE UNIQUE INDEX CONCURRENTLY one_age ON users (age)').catch(() => undefined)
        const findings = await withUrl(database, (url) => examine(project, url))
        expect(statuses(findings)).to.include({ indexes: 'problem', constraints: 'note' })
        expect(told(findings, 'indexes')?.help).to.include('DROP INDEX CONCURRENTLY public.one_age;')
        expect(told(findings, 'constraints')?.message).to.include('old on users')
      }))

    it('finds what would refuse an upgrade', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: users })
        const database = await engine.database()
        await database.exec('CREATE TABLE orders (id int)')
        const findings = await withUrl(database, (url) => examine(project, url))
        expect(told(findings, 'upgrade')).to.include({ status: 'problem' })
        expect(told(findings, 'upgrade')?.message).to.include('not empty')
      }))

    if (engine.kind !== 'postgresql') return

    it('finds transactions that have been open for long, and who has the lock', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: users })
        const database = await engine.database()
        await withSession(database.url, async (client) => {
          await client.query(postgresql.journal.tryLock({ prefix: 'aludel_' }))
          await client.query("BEGIN; SELECT 'secret'")
          const soon = await examine(project, database.url)
          expect(statuses(soon)).to.include({ transactions: 'ok', lock: 'note', clock: 'ok' })
          const later = await examine(project, database.url, { longMs: 1 })
          expect(told(later, 'transactions')).to.include({ status: 'note' })
          expect(told(later, 'transactions')?.message).to.include("SELECT '…'").and.not.to.include('secret')
          expect(told(later, 'transactions')?.help).to.match(/pg_terminate_backend\(\d+\)/)
        })
      }))

    it('lists scratch databases that were left behind, and those alone', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: users })
        const database = await engine.database()
        await database.exec('CREATE DATABASE aludel_scratch_0123456789ab')
        await database.exec('CREATE DATABASE aludelxscratchx0123456789ab')
        try {
          const left = told(await examine(project, database.url), 'scratch')
          expect(left).to.include({ status: 'note' })
          expect(left?.help).to.include('DROP DATABASE aludel_scratch_0123456789ab;')
          expect(left?.help).not.to.include('aludelx')
          const used = new URL(database.url)
          used.pathname = '/aludel_scratch_0123456789ab'
          await withSession(used.href, async () => {
            const message = told(await examine(project, database.url), 'scratch')?.message
            expect(message).not.to.include('aludel_scratch_0123456789ab')
          })
        } finally {
          await database.exec('DROP DATABASE aludel_scratch_0123456789ab')
          await database.exec('DROP DATABASE aludelxscratchx0123456789ab')
        }
      }))

    it('says why it cannot connect', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: users })
        const database = await engine.database()
        const role = await newRole(database)
        const url = new URL(role.url)
        url.password = 'wrong'
        const findings = await examine(project, url.href)
        await role.drop()
        expect(statuses(findings)).to.deep.equal({ connection: 'problem' })
      }))
  })
})

describe('command line: doctor', function () {
  this.timeout(900_000)
  before(buildPackage)

  it('looks at the checkout alone, and at an embedded database', () =>
    inTemporaryFolder(async (cwd) => {
      await mkdir(path.join(cwd, 'revisions'))
      await writeFile(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: shop\nurl: pglite://db\n')
      await openProject({ cwd })
      const offline = await runCli(['doctor', '--offline'], { cwd })
      const json = await runCli(['doctor', '--json'], { cwd })
      expect([offline.exitCode, json.exitCode]).to.deep.equal([0, 0])
      expect(offline.stdout).to.include('✔ no problem').and.not.to.include('connection')
      expect(offline.stderr).to.include('writes nothing')
      expect(outputProblems('doctor', JSON.parse(json.stdout))).to.deep.equal([])
    }))

  it('goes on where there is no project or no document holds, and exits 1', () =>
    inTemporaryFolder(async (cwd) => {
      const nowhere = await runCli(['doctor', '--json'], { cwd })
      await mkdir(path.join(cwd, 'revisions'))
      await writeFile(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: shop\n')
      await writeFile(path.join(cwd, 'revisions', 'a.yaml'), 'revision: aaaa\n')
      const wrong = await runCli(['doctor', '--offline'], { cwd })
      expect([nowhere.exitCode, wrong.exitCode]).to.deep.equal([1, 1])
      expect(outputProblems('doctor', JSON.parse(nowhere.stdout))).to.deep.equal([])
      expect(wrong.stdout).to.include('aludel validate')
    }))
})
