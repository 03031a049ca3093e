import { expect } from 'chai'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { loadFolders } from '../../src/documents/load-folder.js'

describe('loadFolders', () => {
  let folder = ''
  const write = async (file: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'aludel-folder-'))
  })

  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  it('loads folders as configured and files by path, leaving out what is hidden or of another kind', async () => {
    await write('second/b.yaml', 'revision: b1\nrevises: a2\n')
    await write('first/z.json', '{"revision":"a2","revises":"a1"}')
    await write('first/a/deep.yml', 'revision: a1\nrevises: null\n')
    await write('first/.hidden.yaml', 'x')
    await write('first/.git/a.yaml', 'x')
    await write('first/notes.md', 'x')
    const { revisions, diagnostics, files } = await loadFolders(['first', 'second'], folder)
    expect(diagnostics).to.deep.equal([])
    expect(revisions.map(({ document }) => document.revision)).to.deep.equal(['a1', 'a2', 'b1'])
    expect(files).to.deep.equal(['first/a/deep.yml', 'first/z.json', 'second/b.yaml'])
  })

  it('takes a byte order mark, and names a folder that is not there', async () => {
    await write('first/a.yaml', Buffer.from('\ufeffrevision: a1\r\nrevises: null\r\n'))
    const { revisions, diagnostics } = await loadFolders(['first', 'gone'], folder)
    expect(revisions.map(({ document }) => document.revision)).to.deep.equal(['a1'])
    expect(diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`)).to.deep.equal([
      'project/missing-folder: there is no folder gone',
    ])
  })

  it('goes on after a file that is wrong', async () => {
    await write('first/a.yaml', 'revision: [')
    await write('first/b.yaml', 'revision: b1\nrevises: null\n')
    const { revisions, diagnostics, sources } = await loadFolders(['first'], folder)
    expect(revisions.map(({ document }) => document.revision)).to.deep.equal(['b1'])
    expect(diagnostics.map(({ location }) => location.file)).to.deep.equal(['first/a.yaml'])
    expect(sources.get('first/a.yaml')).to.equal('revision: [')
  })
})
