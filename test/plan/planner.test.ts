import { expect } from 'chai'
import { planDowngrade, planUpgrade } from '../../src/plan/planner.js'
import { sourceOf } from '../support/case-table.js'
import { chain, downLast, found, only, planOf, revision, settings, up, upLast } from './plan-texts.js'

const users = `operations:
  - create_table:
      table: users
      columns: [{ name: id, type: bigint, primary_key: true }, { name: email, type: text }]
`

/** A revision whose only default has these digits. */
const one = (digits: string) =>
  revision(
    'r1',
    null,
    `operations:\n  - create_table: { table: t, columns: [{ name: a, type: decimal, default: ${digits} }] }\n`,
  )

/** Where the operations of the last revision stand, in the order of the plan, and why. */
const operationsOf = (...bodies: readonly string[]): readonly (readonly [string, string | undefined])[] =>
  upLast(...bodies).operations.map(({ pointer, moved }) => [pointer, moved])

/** A table that refers to another by an inline key. */
const table = (name: string, to: string): string =>
  `  - create_table: { table: ${name}, columns: [{ name: id, type: int, primary_key: true }, { name: ${to}, type: int, references: { table: ${to} } }] }\n`

/** What is wrong when an operation would have to move across an execute. */
const wall = (declared: string): readonly string[] =>
  found(
    up(`operations:
  - add_column: { table: a, column: x, type: int }
  - execute: { up: SELECT 1, leave_on_downgrade: nothing${declared} }
  - create_table: { table: a, columns: [{ name: id, type: int }] }
`),
  )

/** What is asked of the rows of `users` by revisions on top, and when. */
const asked = (body: string, ...more: readonly string[]): readonly (readonly [string, string])[] =>
  planOf(planUpgrade(chain(users), chain(users, body, ...more).slice(1), settings)).revisions.flatMap(
    ({ preconditions }) => preconditions.map(({ sentence, ask }) => [sentence, ask] as const),
  )

describe('a plan', () => {
  it('has the same digest whatever the documents look like', () => {
    const yaml = sourceOf(
      'a.yaml',
      `# a comment
revision: r1
revises: null
message: one
operations:
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, nullable: false }
        - &note { name: note, type: "decimal(10,2)", default: 0.10 }
`,
    )
    const json = sourceOf(
      'elsewhere/b.json',
      '{"operations":[{"create_table":{"columns":[{"nullable":false,"type":"bigint","name":"id"},{"default":0.10,"type":"decimal(10,2)","name":"note"}],"table":"users"}}],"message":"another","revises":null,"revision":"r1"}',
    )
    const digest = planOf(planUpgrade([], [yaml], settings)).digest
    expect(digest).to.match(/^sha256:[0-9a-f]{64}$/)
    expect(planOf(planUpgrade([], [json], settings)).digest).to.equal(digest)
  })

  it('has another digest where digits, the version, the direction or the start differ', () => {
    const digests = [
      planUpgrade([], [one('0.1')], settings),
      planUpgrade([], [one('0.10')], settings),
      planUpgrade([], [one('0.1')], { ...settings, serverVersion: 150_000 }),
      planDowngrade([one('0.1')], ['r1'], settings),
      planUpgrade([revision('r0', null, users)], [one('0.1')], settings),
    ].map((result) => planOf(result).digest)
    expect(new Set(digests).size).to.equal(digests.length)
  })

  it('goes from the applied set to the applied set', () => {
    const sources = chain(users, 'operations: []\n')
    const forth = planOf(planUpgrade(sources.slice(0, 1), sources.slice(1), settings))
    expect(forth).to.deep.include({ from: ['r1'], to: ['r1', 'r2'], direction: 'up' })
    const back = planOf(planDowngrade(sources, ['r2', 'r1'], settings))
    expect(back).to.deep.include({ from: ['r1', 'r2'], to: [], direction: 'down' })
    expect(back.revisions.map((each) => each.revision)).to.deep.equal(['r2', 'r1'])
  })

  it('takes down in the exact reverse of the planned order', () => {
    const plan = planOf(
      downLast(`operations:
  - create_table: { table: a, columns: [{ name: id, type: int, primary_key: true }, { name: b, type: int, references: { table: b } }] }
  - create_index: { table: c, columns: [x] }
  - create_table: { table: b, columns: [{ name: id, type: int, primary_key: true }] }
  - create_table: { table: c, columns: [{ name: x, type: int }] }
`),
    )
    expect(plan.revisions[0]?.statements.map(({ sql }) => sql)).to.deep.equal([
      'DROP INDEX "ix_c_x"',
      'DROP TABLE "c"',
      'ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_b"',
      'DROP TABLE "b"',
      'DROP TABLE "a"',
    ])
  })

  it('costs as much per revision in a long history as in a short one', () => {
    const sources = chain(
      ...Array.from(
        { length: 1000 },
        (_, i) =>
          `operations:\n  - create_table: { table: t${i}, columns: [{ name: id, type: int, primary_key: true }] }\n`,
      ),
    )
    const plan = planOf(planUpgrade([], sources, settings))
    expect(plan.revisions).to.have.length(1000)
    expect(plan.revisions.every(({ statements }) => statements.length === 1)).to.equal(true)
    expect(planOf(planDowngrade(sources, ['r1000'], settings)).revisions).to.have.length(1)
  })
})

