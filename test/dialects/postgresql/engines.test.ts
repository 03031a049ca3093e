import { expect } from 'chai'
import { postgresql } from '../../../src/dialects/postgresql/index.js'
import type { Column, Index, Table } from '../../../src/model/table.js'
import type { Statement } from '../../../src/steps/statement.js'
import type { Row, Step } from '../../../src/steps/step.js'
import { diffDumps } from '../../support/diff-dumps.js'
import { dumpCatalog } from '../../support/dump-catalog.js'
import { eachEngine } from '../../support/each-engine.js'
import type { TestDatabase } from '../../support/test-database.js'
import {
  check,
  column,
  compile,
  foreignKey,
  identity,
  index,
  statements,
  table,
  teams,
  type,
  unique,
  users,
  type ContextOptions,
} from './fixtures.js'

const number = (digits: string) => ({ number: digits })
const email = find(users, 'email')
const score = find(users, 'score')
const id = find(users, 'id')
const shout = find(users, 'shout')
const plain = table('plain', [
  column('a', 'integer'),
  column('b', 'text', { nullable: false }),
  column('c', 'json'),
])

const priced = table('priced', [column('cents', 'integer')], {
  checks: [
    check('ck_priced', 'cents >= 0', { comment: 'never less' }),
    check('ck_priced_later', 'cents < 5', { validated: false }),
  ],
  indexes: [
    index('ix_priced_dear', ['cents'], { where: 'cents > 100', comment: 'the dear ones' }),
    index('ix_priced_half', [], { elements: [{ sql: 'cents / 2', order: 'asc' }] }),
  ],
})

const addIndex = (made: Index, on: Table): Step => ({
  kind: 'create_index',
  table: on,
  index: made,
  concurrently: false,
})

interface EngineCase {
  readonly title: string
  readonly step: Step
  /** Steps before it, beside the tables of the fixtures. */
  readonly before?: readonly Step[]
  /** The step destroys what no statement brings back. */
  readonly lossy?: true
  readonly since?: number
}

function alter(from: Column, change: Partial<Column>, more: { using?: string; in?: Table } = {}): Step {
  const { in: owner = users, ...rest } = more
  return { kind: 'alter_column', table: owner, from, to: { ...from, ...change }, ...rest }
}

const without = <K extends keyof Column>(from: Column, key: K): Omit<Column, K> => {
  const { [key]: _, ...rest } = from
  return rest
}

const make = (made: Table): Step => ({ kind: 'create_table', table: made, foreignKeys: made.foreignKeys })

const rows: readonly Row[] = [
  [
    ['id', number('7')],
    ['email', 'a@b'],
    ['settings', { json: '{"a":1}' }],
  ],
  [
    ['id', number('9')],
    ['score', number('1.25')],
  ],
]

function insertUser(digits: string): Step {
  const row: Row = [
    ['id', number(digits)],
    ['email', digits],
  ]
  return { kind: 'insert_rows', table: users, rows: [row], identity: ['id'] }
}

