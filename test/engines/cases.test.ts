import { expect } from 'chai'
import type { CatalogScope } from '../../src/dialects/catalog.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import type { Plan, PlannedRevision } from '../../src/plan/plan.js'
import { foldHistory, planDowngrade, planUpgrade, type PlanResult } from '../../src/plan/planner.js'
import { caseSettings } from '../support/case-outcome.js'
import { loadCaseTables, type OperationCase } from '../support/case-table.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpCatalog, type CatalogDump } from '../support/dump-catalog.js'
import { eachEngine } from '../support/each-engine.js'
import type { JsonObject } from '../support/json-value.js'
import { readCatalogRows, rowsOfSchemas, type CatalogRows } from '../support/read-catalog.js'
import type { TestDatabase } from '../support/test-database.js'
import { CaseOpinion, type CaseStage } from './case-opinion.js'
import { modelDifferences } from './model-differences.js'
import { compareRead, differenceLines } from './read-differences.js'
import { runStatements } from './run-statements.js'
import { StoredWords } from './stored-words.js'

/**
 * The planned SQL of every case, without the migrator: up, down to what was before, up again to what was after. Cases
 * run side by side, each in a schema of its own that stands for `public`, so that a few dumps do for all of them.
 */
describe('case tables on engines', () => {
  const tables = loadCaseTables()

  eachEngine((engine) => {
    for (const { file, cases } of tables) {
      it(`${file}: up, down to what was before, and up again`, async function () {
        this.timeout(900_000)
        const test = await engine.database()
        const { major } = engine.running()
        const opinion = new CaseOpinion(file, engine.running(), test)
        const runs = cases
          .filter((each) => !('problems' in each.expected(major)))
          .map(
            (each, i) =>
              new CaseRun(each, needsSchemas(each) ? 'public' : `case_${i}`, `words_${i}`, test, major),
          )
        for (const together of [runs.filter(({ schema }) => schema !== 'public'), ...alone(runs)]) {
          await runTogether(together, test, major, opinion)
        }
        expect([...runs.flatMap(({ wrong }) => wrong), ...opinion.stale].join('\n')).to.equal('')
      })
    }
  })
})

/** A database as its catalogs say, and as `pg_dump` does. */
interface Look {
  readonly dump: CatalogDump
  readonly printed: JsonObject
}

/** A case that names schemas itself has the database to itself. */
function needsSchemas({ before, revision }: OperationCase): boolean {
  return /CREATE SCHEMA|create_(?:schema|extension)|"public"|\bpublic\./.test(
    `${before?.record.document ?? ''} ${revision.record.document}`,
  )
}

function alone(runs: readonly CaseRun[]): readonly (readonly CaseRun[])[] {
  return runs.filter(({ schema }) => schema === 'public').map((run) => [run])
}

/** Whose objects the model does not know. */
function hasRawSql({ before, revision, rows }: OperationCase): boolean {
  return (
    rows.length > 0 || `${before?.record.document ?? ''} ${revision.record.document}`.includes('"execute"')
  )
}

function scopeOf(defaultSchema: string): CatalogScope {
  return { defaultSchema, bookkeeping: { prefix: 'aludel_' } }
}

async function runTogether(
  runs: readonly CaseRun[],
  test: TestDatabase,
  major: number,
  opinion: CaseOpinion,
): Promise<void> {
  if (runs.length === 0) return
  const each = async (work: (run: CaseRun) => Promise<void>): Promise<void> => {
    for (const run of runs) await run.step(() => work(run))
  }
  const comesBack = runs.some((run) => run.comesBack)
  const look = async (stage: CaseStage): Promise<Look> => {
    const [dump, printed] = await Promise.all([
      dumpCatalog(test.query),
      comesBack ? opinion.look(test, stage) : {},
    ])
    return { dump, printed }
  }
  const read = (): Promise<CatalogRows> => readCatalogRows(test, major, scopeOf('public'))
  await each((run) => run.prepare())
  const before = await look('below')
  const rowsBefore = await read()
  for (const run of runs) await run.compareRead('before', rowsBefore)
  await each((run) => run.up())
  const after = await look('above')
  const rowsAfter = await read()
  for (const run of runs) {
    run.compareModel(after.dump)
    await run.compareRead('after', rowsAfter)
  }
  await each((run) => run.down())
  const back = await look('below')
  await each((run) => run.up())
  const again = await look('above')
  for (const [stage, lines] of [
    ['after down', diffDumps(before.dump, back.dump)],
    ['after up again', diffDumps(after.dump, again.dump)],
    ['pg_dump after down', opinion.differences(before.printed, back.printed)],
    ['pg_dump after up again', opinion.differences(after.printed, again.printed)],
  ] as const) {
    for (const line of lines) (runs.find((run) => run.owns(line)) ?? runs[0])?.differs(stage, line)
  }
  await each((run) => run.leave())
}

