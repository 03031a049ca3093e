import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { glance } from '../../src/cli/glance.js'
import { plainPalette } from '../../src/diagnostics/formats/palette.js'
import { buildPackage, runCli, runPackageModule } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

/** What is answered at a glance, for the project below. */
const answered = [
  ['heads'],
  ['heads', '-v'],
  ['heads', '--json'],
  ['heads', '--config=aludel.yaml', '--verbose', '--json'],
  ['branches'],
  ['branches', '--offline', '--json'],
  ['history'],
  ['history', '--graph'],
  ['history', '--offline', '--json'],
  ['history', 'create_users:head_left'],
  ['history', '-r', 'create_users:', '--json'],
  ['history', '-c', 'aludel.yaml', 'create_users:'],
]

/** What is left to the command: help, mistakes, databases, other forms. */
const left = [
  ['heads', '--help'],
  ['heads', '--verbos'],
  ['heads', '--config='],
  ['heads', '--config=nowhere.yaml'],
  ['heads', 'create_users'],
  ['history', 'nothing:'],
  ['history', '-2:'],
  ['history', 'a:', 'b:'],
  ['history', '--format=svg'],
  ['history', '--offline', '--url=pglite://memory'],
  ['branches', '--env=production'],
  ['current'],
  ['upgrade'],
  [],
]

describe('what is answered at a glance', () => {
  before('buildPackage', () => buildPackage())

  for (const argv of answered) {
    it(`aludel ${argv.join(' ')}: says what the command says`, () =>
      inTemporaryFolder(async (folder) => {
        writeProject(folder)
        const quick = glance(argv, place(folder))
        const run = await runPackageModule(
          `const { main } = await import('./cli/main.js'); await main(${JSON.stringify(argv)})`,
          folder,
        )
        expect(run).to.deep.equal({ stdout: quick, stderr: '', exitCode: 0 })
        expect(await runCli(argv, { cwd: folder })).to.deep.equal(run)
      }))
  }

  for (const argv of left) {
    it(`aludel ${argv.join(' ')}: is left to the command`, () =>
      inTemporaryFolder((folder) => {
        writeProject(folder)
        expect(glance(argv, place(folder))).to.equal(undefined)
        return Promise.resolve()
      }))
  }

  for (const argv of [
    ['current', '-v', '--check-heads'],
    ['current', '--json', '--env=dev'],
    ['current', '--env=nowhere'],
    ['current', '--env=nowhere', '--json'],
    ['current', '--verbos'],
    ['current', '--url='],
  ]) {
    it(`aludel ${argv.join(' ')}: is the same without the framework of the command line`, () =>
      inTemporaryFolder(async (folder) => {
        writeProject(folder, 'default_environment: dev\nenvironments: { dev: { url: "pglite://db" } }\n')
        const run = await runPackageModule(
          `const { main } = await import('./cli/main.js'); await main(${JSON.stringify(argv)})`,
          folder,
        )
        expect(await runCli(argv, { cwd: folder })).to.deep.equal(run)
        expect(run.stdout + run.stderr).to.not.equal('')
      }))
  }

  it('is taken only where no database would be looked into', () =>
    inTemporaryFolder((folder) => {
      writeProject(folder)
      for (const variables of [{ DATABASE_URL: 'pglite://memory' }, { ALUDEL_ENV: 'production' }]) {
        expect(glance(['history'], place(folder, variables))).to.equal(undefined)
        expect(glance(['heads'], place(folder, variables))).to.equal(glance(['heads'], place(folder)))
      }
      writeProject(folder, 'url: pglite://.aludel/dev\n')
      expect(glance(['branches'], place(folder))).to.equal(undefined)
      expect(glance(['branches', '--offline'], place(folder))).to.contain('create_users')
      return Promise.resolve()
    }))

  it('is not taken where a document or the graph is wrong', () =>
    inTemporaryFolder((folder) => {
      for (const text of [revisionText('lost', 'nobody'), 'revision: [lost\n', 'revision: lost\n']) {
        writeProject(folder)
        writeFileSync(path.join(folder, 'revisions', 'lost.yaml'), text)
        expect(glance(['heads'], place(folder)), text).to.equal(undefined)
      }
      return Promise.resolve()
    }))
})

function place(cwd: string, variables = {}) {
  return { cwd, variables, palette: plainPalette }
}

function writeProject(folder: string, more = ''): void {
  mkdirSync(path.join(folder, 'revisions'), { recursive: true })
  writeFileSync(path.join(folder, 'aludel.yaml'), `version: 1\nname: shop\ndialects: [postgresql]\n${more}`)
  const documents = {
    create_users: revisionText('create_users', 'null'),
    head_left: revisionText('head_left', 'create_users', 'branch_labels: [left]\n'),
    head_right: revisionText('head_right', '[create_users]', 'depends_on: [left] # needs its table\n'),
  }
  for (const [name, text] of Object.entries(documents)) {
    writeFileSync(path.join(folder, 'revisions', `${name}.yaml`), text)
  }
}

function revisionText(id: string, parents: string, more = ''): string {
  return `revision: ${id}\nrevises: ${parents}\nmessage: "about ${id}"\ncreated: 2026-01-01T00:00:00Z\n${more}operations: []\n`
}
