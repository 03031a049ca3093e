import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { expect } from 'chai'
import { fileURLToPath } from 'node:url'
import { buildPackage, runCli } from '../cli/run-cli.js'
import { parseScenario } from '../cli/scenario.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { shellBlocks } from '../support/run-shell-block.js'

const read = (file: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')

/** The files and the first changes by hand of the scenario: the page tells of the same database. */
async function drifted(cwd: string): Promise<void> {
  const { steps } = parseScenario(await read('test/cli/scenarios/drift.scenario'))
  for (const step of steps) {
    if (step.kind !== 'file') continue
    await mkdir(path.dirname(path.join(cwd, step.path)), { recursive: true })
    await writeFile(path.join(cwd, step.path), step.text)
  }
  const { stderr, exitCode } = await runCli(['upgrade'], { cwd })
  expect(exitCode, stderr).to.equal(0)
  const change = steps.find((step) => step.kind === 'sql')
  const database = await PGlite.create(path.join(cwd, 'db'))
  await database.exec(change?.kind === 'sql' ? change.text : '')
  await database.close()
}

describe('the page on drift', function () {
  this.timeout(900_000)
  before(buildPackage)

  it('has commands that do what they say, and shows what they print', async () => {
    const page = await read('docs/drift.md')
    const lines = shellBlocks(page)
      .split('\n')
      .filter((line) => line !== '')
    await inTemporaryFolder(async (cwd) => {
      await drifted(cwd)
      const shown = /^```console\n(.*?)\n```$/ms.exec(page)?.[1] ?? ''
      const ignored = await runCli(['drift', '--ignore=table:legacy_*'], { cwd })
      expect(ignored.stdout.startsWith(shown), ignored.stdout).to.equal(true)
      for (const line of lines) {
        const { steps } = parseScenario(
          `A line of the page\n==== $ ${line.replaceAll(/="([^"]*)"/g, ' "$1"')}`,
        )
        const [step] = steps
        if (step?.kind !== 'command') throw new Error(line)
        const { exitCode, stdout, stderr } = await runCli(step.args, { cwd })
        // It differs still: nothing of the page touches the database.
        expect([exitCode, /^error:.*/m.exec(stderr)?.[0]], line).to.deep.equal([
          step.args.some((word) => word.startsWith('--fix')) ? 0 : 1,
          undefined,
        ])
        // Either way is told of the same database: a revision that was written is thrown away.
        const written = /^revisions\/.*\.yaml$/m.exec(stdout)?.[0]
        if (written !== undefined) await rm(path.join(cwd, written))
      }
    })
  })
})
