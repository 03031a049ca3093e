import { expect } from 'chai'
import { postgresql } from '../../../src/dialects/postgresql/index.js'
import type { Column } from '../../../src/model/table.js'
import type { Statement } from '../../../src/steps/statement.js'
import type { Step } from '../../../src/steps/step.js'
import {
  check,
  column,
  compile,
  foreignKey,
  identity,
  index,
  sql,
  statements,
  table,
  teams,
  type,
  unique,
  users,
  type ContextOptions,
} from './fixtures.js'

const single: ContextOptions = { transaction: 'single' }
const fresh: ContextOptions = { isNew: true }
const locale = column('locale', 'varchar(10)', { nullable: false })
const email = users.columns[1] ?? column('email', 'text')
const toTeams = foreignKey(
  'fk_users_boss',
  ['boss'],
  { name: 'teams', columns: ['id'] },
  { onDelete: 'cascade' },
)
const positive = check('ck_users_score2', 'score > 0')

type GivenRow = Extract<Step, { kind: 'insert_rows' }>['rows'][number]

function undoOfDelete(row: GivenRow): readonly string[] | undefined {
  return statements({ kind: 'delete_rows', table: teams, match: { rows: [row] } })[0]?.undo
}

/** Class and costs in front, as a plan would show them. */
function shown({ class: how, scan, rewrite, sql }: Statement): string {
  const costs = [
    ...(how === 'transactional' ? [] : [how]),
    ...(scan ? ['scan'] : []),
    ...(rewrite ? ['rewrite'] : []),
  ]
  return costs.length === 0 ? sql : `[${costs.join(' ')}] ${sql}`
}

const addForeignKey: Step = { kind: 'add_foreign_key', table: users, constraint: toTeams }
const addCheck: Step = { kind: 'add_check', table: users, constraint: positive }
const notNull: Step = { kind: 'alter_column', table: users, from: email, to: { ...email, nullable: false } }
const concurrent: Step = {
  kind: 'create_index',
  table: users,
  index: index('ix_users_email', ['email']),
  concurrently: true,
}
const filled: Step = { kind: 'add_column', table: users, column: locale, fill: { sql: 'lower(email)' } }
const fk =
  'ALTER TABLE "users" ADD CONSTRAINT "fk_users_boss" FOREIGN KEY ("boss") REFERENCES "teams" ("id") ON DELETE CASCADE'