describe('statements of a plan', () => {
  it('know their operation, are numbered, and stand in groups', () => {
    const { statements, atomic, notes } = upLast(
      users,
      `operations:
  - create_table: { table: logs, columns: [{ name: a, type: int }] }
  - create_check_constraint: { table: users, name: ck, check: "email <> ''" }
  - add_column: { table: users, column: fax, type: text }
`,
    )
    expect(
      statements.map(({ seq, group, class: kind, operations }) => [seq, group, kind, operations]),
    ).to.deep.equal([
      [1, 1, 'transactional', ['/operations/0']],
      [2, 1, 'transactional', ['/operations/1']],
      [3, 2, 'standalone', ['/operations/1']],
      [4, 3, 'transactional', ['/operations/2']],
    ])
    expect(atomic).to.equal(false)
    expect(notes).to.deep.equal([
      'runs in 3 groups, each committed by itself: statement 3 (ALTER TABLE VALIDATE) cannot share a transaction',
    ])
  })

  it('say what they lock, read and write anew', () => {
    const { statements } = upLast(
      users,
      `operations:
  - add_column: { table: users, column: token, type: uuid, default: { sql: gen_random_uuid() } }
  - create_index: { table: users, columns: [email] }
`,
    )
    expect(statements.map(({ lock, scan, rewrite }) => ({ lock, scan, rewrite }))).to.deep.equal([
      { lock: 'ACCESS EXCLUSIVE on "users"', scan: false, rewrite: true },
      { lock: 'SHARE on "users"', scan: true, rewrite: false },
    ])
  })

  it('are one transaction with `transaction: single`, whatever it locks', () => {
    const { statements, atomic } = upLast(
      users,
      `transaction: single
operations:
  - create_check_constraint: { table: users, name: ck, check: "email <> ''" }
  - alter_column: { table: users, column: email, nullable: false, backfill: x }
  - create_index: { table: users, columns: [email], concurrently: true }
`,
    )
    expect(atomic).to.equal(true)
    expect(new Set(statements.map(({ group }) => group)).size).to.equal(1)
  })

  it('refuse `transaction: single` where a statement must stand alone', () => {
    expect(
      found(
        up(
          users,
          `transaction: single
operations:
  - execute: { up: VACUUM users, transaction: false, leave_on_downgrade: nothing, done_when: SELECT true }
`,
        ),
      ),
    ).to.deep.equal(['model/conflicting-keys /operations/0/execute'])
  })

  it('carry what their author decided, so that a run that fails later can take them back', () => {
    const undos = upLast(
      users,
      `operations:
  - execute: { up: SELECT 1; SELECT 2, down: SELECT 3; SELECT 4 }
  - execute: { up: SELECT 5, leave_on_downgrade: it does no harm }
  - execute: { up: SELECT 6, irreversible: it is gone }
  - update_rows: { table: users, set: { email: x }, down: SELECT 7 }
  - add_column: { table: users, column: fax, type: text }
  - update_rows: { table: users, set: { fax: x } }
`,
    ).statements.map(({ undo }) => undo)
    expect(undos).to.deep.equal([
      [],
      ['SELECT 3', 'SELECT 4'],
      [],
      undefined,
      ['SELECT 7'],
      ['ALTER TABLE "users" DROP COLUMN "fax"'],
      [],
    ])
  })

  it('claim no undo for several statements that do not share a transaction', () => {
    const undos = upLast(
      users,
      `operations:
  - execute: { up: ANALYZE users; VACUUM users, transaction: false, leave_on_downgrade: nothing, done_when: SELECT true }
`,
    ).statements.map(({ undo }) => undo)
    expect(undos).to.deep.equal([undefined, undefined])
  })
})

