import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import { mariadb } from '../../src/dialects/mariadb/index.js'
import { mysql } from '../../src/dialects/mysql/index.js'
import { grantTarget, type GrantTarget } from '../../src/dialects/mysql/steps/grant-target.js'
import { grantStatements, revokeStatements } from '../../src/dialects/mysql/steps/grants.js'
import { replaceRoutine } from '../../src/dialects/mysql/steps/routines.js'
import type { Database } from '../../src/migrate/database.js'
import { runPlan, settleHalfRun } from '../../src/migrate/migrator.js'
import { readCatalog } from '../../src/migrate/read-catalog.js'
import { openDatabase } from '../../src/migrate/target.js'
import { findObject } from '../../src/model/schema-objects.js'
import type { Routine } from '../../src/model/objects.js'
import type { Grant } from '../../src/model/table.js'
import type { Plan } from '../../src/plan/plan.js'
import type { ObjectTarget } from '../../src/steps/object-steps.js'
import type { Statement } from '../../src/steps/statement.js'
import { eachMysql, type MysqlUnderTest } from '../support/each-mysql.js'
import { newAccount } from '../support/mysql-account.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { DyingConnection } from './dying-connection.js'
import type { RevisionSketch } from './plan-of.js'
import { options, pending, targetOf } from './with-database.js'

const double: Omit<Routine, 'grants'> = {
  kind: 'routine',
  name: 'double_it',
  arguments: 'n int',
  signature: 'int',
  returns: 'int',
  language: 'SQL',
  deterministic: true,
  body: 'RETURN n * 2',
}
const createDouble = 'CREATE FUNCTION double_it(n int) RETURNS int DETERMINISTIC RETURN n * 2'

const databaseOf = (name: string): ObjectTarget => ({
  kind: 'object',
  object: { kind: 'schema', name, shared: true, grants: [] },
})

/** Rights on a thing of each kind: the server keeps them in tables of their own, and refuses each in its own way. */
const kinds: readonly ((database: string) => readonly [GrantTarget, Omit<Grant, 'role'>])[] = [
  () => [
    { kind: 'table', table: { name: 'users' } },
    { privilege: 'select', grantOption: true },
  ],
  () => [
    { kind: 'table', table: { name: 'notes' } },
    { privilege: 'update', column: 'text', grantOption: false },
  ],
  () => [
    { kind: 'object', object: { ...double, grants: [] } },
    { privilege: 'execute', grantOption: false },
  ],
  (name) => [grantTarget(databaseOf(name), {}), { privilege: 'select', grantOption: false }],
]

interface Prepared {
  readonly database: MysqlTestDatabase
  readonly role: string
  /** What the server says that the role may do in the database. */
  rights(): Promise<readonly string[]>
  drop(): Promise<void>
}

/** The statements of one revision, so that nothing but them is run, and what fails behind them is taken back. */
const revisionOf = (statements: readonly Statement[]): RevisionSketch => ({
  revision: 'aaa',
  atomic: false,
  statements,
})

describe('rights on servers that commit every change of them', () => {
  eachMysql((server) => {
    async function prepared(): Promise<Prepared> {
      const database = await server.database()
      const role = `aludel_${randomBytes(6).toString('hex')}`
      await database.query('CREATE TABLE users (id int PRIMARY KEY, email varchar(50))')
      await database.query('CREATE TABLE notes (id int PRIMARY KEY, text varchar(50))')
      await database.query(createDouble)
      await database.query(`CREATE ROLE ${role}`)
      return {
        database,
        role,
        rights: async () => {
          const rows = await database.query(`SHOW GRANTS FOR ${role}`)
          const lines = rows.flatMap((row) => Object.values(row).map(String))
          return lines.filter((line) => !line.startsWith('GRANT USAGE ON *.*')).toSorted()
        },
        drop: async () => {
          await database.query(`DROP ROLE ${role}`)
        },
      }
    }

    it('come and go, wherever the run was killed', async () => {
      const fixture = await prepared()
      const { database, role } = fixture
      const named = kinds.map((kind) => kind(database.name))
      const given = named.flatMap(([on, grant]) => grantStatements(on, [{ ...grant, role }]))
      const taken = named.flatMap(([on, grant]) => revokeStatements(on, [{ ...grant, role }]))
      for (const { sql } of given) await database.query(sql)
      const held = await fixture.rights()
      expect(held.length).to.be.at.least(kinds.length)
      await everywhere(server, fixture, database.url, taken, held, [])
      await takeBack(fixture, given)
      await everywhere(server, fixture, database.url, given, [], held)
      await fixture.drop()
    })

    it('on a database go where somebody gave them by its bare name, wherever the run was killed', async () => {
      const fixture = await prepared()
      const { name } = fixture.database
      const on = grantTarget(databaseOf(name), {})
      const own: readonly Grant[] = [{ privilege: 'select', role: fixture.role, grantOption: false }]
      const bare = `GRANT SELECT ON ${name}.* TO ${fixture.role}`
      await everywhere(server, fixture, fixture.database.url, revokeStatements(on, own), undefined, [], bare)
      await fixture.drop()
    })

    it('on a database are those on that one alone, with partial revokes and without', async () => {
      const fixture = await prepared()
      const { database, role } = fixture
      const { name } = database
      const named = databaseOf(name)
      const own: readonly Grant[] = [{ privilege: 'select', role, grantOption: false }]
      const asked: readonly boolean[] = server.product === 'mysql' ? [false, true] : [false]
      for (const isLiteral of asked) {
        if (isLiteral) await database.query('SET GLOBAL partial_revokes = ON')
        const opened = await openDatabase(targetOf(database.url), { mysql, mariadb }[server.product])
        const on = grantTarget(named, opened.connection)
        for (const { sql } of grantStatements(on, own)) await database.query(sql)
        const scope = { bookkeeping: opened.place, defaultSchema: name }
        const { model } = await readCatalog(opened, scope)
        expect(findObject(model, 'schema', { name })?.grants).to.deep.equal(own)
        const said = isLiteral ? name : name.replaceAll('_', String.raw`\_`)
        expect((await fixture.rights()).join()).to.include(`ON \`${said}\`.* TO`)
        for (const { sql } of revokeStatements(on, own)) await database.query(sql)
        expect(await fixture.rights()).to.deep.equal([])
        await opened.close()
      }
      if (server.product === 'mysql') await database.query('SET GLOBAL partial_revokes = OFF')
      await fixture.drop()
    })

    it('go from a table where the account may not see the rights of others', async () => {
      const fixture = await prepared()
      const account = await newAccount(fixture.database)
      await fixture.database.query(
        `GRANT ALL ON ${fixture.database.name}.* TO ${account.name} WITH GRANT OPTION`,
      )
      const own: readonly Grant[] = [{ privilege: 'select', role: fixture.role, grantOption: false }]
      const on: ObjectTarget = { kind: 'table', table: { name: 'users' } }
      for (const { sql } of grantStatements(on, own)) await fixture.database.query(sql)
      const held = await fixture.rights()
      await everywhere(server, fixture, account.url, revokeStatements(on, own), held, [])
      await fixture.drop()
      await account.drop()
    })

    it('of a function come back with it, wherever its way back was cut off', async () => {
      const fixture = await prepared()
      const own: readonly Grant[] = [{ privilege: 'execute', role: fixture.role, grantOption: false }]
      const routine: Routine = { ...double, grants: own }
      for (const { sql } of grantStatements({ kind: 'object', object: routine }, own)) {
        await fixture.database.query(sql)
      }
      const held = await fixture.rights()
      const context = { serverVersion: server.flavour.name === 'mysql' ? 90_000 : 101_100 }
      const replaced = replaceRoutine(routine, { ...routine, body: 'RETURN 2 * n' }, server.flavour, context)
      if ('unsupported' in replaced) throw new Error(replaced.unsupported)
      await everywhere(server, fixture, fixture.database.url, replaced, held, held)
      await fixture.drop()
    })
  })
})

