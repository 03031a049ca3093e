import { expect } from 'chai'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { downgradeProject, upgradeProject, type ProgressEvent, type RunRequest } from '../../src/index.js'
import { RunError } from '../../src/migrate/errors.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { withMysqlProject } from '../support/with-mysql-project.js'

/** Revisions in their order, each a list of operations as JSON. */
type Revisions = readonly (readonly object[])[]

const made = {
  create_table: {
    table: 'orders',
    columns: [
      { name: 'id', type: 'int', primary_key: true },
      { name: 'total', type: 'int', nullable: false },
      { name: 'note', type: 'varchar(20)' },
    ],
  },
}
const widen = { alter_column: { table: 'orders', column: 'total', type: 'bigint' } }

/** What a run did: how it ended, the notes on the way, and what it began to run. */
interface Outcome {
  readonly error: RunError | undefined
  readonly notes: readonly string[]
  readonly statements: readonly string[]
}

async function run(
  folder: string,
  database: MysqlTestDatabase,
  revisions: Revisions,
  request: RunRequest = {},
  work: typeof upgradeProject = upgradeProject,
): Promise<Outcome> {
  mkdirSync(path.join(folder, 'revisions'), { recursive: true })
  writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: ways\n')
  revisions.forEach((operations, at) => {
    const revision = { revision: `r${at}`, revises: at === 0 ? null : `r${at - 1}`, operations }
    writeFileSync(path.join(folder, 'revisions', `r${at}.json`), JSON.stringify(revision))
  })
  const [notes, statements]: [string[], string[]] = [[], []]
  const onProgress = (event: ProgressEvent): void => {
    if (event.kind === 'note') notes.push(event.text)
    if (event.kind === 'statement') statements.push(event.sql)
  }
  try {
    const { result } = await withMysqlProject(folder, database, (project, db) =>
      work(project, db, { ...request, onProgress }),
    )
    return { error: result.error, notes, statements }
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    return { error, notes, statements }
  }
}

async function typeOf({ query }: MysqlTestDatabase, column: string): Promise<string | undefined> {
  const [row] = await query(
    `SELECT COLUMN_TYPE AS type FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'orders' AND COLUMN_NAME = '${column}'`,
  )
  return row === undefined ? undefined : String(row['type'])
}

async function appliedIn({ query }: MysqlTestDatabase): Promise<readonly string[]> {
  const rows = await query('SELECT revision, status FROM aludel_revision ORDER BY applied_order')
  return rows.map(({ revision, status }) => `${String(revision)} ${String(status)}`)
}

