import { expect } from 'chai'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { initProject } from '../../src/api/init-project.js'
import { startingDialect, startingDialects } from '../../src/api/project-template.js'
import { openProject } from '../../src/api/project.js'
import { resolveEnvironment } from '../../src/project/environment.js'
import { runCli } from '../cli/run-cli.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'

describe('a new project', () => {
  const names = ['shop', 'a "b" / c', 'ünï#?%']
  for (const dialect of startingDialects) {
    for (const name of names) {
      it(`of ${dialect}, called ${name}, can be worked with`, () =>
        inTemporaryFolder(async (cwd) => {
          await initProject({ directory: '.', cwd, name, dialect })
          const project = await openProject({ cwd })
          expect(project.diagnostics).to.deep.equal([])
          expect(project.config.name).to.equal(name)
          expect(project.config.dialects?.map((each) => each.name)).to.deep.equal([dialect])
          const { url } = await resolveEnvironment(project.config, {
            variables: {},
            readText: () => Promise.reject(new Error('no file is asked for')),
          })
          const scheme = dialect === 'postgresql' ? 'pglite' : dialect
          expect(url.startsWith(`${scheme}://`), url).to.equal(true)
          if (scheme !== 'pglite') expect(decodeURIComponent(new URL(url).pathname)).to.equal(`/${name}`)
        }))
    }
  }

  it('is for what DATABASE_URL speaks', () => {
    expect(startingDialect('mysql://root@db/shop')).to.equal('mysql')
    expect(startingDialect('MariaDB://root@db/shop')).to.equal('mariadb')
    expect(startingDialect('postgres://db/shop')).to.equal('postgresql')
    expect(startingDialect(undefined)).to.equal('postgresql')
    expect(startingDialect('')).to.equal('postgresql')
  })

  it('is for what the command line says, before what DATABASE_URL speaks', () =>
    inTemporaryFolder(async (cwd) => {
      const variables = { DATABASE_URL: 'mysql://root@db/shop' }
      await runCli(['init', 'one'], { cwd, variables })
      await runCli(['init', 'other', '--dialect=mariadb'], { cwd, variables })
      const text = (folder: string): Promise<string> =>
        readFile(path.join(cwd, folder, 'aludel.yaml'), 'utf8')
      expect(await text('one')).to.include('dialects: [mysql@8.0]')
      expect(await text('other')).to.include('dialects: [mariadb@10.6]')
    }))
})
