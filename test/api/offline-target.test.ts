import { expect } from 'chai'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { offlineTargets, speaking } from '../../src/api/offline-target.js'
import { openProject, type Project } from '../../src/api/project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'

describe('the dialects that documents are planned for without a server', () => {
  const cases: readonly (readonly [says: string, lines: readonly string[], dialects: readonly string[]])[] = [
    ['nothing', [], ['postgresql']],
    ['a URL', ['url: "mysql://root@db/shop"'], ['mysql']],
    [
      'URLs',
      ['environments:', '  a: { url: "mariadb://db/a" }', '  b: { url: "mysql://db/b" }'],
      ['mariadb', 'mysql'],
    ],
    ['an embedded URL', ['url: "pglite://x"'], ['postgresql']],
    ['a URL that is not known yet', ['url: "${DATABASE_URL}"'], ['postgresql']],
    ['dialects, and another URL', ['dialects: [mariadb@10.6]', 'url: "mysql://root@db/shop"'], ['mariadb']],
  ]
  for (const [says, lines, dialects] of cases) {
    it(`are ${dialects.join(' and ')} where the project file says ${says}`, () =>
      inProject(lines, (project) => {
        expect(offlineTargets(project).map(({ dialect }) => dialect.name)).to.deep.equal(dialects)
      }))
  }

  it('are that of the database that was chosen, unless the project file names some', async () => {
    await inProject([], (project) => {
      const [target] = offlineTargets(speaking(project, 'mysql://root@db/shop'))
      expect(target?.dialect.name).to.equal('mysql')
    })
    await inProject(['dialects: [postgresql@16]'], (project) => {
      expect(speaking(project, 'mysql://root@db/shop')).to.equal(project)
    })
  })
})

async function inProject(lines: readonly string[], work: (project: Project) => void): Promise<void> {
  await inTemporaryFolder(async (cwd) => {
    await writeFile(path.join(cwd, 'aludel.yaml'), ['version: 1', 'name: shop', ...lines, ''].join('\n'))
    work(await openProject({ cwd }))
  })
}
