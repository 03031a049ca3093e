import { countEngineTest, expectEngine } from './engine-report.js'
import { engines, type Engine, type RunningEngine } from './engines.js'
import type { TestDatabase } from './test-database.js'

/** The engine inside {@link eachEngine}. */
export interface EngineUnderTest {
  readonly label: string
  readonly kind: Engine['kind']
  /** A new empty database, dropped after the test. */
  database(): Promise<TestDatabase>
  /** The engine that runs; call it in hooks and tests only. */
  running(): RunningEngine
}

/**
 * Defines the tests of `define` once per engine, in a block named after it. The engine is started before the first
 * of them. On an engine that this machine lacks they are pending, with the reason in the title; with `CI` set they
 * fail.
 */
export function eachEngine(define: (engine: EngineUnderTest) => void): void {
  for (const engine of engines()) {
    expectEngine(engine)
    if (engine.missing !== undefined && process.env['CI'] === undefined) {
      describe.skip(`on ${engine.label} (not run: ${engine.missing})`, () => define(underTest(engine)))
    } else {
      describe(`on ${engine.label}`, () => define(underTest(engine)))
    }
  }
}

function underTest(engine: Engine): EngineUnderTest {
  let runningEngine: RunningEngine | undefined
  const databases: TestDatabase[] = []
  const running = (): RunningEngine => {
    if (runningEngine === undefined)
      throw new Error(`${engine.label} does not run yet: ask for it inside a test`)
    return runningEngine
  }
  before(`starts ${engine.label}`, async () => {
    runningEngine = await engine.start()
  })
  afterEach(async () => {
    if (runningEngine !== undefined) countEngineTest(engine, runningEngine.label)
    for (const database of databases.splice(0)) await database.drop()
  })
  return {
    label: engine.label,
    kind: engine.kind,
    running,
    database: async () => {
      const database = await running().newDatabase()
      databases.push(database)
      return database
    },
  }
}
