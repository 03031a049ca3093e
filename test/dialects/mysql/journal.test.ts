import { expect } from 'chai'
import type { BookkeepingPlace, NewRevisionRow, StepRow } from '../../../src/dialects/journal.js'
import { classifyError } from '../../../src/dialects/mysql/errors.js'
import { journalFor } from '../../../src/dialects/mysql/journal.js'
import { beforeAlone, beginGroup, sessionSetup } from '../../../src/dialects/mysql/session.js'
import type { Connection } from '../../../src/drivers/driver.js'
import { lastRows } from '../../../src/migrate/last-rows.js'
import { withMysql } from '../../drivers/open-mysql.js'
import { driverError } from '../../drivers/rejection.js'
import { eachMysql } from '../../support/each-mysql.js'

const settings = { lockTimeoutMs: 2_000, statementTimeoutMs: 0, applicationName: 'aludel test' }

function revision(id: string, revises: readonly string[]): NewRevisionRow {
  return {
    revision: id,
    revises,
    message: "it's \\ 'quoted' 🌱",
    document: '{"a":"\\\\ ü"}',
    digestAlgorithm: 'sha256',
    contentDigest: 'c',
    headerDigest: 'h',
    textDigest: 't',
    status: 'applied',
    stamped: false,
    toolVersion: '0.1.0',
    durationMs: 12.6,
    expressions: [],
  }
}

const step: StepRow = {
  revision: 'a1',
  direction: 'up',
  number: 1,
  group: 2,
  class: 'standalone',
  pointers: ['/operations/0', '/operations/1'],
  sql: "SELECT '?'",
  undo: ['DROP TABLE `x`', "SELECT 'it''s'"],
  doneProbe: null,
  cleanup: [],
  batchSize: 500,
  ways: {
    unless: { sql: 'SELECT 1 FROM `t` LIMIT 1', sentence: "`t` has no 'rows'", help: 'allow it', table: 't' },
    alternatives: [
      { sql: 'ALTER TABLE `t` ADD `n` int, ALGORITHM=INPLACE' },
      {
        sql: 'ALTER TABLE `t` ADD `n` int, ALGORITHM=COPY',
        unless: { sql: 'SELECT 1', sentence: 'no rows', help: 'none', table: 't' },
      },
    ],
    session: { on: ['SET a = 0'], off: ['SET a = 1'] },
  },
  rows: { file: "data/it's.csv", format: 'csv', sha256: 'ab12', columns: ['code', 'na"me'], count: 3 },
  state: 'planned',
  cursor: null,
  error: null,
}

