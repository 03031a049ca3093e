import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'chai'
import { DocumentsError } from '../../src/api/errors.js'
import {
  branchesOf,
  headsOf,
  historyOf,
  listBranches,
  listHeads,
  listHistory,
  openHeaders,
  openProject,
} from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'

/** Writes files below a folder. */
async function write(cwd: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(cwd, name)), { recursive: true })
    await writeFile(path.join(cwd, name), text)
  }
}

/** The rules of what is wrong with a project, when only its graph is asked for. */
async function refused(cwd: string): Promise<readonly string[]> {
  try {
    await openHeaders({ cwd })
  } catch (error) {
    if (error instanceof DocumentsError) return error.diagnostics.map(({ ruleId }) => ruleId)
    throw error
  }
  return []
}

const project = { 'aludel.yaml': 'version: 1\nname: shop\n' }

describe('the graph of a project without its operations', () => {
  for (const cwd of ['examples/01-tutorial', 'examples/02-shop', 'examples/03-clinic']) {
    it(`of ${cwd} is that of the whole project`, async () => {
      const { graph, name } = await openHeaders({ cwd })
      const whole = await openProject({ cwd })
      expect(name).to.equal(whole.config.name)
      expect(historyOf(graph)).to.deep.equal(listHistory(whole))
      expect(headsOf(graph)).to.deep.equal(listHeads(whole))
      expect(branchesOf(graph)).to.deep.equal(listBranches(whole))
    })
  }

  it('reads several folders in the order in which the project names them, and each file once', async () => {
    await inTemporaryFolder(async (cwd) => {
      await write(cwd, {
        'aludel.yaml':
          'version: 1\nname: shop # of shoes\nrevisions:\n  - late\n  - "early"\n  - late/more\n',
        'early/a.yaml': 'revision: a\nrevises: null\n',
        'late/b.json': '{ "revision": "b", "revises": "a" }',
        'late/more/c.yaml': 'revision: c\nrevises: a\nmessage: |\n  two\n  lines\n',
      })
      const { graph } = await openHeaders({ cwd })
      const whole = await openProject({ cwd })
      expect(graph.nodes.map(({ revision, file }) => `${revision} ${file}`)).to.deep.equal(
        whole.revisions.map(({ revision, file }) => `${revision} ${file}`),
      )
      expect(historyOf(graph)).to.deep.equal(listHistory(whole))
    })
  })

  it('does not look at operations', async () => {
    await inTemporaryFolder(async (cwd) => {
      await write(cwd, {
        ...project,
        'revisions/a.yaml': 'revision: a\nrevises: null\noperations:\n  - creat: x\n',
      })
      expect(headsOf((await openHeaders({ cwd })).graph).map(({ revision }) => revision)).to.deep.equal(['a'])
    })
  })

  for (const [what, files, rules] of [
    ['no project', {}, ['project/not-found']],
    ['no folder', project, ['project/missing-folder']],
    [
      'a key that no project has',
      { 'aludel.yaml': 'version: 1\nname: shop\ncolour: red\n' },
      ['schema/unknown-key'],
    ],
    [
      'a parent that nobody knows',
      { ...project, 'revisions/a.yaml': 'revision: a\nrevises: b\n' },
      ['graph/unknown-parent'],
    ],
    [
      'an id twice',
      {
        ...project,
        'revisions/a.yaml': 'revision: a\nrevises: null\n',
        'revisions/b.yaml': 'revision: a\nrevises: null\n',
      },
      ['graph/duplicate-id'],
    ],
    [
      'a key that no revision has',
      { ...project, 'revisions/a.yaml': 'revision: a\nrevizes: null\n' },
      ['schema/unknown-key'],
    ],
    ['what is no text', { ...project, 'revisions/a.yaml': 'revision: a\0\n' }, ['document/encoding']],
  ] as const) {
    it(`says what is wrong with ${what}`, async () => {
      await inTemporaryFolder(async (cwd) => {
        await write(cwd, files)
        expect(await refused(cwd)).to.have.members(rules)
      })
    })
  }
})
