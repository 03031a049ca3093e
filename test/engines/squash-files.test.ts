import { expect } from 'chai'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { downgradeProject, openProject, squashRevisions, upgradeProject } from '../../src/index.js'
import { withProject } from '../api/live-project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachEngine } from '../support/each-engine.js'

const documents = {
  a: 'revises: null\noperations:\n  - create_table: { table: tags, columns: [{ name: id, type: bigint, primary_key: true }] }\n',
  b: 'revises: a\noperations:\n  - insert_rows: { table: tags, file: ../one.csv }\n',
  c: 'revises: b\noperations:\n  - add_column: { table: tags, column: name, type: text }\n  - insert_rows: { table: tags, file: ../two.csv }\n',
}

describe('rows of files in a squashed stretch', () => {
  eachEngine((engine) => {
    it('are taken back by the keys that were kept, though the files are gone', () =>
      inTemporaryFolder(async (cwd) => {
        const test = await engine.database()
        await mkdir(path.join(cwd, 'revisions'))
        await writeFile(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: files\n')
        await writeFile(path.join(cwd, 'one.csv'), 'id\n1\n2\n')
        await writeFile(path.join(cwd, 'two.csv'), 'id,name\n3,three\n')
        for (const [id, text] of Object.entries(documents)) {
          await writeFile(path.join(cwd, 'revisions', `${id}.yaml`), `revision: ${id}\n${text}`)
        }
        const old = await openProject({ cwd })
        await withProject(old, test, (db) => upgradeProject(old, db, {}))
        await test.exec('INSERT INTO tags (id) VALUES (9)')
        await squashRevisions(old, {
          range: 'b:c',
          message: 'tags',
          revisionId: 's',
          now: new Date('2026-01-01T00:00:00Z'),
          randomBytes: (count) => new Uint8Array(count),
        })
        const project = await openProject({ cwd })
        const { result } = await withProject(project, test, (db) => upgradeProject(project, db, {}))
        expect(result.exchanged).to.deep.equal([{ revision: 's', replaced: ['b', 'c'] }])
        await rm(path.join(cwd, 'one.csv'))
        await rm(path.join(cwd, 'two.csv'))
        const later = await openProject({ cwd })
        const taken = await withProject(later, test, (db) =>
          downgradeProject(later, db, { targets: ['a'], allowDataLoss: true }),
        )
        expect(taken.result.error?.message).to.equal(undefined)
        expect(await test.query('SELECT id::int FROM tags ORDER BY 1')).to.deep.equal([{ id: 9 }])
      }))
  })
})