async function takeBack({ database }: Prepared, statements: readonly Statement[]): Promise<void> {
  for (const sql of statements.toReversed().flatMap(({ undo = [] }) => undo)) await database.query(sql)
}

/** Kills a run at each of its statements: it goes on to its end, and is taken back too, also where it was on its way back. */
async function everywhere(
  { product }: MysqlUnderTest,
  fixture: Prepared,
  url: string,
  statements: readonly Statement[],
  /** undefined: given by `bare`, and again as they are given here. */
  from: readonly string[] | undefined,
  to: readonly string[],
  bare?: string,
): Promise<void> {
  const dialect = { mysql, mariadb }[product]
  const open = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openDatabase(targetOf(url), dialect)
    try {
      return await work(database)
    } finally {
      await database.close()
    }
  }
  const dies = (at: number, sketch: RevisionSketch): Promise<boolean> =>
    open(async (opened) => {
      const connection = new DyingConnection(opened.connection, at)
      await run({ ...opened, connection }, [sketch]).catch((error: unknown) => {
        if (!connection.dead) throw error
      })
      return connection.dead
    })
  const forget = async (): Promise<void> => {
    await fixture.database.query("DELETE FROM aludel_revision WHERE revision = 'aaa'")
    if (bare === undefined) await takeBack(fixture, statements)
    else await fixture.database.query(bare)
  }
  const whole = revisionOf(statements)
  const broken = revisionOf([
    ...statements,
    {
      sql: 'ALTER TABLE users DROP COLUMN nowhere',
      class: 'standalone',
      scan: false,
      rewrite: false,
      undo: [],
      probe: { done: 'SELECT FALSE AS `done`, TRUE AS `ready`', cleanup: [] },
    },
  ])
  if (bare !== undefined) await fixture.database.query(bare)
  await open((opened) => run(opened, [whole]))
  expect(await fixture.rights()).to.deep.equal(to)
  await forget()
  for (let at = 1; await dies(at, whole); at += 1) {
    const [half] = await fixture.database.query('SELECT status FROM aludel_revision')
    if (half?.['status'] !== 'applied') await open((opened) => run(opened, [whole]))
    expect(await fixture.rights(), `killed at statement ${at}`).to.deep.equal(to)
    await forget()
  }
  if (from === undefined) return
  await forget()
  for (let at = 1; ; at += 1) {
    const died = await dies(at, broken).catch(() => false)
    await open((opened) => settleHalfRun(opened, 'abandon', options))
    expect(await fixture.rights(), `taken back, killed at statement ${at}`).to.deep.equal(from)
    if (!died) return
  }
}

async function run(opened: Database, sketches: readonly RevisionSketch[]): Promise<void> {
  const plan = ({ applied }: { readonly applied: readonly { readonly revision: string }[] }): Plan =>
    pending(
      'up',
      applied.map(({ revision }) => revision),
      sketches,
    )
  const { error } = await runPlan(opened, plan, {
    ...options,
    allowNonEmpty: true,
    allowDataLoss: true,
  })
  if (error !== undefined) throw error
}
