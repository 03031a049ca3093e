import { expect } from 'chai'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import {
  cleanReplaced,
  downgradeProject,
  offlineTarget,
  openProject,
  scriptOffline,
  stampProject,
  syncProject,
  upgradeProject,
  type Project,
  type RunRequest,
} from '../../src/index.js'
import { squashPlaces, writeHistory } from '../api/squash-histories.js'
import { withProject } from '../api/live-project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { caseSettings } from '../support/case-outcome.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpCatalog } from '../support/dump-catalog.js'
import { dumpRows } from '../support/dump-rows.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { quoted } from './histories/names.js'
import { randomHistory } from './histories/random-history.js'
import { foreignTable } from './histories/row-actions.js'

/** Revisions of one history. The stretch from the third to the last but two is squashed. */
const length = 12
const [first, last] = [3, length - 2]

/**
 * Random histories are squashed while databases stand before, inside and behind the stretch. Each goes to the head in its own
 * way, and all of them have the same: there, back below the stretch, and up again.
 */
describe('databases beside a squashed stretch', () => {
  eachEngine((engine) => {
    const seeds = engine.kind === 'pglite' ? [1, 2, 3, 4, 5, 6] : [7, 8]
    for (const seed of seeds) {
      it(`before, inside, behind: seed ${seed}`, function () {
        this.timeout(300_000)
        return inTemporaryFolder(async (cwd) => {
          const { major } = engine.running()
          const history = randomHistory(seed, length, caseSettings(major * 10_000))
          const old = await writeHistory(cwd, history)
          const databases = [await engine.database(), await engine.database(), await engine.database()]
          const [before, inside, behind] = databases
          if (before === undefined || inside === undefined || behind === undefined) throw new Error('none')
          for (const test of databases) {
            await test.exec(`CREATE TABLE ${quoted(foreignTable)} (id integer PRIMARY KEY)`)
          }
          await up(old, before, `r${first - 1}`)
          await up(old, inside, `r${first + 2}`)
          await up(old, behind, 'head')
          const expected = await dumpCatalog(behind.query)
          const below = await dumpCatalog(before.query)

          const made = await squashPlaces(old, first, last)
          if (made === undefined) return this.skip()
          const project = await openProject({ cwd })
          expect(await up(project, before)).to.deep.equal([])
          expect(await up(project, inside)).to.deep.equal(['squashed'])
          expect(await up(project, behind)).to.deep.equal(['squashed'])
          const rows = await dumpRows(behind.query)
          for (const test of databases) {
            expect(await idsOf(test)).to.deep.equal(['r1', 'r2', 'squashed', 'r11', 'r12'])
            expect(diffDumps(expected, await dumpCatalog(test.query))).to.deep.equal([])
            expect(await dumpRows(test.query)).to.deep.equal(rows)
            await down(project, test, `r${first - 1}`)
            expect(diffDumps(below, await dumpCatalog(test.query))).to.deep.equal([])
            await up(project, test)
            expect(diffDumps(expected, await dumpCatalog(test.query))).to.deep.equal([])
          }
        })
      })
    }

    it('inside, once the documents are gone: refused, and brought over by sync', function () {
      this.timeout(120_000)
      return inTemporaryFolder(async (cwd) => {
        const { major } = engine.running()
        const history = randomHistory(seeds[0] ?? 1, length, caseSettings(major * 10_000))
        const old = await writeHistory(cwd, history)
        const [inside, behind] = [await engine.database(), await engine.database()]
        for (const test of [inside, behind]) {
          await test.exec(`CREATE TABLE ${quoted(foreignTable)} (id integer PRIMARY KEY)`)
        }
        await up(old, inside, `r${first + 1}`)
        await up(old, behind, 'head')
        const expected = await dumpCatalog(behind.query)
        await squashPlaces(old, first, last)
        await cleanReplaced(await openProject({ cwd }))
        const project = await openProject({ cwd })
        let code: unknown
        await up(project, inside).catch((error: unknown) => {
          code = error instanceof Error && 'code' in error ? error.code : error
        })
        expect(code).to.equal('replaced')
        expect(await idsOf(inside)).to.deep.equal(['r1', 'r2', 'r3', 'r4'])
        await withProject(project, inside, (db) => syncProject(project, db, { allowDataLoss: true }))
        expect(await idsOf(inside)).to.deep.equal(['r1', 'r2', 'squashed', 'r11', 'r12'])
        expect(diffDumps(expected, await dumpCatalog(inside.query))).to.deep.equal([])
        expect(await up(project, behind)).to.deep.equal(['squashed'])
        expect(await idsOf(behind)).to.deep.equal(['r1', 'r2', 'squashed', 'r11', 'r12'])
      })
    })

    it('inside, behind: brought over by a script', function () {
      this.timeout(120_000)
      return inTemporaryFolder(async (cwd) => {
        const { major } = engine.running()
        const history = randomHistory(seeds[0] ?? 1, length, caseSettings(major * 10_000))
        const old = await writeHistory(cwd, history)
        const places = [
          { test: await engine.database(), at: `r${first + 2}`, from: [`r${first + 2}`] },
          // A database behind names the last replaced revision too, or it counts as one that has exchanged them.
          { test: await engine.database(), at: 'r12', from: [`r${last}`, 'r12'] },
        ]
        for (const { test, at } of places) {
          await test.exec(`CREATE TABLE ${quoted(foreignTable)} (id integer PRIMARY KEY)`)
          await up(old, test, at)
        }
        await squashPlaces(old, first, last)
        const project = await openProject({ cwd })
        const offline = { ...offlineTarget(project), serverVersion: major * 10_000 }
        for (const { test, from } of places) {
          const script = await scriptOffline(project, {
            direction: 'up',
            from,
            targets: ['head'],
            offline,
          })
          await test.exec(script)
          expect(await idsOf(test)).to.deep.equal(['r1', 'r2', 'squashed', 'r11', 'r12'])
          // The bookkeeping is what a run writes: nothing is left to do, and all of it can be taken down.
          expect(await up(project, test)).to.deep.equal([])
          await down(project, test, 'base')
          expect(await idsOf(test)).to.deep.equal([])
        }
      })
    })

    it('behind: a stamp exchanges before it marks', function () {
      this.timeout(120_000)
      return inTemporaryFolder(async (cwd) => {
        const { major } = engine.running()
        const history = randomHistory(seeds[0] ?? 1, length, caseSettings(major * 10_000))
        const old = await writeHistory(cwd, history)
        const test = await engine.database()
        await test.exec(`CREATE TABLE ${quoted(foreignTable)} (id integer PRIMARY KEY)`)
        await up(old, test, `r${last}`)
        await squashPlaces(old, first, last)
        const project = await openProject({ cwd })
        await withProject(project, test, (db) => stampProject(project, db, { targets: ['head'] }))
        expect(await idsOf(test)).to.deep.equal(['r1', 'r2', 'squashed', 'r11', 'r12'])
        expect(await up(project, test)).to.deep.equal([])
      })
    })

    it('a checkout from before works on with a database from behind', function () {
      this.timeout(120_000)
      return inTemporaryFolder(async (cwd) => {
        const { major } = engine.running()
        const history = randomHistory(seeds[0] ?? 1, length, caseSettings(major * 10_000))
        const old = await writeHistory(cwd, history)
        const test = await engine.database()
        await test.exec(`CREATE TABLE ${quoted(foreignTable)} (id integer PRIMARY KEY)`)
        await up(old, test, `r${last}`)
        const made = await squashPlaces(old, first, last)
        await up(await openProject({ cwd }), test, 'squashed')
        await rm(path.join(cwd, made?.file ?? ''))
        const older = await writeHistory(cwd, history)
        await up(older, test)
        expect(await idsOf(test)).to.deep.equal(['r1', 'r2', 'squashed', 'r11', 'r12'])
        await down(older, test, 'base')
        expect(await idsOf(test)).to.deep.equal([])
      })
    })
  })
})

/** Applies, and gives the revisions that took the place of others. */
async function up(project: Project, test: TestDatabase, target?: string): Promise<readonly string[]> {
  // Histories stand beside a table of somebody else's.
  const request: RunRequest = {
    allowNonEmpty: true,
    ...(target === undefined ? {} : { targets: [target] }),
  }
  const { result } = await withProject(project, test, (db) => upgradeProject(project, db, request))
  if (result.error !== undefined) throw result.error
  return result.exchanged.map(({ revision }) => revision)
}

async function down(project: Project, test: TestDatabase, target: string): Promise<void> {
  const { result } = await withProject(project, test, (db) =>
    downgradeProject(project, db, { targets: [target], allowDataLoss: true }),
  )
  if (result.error !== undefined) throw result.error
}

async function idsOf(test: TestDatabase): Promise<readonly string[]> {
  const rows = await test.query('SELECT revision FROM aludel_revision ORDER BY applied_order')
  return rows.map(({ revision }) => String(revision))
}
