import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { expect } from 'chai'
import { writeProject } from '../api/live-project.js'
import { hasTerminal, runOnTerminal, type Typed } from './on-terminal.js'
import { buildPackage, runCli, type CliRun } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

const users = `
  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: fax, type: text }] }
`

/** A project whose database has another column than its revisions make; `fax` is `telefax` there. */
async function drifted(work: (cwd: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (cwd) => {
    await writeProject(cwd, { users })
    await writeFile(
      path.join(cwd, 'aludel.yaml'),
      'version: 1\nname: live\nfile_template: "{slug}"\nenvironments: { dev: { url: "pglite://db" } }\ndefault_environment: dev\n',
    )
    const { exitCode, stderr } = await runCli(['upgrade'], { cwd })
    expect(exitCode, stderr).to.equal(0)
    const database = await PGlite.create(path.join(cwd, 'db'))
    await database.exec('ALTER TABLE users RENAME fax TO telefax')
    await database.close()
    await work(cwd)
  })
}

function which(typed: string): Typed[number] {
  return ['nothing leaves it as it is: ', typed]
}
const renamed: Typed[number] = ['nothing leaves it open: ', '1']

function fix(cwd: string, typed: Typed, ...more: readonly string[]): Promise<CliRun> {
  return runOnTerminal(['drift', '--fix', ...more], cwd, typed)
}

describe('command line: drift asks on a terminal', function () {
  this.timeout(900_000)
  before(async function () {
    // Where no terminal can be made, nothing can be asked on one.
    if (!hasTerminal) this.skip()
    await buildPackage()
  })

  it('which way the difference goes, what the revision is called, and what was renamed', async () => {
    await drifted(async (cwd) => {
      const run = await fix(cwd, [which('1'), ['Its message: ', 'it is a telefax'], renamed])
      expect(run.exitCode, run.stdout).to.equal(0)
      expect(run.stdout).to.contain('2 differences').and.contain('revisions/it_is_a_telefax.yaml')
      const written = await readFile(path.join(cwd, 'revisions', 'it_is_a_telefax.yaml'), 'utf8')
      expect(written).to.contain('rename_column').and.contain('revises: users')
    })
  })

  it('and writes the revision that takes it back', async () => {
    await drifted(async (cwd) => {
      const run = await fix(cwd, [which('revert'), ['Its message: ', 'it is a fax'], renamed])
      expect(run.exitCode, run.stdout).to.equal(0)
      expect(run.stdout).to.contain('revisions/it_is_a_fax.yaml').and.contain('aludel upgrade')
      const upgraded = await runCli(['upgrade'], { cwd })
      expect(upgraded.exitCode, upgraded.stderr).to.equal(0)
      const after = await runCli(['drift'], { cwd })
      expect(after.exitCode, after.stdout).to.equal(0)
    })
  })

  it('and prints the script that takes it back', async () => {
    await drifted(async (cwd) => {
      const run = await fix(cwd, [which('revert'), renamed], '--sql', '--output=revert.sql')
      expect(run.exitCode, run.stdout).to.equal(0)
      const script = await readFile(path.join(cwd, 'revert.sql'), 'utf8')
      expect(script).to.contain('ALTER TABLE "users" RENAME COLUMN "telefax" TO "fax";')
    })
  })

  it('and writes nothing where there is no answer', async () => {
    await drifted(async (cwd) => {
      for (const typed of [[which('')], [which('1'), ['Its message: ', ''] as const]]) {
        const run = await fix(cwd, typed)
        expect(run.exitCode, run.stdout).to.equal(1)
        expect(run.stdout).to.contain('nothing was written')
      }
      expect(await readdir(path.join(cwd, 'revisions'))).to.have.length(1)
    })
  })
})