/** One case on its way. What goes wrong is gathered, and ends the way. */
class CaseRun {
  readonly wrong: string[] = []
  readonly #settings
  readonly #words: StoredWords
  #stopped = false
  #ups = 0

  constructor(
    readonly of: OperationCase,
    readonly schema: string,
    words: string,
    readonly test: TestDatabase,
    major: number,
  ) {
    this.#words = new StoredWords(test, words)
    this.#settings = caseSettings(major * 10_000)
    // It goes up once and stays where it cannot come back, or not to the same rows.
    this.#once = of.once !== undefined || of.expected(major).irreversible !== undefined
  }

  readonly #once: boolean

  /** Is there something to compare on its way down and up again? */
  get comesBack(): boolean {
    return !this.#once
  }

  async step(work: () => Promise<void>): Promise<void> {
    if (this.#stopped) return
    try {
      await this.test.exec(
        this.schema === 'public' || this.#ups > 0
          ? `SET search_path = ${this.schema}`
          : `CREATE SCHEMA IF NOT EXISTS ${this.schema}; SET search_path = ${this.schema}`,
      )
      await work()
    } catch (error) {
      this.#stopped = true
      this.wrong.push(`${this.of.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  async prepare(): Promise<void> {
    const { before, rows } = this.of
    await this.#words.prepare()
    if (before !== undefined) await this.#run(planUpgrade([], [before], this.#settings))
    for (const sql of rows) await this.test.exec(sql)
  }

  async up(): Promise<void> {
    this.#ups += 1
    if (this.#once && this.#ups > 1) return
    await this.#run(planUpgrade(this.#history, [this.of.revision], this.#settings))
  }

  async down(): Promise<void> {
    if (this.#once) return
    await this.#run(planDowngrade([...this.#history, this.of.revision], ['case'], this.#settings))
  }

  /** Leaves the database to the next case. */
  async leave(): Promise<void> {
    if (this.schema !== 'public') return
    await this.down()
    const { before } = this.of
    if (before !== undefined) await this.#run(planDowngrade([before], ['before'], this.#settings))
  }

  /** Is the line of a difference about something of this case? */
  owns(line: string): boolean {
    return new RegExp(`\\b${this.schema}\\b`).test(line)
  }

  differs(stage: string, line: string): void {
    if (this.#stopped || this.#once) return
    this.wrong.push(`${this.of.name}: ${stage}: ${line}`)
  }

  compareModel(dump: Parameters<typeof modelDifferences>[1]): void {
    if (this.#stopped) return
    const { model } = foldHistory([...this.#history, this.of.revision], this.#settings)
    const differences = modelDifferences(model, dump, this.schema)
    this.wrong.push(...differences.map((line) => `${this.of.name}: ${line}`))
  }

  /** Is what the catalog reader reads the model that the documents fold into? */
  async compareRead(stage: 'before' | 'after', all: CatalogRows): Promise<void> {
    if (this.#stopped) return
    const history = stage === 'before' ? this.#history : [...this.#history, this.of.revision]
    const { model } = foldHistory(history, this.#settings)
    const rows = rowsOfSchemas(
      all,
      this.schema === 'public' ? { not: /^(?:case|words)_\d+$/ } : { only: this.schema },
    )
    const read = postgresql.catalog.parse(rows, scopeOf(this.schema))
    // What earlier cases made by raw SQL may stand in a database that is shared in turn.
    const othersThere = this.schema === 'public' || hasRawSql(this.of)
    const words = await this.#words.words()
    const { differences, notCompared } = compareRead(model, read.model, this.schema, words)
    const own = differences.filter(
      ({ change, object }) => !(othersThere && change === 'unexpected' && object.of === undefined),
    )
    const lines = [
      ...differenceLines({ differences: own }),
      // Of a word for whoever it is the server keeps who that was.
      ...notCompared
        .filter(({ attribute }) => attribute !== 'roles')
        .map((each) => `not compared: ${JSON.stringify(each)}`),
    ]
    this.wrong.push(...lines.map((line) => `${this.of.name}: read ${stage}: ${line}`))
  }

  get #history() {
    return this.of.before === undefined ? [] : [this.of.before]
  }

  async #run(result: PlanResult): Promise<void> {
    const plan = planned(result)
    for (const revision of plan.revisions) await this.#runRevision(revision)
    await (plan.direction === 'up' ? this.#words.applied({ up: plan }) : this.#words.reverted({ down: plan }))
  }

  async #runRevision({ statements, preconditions }: PlannedRevision): Promise<void> {
    for (const { sql, sentence, ask } of preconditions) {
      if (ask !== 'run') continue
      const rows = await this.test.query(sql)
      if (rows.length > 0) throw new Error(`does not hold: ${sentence}`)
    }
    await runStatements(this.test, statements)
  }
}

function planned({ plan, diagnostics }: PlanResult): Plan {
  if (plan === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return plan
}
