import { expect } from 'chai'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { writeProject } from '../api/live-project.js'
import { buildPackage, runCli } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

/** Edits the one revision of a project, which stays as it is. */
async function edit(variables: Readonly<Record<string, string>>, ...more: readonly string[]) {
  return inTemporaryFolder(async (cwd) => {
    await writeProject(cwd, { first: ' []\n' })
    // Says which arguments it was given, and writes nothing.
    await writeFile(path.join(cwd, 'say.sh'), 'for word in "$@"; do echo "<$word>"; done\n')
    const run = await runCli(['edit', 'first', ...more], { cwd, variables })
    return { ...run, stdout: run.stdout.replaceAll(cwd, '') }
  })
}

describe('command line: the editor', function () {
  this.timeout(900_000)
  before(buildPackage)

  it('is named when there is no such program', async () => {
    // What the shell itself says of it comes first, and is another text in every shell.
    const { stderr, exitCode } = await edit({ EDITOR: 'no-such-editor' })
    expect(stderr).to.contain('error: there is no editor `no-such-editor`\n  help: set VISUAL or EDITOR')
    expect(exitCode).to.equal(2)
  })

  it('gets its own arguments as a shell reads them, then the file', async () => {
    const { stdout } = await edit({ EDITOR: 'false', VISUAL: "sh say.sh -w 'a b'" })
    expect(stdout).to.match(/^<-w>\n<a b>\n<.*\/revisions\/0_first\.yaml>\n/)
  })

  it('leaves the standard output to the document where one is asked for', async () => {
    const { stdout, stderr } = await edit({ VISUAL: ' ', EDITOR: 'sh say.sh' }, '--json')
    expect(JSON.parse(stdout)).to.include({ ok: true, changed: false, file: 'revisions/0_first.yaml' })
    expect(stderr).to.contain('0_first.yaml>')
  })
})
