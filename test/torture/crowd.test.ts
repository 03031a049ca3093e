import { expect } from 'chai'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildPackage } from '../cli/run-cli.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { engineMissing } from '../support/engine-cache.js'
import { pinnedMajors } from '../support/engine-versions.js'
import { startPgbouncer, type Pgbouncer } from '../support/pgbouncer.js'
import { behindPoolers } from '../support/poolers.js'
import { runOnce } from '../support/postgres-databases.js'
import { startPostgres, type PostgresServer } from '../support/postgres-server.js'
import { TortureClient } from './client.js'
import { crowd } from './crowd.js'
import { slowHistory } from './crowd-history.js'
import { queryOnce, readBookkeeping, readTally } from './database.js'
import { writeHistory } from './history.js'
import { postgresMeeting } from './postgres-meeting.js'

/** A tenth of what `npm run torture` does. */
const rounds = Number(process.env['CROWD_ROUNDS'] ?? 5)

describe('runs at the same time', function () {
  this.timeout(900_000)
  before(buildPackage)

  for (const major of pinnedMajors) {
    const missing = engineMissing(major)
    const describeHere = missing === undefined || process.env['CI'] !== undefined ? describe : describe.skip
    describeHere(`on PostgreSQL ${major}`, () => {
      let server: PostgresServer
      before(async () => {
        server = await startPostgres(major)
      })
      after(() => server.stop())

      it('are done by one of eight', async () => {
        expect((await crowd(postgresMeeting(server), rounds)).rounds).to.equal(rounds)
      })

      behindPoolers(`runs at the same time on PostgreSQL ${major}`, () => {
        let pooler: Pgbouncer
        before(async () => {
          pooler = await startPgbouncer(server.url('postgres'), 'transaction')
        })
        after(() => pooler.stop())

        it('are done by one of eight', async () => {
          expect((await crowd(postgresMeeting(server, pooler.through), rounds)).rounds).to.equal(rounds)
        })

        it('are finished by the next one when the one at work is killed', async () => {
          await takenOver(server, pooler, async (first, ended) => {
            first.kill()
            expect(await ended).to.equal(undefined)
          })
        })

        it('are finished by the next one when the one at work stands still, and that one writes nothing more', async () => {
          await takenOver(
            server,
            pooler,
            async (first, ended) => {
              first.wake()
              expect((await ended)?.code).to.equal('lock-lost')
            },
            (first) => first.pause(),
          )
        })
      })
    })
  }
})

/** One run is stopped by `stop` in its first revision; the next does the rest once the lease has run out; `then` what follows. */
async function takenOver(
  server: PostgresServer,
  pooler: Pgbouncer,
  then: (first: TortureClient, ended: ReturnType<TortureClient['run']>) => Promise<void>,
  stop: (first: TortureClient) => void = (first) => first.kill(),
): Promise<void> {
  await inTemporaryFolder(async (cwd) => {
    await writeHistory(cwd, slowHistory)
    const { url } = await server.createDatabase()
    await runOnce(url, 'CREATE TABLE tally (what text NOT NULL)')
    const order = { cwd, url: pooler.through(url), direction: 'up' } as const
    const [first, second] = [await TortureClient.start(), await TortureClient.start()]
    try {
      const ended = first.run(order, () => undefined)
      await untilAsleep(url)
      stop(first)
      expect((await second.run(order, () => undefined))?.code).to.equal('done')
      await then(first, ended)
    } finally {
      first.kill()
      second.kill()
    }
    const ids = slowHistory.map(({ revision }) => revision)
    expect((await readBookkeeping(queryOnce(url))).applied).to.deep.equal(ids)
    expect([...(await readTally(queryOnce(url)))].toSorted()).to.deep.equal(ids.map((id) => [`${id} up`, 1]))
  })
}

async function untilAsleep(url: string): Promise<void> {
  for (;;) {
    const [found] = await runOnce(
      url,
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'",
    )
    if (found !== undefined) return
    await sleep(20)
  }
}
