import { expect } from 'chai'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { currentByHeaders, readHeaderFiles } from '../../src/api/current-by-headers.js'
import { currentState, openProject, stampProject } from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachEngine } from '../support/each-engine.js'
import { withProject } from './live-project.js'

const table = (name: string): string =>
  `operations:\n  - create_table: { table: ${name}, columns: [{ name: id, type: bigint, primary_key: true }] }\n`

/** A trunk of two, and two branches that stand on it. */
const documents: Readonly<Record<string, string>> = {
  aa11: `revision: aa11\nrevises: null\nmessage: users\n${table('users')}`,
  bb22: `revision: bb22\nrevises: aa11\nmessage: orders\n${table('orders')}`,
  cc33: `revision: cc33\nrevises: bb22\nmessage: invoices\nbranch_labels: [billing]\n${table('invoices')}`,
  dd44: `revision: dd44\nrevises: bb22\nmessage: stock\n${table('stock')}`,
}

interface Case {
  readonly targets?: readonly string[]
  /** Changes the checkout after the revisions were stamped. */
  change?(cwd: string): void
  readonly edited?: readonly string[]
  /** The documents must be looked at in full. */
  readonly isLeft?: boolean
}

const file = (cwd: string, id: string): string => path.join(cwd, 'revisions', `${id}.yaml`)
const edit = (cwd: string, id: string, from: string, to: string): void =>
  writeFileSync(file(cwd, id), readFileSync(file(cwd, id), 'utf8').replace(from, to))

const cases: Readonly<Record<string, Case>> = {
  'all is applied': { targets: ['heads'] },
  'nothing is applied': { targets: ['base'] },
  'a branch is applied': { targets: ['cc33'] },
  'a comment was added since': {
    targets: ['heads'],
    change: (cwd) => appendFileSync(file(cwd, 'aa11'), '# said later\n'),
  },
  'operations were edited since': {
    targets: ['heads'],
    change: (cwd) => edit(cwd, 'aa11', 'bigint', 'integer'),
    edited: ['aa11'],
  },
  'another parent was written since': {
    targets: ['bb22'],
    change: (cwd) => edit(cwd, 'dd44', 'revises: bb22', 'revises: aa11'),
  },
  'the newest file is gone': { targets: ['heads'], change: (cwd) => rmSync(file(cwd, 'cc33')) },
  'two revisions were replaced by one since': {
    targets: ['bb22'],
    change: (cwd) =>
      writeFileSync(
        file(cwd, 'ee55'),
        `revision: ee55\nrevises: null\nmessage: both\nreplaces: [aa11, bb22]\n${table('users')}`,
      ),
  },
  'the first of the files is gone': {
    targets: ['heads'],
    change: (cwd) => rmSync(file(cwd, 'aa11')),
    isLeft: true,
  },
  'an applied document is wrong by now': {
    targets: ['heads'],
    change: (cwd) => edit(cwd, 'bb22', 'create_table', 'create_tabel'),
    isLeft: true,
  },
}

describe('where a database is, by the headers of the documents', () => {
  eachEngine((engine) => {
    for (const [title, { targets = [], change, edited = [], isLeft = false }] of Object.entries(cases)) {
      it(`says what the documents say when ${title}`, async () => {
        await inTemporaryFolder(async (cwd) => {
          mkdirSync(path.join(cwd, 'revisions'))
          writeFileSync(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: headers\n')
          for (const [id, text] of Object.entries(documents)) writeFileSync(file(cwd, id), text)
          const database = await engine.database()
          await withProject(await openProject({ cwd }), database, async (db) => {
            await stampProject(await openProject({ cwd }), db, { targets })
          })
          change?.(cwd)
          const project = await openProject({ cwd })
          await withProject(project, database, (db) => {
            const files = readHeaderFiles({ cwd })
            const found = files === undefined ? undefined : currentByHeaders(files, db.database.state)
            expect(found === undefined).to.equal(isLeft)
            if (found !== undefined) {
              expect(found).to.deep.equal(currentState(project, db))
              expect(
                found.applied.flatMap(({ revision, applied }) => (applied.edited ? [revision] : [])),
              ).to.deep.equal(edited)
            }
            return Promise.resolve()
          })
        })
      })
    }
  })
})
