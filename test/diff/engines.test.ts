import { expect } from 'chai'
import { Map as PersistentMap } from 'immutable'
import { readMark } from '../../src/dialects/postgresql/steps/shared.js'
import type { SchemaObject } from '../../src/model/objects.js'
import { emptyModel, type SchemaModel } from '../../src/model/schema-model.js'
import { foldHistory } from '../../src/plan/planner.js'
import { foreignTable } from '../engines/histories/row-actions.js'
import { randomHistory } from '../engines/histories/random-history.js'
import { quoted } from '../engines/histories/names.js'
import { caseSettings } from '../support/case-outcome.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpCatalog } from '../support/dump-catalog.js'
import { eachEngine } from '../support/each-engine.js'
import { isJsonObject, type JsonObject } from '../support/json-value.js'
import { diffWithDrops } from './answered.js'
import { revisionOf, takeDown, takeUp } from './applied-models.js'

/** The same pairs on every machine; others are met with DIFF_SEED=n and DIFF_COUNT=n. */
const first = Number(process.env['DIFF_SEED'] ?? 1)
const count = Number(process.env['DIFF_COUNT'] ?? 15)

type Pair = (seed: number, settings: ReturnType<typeof caseSettings>) => readonly [SchemaModel, SchemaModel]

/** Two models that have nothing to do with each other, and two of one history. */
const kinds: Readonly<Record<string, Pair>> = {
  'from another': (seed, settings) => [
    shown(randomHistory(seed + 10_000, 20, settings).model),
    shown(randomHistory(seed, 25, settings).model),
  ],
  'back to before': (seed, settings) => {
    const history = randomHistory(seed, 30, settings)
    const sources = history.revisions.map(({ source }) => source)
    return [shown(history.model), shown(foldHistory(sources.slice(0, 15), settings).model)]
  },
}

/**
 * Without what was set aside, of which the other database knows nothing, and without functions over tables that are gone:
 * PostgreSQL lets such a table go, but makes no such function anew, whatever the difference says.
 */
function shown(model: SchemaModel): SchemaModel {
  const tables = [...model.tables.values()]
  const names = tables.flatMap(({ name, partitions }) => [name, ...partitions.map((part) => part.name)])
  const isWhole = (object: SchemaObject) =>
    object.kind !== 'routine' ||
    !object.body.includes(' from "') ||
    names.some((name) => object.body.includes(` from ${quoted(name)}`))
  return { ...model, kept: PersistentMap(), objects: model.objects.filter(isWhole) }
}

/**
 * Without the marks of who made what is shared: of an extension that is there already, the difference of two models does
 * not change who made it.
 */
function unmarked(dump: JsonObject): JsonObject {
  const { extensions = {}, ...rest } = dump
  if (!isJsonObject(extensions)) return dump
  const bare = Object.entries(extensions).map(([name, extension]) => {
    if (!isJsonObject(extension) || typeof extension['comment'] !== 'string')
      return [name, extension] as const
    return [name, { ...extension, comment: readMark(extension['comment']).comment ?? null }] as const
  })
  return { ...rest, extensions: Object.fromEntries(bare) }
}

/**
 * Two models are made, one in each database; the difference leads the one to what the other is, and back. A failure names
 * its seed.
 */
describe('the difference of two models, run', () => {
  eachEngine((engine) => {
    const many = process.env['DIFF_COUNT'] === undefined && engine.kind !== 'pglite' ? 2 : count
    for (let seed = first; seed < first + many; seed += 1) {
      for (const [name, models] of Object.entries(kinds)) {
        it(`makes of one database what the other is, ${name} (DIFF_SEED=${seed})`, async function () {
          this.timeout(300_000)
          const settings = caseSettings(engine.running().major * 10_000)
          const [from, to] = models(seed, settings)
          const [test, other] = [await engine.database(), await engine.database()]
          for (const each of [test, other]) {
            await each.exec(`CREATE TABLE ${quoted(foreignTable)} (id integer PRIMARY KEY)`)
          }
          const made = revisionOf('made', null, diffWithDrops(emptyModel, from, settings).operations)
          const wanted = revisionOf('wanted', null, diffWithDrops(emptyModel, to, settings).operations)
          await takeUp(test, [], made, settings)
          await takeUp(other, [], wanted, settings)
          const before = await dumpCatalog(test.query)
          const diff = diffWithDrops(from, to, settings)
          expect(diff.unsaid, 'what is unsaid').to.deep.equal([])
          const change = revisionOf('change', 'made', diff.operations)
          await takeUp(test, [made], change, settings)
          const after = await dumpCatalog(test.query)
          expect(
            diffDumps(unmarked(await dumpCatalog(other.query)), unmarked(after)),
            'what it became',
          ).to.deep.equal([])
          await takeDown(test, [made, change], change, settings)
          expect(diffDumps(before, await dumpCatalog(test.query)), 'what it was').to.deep.equal([])
        })
      }
    }
  })
})
