import type { Plan } from '../../../src/plan/plan.js'
import type { TestDatabase } from '../../support/test-database.js'
import { runStatements } from '../run-statements.js'
import { quoted } from './names.js'
import { foreignTable } from './row-actions.js'

/** Runs plans in a schema of its own, which stands for the default one. */
export class PlanRunner {
  constructor(
    readonly schema: string,
    readonly test: TestDatabase,
  ) {}

  async prepare(): Promise<void> {
    await this.test.exec(
      `CREATE SCHEMA "${this.schema}"; CREATE TABLE "${this.schema}".${quoted(foreignTable)} (id integer PRIMARY KEY)`,
    )
  }

  /** Runs a plan; rows that are in the way of it are taken away first. */
  async run(plan: Plan): Promise<void> {
    for (const { statements, preconditions } of plan.revisions) {
      for (const { sql, ask } of preconditions) {
        // What can be asked by nobody is not tried on rows.
        if (ask !== 'never' && !(await this.#isBroken(sql))) continue
        // The rows are ours, and in the way of what is tried here.
        await this.#empty()
        break
      }
      await runStatements(this.test, statements)
    }
  }

  /** A question that names what the revision itself makes is none yet: a run goes on without the answer too. */
  async #isBroken(question: string): Promise<boolean> {
    try {
      return (await this.test.query(question)).length > 0
    } catch (error) {
      if (error instanceof Error && /^(function|type) .* does not exist$/.test(error.message)) return false
      throw error
    }
  }

  async #empty(): Promise<void> {
    const tables = await this.tables()
    if (tables.length > 0) await this.test.exec(`TRUNCATE ${tables.join(', ')}`)
  }

  async tables(): Promise<readonly string[]> {
    const rows = await this.test.query(
      `SELECT oid::regclass::text AS name FROM pg_class
       WHERE relnamespace = '"${this.schema}"'::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
    )
    return rows.map(({ name }) => String(name))
  }
}
