import { expect } from 'chai'
import { upgradeProject, type Project } from '../../src/index.js'
import { connectTo, writeProject } from '../api/live-project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'

const enums = '  - create_enum: { name: mood, values: [good, bad] }\n'

/** A table `t` with a row that a change does not take, until the row is another. */
const misfits: readonly {
  readonly what: string
  readonly columns: string
  readonly also?: string
  readonly index?: string
  /** More of the table. */
  readonly table?: string
  readonly rows: string
  readonly change: string
  /** In the sentence of the refusal. */
  readonly found: string
  readonly mended: string
}[] = [
  {
    what: 'a shorter text',
    columns: '{ name: a, type: varchar(20) }',
    rows: "(1, 'abcdef'), (2, 'abc  ')",
    change: 'alter_column: { table: t, column: a, type: varchar(3) }',
    found: "every `a` of `t` fits into varchar(3); found: 'abcdef'",
    mended: "UPDATE t SET a = 'abc'",
  },
  {
    what: 'a smaller integer',
    columns: '{ name: a, type: bigint }',
    rows: '(1, 3000000000), (2, NULL)',
    change: 'alter_column: { table: t, column: a, type: integer }',
    found: "found: '3000000000'",
    mended: 'UPDATE t SET a = 2147483647 WHERE id = 1',
  },
  {
    what: 'a decimal with fewer digits',
    columns: "{ name: a, type: 'decimal(30,2)' }",
    rows: '(1, 1234567890123456789012345678.12)',
    change: "alter_column: { table: t, column: a, type: 'decimal(4,2)' }",
    found: "found: '1234567890123456789012345678.12'",
    mended: 'UPDATE t SET a = 99.99',
  },
  {
    what: 'fewer bytes',
    columns: '{ name: a, type: blob }',
    rows: "(1, x'00ff27')",
    change: "alter_column: { table: t, column: a, type: 'varbinary(2)' }",
    found: "fits into varbinary(2); found: x'00FF27'",
    mended: "UPDATE t SET a = x'00ff'",
  },
  {
    what: 'an enum with fewer values',
    columns: '{ name: a, type: mood }',
    also: enums,
    rows: "(1, 'bad')",
    change: 'alter_enum: { name: mood, remove: [{ value: bad }] }',
    found: "no row of `t` has 'bad' in `a`",
    mended: "UPDATE t SET a = 'good'",
  },
  {
    what: 'no nulls',
    columns: '{ name: a, type: integer }',
    rows: '(1, NULL)',
    change: 'alter_column: { table: t, column: a, nullable: false }',
    found: 'no row of `t` has a null in `a`',
    mended: 'UPDATE t SET a = 1',
  },
  {
    what: 'a unique constraint',
    columns: '{ name: a, type: varchar(5) }',
    rows: "(1, 'a'), (2, 'A'), (3, NULL), (4, NULL)",
    change: 'create_unique_constraint: { table: t, columns: [a] }',
    found: 'no two rows of `t` have the same `a`',
    mended: "UPDATE t SET a = 'b' WHERE id = 2",
  },
  {
    what: 'a collation by which two keys are one',
    columns: '{ name: a, type: varchar(5), collation: utf8mb4_bin, unique: true }',
    rows: "(1, 'a'), (2, 'A'), (3, NULL), (4, NULL)",
    change: 'alter_column: { table: t, column: a, collation: utf8mb4_general_ci }',
    found: "demands; found: 'A' and 'a'",
    mended: "UPDATE t SET a = 'b' WHERE id = 2",
  },
  {
    what: 'a collation by which the beginnings of two texts are one',
    columns: '{ name: a, type: text, collation: utf8mb4_bin }, { name: b, type: bigint }',
    index: 'create_index: { table: t, name: ix, unique: true, columns: [{ column: a, length: 2 }, b] }',
    rows: "(1, 'abc', 1), (2, 'ABD', 1), (3, 'ABD', 2)",
    change: 'alter_column: { table: t, column: a, collation: utf8mb4_general_ci }',
    found: "have the same (`a`, `b`) by utf8mb4_general_ci, as `ix` demands; found: 'ABD' and 'abc'",
    mended: 'UPDATE t SET b = 3 WHERE id = 2',
  },
  {
    what: 'a collation of the whole table by which two keys are one',
    columns: '{ name: a, type: varchar(5), unique: true }',
    table: 'mysql: { collation: utf8mb4_bin }',
    rows: "(1, 'a'), (2, 'ä')",
    change: 'alter_table: { table: t, mysql: { collation: utf8mb4_general_ci } }',
    found: "demands; found: 'a' and 'ä'",
    mended: "UPDATE t SET a = 'b' WHERE id = 2",
  },
  {
    what: 'a check',
    columns: '{ name: a, type: integer }',
    rows: '(1, -1), (2, NULL)',
    change: 'create_check_constraint: { table: t, name: positive, check: a > 0 }',
    found: 'every row of `t` meets `positive`: a > 0',
    mended: 'UPDATE t SET a = 1 WHERE id = 1',
  },
  {
    what: 'a foreign key',
    columns: '{ name: a, type: bigint }',
    rows: '(1, 7), (2, 1), (3, NULL)',
    change: 'create_foreign_key: { table: t, columns: [a], references: { table: t, columns: [id] } }',
    found: 'every `a` of `t` is found in `id` of `t`',
    mended: 'UPDATE t SET a = 2 WHERE id = 1',
  },
]

