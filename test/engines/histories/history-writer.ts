import { toSource } from '../../../src/api/revision-source.js'
import { loadRevision } from '../../../src/documents/load-revision.js'
import { emptyModel, type SchemaModel } from '../../../src/model/schema-model.js'
import type { Plan } from '../../../src/plan/plan.js'
import { foldHistory, planDowngrade, planUpgrade, type PlanSettings } from '../../../src/plan/planner.js'
import type { RevisionSource } from '../../../src/plan/revision-source.js'
import { quoteName } from '../../../src/dialects/mysql/quoting.js'
import type { JsonObject } from '../../support/json-value.js'
import { quoted } from './names.js'

/** One revision of a history with how it goes up and comes down. */
export interface WrittenRevision {
  readonly source: RevisionSource
  readonly operations: readonly JsonObject[]
  readonly up: Plan
  readonly down: Plan
  /** The schema once it is applied. */
  readonly after: SchemaModel
}

/** Writes a history revision by revision; each one is planned on top of those before it. */
export class HistoryWriter {
  readonly revisions: WrittenRevision[] = []
  model: SchemaModel = emptyModel
  #names = 0
  #prefix = 'r'

  constructor(
    readonly seed: number,
    readonly settings: PlanSettings,
  ) {}

  /**
   * A history that goes on from here by itself.
   *
   * @param prefix of the ids of its revisions
   * @param names how many names count as used: where two branches say the same, their new things have the same names
   */
  branch(prefix: string, names = 0): HistoryWriter {
    const branch = new HistoryWriter(this.seed, this.settings)
    branch.revisions.push(...this.revisions)
    branch.model = this.model
    branch.#names = this.#names + names
    branch.#prefix = prefix
    return branch
  }

  /** A name that nothing has; now and then one that must be quoted. */
  freshName(kind: string): string {
    this.#names += 1
    if (this.#names % 7 > 0) return `${kind}_${this.#names}`
    // MySQL's catalog does not tell a name with a backtick as it is, where it stands in a body.
    const isBackticked = this.settings.dialect !== 'postgresql' && !/^(?:table|id|key|col)$/.test(kind)
    return `${kind} ${isBackticked ? '`' : '"'}${this.#names}${isBackticked ? '`' : '"'} Ü`
  }

  /** A name in SQL text. */
  quoted(name: string): string {
    return this.settings.dialect === 'postgresql' ? quoted(name) : quoteName(name)
  }

  /**
   * Adds a revision of these operations.
   *
   * @returns why it is refused; undefined when it is taken
   * @throws Error when it can be planned up and not down: what goes up comes down
   */
  add(operations: readonly JsonObject[]): string | undefined {
    const id = `${this.#prefix}${this.revisions.length + 1}`
    const parent = this.revisions.at(-1)?.source.revision ?? null
    const text = JSON.stringify({ revision: id, revises: parent, operations })
    const loaded = loadRevision({ file: `${id}.json`, text })
    if (loaded.revision === undefined) {
      throw new Error(`${text}: ${loaded.diagnostics.map(({ message }) => message).join('; ')}`)
    }
    const source = toSource(loaded.revision, false)
    const before = this.revisions.map((revision) => revision.source)
    const up = planUpgrade(before, [source], this.settings)
    if (up.plan === undefined) return up.diagnostics.map(({ message }) => message).join('; ')
    const down = planDowngrade([...before, source], [id], this.settings)
    if (down.plan === undefined) {
      const reasons = [
        ...down.diagnostics.map(({ message }) => message),
        ...down.irreversible.flatMap(({ reasons: all }) => all.map(({ reason }) => reason)),
      ]
      throw new Error(`goes up and does not come down: ${text}: ${reasons.join('; ')}`)
    }
    this.model = foldHistory([...before, source], this.settings).model
    this.revisions.push({ source, operations, up: up.plan, down: down.plan, after: this.model })
    return undefined
  }
}
