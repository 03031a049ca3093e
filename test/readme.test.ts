import { readFileSync, writeFileSync } from 'node:fs'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { buildPackage, runCli } from './cli/run-cli.js'
import { inTemporaryFolder } from './cli/temporary-folder.js'
import { runShell } from './support/run-shell-block.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readmeFile = path.join(root, 'README.md')
const shop = path.join(root, 'examples', '02-shop')

/** Commands that install and build Aludel itself: they are not for the folder of a user. */
const ownCommands = new Set(['npm ci && npm run demo', 'npm ci && npm test'])

const readme = (): string => readFileSync(readmeFile, 'utf8')

function fences(language: string): readonly string[] {
  return [...readme().matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  )
}

function firstDocument(): string {
  const [document] = fences('yaml')
  if (document === undefined) throw new Error('README.md has no document')
  return document
}

/** A project with the document of the README, changed or not. */
async function firstProject<T>(
  change: (document: string) => string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    await mkdir(path.join(folder, 'revisions'))
    await writeFile(path.join(folder, 'aludel.yaml'), 'version: 1\nname: first\nurl: pglite://memory\n')
    const file = path.join(folder, 'revisions', '20230817_143022_create_users.yaml')
    await writeFile(file, change(firstDocument()))
    return work(folder)
  })
}

/** What the blocks between the markers are to say: the output of the executable. */
const blocks: Readonly<Record<string, () => Promise<string>>> = {
  'first-plan': () =>
    firstProject(
      (text) => text,
      (folder) => print(folder, ['plan'], 0),
    ),
  diagnostic: () =>
    firstProject(
      (text) => text.replace('columns: [username]', 'columns: [usrname]'),
      (folder) => print(folder, ['validate'], 2),
    ),
  plan: () => print(shop, ['plan', '+1', '--from=b717'], 0),
  history: () => print(shop, ['history'], 0),
  help: () => print(shop, ['--help'], 0),
}

async function print(cwd: string, args: readonly string[], exitCode: number): Promise<string> {
  const run = await runCli(args, { cwd })
  expect(run.exitCode, `aludel ${args.join(' ')}: ${run.stderr}`).to.equal(exitCode)
  return run.stdout.replace(/ \S+ node-v\S+/, ' linux-x64 node-v20.19.0').trimEnd()
}

const block = (name: string): RegExp =>
  new RegExp(`(<!-- begin: ${name} -->\\n)(.*?)(<!-- end: ${name} -->)`, 's')

describe('README.md', function () {
  this.timeout(900_000)
  before(buildPackage)

  it('shows what the commands really print', async () => {
    let fresh = readme()
    for (const [name, output] of Object.entries(blocks)) {
      expect(fresh, name).to.match(block(name))
      const text = `\n\`\`\`text\n${await output()}\n\`\`\`\n\n`
      fresh = fresh.replace(block(name), (_, begin: string, _old, end: string) => begin + text + end)
    }
    if (process.env['UPDATE_README'] !== undefined) writeFileSync(readmeFile, fresh)
    expect(readme(), 'stale: UPDATE_README=1 npx mocha test/readme.test.ts').to.equal(fresh)
  })

  it('has no block that nothing keeps fresh', () => {
    const names = [...readme().matchAll(/<!-- begin: (\S+) -->/g)].map(([, name]) => name)
    expect(names.toSorted()).to.deep.equal(Object.keys(blocks).toSorted())
  })

  it('opens with the two commands, word for word', () => {
    expect(
      fences('sh')
        .slice(0, 2)
        .map((text) => text.trim()),
    ).to.deep.equal([...ownCommands])
  })

  it('has commands that work in an empty folder, one after the other', () =>
    inTemporaryFolder(async (scratch) => {
      const bin = path.join(scratch, 'bin')
      const folder = path.join(scratch, 'project')
      const executable = path.join(await buildPackage(), 'dist', 'run.cjs')
      await mkdir(bin)
      await mkdir(folder)
      await writeFile(
        path.join(bin, 'aludel'),
        `#!/bin/sh\nexec '${process.execPath}' '${executable}' "$@"\n`,
      )
      await chmod(path.join(bin, 'aludel'), 0o755)
      const environment = {
        HOME: scratch,
        NO_COLOR: '1',
        PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
      }
      const scripts = fences('sh').filter((text) => !ownCommands.has(text.trim()))
      expect(scripts).to.have.length(2)
      let stdout = ''
      for (const script of scripts) {
        const run = await runShell(script, folder, environment)
        expect(run.exitCode, `${script}${run.stderr}`).to.equal(0)
        stdout += run.stdout
        // What the reader is told to do between the blocks: put the document into the file that was written.
        const [file, ...others] = await readdir(path.join(folder, 'revisions'))
        expect(others).to.deep.equal([])
        await writeFile(path.join(folder, 'revisions', file ?? ''), firstDocument())
      }
      expect(stdout)
        .to.contain('create table "users"')
        .and.to.contain('the database is at d4f1c2a9be07 (head)')
      expect(stdout.trimEnd()).to.match(/1 revision taken down in .*; the database is at base$/)
    }))
})