const cases: readonly EngineCase[] = [
  {
    title: 'create_table with everything',
    step: make(
      table(
        'wide "one"',
        [
          column('n', 'integer', { nullable: false, options: { serial: true } }),
          column('t', 'text', { collation: 'C', options: { storage: 'external', statistics: 50 } }),
          column('at', 'timestamptz(3)', { default: { sql: "now() - interval '1 day'" } }),
          column('tags', 'text[]'),
        ],
        {
          uniques: [unique('uq_wide', ['t'], { deferrable: true, initiallyDeferred: true, include: ['n'] })],
          checks: [check('ck_wide', 'n > 0', { validated: false, comment: 'positive' })],
          comment: 'it’s wide',
          options: {
            unlogged: true,
            with: { fillfactor: 70, 'toast.autovacuum_enabled': false },
            row_security: true,
            replica_identity: 'full',
          },
        },
      ),
    ),
  },
  { title: 'drop_table', step: { kind: 'drop_table', table: users }, lossy: true },
  { title: 'rename_table', step: { kind: 'rename_table', table: users, to: 'people' } },
  {
    title: 'alter_table',
    step: {
      kind: 'alter_table',
      table: { ...users, options: {} },
      to: {
        ...users,
        comment: 'Accounts',
        options: {
          with: { fillfactor: 80 },
          row_security: true,
          force_row_security: true,
          replica_identity: 'pk_users',
          unlogged: false,
        },
      },
    },
  },
  {
    title: 'add_column',
    step: { kind: 'add_column', table: users, column: column('fax', 'text', { comment: 'Old' }) },
  },
  {
    title: 'add_column not null, filled by a constant',
    step: {
      kind: 'add_column',
      table: users,
      column: column('locale', 'varchar(10)', { nullable: false }),
      fill: { literal: 'en' },
    },
  },
  {
    title: 'add_column not null, filled by an expression',
    step: {
      kind: 'add_column',
      table: users,
      column: column('half', 'decimal', { nullable: false, default: { literal: number('1') } }),
      fill: { sql: 'score / 2' },
    },
  },
  {
    title: 'add_column with identity',
    step: {
      kind: 'add_column',
      table: plain,
      column: column('n', 'integer', {
        nullable: false,
        identity: identity('plain_n_seq', { start: 10, increment: -2, max: 10, cycle: true, cache: 5 }),
      }),
    },
  },
  {
    title: 'add_column serial',
    step: {
      kind: 'add_column',
      table: plain,
      column: column('n', 'integer', { nullable: false, options: { serial: true } }),
    },
  },
  {
    title: 'add_column virtual',
    step: {
      kind: 'add_column',
      table: users,
      column: column('v', 'text', { generated: { sql: 'lower(email)', stored: false } }),
    },
    since: 180000,
  },
  {
    // Its foreign key goes by a step of its own before it, as in a plan.
    title: 'drop_column',
    step: { kind: 'drop_column', table: { ...users, foreignKeys: [] }, column: find(users, 'team_id') },
    before: users.foreignKeys.map((constraint): Step => ({
      kind: 'drop_constraint',
      table: users,
      constraint,
    })),
    lossy: true,
  },
  {
    title: 'drop_column that is generated',
    step: { kind: 'drop_column', table: { ...users, indexes: [] }, column: shout },
    before: [{ kind: 'drop_index', table: users, index: index('ix_users_shout', []), concurrently: false }],
  },
  { title: 'rename_column', step: { kind: 'rename_column', table: users, from: 'email', to: 'e "mail"' } },
  {
    title: 'alter_column to a wider type, with a generated column and an index in the way',
    step: alter(email, { type: type('varchar(100)') }),
  },
  {
    title: 'alter_column to a wider type, under a check and indexes written over it',
    before: [make(priced), ...priced.indexes.map((made) => addIndex(made, priced))],
    step: alter(find(priced, 'cents'), { type: type('decimal') }, { in: priced }),
  },
  { title: 'alter_column to text', step: alter(email, { type: type('text'), collation: 'C' }) },
  {
    title: 'alter_column by using',
    step: alter(score, { type: type('integer') }, { using: 'round(score)::integer' }),
    lossy: true,
  },
  {
    title: 'alter_column between text and number',
    step: alter(find(plain, 'a'), { type: type('text') }, { in: plain }),
  },
  { title: 'alter_column default', step: alter(score, { default: { sql: '1 + 1' } }) },
  {
    title: 'alter_column without default',
    step: { kind: 'alter_column', table: users, from: score, to: without(score, 'default') },
  },
  {
    title: 'alter_column not null',
    step: { kind: 'alter_column', table: users, from: email, to: { ...email, nullable: false } },
  },
  { title: 'alter_column nullable', step: alter(score, { nullable: true }) },
  {
    title: 'alter_column comment and storage',
    step: alter(email, { comment: 'New', options: { storage: 'main', statistics: 200 } }),
  },
  {
    title: 'alter_column compression',
    step: alter(email, { options: { compression: 'pglz' } }),
    since: 140000,
  },
  {
    title: 'alter_column of identity',
    step: alter(id, {
      identity: identity('other_seq', {
        generation: 'by_default',
        increment: 5,
        start: 3,
        min: -5,
        max: 1000,
        cycle: true,
        cache: 3,
      }),
    }),
  },
  {
    title: 'alter_column without identity',
    step: { kind: 'alter_column', table: users, from: id, to: without(id, 'identity') },
  },
  {
    title: 'alter_column to identity',
    step: alter(find(teams, 'id'), { identity: identity('teams_id_seq') }, { in: teams }),
  },
  {
    title: 'alter_column to serial',
    step: alter(find(teams, 'id'), { options: { serial: true } }, { in: teams }),
  },
  {
    title: 'alter_column to a plain one',
    step: { kind: 'alter_column', table: users, from: shout, to: without(shout, 'generated') },
    lossy: true,
  },
  {
    title: 'alter_column to another expression',
    step: alter(shout, { generated: { sql: 'lower(email)', stored: true } }),
  },
  {
    title: 'add_primary_key on nullable columns',
    step: {
      kind: 'add_primary_key',
      table: plain,
      constraint: { kind: 'primary_key', name: 'pk_plain', columns: ['a', 'b'], comment: 'both' },
    },
  },
  {
    title: 'add_unique',
    step: { kind: 'add_unique', table: plain, constraint: unique('uq_plain', ['a', 'b']) },
  },
  {
    title: 'add_unique with equal nulls',
    step: {
      kind: 'add_unique',
      table: plain,
      constraint: unique('uq_plain', ['a'], { nullsNotDistinct: true }),
    },
    since: 150000,
  },
  {
    title: 'add_check',
    step: {
      kind: 'add_check',
      table: users,
      constraint: check('ck_users_email', "email <> ''", { comment: 'no blanks' }),
    },
  },
  {
    title: 'add_check not enforced',
    step: {
      kind: 'add_check',
      table: users,
      constraint: check('ck_users_email', "email <> ''", { enforced: false }),
    },
    since: 180000,
  },
  {
    title: 'add_foreign_key',
    step: {
      kind: 'add_foreign_key',
      table: plain,
      constraint: foreignKey(
        'fk_plain',
        ['a'],
        { name: 'teams', columns: ['id'] },
        { onUpdate: 'cascade', deferrable: true },
      ),
    },
  },
  {
    title: 'add_foreign_key that sets some columns',
    step: {
      kind: 'add_foreign_key',
      table: plain,
      constraint: foreignKey(
        'fk_plain',
        ['a'],
        { name: 'teams', columns: ['id'] },
        { onDelete: 'set_null', onDeleteColumns: ['a'] },
      ),
    },
    since: 150000,
  },
  {
    title: 'drop_constraint',
    step: { kind: 'drop_constraint', table: users, constraint: users.foreignKeys[0] ?? fail() },
  },
  {
    title: 'rename_constraint',
    step: { kind: 'rename_constraint', table: users, constraint: users.checks[0] ?? fail(), to: 'ck_other' },
  },
  {
    title: 'validate_constraint',
    step: {
      kind: 'validate_constraint',
      table: plain,
      constraint: check('ck_plain', 'a > 0', { validated: false }),
    },
    before: [
      { kind: 'add_check', table: plain, constraint: check('ck_plain', 'a > 0', { validated: false }) },
    ],
  },
  {
    title: 'invalidate_constraint',
    step: { kind: 'invalidate_constraint', table: users, constraint: users.foreignKeys[0] ?? fail() },
  },
  {
    title: 'create_index',
    step: {
      kind: 'create_index',
      table: users,
      concurrently: false,
      index: index('ix_users_new', [], {
        unique: true,
        elements: [
          { sql: 'lower(email)', order: 'desc', nulls: 'last' },
          { column: 'shout', order: 'asc', opclass: 'text_pattern_ops', collation: 'C' },
        ],
        include: ['score'],
        where: 'score > 0 -- some',
        options: { with: { fillfactor: 60 } },
        comment: 'New',
      }),
    },
  },
  {
    title: 'create_index concurrently',
    step: {
      kind: 'create_index',
      table: users,
      concurrently: true,
      index: index('ix_users_new', ['settings'], { method: 'gin' }),
    },
  },
  {
    title: 'drop_index concurrently',
    step: {
      kind: 'drop_index',
      table: users,
      concurrently: true,
      index: { ...(users.indexes[1] ?? fail()) },
    },
  },
  {
    title: 'drop_index with its comment',
    step: { kind: 'drop_index', table: users, concurrently: false, index: users.indexes[0] ?? fail() },
  },
  {
    title: 'rename_index',
    step: { kind: 'rename_index', table: users, index: users.indexes[0] ?? fail(), to: 'ix_other' },
  },
  {
    title: 'execute',
    step: { kind: 'execute', statements: ['ANALYZE users'], transaction: true },
    lossy: true,
  },
  { title: 'insert_rows', step: { kind: 'insert_rows', table: users, rows, identity: ['id'] } },
  {
    title: 'update_rows',
    step: {
      kind: 'update_rows',
      table: users,
      set: [['score', number('3')]],
      where: 'score < 1 -- few',
      batchSize: 2,
    },
    lossy: true,
  },
  {
    title: 'delete_rows by condition',
    step: { kind: 'delete_rows', table: users, match: { where: 'id > 1', batchSize: 1 } },
    lossy: true,
  },
  {
    title: 'delete_rows of a table without a key',
    step: {
      kind: 'delete_rows',
      table: plain,
      match: {
        rows: [
          [
            ['a', null],
            ['b', 'x'],
            ['c', { json: '{"k": [1]}' }],
          ],
        ],
      },
    },
  },
]

