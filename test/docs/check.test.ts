import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { buildPackage, runCli } from '../cli/run-cli.js'
import { parseScenario, type ScenarioCommand } from '../cli/scenario.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { shellBlocks } from '../support/run-shell-block.js'

const read = (file: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')

/** The files of the scenario once its branches commute, merged on `main` up to the trunk: the page tells of them. */
async function begun(cwd: string): Promise<void> {
  const { steps } = parseScenario(await read('test/cli/scenarios/check.scenario'))
  const merge = steps.findIndex((step) => step.kind === 'command' && step.args.includes('merge'))
  for (const step of steps.slice(0, merge)) {
    if (step.kind !== 'file') continue
    await mkdir(path.dirname(path.join(cwd, step.path)), { recursive: true })
    await writeFile(path.join(cwd, step.path), step.text)
  }
  const git = (...args: readonly string[]): void => {
    const names = ['-c', 'user.name=t', '-c', 'user.email=t@localhost']
    execFileSync('git', [...names, ...args], { cwd, stdio: 'ignore' })
  }
  git('init', '-b', 'main')
  git('add', 'aludel.yaml', 'revisions/a.yaml')
  git('commit', '-m', 'users')
}

/** A line of a shell block as the words of a command. */
function wordsOf(line: string): ScenarioCommand {
  const [step] = parseScenario(`A line of the page\n==== $ ${line.replaceAll(/="([^"]*)"/g, ' "$1"')}`).steps
  if (step?.kind !== 'command') throw new Error(line)
  return step
}

describe('the page on checks', function () {
  this.timeout(900_000)
  before(buildPackage)

  it('has commands that do what they say, and shows what they print', async () => {
    const page = await read('docs/check.md')
    const lines = shellBlocks(page)
      .split('\n')
      .filter((line) => line !== '')
    await inTemporaryFolder(async (cwd) => {
      await begun(cwd)
      const [first = ''] = lines
      const shown = /^```console\n(.*?)\n```$/ms.exec(page)?.[1] ?? ''
      const { stdout } = await runCli(wordsOf(first).args, { cwd })
      expect(stdout.trimEnd()).to.equal(shown)
      for (const line of lines) {
        const { exitCode, stderr } = await runCli(wordsOf(line).args, { cwd })
        // Two heads stay two heads: every check says no, and none fails to be made.
        expect([exitCode, /^error:.*/m.exec(stderr)?.[0]], line).to.deep.equal([1, undefined])
      }
    })
  })
})
