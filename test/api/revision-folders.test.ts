import { expect } from 'chai'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRevision, mergeRevisions, openProject, type NewRevision } from '../../src/index.js'

describe('a project of several folders', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aludel-folders-'))
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function write(file: string, text: string): void {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }

  const project = (keys: string): void => write('aludel.yaml', `version: 1\nname: folders\n${keys}`)
  const revision = (file: string, id: string, header: string): void =>
    write(file, `revision: ${id}\n${header}\n`)

  const made = {
    message: 'more',
    revisionId: 'new',
    format: 'yaml',
    now: new Date('2024-02-03T04:05:06Z'),
    randomBytes: () => new Uint8Array(8),
  } as const

  /** The file of a new document, or why there is none. */
  async function created(request: Partial<NewRevision>): Promise<string> {
    try {
      const { file } = await createRevision(await openProject({ cwd: folder }), { ...made, ...request })
      return file
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  const createdIn = (name: string): Promise<string> =>
    created({ revises: 'b', versionPath: path.join(folder, name) })

  function twoBranches(keys: string): void {
    project(`file_template: "{slug}"\n${keys}`)
    revision('core/a.yaml', 'a', 'revises: null')
    revision('core/b.yaml', 'b', 'revises: a')
    revision('billing/c.yaml', 'c', 'revises: a\nbranch_labels: [billing]')
    revision('billing/sub/d.yaml', 'd', 'revises: c')
  }
  const folders = 'revisions: [core, billing]\n'

  it('writes where the branch goes on', async () => {
    twoBranches(folders)
    expect(await created({ revises: 'b' })).to.equal('core/more.yaml')
    for (const gone of ['core/more.yaml', 'billing/sub']) rmSync(path.join(folder, gone), { recursive: true })
    expect(await created({ revises: 'billing@head' })).to.equal('billing/more.yaml')
  })

  it('writes below a folder of the project where the branch stands there', async () => {
    twoBranches(folders)
    expect(await created({ revises: 'billing@head' })).to.equal('billing/sub/more.yaml')
  })

  it('begins a branch where its parent stands, or where it is told', async () => {
    twoBranches(folders)
    const branch = { revises: 'a', splice: true, branchLabels: ['contact'] }
    expect(await created({ ...branch, versionPath: path.join(folder, 'billing/new') })).to.equal(
      'billing/new/more.yaml',
    )
    rmSync(path.join(folder, 'billing/new'), { recursive: true })
    expect(await created(branch)).to.equal('core/more.yaml')
  })

  it('merges where the first of the branches stands', async () => {
    twoBranches(folders)
    const open = await openProject({ cwd: folder })
    const merge = { ...made, message: 'both' }
    const { file } = await mergeRevisions(open, { names: ['billing', 'b'], splice: false }, merge)
    expect(file).to.equal('billing/sub/both.yaml')
    expect((await openProject({ cwd: folder })).graph?.heads).to.deep.equal(['new'])
  })

  it('asks for the folder of a base, but for the first of all', async () => {
    twoBranches(folders)
    expect(await created({ revises: 'base' })).to.equal(
      'a revision that revises none may stand in any folder of the project',
    )
    expect(await created({ revises: 'base', versionPath: path.join(folder, 'billing') })).to.equal(
      'billing/more.yaml',
    )
    for (const name of ['core', 'billing']) {
      rmSync(path.join(folder, name), { recursive: true })
      mkdirSync(path.join(folder, name))
    }
    expect(await created({})).to.equal('core/more.yaml')
  })

  it('refuses a folder whose documents would not be read', async () => {
    twoBranches(folders)
    expect(await createdIn('other')).to.match(/other is in none of the folders of the project$/)
    expect(await createdIn('core/../corer')).to.match(/corer is in none of the folders of the project$/)
    expect(await createdIn('core/.drafts')).to.match(/would not be read: \.drafts is hidden$/)
  })

  it('makes the folders of the file template anew, and keeps those of the branch', async () => {
    project('revisions: [revisions]\nfile_template: "{year}/{month}-x/{slug}"\n')
    revision('revisions/2023/08-x/a.yaml', 'a', 'revises: null')
    revision('revisions/billing/2023/08-x/c.yaml', 'c', 'revises: a')
    revision('revisions/contact/d.yaml', 'd', 'revises: a')
    expect(await created({ revises: 'c' })).to.equal('revisions/billing/2024/02-x/more.yaml')
    rmSync(path.join(folder, 'revisions/billing/2024'), { recursive: true })
    expect(await created({ revises: 'd' })).to.equal('revisions/contact/2024/02-x/more.yaml')
    rmSync(path.join(folder, 'revisions/contact/2024'), { recursive: true })
    expect(await created({ revises: 'a', splice: true })).to.equal('revisions/2024/02-x/more.yaml')
  })

  it('reads each document once where one folder lies in another, in the order of the folders', async () => {
    twoBranches('revisions: [billing/sub, billing, ./core/../billing/, core]\n')
    const { files, diagnostics, graph } = await openProject({ cwd: folder })
    expect(diagnostics).to.deep.equal([])
    expect(files).to.deep.equal(['billing/sub/d.yaml', 'billing/c.yaml', 'core/a.yaml', 'core/b.yaml'])
    expect(graph?.heads).to.deep.equal(['d', 'b'])
    expect(await created({ revises: 'd' })).to.equal('billing/sub/more.yaml')
  })

  it('names both files of an id, and of a label, that stands in two folders', async () => {
    twoBranches(folders)
    revision('billing/again.yaml', 'b', 'revises: c')
    revision('core/label.yaml', 'e', 'revises: b\nbranch_labels: [billing]')
    const { diagnostics } = await openProject({ cwd: folder })
    const said = diagnostics.map(({ ruleId, location, related = [] }) => [
      ruleId,
      ...[location, ...related.map((other) => other.location)].map(
        ({ file, start }) => `${file}:${start.line}:${start.column}`,
      ),
    ])
    expect(said).to.deep.equal([
      ['graph/duplicate-id', 'core/b.yaml:1:11', 'billing/again.yaml:1:11'],
      ['graph/label-taken', 'billing/c.yaml:3:17', 'core/label.yaml:3:17'],
    ])
  })
})