const golden: readonly (readonly [
  title: string,
  step: Step,
  options: ContextOptions,
  expected: readonly string[],
])[] = [
  [
    'a foreign key, on a table in use',
    addForeignKey,
    {},
    [`${fk} NOT VALID`, '[standalone scan] ALTER TABLE "users" VALIDATE CONSTRAINT "fk_users_boss"'],
  ],
  ['a foreign key, in one transaction', addForeignKey, single, [`[scan] ${fk}`]],
  ['a foreign key, on a new table', addForeignKey, fresh, [fk]],
  [
    'a foreign key left unvalidated',
    { ...addForeignKey, constraint: { ...toTeams, validated: false } },
    {},
    [`${fk} NOT VALID`],
  ],
  [
    'a check, on a table in use',
    addCheck,
    {},
    [
      'ALTER TABLE "users" ADD CONSTRAINT "ck_users_score2" CHECK (score > 0) NOT VALID',
      '[standalone scan] ALTER TABLE "users" VALIDATE CONSTRAINT "ck_users_score2"',
    ],
  ],
  [
    'a check, when every statement stands alone anyway',
    addCheck,
    { transaction: 'none' },
    ['[scan] ALTER TABLE "users" ADD CONSTRAINT "ck_users_score2" CHECK (score > 0)'],
  ],
  [
    'not null, on a table in use',
    notNull,
    { version: 180000 },
    [
      'ALTER TABLE "users" ADD CONSTRAINT "users_email_nn" CHECK ("email" IS NOT NULL) NOT VALID',
      '[standalone scan] ALTER TABLE "users" VALIDATE CONSTRAINT "users_email_nn"',
      'ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL',
      'ALTER TABLE "users" DROP CONSTRAINT "users_email_nn"',
    ],
  ],
  [
    'not null, in one transaction',
    notNull,
    single,
    ['[scan] ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL'],
  ],
  ['not null, on a new table', notNull, fresh, ['ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL']],
  [
    'an index concurrently',
    concurrent,
    {},
    ['[standalone scan] CREATE INDEX CONCURRENTLY "ix_users_email" ON "users" ("email")'],
  ],
  [
    'an index concurrently, in one transaction',
    concurrent,
    single,
    ['[scan] CREATE INDEX "ix_users_email" ON "users" ("email")'],
  ],
  [
    'an index concurrently, on a new table',
    concurrent,
    fresh,
    ['CREATE INDEX "ix_users_email" ON "users" ("email")'],
  ],
  [
    'a column filled by a constant',
    { ...filled, fill: { literal: "d'e" } },
    {},
    [
      `ALTER TABLE "users" ADD COLUMN "locale" varchar(10) DEFAULT 'd''e' NOT NULL`,
      'ALTER TABLE "users" ALTER COLUMN "locale" DROP DEFAULT',
    ],
  ],
  [
    'a column filled by an expression, in one transaction',
    filled,
    single,
    [
      'ALTER TABLE "users" ADD COLUMN "locale" varchar(10)',
      '[scan] UPDATE "users" SET "locale" = lower(email) WHERE "locale" IS NULL',
      '[scan] ALTER TABLE "users" ALTER COLUMN "locale" SET NOT NULL',
    ],
  ],
  [
    'a column with a volatile default',
    {
      kind: 'add_column',
      table: users,
      column: column('token', 'uuid', { default: { sql: 'gen_random_uuid()' } }),
    },
    {},
    ['[rewrite] ALTER TABLE "users" ADD COLUMN "token" uuid DEFAULT gen_random_uuid()'],
  ],
  [
    'a column with a steady default',
    {
      kind: 'add_column',
      table: users,
      column: column('at', 'timestamptz', { default: { sql: "now() - interval '1 day'" } }),
    },
    {},
    [`ALTER TABLE "users" ADD COLUMN "at" timestamptz DEFAULT (now() - interval '1 day')`],
  ],
  [
    'a wider type',
    {
      kind: 'alter_column',
      table: teams,
      from: column('name', 'varchar(5)', { default: { literal: 'x' } }),
      to: column('name', 'text', { default: { literal: 'x' } }),
    },
    {},
    [
      `ALTER TABLE "teams"\n  ALTER COLUMN "name" DROP DEFAULT,\n  ALTER COLUMN "name" TYPE text,\n  ALTER COLUMN "name" SET DEFAULT 'x'`,
    ],
  ],
  [
    'another type',
    { kind: 'alter_column', table: teams, from: column('name', 'text'), to: column('name', 'integer') },
    {},
    ['[rewrite] ALTER TABLE "teams" ALTER COLUMN "name" TYPE integer USING "name"::integer'],
  ],
  [
    'another type by an expression',
    {
      kind: 'alter_column',
      table: teams,
      from: column('name', 'text'),
      to: column('name', 'integer'),
      using: 'length(name) -- no',
    },
    {},
    ['[rewrite] ALTER TABLE "teams" ALTER COLUMN "name" TYPE integer USING (length(name) -- no\n)'],
  ],
  [
    'an identity with every option',
    {
      kind: 'add_column',
      table: teams,
      column: column('n', 'integer', {
        nullable: false,
        identity: identity('teams_n_seq', {
          generation: 'by_default',
          start: 5,
          increment: 2,
          min: 1,
          max: 99,
          cycle: true,
          cache: 3,
        }),
      }),
    },
    {},
    [
      '[rewrite] ALTER TABLE "teams" ADD COLUMN "n" integer GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME "teams_n_seq" START WITH 5 INCREMENT BY 2 MINVALUE 1 MAXVALUE 99 CACHE 3 CYCLE) NOT NULL',
    ],
  ],
  [
    'a table in another schema',
    {
      kind: 'create_table',
      table: table('t "x"', [column('a', 'text[]')], { schema: 'app' }),
      foreignKeys: [],
    },
    fresh,
    ['CREATE TABLE "app"."t ""x""" (\n  "a" text[]\n)'],
  ],
  [
    'a table back in the default schema',
    { kind: 'set_table_schema', table: table('t', [], { schema: 'app' }), to: undefined },
    {},
    ['ALTER TABLE "app"."t" SET SCHEMA "public"'],
  ],
  [
    'a constraint no longer validated',
    { kind: 'invalidate_constraint', table: users, constraint: positive },
    {},
    [
      'ALTER TABLE "users"\n  DROP CONSTRAINT "ck_users_score2",\n  ADD CONSTRAINT "ck_users_score2" CHECK (score > 0) NOT VALID',
    ],
  ],
  [
    'rows of several shapes',
    {
      kind: 'insert_rows',
      table: users,
      identity: [],
      rows: [
        [
          ['email', 'a'],
          ['settings', { json: '[1]' }],
        ],
        [
          ['score', { number: '0.1900' }],
          ['email', null],
        ],
        [['email', { sql: "lower('X') || 'y'" }]],
      ],
    },
    {},
    [
      `INSERT INTO "users" ("email", "score", "settings")\nVALUES\n  ('a', DEFAULT, '[1]'),\n  (NULL, 0.1900, DEFAULT),\n  ((lower('X') || 'y'), DEFAULT, DEFAULT)`,
    ],
  ],
  [
    'rows of arrays and bytes',
    {
      kind: 'insert_rows',
      table: table('t', [column('a', 'text[]'), column('b', 'bytea')]),
      identity: [],
      rows: [
        [
          ['a', ['x', null]],
          ['b', { base64: 'AP8=' }],
        ],
        [['a', []]],
      ],
    },
    {},
    [
      `INSERT INTO "t" ("a", "b")\nVALUES\n  (ARRAY['x', NULL]::text[], '\\x00ff'::bytea),\n  ('{}'::text[], DEFAULT)`,
    ],
  ],
  [
    'rows to delete, with null and json',
    {
      kind: 'delete_rows',
      table: table('t', [column('a', 'real'), column('b', 'json')]),
      match: {
        rows: [
          [
            ['a', { number: '0.1' }],
            ['b', { json: '{}' }],
          ],
          [['a', null]],
        ],
      },
    },
    {},
    [`DELETE FROM "t"\nWHERE ("a" = 0.1::real AND "b"::jsonb = '{}'::json::jsonb)\n  OR "a" IS NULL`],
  ],
]