describe('problems of a plan', () => {
  it('are found in all revisions at once, each at its place', () => {
    const result = up(
      users,
      `operations:
  - drop_column: { table: users, column: emial }
`,
      `operations:
  - add_column: { table: users, column: email, type: text }
  - drop_table: { table: orders }
`,
    )
    expect(result.plan).to.equal(undefined)
    expect(
      result.diagnostics.map(({ ruleId, location: { file, pointer, start } }) => [
        ruleId,
        file,
        pointer,
        start.line,
      ]),
    ).to.deep.equal([
      ['model/no-such-column', 'r2.yaml', '/operations/0/drop_column/column', 4],
      ['model/name-taken', 'r3.yaml', '/operations/0/add_column/column', 4],
      ['model/no-such-table', 'r3.yaml', '/operations/1/drop_table/table', 5],
    ])
  })

  it('are not followed by what only follows from them', () => {
    expect(
      found(
        up(`operations:
  - create_table: { table: users, columns: [{ name: id, type: nonsense }] }
  - add_column: { table: users, column: a, type: int }
  - create_index: { table: users, columns: [id, a] }
  - create_table: { table: logs, columns: [{ name: user_id, type: int, references: { table: users } }] }
`),
      ),
    ).to.deep.equal(['type/unknown /operations/0/create_table/columns/0/type'])
  })

  it('of a SQL text stand at the place in the text', () => {
    const [diagnostic] = up(
      users,
      `operations:
  - execute:
      up: |
        SELECT 1;
        ROLLBACK
      down: SELECT 1
`,
    ).diagnostics
    expect(diagnostic?.location.start).to.deep.equal({ line: 7, column: 9 })
  })
})

describe('the order of operations', () => {
  it('is that of the document where it is valid', () => {
    expect(
      operationsOf(`operations:
  - create_table: { table: b, columns: [{ name: id, type: int, primary_key: true }] }
  - create_table: { table: a, columns: [{ name: b, type: int, references: { table: b } }] }
`),
    ).to.deep.equal([
      ['/operations/0', undefined],
      ['/operations/1', undefined],
    ])
  })

  it('puts what needs a later one right behind it, and says so', () => {
    expect(
      operationsOf(`operations:
  - insert_rows: { table: a, rows: [{ id: 1 }] }
  - create_table: { table: a, columns: [{ name: id, type: int, primary_key: true }] }
  - create_table: { table: b, columns: [{ name: id, type: int }] }
`),
    ).to.deep.equal([
      ['/operations/1', undefined],
      ['/operations/0', 'after create table "a", which it needs'],
      ['/operations/2', undefined],
    ])
  })

  it('moves over several', () => {
    const moved = operationsOf(`operations:
  - create_index: { table: a, columns: [x] }
  - add_column: { table: a, column: x, type: int }
  - create_table: { table: a, columns: [{ name: id, type: int }] }
`)
    expect(moved.map(([pointer]) => pointer)).to.deep.equal([
      '/operations/2',
      '/operations/1',
      '/operations/0',
    ])
  })

  it('splits foreign keys off tables in a circle of three', () => {
    const { statements } = upLast(`operations:\n${table('a', 'b')}${table('b', 'c')}${table('c', 'a')}`)
    expect(statements.map(({ sql }) => sql.split(' (')[0]?.split('\n')[0])).to.deep.equal([
      'CREATE TABLE "a"',
      'CREATE TABLE "b"',
      'ALTER TABLE "a" ADD CONSTRAINT "fk_a_b_b" FOREIGN KEY',
      'CREATE TABLE "c"',
      'ALTER TABLE "b" ADD CONSTRAINT "fk_b_c_c" FOREIGN KEY',
    ])
  })

  it('provides no absence, and says which order is meant', () => {
    const result = up(
      users,
      `operations:
  - add_column: { table: users, column: email, type: int }
  - rename_column: { table: users, column: email, to: mail }
`,
    )
    expect(found(result)).to.deep.equal(['model/order /operations/0/add_column/column'])
    expect(result.diagnostics[0]?.help).to.equal('write it after rename column "email" of "users" to "mail"')
  })

  it('ends at an execute that declares nothing, but not for one that does', () => {
    expect(wall('')).to.deep.equal(['model/order /operations/0/add_column/table'])
    expect(wall(', uses: []')).to.deep.equal([])
  })

  it('does not go in circles, nor miss what a later one makes, where something else is wrong', () => {
    expect(
      found(
        up(`operations:
  - create_table: { table: a, columns: [{ name: id, type: int, references: { table: b } }, { name: x, type: nonsense }] }
  - create_table: { table: b, columns: [{ name: id, type: int, references: { table: a } }, { name: x, type: nonsense }] }
`),
      ),
    ).to.deep.equal([
      'type/unknown /operations/0/create_table/columns/1/type',
      'type/unknown /operations/1/create_table/columns/1/type',
    ])
  })
})