eachEngine((engine) => {
  const options = (): ContextOptions => ({ version: engine.running().major * 10000 })

  for (const { title, step, before = [], lossy, since = 0 } of cases) {
    it(`${title}: done, taken back, done again`, async () => {
      const database = await prepared(engine.database, before, options())
      if ((options().version ?? 0) < since) {
        expect(compile(step, options())).to.have.property('unsupported')
        return
      }
      const dump = () => dumpCatalog((sql) => database.query(sql))
      const planned = statements(step, options())
      const first = await dump()
      for (const statement of planned) {
        if (statement.class === 'transactional' && step.kind !== 'execute') {
          expect(await runWatched(database, statement)).to.deep.equal([])
        } else await run(database, statement)
        if (statement.probe !== undefined) {
          const [{ done, ready = false } = {}, ...others] = await database.query(statement.probe.done)
          expect({ done, ready, others }).to.deep.equal({ done: true, ready: false, others: [] })
        }
      }
      const second = await dump()
      expect(planned.some(({ undo }) => undo === undefined)).to.equal(lossy === true)
      if (lossy) return
      for (const { undo = [] } of planned.toReversed()) for (const sql of undo) await database.query(sql)
      expect(diffDumps(first, await dump())).to.deep.equal([])
      for (const statement of planned) await run(database, statement)
      expect(diffDumps(second, await dump())).to.deep.equal([])
    })
  }

  it('gives rows what they are filled with, and new ones the default', async () => {
    const database = await prepared(engine.database, [], options())
    await database.exec("INSERT INTO teams VALUES (1, 'a'), (2, 'b')")
    for (const statement of statements(
      {
        kind: 'add_column',
        table: teams,
        column: column('size', 'integer', { nullable: false, default: { literal: number('7') } }),
        fill: { sql: 'id * 10' },
      },
      options(),
    )) {
      await run(database, statement)
    }
    await database.exec("INSERT INTO teams (id, name) VALUES (3, 'c')")
    expect(await database.query('SELECT size FROM teams ORDER BY id')).to.deep.equal([
      { size: 10 },
      { size: 20 },
      { size: 7 },
    ])
  })

  it('moves the sequence to the highest value, and never back', async () => {
    const database = await prepared(engine.database, [], options())
    for (const digits of ['100', '50']) {
      for (const statement of statements(insertUser(digits), options())) await run(database, statement)
    }
    expect(await database.query("INSERT INTO users (email) VALUES ('n') RETURNING id")).to.deep.equal([
      { id: 101 },
    ])
  })

  it('clears an invalid index away, but no valid one of that name', async () => {
    const database = await prepared(engine.database, [], options())
    const [create] = statements(
      {
        kind: 'create_index',
        table: users,
        concurrently: true,
        index: index('ix_users_score', ['score'], { unique: true }),
      },
      options(),
    )
    await database.exec("INSERT INTO users (email) VALUES ('a'), ('b')")
    const failed = await rejection(database.query(create?.sql ?? ''))
    expect(failed).to.include({ code: '23505' })
    const answer = async () => (await database.query(create?.probe?.done ?? ''))[0]
    expect(await answer()).to.include({ done: false, ready: true })
    for (const sql of create?.probe?.cleanup ?? []) await database.query(sql)
    await database.exec('DELETE FROM users')
    await database.query(create?.sql ?? '')
    expect(await answer()).to.include({ done: true, ready: false })
    expect(await rejection(database.query(create?.probe?.cleanup[0] ?? ''))).to.include({ code: '42P07' })
  })

  it('refuses to lose rows under the lock', async () => {
    const database = await prepared(engine.database, [], options())
    await database.exec("INSERT INTO users (email) VALUES ('a')")
    const guard = postgresql.lossGuard(users, 'email')
    expect(await database.query(postgresql.lossProbe(users, 'email'))).to.have.length(1)
    const error = await rejection(database.exec(['BEGIN', ...guard].join(';\n')))
    await database.exec('ROLLBACK')
    expect(postgresql.classifyError({ code: String(error.code), message: error.message })).to.equal(
      'data-loss',
    )
    await database.exec(['BEGIN', ...postgresql.lossGuard(users, 'team_id'), 'COMMIT'].join(';\n'))
  })
})