const unsupported: readonly (readonly [title: string, step: Step, version: number])[] = [
  [
    'a virtual column before 18',
    {
      kind: 'add_column',
      table: users,
      column: column('v', 'text', { generated: { sql: 'email', stored: false } }),
    },
    170000,
  ],
  [
    'a check that is not enforced before 18',
    { kind: 'add_check', table: users, constraint: { ...positive, enforced: false } },
    170000,
  ],
  [
    'equal nulls before 15',
    { kind: 'add_unique', table: users, constraint: unique('u', ['email'], { nullsNotDistinct: true }) },
    140004,
  ],
  [
    'columns of set null before 15',
    {
      kind: 'add_foreign_key',
      table: users,
      constraint: { ...toTeams, onDelete: 'set_null', onDeleteColumns: ['boss'] },
    },
    140004,
  ],
  [
    'compression before 14',
    { kind: 'add_column', table: users, column: column('c', 'text', { options: { compression: 'lz4' } }) },
    130010,
  ],
  [
    'a multirange before 14',
    { kind: 'add_column', table: users, column: column('c', 'int4multirange') },
    130010,
  ],
  ['an index concurrently on 14.2, which corrupts it', concurrent, 140002],
  [
    'another access method before 15',
    { kind: 'alter_table', table: users, to: { ...users, options: { access_method: 'columnar' } } },
    140005,
  ],
]