describe('rows that do not fit on MySQL and MariaDB', () => {
  eachMysql((server) => {
    for (const { what, columns, also = '', index, table, rows, change, found, mended } of misfits) {
      it(`are told before anything runs: ${what}`, () =>
        inTemporaryFolder(async (cwd) => {
          const database = await server.database()
          const project = await writeProject(cwd, {
            aaaa: `\n${also}  - create_table: { table: t, columns: [{ name: id, type: bigint, primary_key: true }, ${columns}]${table === undefined ? '' : `, ${table}`} }\n${index === undefined ? '' : `  - ${index}\n`}`,
            bbbb: `\n  - create_table: { table: later, columns: [{ name: id, type: bigint, primary_key: true }] }\n  - ${change}\n`,
          })
          expect((await upgrade(project, database.url, 'aaaa')).error).to.equal(undefined)
          await database.query(`INSERT INTO t VALUES ${rows}`)
          const { error } = await upgrade(project, database.url, 'head')
          expect(error).to.include({ code: 'precondition', exitCode: 1 })
          expect(error?.message).to.include(found).and.to.include('Nothing was changed')
          expect(await database.query("SHOW TABLES LIKE 'later'")).to.deep.equal([])
          await database.query(mended)
          expect((await upgrade(project, database.url, 'head')).error).to.equal(undefined)
        }))
    }

    it('leave columns that became wider as they were, where a later statement fails', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        const project = await writeProject(cwd, {
          aaaa: `
${enums}  - create_table:
      table: t
      columns:
        - { name: id, type: bigint, primary_key: true }
        - { name: a, type: integer }
        - { name: m, type: mood }
        - { name: d, type: 'decimal(20,4)' }
`,
          bbbb: `
  - alter_column: { table: t, column: a, type: bigint }
  - alter_column: { table: t, column: m, type: varchar(255) }
  - alter_column: { table: t, column: d, type: varchar(30) }
  - execute: { up: 'INSERT INTO t (id) VALUES (1)', irreversible: it never works }
`,
        })
        expect((await upgrade(project, database.url, 'aaaa')).error).to.equal(undefined)
        await database.query("INSERT INTO t VALUES (1, -2147483648, 'bad', 1234567890123456.0001)")
        const told = async () => [
          await database.query('SELECT id, a, m, CAST(d AS CHAR) AS d FROM t'),
          await database.query('SHOW CREATE TABLE t'),
        ]
        const before = await told()
        const { error, revisions } = await upgrade(project, database.url, 'head')
        expect(error).to.include({ code: 'statement-failed' })
        expect(revisions.map(({ status }) => status)).to.deep.equal(['failed'])
        expect(await told()).to.deep.equal(before)
        const db = await connectTo(project, database.url)
        const { halfRun } = db.database.state
        await db.close()
        expect(halfRun).to.equal(undefined)
      }))
  })
})

async function upgrade(project: Project, url: string, target: string) {
  const db = await connectTo(project, url)
  try {
    return (await upgradeProject(project, db, { targets: [target], allowCopy: true })).result
  } finally {
    await db.close()
  }
}
