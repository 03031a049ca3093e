import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'chai'
import { format } from 'prettier'
import { locksPage, type MeasuredStatement } from '../../scripts/docs/locks-page.js'
import { prettierOptions } from '../../scripts/generate/prettier-options.js'
import type { PlannedRevision } from '../../src/plan/plan.js'
import { planDowngrade, planUpgrade, type PlanResult, type PlanSettings } from '../../src/plan/planner.js'
import { caseSettings } from '../support/case-outcome.js'
import { loadCaseTables, type OperationCase } from '../support/case-table.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { compareClaims, costsOf } from './locks/compare-claims.js'
import { measure, readRelations } from './locks/measure.js'
import { measuredRow } from './locks/measured-row.js'
import { recordingSteps, type Origin } from './locks/recording-steps.js'
import { runStatements } from './run-statements.js'

const page = new URL('../../docs/locks.md', import.meta.url)

/** SQL of an author's own, of which a plan claims nothing. */
const unclaimed: ReadonlySet<string> = new Set(['execute'])

/**
 * What plans say of locks, of tables that are read and of tables that are written anew, measured on servers for every
 * statement of every case, up and down. The page docs/locks.md is what was measured; with UPDATE_LOCKS set it is
 * written.
 */
describe('locks, reads and rewrites', () => {
  const tables = loadCaseTables()
  const rows: MeasuredStatement[] = []
  const measuredOn = new Map<number, number>()

  eachEngine((engine) => {
    if (engine.kind === 'pglite') return
    for (const { file, cases } of tables) {
      it(`${file}: are what the plan says`, async function () {
        this.timeout(900_000)
        const { major } = engine.running()
        const wrong: string[] = []
        const shared = await engine.database()
        for (const [i, each] of cases.entries()) {
          if ('problems' in each.expected(major)) continue
          const alone = namesSchemas(each)
          const test = alone ? await engine.database() : shared
          const run = new MeasuredCase(each, test, alone ? 'public' : `case_${i}`, major)
          await run.all()
          wrong.push(...run.wrong.map((line) => `${each.name}: ${line}`))
          rows.push(...run.rows)
        }
        measuredOn.set(major, (measuredOn.get(major) ?? 0) + 1)
        expect(wrong.join('\n')).to.equal('')
      })
    }
  })

  // Tests of a block run before the blocks in it: this one comes after those of the servers.
  describe('all together', () => {
    it('are what docs/locks.md says', async () => {
      expect(rows).to.not.have.length(0)
      const text = await format(locksPage(rows), { ...prettierOptions, parser: 'markdown' })
      const whole = [...measuredOn.values()].filter((count) => count === tables.length).length >= 2
      if (whole && process.env['UPDATE_LOCKS'] !== undefined) writeFileSync(page, text)
      const present = readFileSync(page, 'utf8')
      if (whole) expect(present, 'run with UPDATE_LOCKS=1').to.equal(text)
      // Of a part of the cases, or of one server, no more can be said than that nothing new came of it.
      else for (const { step, form } of rows) expect(present).to.include(step).and.to.include(form)
    })
  })
})

/** A case that names schemas itself has a database to itself. */
function namesSchemas({ before, revision }: OperationCase): boolean {
  return /create.schema|create_extension|public/i.test(
    `${before?.record.document ?? ''} ${revision.record.document}`,
  )
}

/** One case, up and down, one statement at a time. */
class MeasuredCase {
  readonly wrong: string[] = []
  readonly rows: MeasuredStatement[] = []
  readonly #origins = new Map<string, Origin>()
  readonly #settings: PlanSettings

  constructor(
    readonly of: OperationCase,
    readonly test: TestDatabase,
    readonly schema: string,
    readonly major: number,
  ) {
    const settings = caseSettings(major * 10_000)
    this.#settings = { ...settings, steps: recordingSteps(settings.steps, this.#origins) }
  }

  async all(): Promise<void> {
    const { before, revision, rows, once } = this.of
    const history = before === undefined ? [] : [before]
    try {
      await this.test.exec(`CREATE SCHEMA IF NOT EXISTS ${this.schema}; SET search_path = ${this.schema}`)
      if (before !== undefined) {
        for (const { statements } of planned(planUpgrade([], [before], this.#settings)))
          await runStatements(this.test, statements)
      }
      for (const sql of rows) await this.test.exec(sql)
      await this.#measure(planned(planUpgrade(history, [revision], this.#settings)))
      if (once !== undefined || this.of.expected(this.major).irreversible !== undefined) return
      await this.#measure(planned(planDowngrade([...history, revision], ['case'], this.#settings)))
    } catch (error) {
      this.wrong.push(error instanceof Error ? error.message : String(error))
    }
  }

  async #measure(revisions: readonly PlannedRevision[]): Promise<void> {
    for (const { statements } of revisions) {
      const old = await readRelations(this.test, this.schema)
      for (const statement of statements) {
        const measured = await measure(this.test, statement, this.schema)
        const origin = this.#origins.get(statement.sql)
        if (origin === undefined || unclaimed.has(origin.step)) continue
        const { step } = origin
        const costs = costsOf(statement.sql, measured, old)
        this.wrong.push(
          ...compareClaims(statement, measured, costs, origin).map((line) => `${step}: ${line}`),
        )
        const row = measuredRow(step, statement.sql, this.major, measured, costs, old)
        if (row !== undefined && statement.rows === undefined) this.rows.push(row)
      }
    }
  }
}

function planned({ plan, diagnostics }: PlanResult): readonly PlannedRevision[] {
  if (plan === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return plan.revisions
}