describe('statements of PostgreSQL', () => {
  for (const [title, step, options, expected] of golden) {
    it(`writes ${title}`, () => {
      expect(statements(step, options).map(shown)).to.deep.equal(expected)
    })
  }

  for (const [title, step, version] of unsupported) {
    it(`says that it has not ${title}`, () => {
      const result = compile(step, { version })
      expect(result).to.include.keys('unsupported', 'help', 'pointer')
    })
  }

  it('puts a comment at the end of an expression on a line of its own', () => {
    const [create] = sql({ kind: 'create_table', table: users, foreignKeys: users.foreignKeys }, fresh)
    expect(create).to.contain('CONSTRAINT "ck_users_score" CHECK (score >= 0 -- never negative\n  ),\n')
  })

  it('cuts rows into statements of at most 500 rows', () => {
    const rows = Array.from({ length: 1201 }, (_, n) => [['id', { number: String(n) }]] as const)
    const planned = statements({ kind: 'insert_rows', table: teams, rows, identity: [] })
    expect(planned.map((statement) => statement.sql.split('\n').length - 2)).to.deep.equal([500, 500, 201])
  })

  it('says that rows which are gone cannot be brought back, and that whole rows can', () => {
    expect(undoOfDelete([['id', { number: '1' }]])).to.equal(undefined)
    expect(
      undoOfDelete([
        ['id', { number: '1' }],
        ['name', null],
      ]),
    ).to.deep.equal(['INSERT INTO "teams" ("id", "name")\nVALUES (1, NULL)'])
  })

  it('keeps a long helper name within 63 bytes', () => {
    const long: Column = { ...column('ü'.repeat(20), 'text'), type: type('text') }
    const owner = table('t'.repeat(40), [long])
    const [add] = sql({ kind: 'alter_column', table: owner, from: long, to: { ...long, nullable: false } })
    const name = /CONSTRAINT "([^"]+)"/.exec(add ?? '')?.[1] ?? ''
    expect(Buffer.byteLength(name)).to.be.within(60, 63)
  })

  it('names both tables that a foreign key locks', () => {
    expect(statements(addForeignKey).map(({ lock }) => lock)).to.deep.equal([
      'SHARE ROW EXCLUSIVE on "users" and "teams"',
      'SHARE UPDATE EXCLUSIVE on "users", ROW SHARE on "teams"',
    ])
  })

  it('asks `done_when` of the last statement only', () => {
    const planned = statements({
      kind: 'execute',
      statements: ['VACUUM a', 'VACUUM b'],
      transaction: false,
      doneWhen: 'SELECT true',
    })
    expect(planned.map((statement) => [statement.class, statement.probe?.done])).to.deep.equal([
      ['standalone', undefined],
      ['standalone', 'SELECT true'],
    ])
  })
})

describe('the PostgreSQL dialect', () => {
  it('reads and writes versions', () => {
    expect(['14', '14.2', '18.1', '9.6', 'x'].map((text) => postgresql.parseVersion(text))).to.deep.equal([
      140000,
      140002,
      180001,
      undefined,
      undefined,
    ])
    expect(postgresql.formatVersion(140002)).to.equal('14.2')
  })

  it('knows what an error means', () => {
    const kinds = [
      ['28P01'],
      ['3D000'],
      ['55P03'],
      ['23505'],
      ['57014'],
      ['08006'],
      ['ECONNREFUSED'],
      ['42601'],
    ].map(([code]) => postgresql.classifyError({ code: code ?? '', message: '' }))
    expect(kinds).to.deep.equal([
      'authentication',
      'no-database',
      'lock-timeout',
      'rows',
      'cancelled',
      'connection-lost',
      'unreachable',
      'other',
    ])
    expect(postgresql.classifyError({ message: 'Connection terminated unexpectedly' })).to.equal(
      'connection-lost',
    )
  })

  it('quotes names and texts, and refuses what PostgreSQL cannot hold', () => {
    expect([
      postgresql.quoteName('a"b'),
      postgresql.quoteText("a'\\b"),
      postgresql.comment('a\nb'),
    ]).to.deep.equal(['"a""b"', "'a''\\b'", '-- a\n-- b'])
    expect(() => postgresql.quoteText('a\0b')).to.throw('NUL')
    expect(() => postgresql.quoteName('')).to.throw('empty')
  })
})
