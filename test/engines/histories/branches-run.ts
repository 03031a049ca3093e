import { planRoute } from '../../../src/api/plan-route.js'
import { RunError } from '../../../src/migrate/errors.js'
import type { Plan } from '../../../src/plan/plan.js'
import type { PlanSettings } from '../../../src/plan/planner.js'
import type { RevisionSource } from '../../../src/plan/revision-source.js'
import { diffDumps } from '../../support/diff-dumps.js'
import { dumpCatalog, type CatalogDump } from '../../support/dump-catalog.js'
import { pick } from '../../support/random-source.js'
import type { TestDatabase } from '../../support/test-database.js'
import { PlanRunner } from './plan-runner.js'
import type { RandomBranches } from './random-branches.js'

/** Branches on their way up and down in a database, in the orders that the tool accepts. */
export class BranchesRun {
  readonly #runner: PlanRunner
  /** The catalog of each applied set, whichever way it was come to first. */
  readonly #dumps = new Map<string, { readonly dump: CatalogDump; readonly way: string }>()
  #applied: readonly RevisionSource[] = []
  #way: readonly string[] = []

  constructor(
    readonly branches: RandomBranches,
    readonly settings: PlanSettings,
    readonly schema: string,
    readonly test: TestDatabase,
  ) {
    this.#runner = new PlanRunner(schema, test)
  }

  /** Applies the trunk. */
  async prepare(): Promise<void> {
    await this.#runner.prepare()
    for (const source of this.branches.trunk) await this.#up(source)
    await this.#compare()
  }

  /**
   * Applies both branches revision by revision.
   *
   * @throws Error where an order is refused, or leads to another catalog
   */
  async up(order: readonly RevisionSource[]): Promise<void> {
    for (const source of order) {
      await this.#up(source)
      await this.#compare()
    }
  }

  /**
   * Takes everything above the trunk down, from whichever tip is accepted.
   *
   * @returns how often one was refused because of what stays
   */
  async down(): Promise<number> {
    const { graph, random, trunk } = this.branches
    const below = new Set(trunk)
    let refused = 0
    while (this.#applied.length > below.size) {
      const tips = graph.tips(this.#applied.map(({ revision }) => revision))
      const first = pick(tips, random) ?? ''
      const ways = [first, ...tips.filter((id) => id !== first)]
      const plan = ways.map((id) => ({ id, plan: this.#planDown(id) })).find((way) => way.plan !== undefined)
      if (plan?.plan === undefined) throw new Error(`${this.#told()}: no tip can be taken down`)
      if (plan.id !== first) refused += 1
      await this.#run(plan.plan, `-${plan.id}`)
      this.#applied = this.#applied.filter(({ revision }) => revision !== plan.id)
      await this.#compare()
    }
    return refused
  }

  /** Why the branch cannot be applied beside what is; undefined where it can. */
  refusal(branch: readonly RevisionSource[]): string | undefined {
    const up = branch.map(({ revision }) => revision)
    try {
      planRoute(this.#route([], up), this.#sources(), this.settings)
      return undefined
    } catch (error) {
      if (error instanceof RunError) return error.code
      throw error
    }
  }

  async #up(source: RevisionSource): Promise<void> {
    const { plan, diagnostics } = planRoute(
      this.#route([], [source.revision]),
      this.#sources(),
      this.settings,
    )
    if (plan === undefined) {
      throw new Error(
        `${this.#told()} +${source.revision}: ${diagnostics.map(({ message }) => message).join()}`,
      )
    }
    await this.#run(plan, `+${source.revision}`)
    this.#applied = [...this.#applied, source]
  }

  #planDown(id: string): Plan | undefined {
    try {
      return planRoute(this.#route([id], []), this.#sources(), this.settings).plan
    } catch (error) {
      if (error instanceof RunError && error.code === 'branches-clash') return undefined
      throw error
    }
  }

  #route(down: readonly string[], up: readonly string[]) {
    const from = this.#applied.map(({ revision }) => revision)
    return { down, up, from, to: [...from.filter((id) => !down.includes(id)), ...up] }
  }

  #sources() {
    return { applied: this.#applied, graph: this.branches.graph, unknown: [] }
  }

  async #run(plan: Plan, step: string): Promise<void> {
    this.#way = [...this.#way, step]
    try {
      await this.test.exec(`SET search_path = "${this.schema}"`)
      await this.#runner.run(plan)
    } catch (error) {
      throw new Error(`${this.#told()}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  }

  async #compare(): Promise<void> {
    const name = this.#applied
      .map(({ revision }) => revision)
      .toSorted()
      .join(' ')
    const dump = await dumpCatalog(this.test.query, { schemas: [this.schema] })
    const known = this.#dumps.get(name)
    if (known === undefined) {
      this.#dumps.set(name, { dump, way: this.#told() })
      return
    }
    const lines = diffDumps(known.dump, dump)
    if (lines.length > 0) {
      throw new Error(`${this.#told()} is not as ${known.way}: ${lines.slice(0, 3).join('; ')}`)
    }
  }

  /** The steps above the trunk so far. */
  #told(): string {
    return this.#way.slice(this.branches.trunk.length).join(' ')
  }
}