describe('preconditions of a plan', () => {
  const unique = '  - create_unique_constraint: { table: users, columns: [email] }\n'

  it('are asked before the run where nothing before them changes the answer', () => {
    expect(
      asked(`operations:\n  - create_table: { table: other, columns: [{ name: a, type: int }] }\n${unique}`),
    ).to.deep.equal([['no two rows of "users" have the same "email"', 'run']])
  })

  it('are asked before their revision where an earlier one changes the answer', () => {
    expect(
      asked(
        'operations:\n  - update_rows: { table: users, set: { email: x }, leave_on_downgrade: none }\n',
        `operations:\n${unique}`,
      ).at(-1),
    ).to.deep.equal(['no two rows of "users" have the same "email"', 'revision'])
  })

  it('are not asked where their own revision changes the answer, or raw SQL might', () => {
    for (const before of [
      '  - update_rows: { table: users, set: { email: x }, leave_on_downgrade: none }\n',
      '  - execute: { up: SELECT 1, leave_on_downgrade: none }\n',
    ]) {
      expect(asked(`operations:\n${before}${unique}`), before).to.deep.equal([
        ['no two rows of "users" have the same "email"', 'never'],
      ])
    }
  })

  it('are none for a table of the same revision', () => {
    expect(
      asked(`operations:
  - create_table: { table: t, columns: [{ name: a, type: int }] }
  - create_unique_constraint: { table: t, columns: [a] }
  - alter_column: { table: t, column: a, nullable: false }
`),
    ).to.deep.equal([])
  })
})

describe('the way down', () => {
  it('is exact, lossy or irreversible, and each operation says which', () => {
    const planned = upLast(
      users,
      `operations:
  - rename_column: { table: users, column: email, to: mail }
  - drop_column: { table: users, column: mail }
  - execute: { up: SELECT 1, irreversible: nobody knows }
`,
    )
    expect(planned.operations.map(({ reversible, reason }) => [reversible, reason])).to.deep.equal([
      ['exact', undefined],
      ['lossy', undefined],
      ['irreversible', 'nobody knows'],
    ])
    expect(planned.reversible).to.equal('irreversible')
    expect(planned.notes).to.deep.equal(['run SQL: SELECT 1: cannot be taken back: nobody knows'])
  })

  it('stops at what is irreversible, with every reason and its place', () => {
    const result = downLast(
      users,
      `operations:
  - execute: { up: SELECT 1, irreversible: first }
  - add_column: { table: users, column: a, type: int }
  - update_rows: { table: users, set: { email: x }, irreversible: second }
`,
    )
    expect(result.plan).to.equal(undefined)
    expect(result.irreversible.map(({ source, reasons }) => [source.revision, reasons])).to.deep.equal([
      [
        'r2',
        [
          { place: '/operations/2', reason: 'second' },
          { place: '/operations/0', reason: 'first' },
        ],
      ],
    ])
  })

  it('is what the document writes, where it leads back', () => {
    const { statements } = only(
      downLast(
        users,
        `operations:
  - add_column: { table: users, column: a, type: int }
downgrade:
  - execute: { up: DELETE FROM users }
  - drop_column: { table: users, column: a }
`,
      ),
    )
    expect(statements.map(({ sql }) => sql)).to.deep.equal([
      'DELETE FROM users',
      'ALTER TABLE "users" DROP COLUMN "a"',
    ])
  })

  it('is refused where the document writes one that does not lead back', () => {
    const result = up(
      users,
      `operations:
  - add_column: { table: users, column: a, type: int }
downgrade: []
`,
    )
    expect(found(result)).to.deep.equal(['model/downgrade /downgrade'])
    expect(result.diagnostics[0]?.message).to.include('of table "users"')
  })

  it('does not mind where a column stands, which PostgreSQL cannot restore', () => {
    const { statements } = only(
      downLast(
        users,
        `operations:
  - drop_column: { table: users, column: id }
downgrade:
  - add_column: { table: users, column: id, type: bigint, primary_key: true }
`,
      ),
    )
    expect(statements).to.have.length(2)
  })
})
