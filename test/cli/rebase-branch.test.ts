import { expect } from 'chai'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeProject } from '../api/live-project.js'
import { hasTerminal, runOnTerminal } from './on-terminal.js'
import { buildPackage } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

/** Rebases two heads without saying which, and types a word. */
async function answer(word: string) {
  return inTemporaryFolder(async (cwd) => {
    await writeProject(cwd, { first: ' []\n', second: ' []\n' })
    const third = path.join(cwd, 'revisions/3_third.yaml')
    await writeFile(third, 'revision: third\nrevises: first\nbranch_labels: [mine]\nmessage: all mine\n')
    const run = await runOnTerminal(['rebase'], cwd, [['Which branch is to move? ', word]])
    return { ...run, third: await readFile(third, 'utf8') }
  })
}

describe('command line: rebase asks on a terminal', function () {
  this.timeout(900_000)
  before(async function () {
    if (!hasTerminal) this.skip()
    await buildPackage()
  })

  it('which branch is to move, the heads shown', async () => {
    const { stdout, exitCode, third } = await answer('mine')
    expect(stdout).to.contain('third  all mine  (mine)')
    expect(stdout).to.contain('revises first → second')
    expect(third).to.contain('revises: second\n')
    expect(exitCode).to.equal(0)
  })

  it('and changes nothing without an answer', async () => {
    const { stdout, exitCode, third } = await answer('')
    expect(stdout).to.contain('no branch was named')
    expect(third).to.contain('revises: first\n')
    expect(exitCode).to.equal(2)
  })
})
