import { expect } from 'chai'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openProject, RunError, squashRevisions, UsageError, type Squashed } from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'

/** Documents by file; each stands on the one before it unless it says otherwise. */
type Files = Readonly<Record<string, string>>

const users = '  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }'
const teams = '  - create_table: { table: teams, columns: [{ name: id, type: bigint, primary_key: true }] }'

function write(cwd: string, files: Files): void {
  writeFileSync(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: squashed\ndialects: [postgresql@16]\n')
  const ids = Object.keys(files).map((file) => path.basename(file, '.yaml'))
  for (const [i, [file, text]] of Object.entries(files).entries()) {
    const full = path.join(cwd, 'revisions', file)
    mkdirSync(path.dirname(full), { recursive: true })
    const header = text.includes('revises:') ? '' : `revises: ${ids[i - 1] ?? 'null'}\n`
    writeFileSync(full, file.endsWith('.csv') ? text : `revision: ${ids[i] ?? ''}\n${header}${text}\n`)
  }
}

/** Squashes, and gives the text of the new document below its header. */
async function squash(cwd: string, range: string): Promise<Squashed & { readonly text: string }> {
  const made = await squashRevisions(await openProject({ cwd }), {
    range,
    message: 'all of it',
    revisionId: 'made',
    now: new Date('2026-01-02T03:04:05Z'),
    randomBytes: (count) => new Uint8Array(count),
  })
  const text = readFileSync(path.join(cwd, made.file), 'utf8')
  return { ...made, text: text.slice(text.indexOf('\n') + 1) }
}

interface Written {
  readonly title: string
  readonly range: string
  readonly files: Files
  readonly text: string
}

const header = (parent: string, ids: readonly string[], labels = ''): string => `revision: made
revises: ${parent}
message: all of it
created: 2026-01-02T03:04:05Z
${labels}replaces:
${ids.map((id) => `  - ${id}\n`).join('')}`

const written: readonly Written[] = [
  {
    title: 'a table that is made is written as it is in the end',
    range: 'b:e',
    files: {
      'a.yaml': `operations:\n${users}`,
      'b.yaml': `operations:\n${teams}\n  - add_column: { table: teams, column: user_id, type: bigint }`,
      'c.yaml':
        'operations:\n  - create_foreign_key: { table: teams, columns: [user_id], references: { table: users } }',
      'd.yaml': 'operations:\n  - create_index: { table: teams, columns: [user_id], concurrently: true }',
      'e.yaml':
        'operations:\n  - rename_table: { table: teams, to: groups }\n  - add_column: { table: users, column: locale, type: text }',
    },
    text: `${header('a', ['b', 'c', 'd', 'e'])}operations:
  - create_table:
      table: groups
      columns:
        - { name: id, type: bigint }
        - { name: user_id, type: bigint, references: { table: users, column: id, name: fk_teams_user_id_users } }
      primary_key: { name: pk_teams, columns: [ id ] }
      indexes:
        - { name: ix_teams_user_id, columns: [ user_id ] }
  - add_column:
      table: users
      column: locale
      type: text
`,
  },
  {
    title: 'a table that goes again is left out, and labels of both ends are carried',
    range: ':c',
    files: {
      'a.yaml': `branch_labels: [first]\noperations:\n${users}`,
      'b.yaml': `branch_labels: [middle]\noperations:\n${teams}`,
      'c.yaml': 'branch_labels: [last]\noperations:\n  - drop_table: { table: teams }',
    },
    text: `${header('null', ['a', 'b', 'c'], 'branch_labels: [first, last]\n')}operations:
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, primary_key: true }
`,
  },
  {
    title: 'what rows may have gone through is kept in order, with the digits of its numbers',
    range: 'a:c',
    files: {
      'a.yaml': `operations:\n${users}`,
      'b.yaml': 'operations:\n  - insert_rows: { table: users, rows: [{ id: 12345678901234567890 }] }',
      'c.yaml':
        'operations:\n  - add_column: { table: users, column: rate, type: "numeric(6,4)", nullable: false, backfill: 0.1900 }',
    },
    text: `${header('null', ['a', 'b', 'c'])}operations:
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, primary_key: true }
  - insert_rows:
      table: users
      rows:
        - { id: 12345678901234567890 }
  - add_column:
      table: users
      column: rate
      type: "numeric(6,4)"
      nullable: false
      backfill: 0.1900
`,
  },
  {
    title: 'what is for other dialects stays',
    range: 'a:b',
    files: {
      'a.yaml':
        'operations:\n  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }], mysql: { engine: InnoDB } }',
      'b.yaml': 'operations:\n  - add_column: { table: users, column: name, type: text }',
    },
    text: `${header('null', ['a', 'b'])}operations:
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, primary_key: true }
      mysql: { engine: InnoDB }
  - add_column:
      table: users
      column: name
      type: text
`,
  },
  {
    title: 'an update of columns that are added with it decides nothing, and data files are found',
    range: 'b:d',
    files: {
      'a.yaml': `operations:\n${users}`,
      'old/b.yaml': 'revises: a\noperations:\n  - insert_rows: { table: users, file: ids.csv }',
      'old/c.yaml': 'revises: b\noperations:\n  - add_column: { table: users, column: locale, type: text }',
      'd.yaml':
        'revises: c\noperations:\n  - update_rows: { table: users, set: { locale: en }, leave_on_downgrade: a default }',
      'old/ids.csv': 'id\n1\n2\n',
    },
    text: `${header('a', ['b', 'c', 'd'])}operations:
  - insert_rows:
      table: users
      file: old/ids.csv
  - add_column:
      table: users
      column: locale
      type: text
  - update_rows:
      table: users
      set: { locale: en }
`,
  },
]

interface Refused {
  readonly title: string
  readonly range: string
  readonly files: Files
  readonly says: string
  readonly places?: readonly string[]
}

const column = 'operations:\n  - add_column: { table: users, column: locale, type: text }'

const refused: readonly Refused[] = [
  {
    title: 'a downgrade of its own',
    range: 'a:b',
    files: {
      'a.yaml': `operations:\n${users}`,
      'b.yaml': `${column}\ndowngrade:\n  - drop_column: { table: users, column: locale }`,
    },
    says: 'a downgrade that is written by hand is for one revision alone',
    places: ['revisions/b.yaml:5'],
  },
  {
    title: 'something that stands on the middle',
    range: 'a:c',
    files: {
      'a.yaml': `operations:\n${users}`,
      'b.yaml': column,
      'c.yaml': `operations:\n${teams}`,
      'x.yaml': 'revises: b\ndepends_on: [a]\noperations: []',
    },
    says: 'a:c is no whole stretch of the history',
    places: ['revisions/x.yaml:3', 'revisions/x.yaml:2'],
  },
  {
    title: 'what is kept',
    range: 'a:b',
    files: {
      'a.yaml': `operations:\n${users}\n${teams}`,
      'b.yaml': 'operations:\n  - drop_table: { table: teams, keep: true }',
    },
    says: 'what a revision keeps or shares is known by its id',
    places: ['revisions/b.yaml:4'],
  },
  {
    title: 'what is shared',
    range: 'a:b',
    files: {
      'a.yaml': 'operations:\n  - create_schema: { name: billing, shared: true }',
      'b.yaml': `operations:\n${users}`,
    },
    says: 'what a revision keeps or shares is known by its id',
    places: ['revisions/a.yaml:4'],
  },
  {
    title: 'a decision about columns that would come with it',
    range: 'b:c',
    files: {
      'a.yaml': `operations:\n${users}`,
      'b.yaml': column,
      'c.yaml':
        'operations:\n  - update_rows:\n      table: users\n      set: { locale: en }\n      down: update users set id = id',
    },
    says: 'these operations do not go together in one revision',
    places: ['revisions/c.yaml:7'],
  },
  {
    title: 'transactions that are cut in different ways',
    range: 'a:b',
    files: { 'a.yaml': `operations:\n${users}`, 'b.yaml': `transaction: single\n${column}` },
    says: 'the revisions want their transactions in different ways',
    places: ['revisions/b.yaml:3'],
  },
  {
    title: 'several ends',
    range: 'a:',
    files: {
      'a.yaml': `operations:\n${users}`,
      'b.yaml': column,
      'c.yaml': `revises: a\noperations:\n${teams}`,
    },
    says: '`a:` ends in several revisions: b, c',
  },
  {
    title: 'one revision',
    range: 'b:b',
    files: { 'a.yaml': `operations:\n${users}`, 'b.yaml': column },
    says: 'there is one revision in `b:b`',
  },
]

describe('squashRevisions', () => {
  for (const { title, range, files, text } of written) {
    it(title, () =>
      inTemporaryFolder(async (cwd) => {
        write(cwd, files)
        expect((await squash(cwd, range)).text).to.equal(text)
      }),
    )
  }

  for (const { title, range, files, says, places = [] } of refused) {
    it(`refuses ${title}`, () =>
      inTemporaryFolder(async (cwd) => {
        write(cwd, files)
        const error: unknown = await squash(cwd, range).catch((thrown: unknown) => thrown)
        if (!(error instanceof RunError || error instanceof UsageError)) throw error
        expect(error.message).to.equal(says)
        const problems = error instanceof RunError ? (error.details.problems ?? []) : []
        expect(problems.map(({ operation: { file, line } }) => `${file ?? ''}:${line ?? 0}`)).to.deep.equal(
          places,
        )
      }))
  }

  it('lets what stood on the last stand on it, and keeps the rest of the document', () =>
    inTemporaryFolder(async (cwd) => {
      write(cwd, {
        'a.yaml': `operations:\n${users}`,
        'b.yaml': column,
        'c.yaml': `# behind\nrevises: [b]   # b it is\noperations:\n${teams}`,
        'd.yaml': 'revises: null\ndepends_on:\n  - "b"\noperations: []',
      })
      const { moved } = await squash(cwd, 'a:b')
      expect(moved).to.deep.equal(['revisions/c.yaml', 'revisions/d.yaml'])
      const textOf = (file: string) => readFileSync(path.join(cwd, 'revisions', file), 'utf8')
      expect(textOf('c.yaml')).to.contain('# behind\nrevises: [made]   # b it is\n')
      expect(textOf('d.yaml')).to.contain('depends_on:\n  - "made"\n')
    }))

  it('tells the label of the middle, which nothing carries any more', () =>
    inTemporaryFolder(async (cwd) => {
      write(cwd, {
        'a.yaml': `operations:\n${users}`,
        'b.yaml': `branch_labels: [middle]\n${column}`,
        'c.yaml': `operations:\n${teams}`,
      })
      const { notes } = await squash(cwd, 'a:c')
      expect(notes).to.deep.equal([
        'the branch label middle names a place in the middle: nothing carries it now',
      ])
    }))
})