describe('how a table is changed on MySQL and MariaDB', () => {
  eachMysql((server) => {
    const filled = async (folder: string, first: object = made): Promise<MysqlTestDatabase> => {
      const database = await server.database()
      expect((await run(folder, database, [[first]])).error).to.equal(undefined)
      await database.query("INSERT INTO orders VALUES (1, 10, 'one'), (2, 20, 'two')")
      return database
    }

    it('refuses to copy a table that has rows, before anything runs', () =>
      inTemporaryFolder(async (folder) => {
        const database = await filled(folder)
        const { error } = await run(folder, database, [[made], [{ add_column: column('extra') }], [widen]])
        expect(error?.code).to.equal('precondition')
        expect(error?.message).to.include('`orders` has no rows, or may be copied: `total` gets another type')
        expect(error?.details.help).to.include('allow_copy: true').and.to.include('--allow-copy')
        expect(await appliedIn(database)).to.deep.equal(['r0 applied'])
      }))

    it('copies it where the document allows it, both ways', () =>
      inTemporaryFolder(async (folder) => {
        const database = await filled(folder)
        const allowed = { alter_column: { ...widen.alter_column, allow_copy: true } }
        expect((await run(folder, database, [[made], [allowed]])).error).to.equal(undefined)
        expect(await typeOf(database, 'total')).to.match(/^bigint/)
        const down = await run(folder, database, [[made], [allowed]], { targets: ['r0'] }, downgradeProject)
        expect(down.error).to.equal(undefined)
        expect(await typeOf(database, 'total')).to.match(/^int/)
      }))

    it('copies it where the run allows it, and refuses the way back where that does not', () =>
      inTemporaryFolder(async (folder) => {
        const database = await filled(folder)
        const revisions = [[made], [widen]]
        expect((await run(folder, database, revisions, { allowCopy: true })).error).to.equal(undefined)
        const down = await run(folder, database, revisions, { targets: ['r0'] }, downgradeProject)
        expect(down.error?.code).to.equal('precondition')
        expect(await typeOf(database, 'total')).to.match(/^bigint/)
      }))

    it('copies a table without rows', () =>
      inTemporaryFolder(async (folder) => {
        const database = await server.database()
        const { error } = await run(folder, database, [[made], [widen]])
        expect(error).to.equal(undefined)
        expect(await typeOf(database, 'total')).to.match(/^bigint/)
      }))

    it('looks for rows right before the statement where they come on the way, and takes back what was done', () =>
      inTemporaryFolder(async (folder) => {
        const database = await server.database()
        const rows = {
          insert_rows: {
            table: 'orders',
            rows: [{ id: 1, total: 1, note: null }],
            leave_on_downgrade: 'ours',
          },
        }
        const { error } = await run(folder, database, [
          [made],
          [rows, { add_column: column('extra') }, widen],
        ])
        expect(error?.code).to.equal('copies')
        expect(error?.details.operation?.summary).to.include('total')
        expect(error?.details.notes?.join()).to.include('was undone')
        expect(await typeOf(database, 'extra')).to.equal(undefined)
        expect(await appliedIn(database)).to.deep.equal(['r0 applied'])
      }))

    it('goes on from a refusal with what was stored, where it is allowed then', () =>
      inTemporaryFolder(async (folder) => {
        const database = await filled(folder)
        await dearer(database)
        const index = { create_index: { table: 'orders', columns: ['total'] } }
        const revisions = [[made], [index, notNull]]
        const first = await run(folder, database, revisions, { keepPartial: true })
        expect(first.error?.code).to.equal('half-run')
        expect(
          await database.query("SHOW INDEX FROM orders WHERE Key_name = 'ix_orders_total'"),
        ).to.have.length(1)
        const again = await run(folder, database, revisions, { keepPartial: true })
        expect(again.error?.details.help).to.include('--allow-copy')
        const last = await run(folder, database, revisions, { allowCopy: true })
        expect(last.error).to.equal(undefined)
        expect(await appliedIn(database)).to.deep.equal(['r0 applied', 'r1 applied'])
      }))

    it('asks for a dearer way where the server has not got the one that was planned, and says so', () =>
      inTemporaryFolder(async (folder) => {
        const database = await filled(folder)
        await dearer(database)
        const refused = await run(folder, database, [[made], [notNull]])
        expect(refused.error?.code).to.equal('copies')
        expect(refused.error?.details.statement).to.include('ALGORITHM=COPY')
        expect(refused.notes.join('\n')).to.include('next it is tried with ALGORITHM=COPY')
        expect(await appliedIn(database)).to.deep.equal(['r0 applied'])
        const allowed = await run(folder, database, [[made], [notNull]], { allowCopy: true })
        expect(allowed.error).to.equal(undefined)
      }))

    // https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html: so often a table bears it, then it is made anew.
    it('adds a column to a table that has taken as many in an instant as it can bear', function () {
      this.timeout(60_000)
      return inTemporaryFolder(async (folder) => {
        const database = await filled(folder)
        let refused: unknown
        for (let i = 0; i < 300 && refused === undefined; i += 1) {
          refused = await database.query(`ALTER TABLE orders ADD COLUMN c${i} int, ALGORITHM=INSTANT`).then(
            () => undefined,
            (error: unknown) => error,
          )
        }
        if (server.product === 'mysql') expect(refused).to.have.property('errno', 4092)
        const { error, notes } = await run(folder, database, [[made], [{ add_column: column('extra') }]])
        expect(error).to.equal(undefined)
        const dearer = notes.some((note) => note.includes('next it is tried with ALGORITHM=INPLACE'))
        expect(dearer).to.equal(server.product === 'mysql')
        expect(await typeOf(database, 'extra')).to.match(/^int/)
      })
    })

    it('adds a foreign key without a copy, and takes it back where rows refer to nothing', () =>
      inTemporaryFolder(async (folder) => {
        const database = await filled(folder)
        const users = {
          create_table: { table: 'users', columns: [{ name: 'id', type: 'int', primary_key: true }] },
        }
        const key = {
          create_foreign_key: {
            table: 'orders',
            columns: ['total'],
            references: { table: 'users', columns: ['id'] },
          },
        }
        // Nobody can tell beforehand what refers to a table that is yet to come.
        const { error } = await run(folder, database, [[made], [users, key]])
        expect(error?.code).to.equal('statement-failed')
        expect(error?.message).to.include('orders')
        expect(await keysOf(database)).to.deep.equal([])
        expect(await appliedIn(database)).to.deep.equal(['r0 applied'])
        await database.query('DELETE FROM orders')
        expect((await run(folder, database, [[made], [users, key]])).error).to.equal(undefined)
        expect(await keysOf(database)).to.deep.equal(['fk_orders_total_users'])
        const orphan = await database.query('INSERT INTO orders VALUES (3, 99, NULL)').catch(String)
        expect(orphan).to.include('foreign key constraint fails')
      }))

    it('puts what costs the same into one statement, and takes that back as one', () =>
      inTemporaryFolder(async (folder) => {
        const database = await filled(folder)
        const several = [
          { add_column: column('a') },
          { add_column: column('b') },
          { create_index: { table: 'orders', columns: ['note'] } },
          { create_index: { table: 'orders', columns: ['total', 'note'] } },
        ]
        const project = [[made], several]
        const up = await run(folder, database, project)
        expect(up.error).to.equal(undefined)
        expect(up.notes).to.deep.equal([])
        expect(up.statements.map((sql) => sql.replaceAll(/\s+/g, ' '))).to.deep.equal([
          'ALTER TABLE `orders` ADD COLUMN `a` int, ADD COLUMN `b` int, ALGORITHM=INSTANT',
          `ALTER TABLE \`orders\` ADD INDEX \`ix_orders_note\` (\`note\`), ADD INDEX \`ix_orders_total_note\` (\`total\`, \`note\`), ${
            server.product === 'mysql' ? 'ALGORITHM=INPLACE' : 'ALGORITHM=NOCOPY'
          }, LOCK=NONE`,
        ])
        expect(await typeOf(database, 'b')).to.match(/^int/)
        const down = await run(folder, database, project, { targets: ['r0'] }, downgradeProject)
        expect(down.error).to.equal(undefined)
        expect(down.statements.filter((sql) => sql.startsWith('ALTER'))).to.have.length(2)
        expect(down.notes).to.deep.equal([])
        expect(await typeOf(database, 'a')).to.equal(undefined)
      }))

    const notNull = {
      alter_column: { table: 'orders', column: 'note', type: 'varchar(20)', nullable: false },
    }

    /** What the documents do not know makes the server copy the table for what is done in place elsewhere. */
    async function dearer(database: MysqlTestDatabase): Promise<void> {
      await database.query(
        server.product === 'mysql'
          ? 'ALTER TABLE orders ADD FULLTEXT INDEX by_hand (note)'
          : 'ALTER TABLE orders ADD COLUMN by_hand int GENERATED ALWAYS AS (total + 1) STORED',
      )
    }
  })
})

function column(name: string): object {
  return { table: 'orders', column: name, type: 'int' }
}

async function keysOf({ query }: MysqlTestDatabase): Promise<readonly string[]> {
  const rows = await query(
    "SELECT CONSTRAINT_NAME AS name FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE() AND CONSTRAINT_NAME NOT LIKE 'aludel%'",
  )
  return rows.map(({ name }) => String(name))
}