/** Runs the statement in a transaction of its own; what is wrong with the locks that it is said to take. */
async function runWatched(database: TestDatabase, statement: Statement): Promise<readonly string[]> {
  const before = await database.query(
    "SELECT oid::text, relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
  )
  const names = new Map(before.map(({ oid, relname }) => [oid, relname]))
  await database.exec('BEGIN')
  await database.query(statement.sql)
  const locks = await database.query(strongLocks)
  await database.exec('COMMIT')
  const held = locks.flatMap(({ mode, oid }) =>
    names.has(oid) ? [`${String(mode)} ${String(names.get(oid))}`] : [],
  )
  const said = saidLocks(statement.lock).filter((lock) =>
    [...names.values()].some((name) => lock.endsWith(` ${String(name)}`)),
  )
  return [
    ...said.filter((lock) => !held.includes(lock)).map((lock) => `${statement.sql} does not take ${lock}`),
    ...held
      .filter((lock) => !said.some((stronger) => covers(stronger, lock)))
      .map((lock) => `${statement.sql} takes ${lock}`),
  ]
}

/** Those of plain reading and writing are of no interest. */
const strongLocks = `
  SELECT mode, relation::text AS oid FROM pg_locks
  WHERE pid = pg_backend_pid() AND locktype = 'relation'
    AND mode NOT IN ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock')`

