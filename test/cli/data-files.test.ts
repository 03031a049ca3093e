import { expect } from 'chai'
import { mkdir, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildPackage, runCli } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

/** A file of holes: nobody reads it to its end while a test waits. */
const endlessBytes = 2 ** 40

describe('command line: data files', function () {
  this.timeout(900_000)
  before(buildPackage)

  it('lists and makes revisions without a look into a data file', () =>
    inTemporaryFolder(async (cwd) => {
      const write = (file: string, text: string): Promise<void> => writeFile(path.join(cwd, file), text)
      await mkdir(path.join(cwd, 'revisions'))
      await write('aludel.yaml', 'version: 1\nname: shop\nurl: pglite://db\n')
      await write(
        'revisions/1.yaml',
        `revision: a1
revises: null
operations:
  - create_table: { table: roles, columns: [{ name: code, type: text, primary_key: true }] }
  - insert_rows: { table: roles, file: roles.csv }
  - create_table: { table: old, columns: [{ name: id, type: int }] }
  - drop_table: { table: old, keep: true }
`,
      )
      await write('revisions/roles.csv', 'code\nadmin\n')
      const variables = { CI: '' }
      const up = await runCli(['upgrade'], { cwd, variables })
      expect(up, up.stderr).to.include({ exitCode: 0 })
      await truncate(path.join(cwd, 'revisions/roles.csv'), endlessBytes)
      for (const command of [
        ['heads'],
        ['history'],
        ['history', '--url', 'pglite://db'],
        ['current'],
        ['purge', '--dry-run'],
        ['revision', '-m', 'next'],
      ]) {
        const { stdout, stderr, exitCode } = await runCli(command, { cwd, variables })
        expect([command, exitCode, stderr.includes('error')], stderr).to.deep.equal([command, 0, false])
        expect(stdout, command.join(' ')).to.not.equal('')
      }
    }))
})