describe('the bookkeeping of MySQL and MariaDB', () => {
  eachMysql((server) => {
    const journal = journalFor(server.flavour)
    const place: BookkeepingPlace = { prefix: 'aludel_' }

    /** What is written of a revision of one statement. */
    const oneRevision = (name: string) => [
      journal.insertRevision(place, revision(name, ['r99'])),
      ...journal.insertSteps(place, [{ ...step, revision: name }]),
      ...journal.setStepState(place, { ...step, revision: name }, 'done', {}),
      journal.deleteSteps(place, name),
      ...journal.setStatus(place, name, 'applied', 1),
    ]

    /** A session that is set up, in a database of its own, with the bookkeeping made. */
    const inBooks = async (
      work: (connection: Connection, again: () => Promise<void>) => Promise<void>,
    ): Promise<void> => {
      const database = await server.database()
      const info = { formatVersion: 1, projectName: "shop's", defaultSchema: database.name, names: 'aludel' }
      await withMysql(database, async (connection) => {
        await connection.run(sessionSetup(server.flavour, settings))
        const [before] = await connection.query(journal.exists(place))
        expect(before).to.deep.equal({ exists: '0', current_schema: database.name })
        const make = () => connection.run(journal.create(place, info))
        await make()
        await work(connection, make)
        expect((await connection.query(journal.readInfo(place))).map(journal.parseInfo)).to.deep.equal([info])
      })
    }

    it('keeps its books, and is made again without harm', async () => {
      await inBooks(async (connection, again) => {
        expect((await connection.query(journal.exists(place)))[0]?.['exists']).to.equal('1')
        await connection.run([journal.insertRevision(place, revision('a1', []))])
        await again()
        await connection.run([journal.insertRevision(place, revision('b2', ['a1']))])
        const read = async () =>
          (await connection.query(journal.readRevisions(place))).map(journal.parseRevision)
        const [first, second] = await read()
        const { expressions: _, ...row } = revision('a1', [])
        expect(first).to.deep.include({ ...row, durationMs: 13, appliedOrder: 1, stamped: false })
        expect(second).to.deep.include({ revises: ['a1'], appliedOrder: 2 })
        expect(first?.appliedAt).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)

        await connection.run([
          journal.assertApplied(place, ['b2', 'a1']),
          ...journal.setStatus(place, 'b2', 'reverting', 5),
        ])
        const refused = await driverError(connection.run([journal.assertApplied(place, ['a1', 'b2'])]))
        expect(refused.message).to.equal('the applied revisions are not (a1, b2), for which this was made')
        await connection.run([
          ...journal.updateDocument(place, { ...revision('b2', []), document: 'new' }),
          ...journal.recordPurged(place, 'b2', ['x', "y'"]),
          ...journal.recordPurged(place, 'b2', ['z']),
        ])
        expect((await read())[1]).to.deep.include({
          status: 'reverting',
          document: 'new',
          revises: [],
          durationMs: 5,
          purged: ['x', "y'", 'z'],
        })
        await connection.run(journal.deleteRevision(place, 'b2'))
        const gone = await driverError(connection.run(journal.deleteRevision(place, 'b2')))
        expect(gone.message).to.equal('revision b2 is not in the bookkeeping of aludel_revision')
        expect(await read()).to.have.length(1)
      })
    })

    it('reads no more of its books, and makes no tables on disk, however many revisions there are', async () => {
      await inBooks(async (connection) => {
        const many = Array.from({ length: 100 }, (_, at) =>
          journal.insertRevision(place, revision(`r${at}`, [])),
        )
        await connection.run(many)
        const watched =
          "('Handler_read_next', 'Handler_read_rnd_next', 'Handler_tmp_write', 'Created_tmp_disk_tables')"
        const told = async () => {
          const rows = await connection.query(`SHOW SESSION STATUS WHERE Variable_name IN ${watched}`)
          return rows.reduce((sum, row) => sum + Number(row['Value']), 0)
        }
        // A table is looked up when it is used first.
        await connection.run(oneRevision('first'))
        // To ask costs reads of its own.
        const [first, before] = [await told(), await told()]
        await connection.run(oneRevision('last'))
        expect((await told()) - before - (before - first)).to.be.within(0, 10)
      })
    })

    it('measures how long a transaction took, and rolls it back', async () => {
      await inBooks(async (connection) => {
        const { durationMs: _, ...row } = revision('a1', [])
        await connection.run([
          ...beginGroup(server.flavour, { ...settings, statementTimeoutMs: 5_000 }),
          'DO SLEEP(0.05)',
          journal.insertRevision(place, row),
        ])
        const [read] = (await connection.query(journal.readRevisions(place))).map(journal.parseRevision)
        expect(read?.durationMs).to.be.within(40, 5_000)
        await connection.run(['ROLLBACK'])
        expect(await connection.query(journal.readRevisions(place))).to.deep.equal([])
        await connection.run(beforeAlone(server.flavour, { ...settings, statementTimeoutMs: 5_000 }))
      })
    })

    it('remembers the steps of a run', async () => {
      await inBooks(async (connection) => {
        const read = async () => (await connection.query(journal.readSteps(place))).map(journal.parseStep)
        await connection.run([
          journal.insertRevision(place, revision('a1', [])),
          ...journal.insertSteps(place, [
            step,
            { ...step, number: 2, undo: null, rows: null, ways: null, state: 'intent' },
          ]),
        ])
        expect(await read()).to.deep.equal([
          step,
          { ...step, number: 2, undo: null, rows: null, ways: null, state: 'intent' },
        ])
        await connection.run([
          ...journal.setStepState(place, step, 'failed', { cursor: '["1"]', error: "it's" }),
        ])
        expect((await read())[0]).to.include({ state: 'failed', cursor: '["1"]', error: "it's" })
        await connection.run(journal.setStepState(place, step, 'done', {}))
        expect((await read())[0]).to.include({ state: 'done', cursor: '["1"]', error: null })
        const missing = await driverError(
          connection.run(journal.setStepState(place, { ...step, number: 9 }, 'done', {})),
        )
        expect(missing.message).to.equal('step 9 of revision a1 is not in the bookkeeping')
        await connection.run(journal.deleteRevision(place, 'a1'))
        expect(await read()).to.deep.equal([])
      })
    })

    it('takes and gives back the lock, which another database does not share', async () => {
      await inBooks(async (connection) => {
        const ask = async (sql: string) => Object.values((await connection.query(sql))[0] ?? {})[0]
        const lost = await driverError(connection.run([journal.assertLock(place)]))
        expect(classifyError(lost.server)).to.equal('lock-lost')
        expect(await ask(journal.tryLock(place))).to.equal('1')
        await connection.run([
          journal.assertLock(place),
          journal.assertLock({ ...place, schema: String(await ask('SELECT DATABASE()')) }),
        ])
        await driverError(connection.run([journal.assertLock({ ...place, schema: 'elsewhere' })]))
        await driverError(connection.run([journal.assertLock({ prefix: 'other_' })]))
        const [holder] = (await connection.query(journal.readLockSession(place))).map(
          journal.parseLockSession,
        )
        expect(String(holder?.process)).to.equal(connection.backend)
        expect(holder).to.include({ role: 'root' })
        expect(await ask(journal.isHeldBy(place, connection.backend ?? ''))).to.equal('1')
        expect(await ask(journal.unlock(place))).to.equal('1')
        expect(await ask(journal.isHeldBy(place, connection.backend ?? ''))).to.equal('0')
        expect(await connection.query(journal.readLockSession(place))).to.deep.equal([])
        await connection.run([journal.scriptLock(place), journal.assertLock(place)])
      })
    })

    it('has a lease that one owner has, and that keeps out who lost it', async () => {
      const database = await server.database()
      const info = { formatVersion: 1, projectName: null, defaultSchema: database.name, names: 'aludel' }
      const asker = {
        owner: 'one',
        host: 'here',
        process: 1,
        application: 'aludel',
        ttlMs: 60_000,
        ownSession: false,
      }
      await withMysql(database, async (one) => {
        await withMysql(database, async (other) => {
          for (const connection of [one, other]) await connection.run(sessionSetup(server.flavour, settings))
          await one.run([journal.assertCreator(place), ...journal.create(place, info)])
          const made = await driverError(other.run([journal.assertCreator(place)]))
          expect(classifyError(made.server)).to.equal('lock-timeout')
          const [taken] = await lastRows(one, journal.takeLease(place, asker))
          const token = String(taken?.['token'])
          expect(await lastRows(other, journal.takeLease(place, { ...asker, owner: 'two' }))).to.deep.equal(
            [],
          )
          expect((await one.query(journal.readLease(place))).map(journal.parseLease)[0]).to.deep.include({
            owner: 'one',
            token,
            expired: false,
            session: null,
            alive: null,
          })
          // Run out: whoever comes has it, but not while a transaction under it is open.
          expect(await lastRows(other, journal.keepLease(place, token, 0))).to.have.length(1)
          await one.run(['START TRANSACTION', journal.assertLease(place, token)])
          expect((await other.query(journal.isLeaseAtWork(place)))[0]).to.deep.equal({ held: '1' })
          expect(await lastRows(other, journal.keepLease(place, token, 0))).to.have.length(1)
          expect(await lastRows(other, journal.takeLease(place, { ...asker, owner: 'two' }))).to.deep.equal(
            [],
          )
          expect(await lastRows(other, journal.breakLease(place, token, true))).to.deep.equal([])
          await one.run(['COMMIT'])
          expect((await other.query(journal.isLeaseAtWork(place)))[0]).to.deep.equal({ held: '0' })
          expect(
            await lastRows(other, journal.takeLease(place, { ...asker, owner: 'two', ownSession: true })),
          ).to.have.length(1)
          const lost = await driverError(one.run([journal.assertLease(place, token)]))
          expect(classifyError(lost.server)).to.equal('lock-lost')
          expect(await lastRows(one, journal.keepLease(place, token, 0))).to.deep.equal([])
          // Run out again, but its session stands.
          const [held] = (await one.query(journal.readLease(place))).map(journal.parseLease)
          expect(held).to.deep.include({ owner: 'two', alive: true, session: Number(other.backend) })
          await lastRows(other, journal.keepLease(place, held?.token ?? '', 0))
          expect(await lastRows(one, journal.breakLease(place, held?.token ?? '', true))).to.deep.equal([])
        })
        const [left] = (await one.query(journal.readLease(place))).map(journal.parseLease)
        expect(await lastRows(one, journal.breakLease(place, left?.token ?? '', false))).to.have.length(1)
        expect(await one.query(journal.readLease(place))).to.deep.equal([])
      })
    })

    it('lets a row take the place of others, when all are applied', async () => {
      await inBooks(async (connection) => {
        const expressions = [{ kind: 'default', of: { name: 't' }, name: 'a', texts: ['1'] }] as const
        await connection.run([
          journal.insertRevision(place, { ...revision('a1', []), expressions }),
          journal.insertRevision(place, { ...revision('b2', ['a1']), stamped: true }),
          journal.insertRevision(place, { ...revision('c3', ['b2']), expressions }),
          ...journal.recordPurged(place, 'a1', ['x']),
        ])
        const row = { ...revision('s9', []), dataFiles: '[]', replaced: ['a1', 'b2', 'c3'], rowKeys: [] }
        const refused = await driverError(
          connection.run(journal.exchangeRevisions(place, { ...row, replaced: ['a1', 'b2', 'd4'] })),
        )
        expect(refused.message).to.equal('the revisions that s9 replaces are not all applied: a1, b2, d4')
        await connection.run(journal.exchangeRevisions(place, row))
        const rows = (await connection.query(journal.readRevisions(place))).map(journal.parseRevision)
        expect(rows).to.have.length(1)
        expect(rows[0]).to.deep.include({
          revision: 's9',
          appliedOrder: 3,
          durationMs: 39,
          purged: ['x'],
          stamped: true,
        })
        const [kept] = (await connection.query(journal.readExpressions(place))).map(journal.parseExpressions)
        expect(kept).to.have.length(2)
      })
    })

    it('reads back how the server tells expressions, and again when a revision goes', async () => {
      await inBooks(async (connection) => {
        const expressions = [
          { kind: 'default', of: { name: 't' }, name: 'a', texts: ['1 + 1'] },
          { kind: 'check', of: { name: 't' }, name: 'ck', texts: ["a > 0 and b <> 'it''s'"] },
          { kind: 'generated', of: { name: 't' }, name: 'g', texts: ['a * 2'] },
          { kind: 'default', of: { name: 'gone' }, name: 'a', texts: ['1'] },
        ] as const
        await connection.run([
          "CREATE TABLE t (a int DEFAULT (1 + 1), b varchar(9), g int AS (a * 2) STORED, CONSTRAINT ck CHECK (a > 0 and b <> 'it''s'))",
          journal.insertRevision(place, { ...revision('a1', []), expressions }),
          journal.insertRevision(place, revision('b2', ['a1'])),
          journal.spellExpressions(place, 'a1'),
          journal.spellExpressions(place, 'b2'),
        ])
        const read = async () =>
          (await connection.query(journal.readExpressions(place))).map(journal.parseExpressions)
        const [told, none] = await read()
        expect(none).to.deep.equal([])
        expect(
          told?.map(({ engine, serverVersion, ...written }) => [written, engine.length, serverVersion]),
        ).to.deep.equal(expressions.map((written) => [written, 1, connection.serverVersion]))
        expect(told?.map(({ engine }) => engine[0]?.replaceAll(/[`()\s\\]|_utf8mb4/g, ''))).to.deep.equal([
          '1+1',
          "a>0andb<>'it's'",
          'a*2',
          undefined,
        ])
        await connection.run([
          journal.noteRespelling(place, 'b2', [expressions[0]]),
          'ALTER TABLE t ALTER COLUMN a SET DEFAULT 7',
          journal.respellExpressions(place, 'b2'),
          ...journal.deleteRevision(place, 'b2'),
        ])
        const [again] = await read()
        expect(again?.map(({ engine }) => engine[0])).to.deep.equal([
          '7',
          ...(told ?? []).slice(1).map(({ engine }) => engine[0]),
        ])
      })
    })
  })
})