/** `SHARE ROW EXCLUSIVE on "a" and "b"` as pg_locks has it: `ShareRowExclusiveLock a`. */
function saidLocks(lock: string | undefined): readonly string[] {
  return (lock?.split(', ') ?? []).flatMap((part) => {
    const [mode = '', on = ''] = part.split(' on ')
    if (mode === 'ROW SHARE') return []
    const name = mode.replaceAll(/[A-Z]+ ?/g, (word) => word.charAt(0) + word.slice(1).trim().toLowerCase())
    return on.split(' and ').map((table) => `${name}Lock ${unquoted(table)}`)
  })
}

function unquoted(name: string): string {
  return name.slice(1, -1).replaceAll('""', '"')
}

const strength = [
  'ShareUpdateExclusiveLock',
  'ShareLock',
  'ShareRowExclusiveLock',
  'ExclusiveLock',
  'AccessExclusiveLock',
]

function covers(said: string, held: string): boolean {
  const [saidMode = '', ...saidTable] = said.split(' ')
  const [heldMode = '', ...heldTable] = held.split(' ')
  return saidTable.join() === heldTable.join() && strength.indexOf(saidMode) >= strength.indexOf(heldMode)
}

function find(owner: Table, name: string): Column {
  return owner.columns.find((candidate) => candidate.name === name) ?? fail()
}

function fail(): never {
  throw new Error('the fixture lacks it')
}

async function prepared(
  open: () => Promise<TestDatabase>,
  before: readonly Step[],
  options: ContextOptions,
): Promise<TestDatabase> {
  const database = await open()
  const settings = {
    lockTimeoutMs: 2000,
    statementTimeoutMs: 0,
    applicationName: 'aludel',
    defaultSchema: 'public',
  }
  for (const sql of postgresql.sessionSetup(settings)) await database.query(sql)
  const indexes = users.indexes.map((made): Step => ({
    kind: 'create_index',
    table: users,
    index: made,
    concurrently: false,
  }))
  for (const step of [make(teams), make(users), ...indexes, make(plain), ...before]) {
    for (const statement of statements(step, { ...options, isNew: true })) await run(database, statement)
  }
  return database
}

/** As the migrator will: a batched statement again and again, with the last key as its parameter. */
async function run(database: TestDatabase, statement: Statement): Promise<void> {
  if (statement.class !== 'batched') {
    await database.query(statement.sql)
    return
  }
  let last: string | null = null
  for (;;) {
    const parameter: string = last === null ? 'NULL' : postgresql.quoteText(last)
    const [row] = await database.query(statement.sql.replaceAll('$1', () => parameter))
    if (row?.['count'] === 0) return
    last = String(row?.['last'])
  }
}

async function rejection(promise: Promise<unknown>): Promise<Error & { readonly code?: unknown }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return error
  }
  return fail()
}
