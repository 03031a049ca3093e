import { diffDumps } from '../support/diff-dumps.js'
import type { RunningEngine } from '../support/engines.js'
import type { JsonObject } from '../support/json-value.js'
import { clientFor, secondOpinion } from '../support/second-opinion.js'
import type { TestDatabase } from '../support/test-database.js'
import { printedDifferences, type PrintedDifference } from './printed-differences.js'

/** Where a case is: where it began and must come back to, or where it leads. */
export type CaseStage = 'below' | 'above'

/** The newest server is asked at every stage. On an older one it is dear, and what leads back there leads up again. */
const askedAbove = 18

/**
 * What `pg_dump` says of the cases of one file, beside the catalogs. It is asked on servers: the PostgreSQL in PGlite is
 * theirs, and its one session would have to be lent for each of some hundred dumps.
 */
export class CaseOpinion {
  readonly #client
  readonly #known: readonly PrintedDifference[]
  readonly #met = new Set<PrintedDifference>()
  readonly #major

  constructor(file: string, engine: RunningEngine, test: TestDatabase) {
    this.#major = engine.major
    this.#client = test.pglite === undefined ? clientFor(engine, 'case tables') : undefined
    this.#known = this.#client === undefined ? [] : printedDifferences.filter((each) => each.file === file)
  }

  async look(test: TestDatabase, stage: CaseStage): Promise<JsonObject> {
    return stage === 'below' || this.#major >= askedAbove ? secondOpinion(this.#client, test) : {}
  }

  /** How two looks differ, without what rightly does. */
  differences(before: JsonObject, after: JsonObject): readonly string[] {
    return diffDumps(before, after).filter((text) => {
      const known = this.#known.find(({ line }) => line.test(text))
      if (known !== undefined) this.#met.add(known)
      return known === undefined
    })
  }

  /** The differences that are listed and were not met. */
  get stale(): readonly string[] {
    return this.#known
      .filter((each) => !this.#met.has(each))
      .map(({ line }) => `pg_dump no longer prints otherwise: ${String(line)}`)
  }
}
