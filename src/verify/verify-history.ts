import { emptyModel, type SchemaModel } from '../model/schema-model.js'
import type { RunError } from '../migrate/errors.js'
import type { SessionOptions } from '../migrate/run-options.js'
import { planRoundTrip, type RoundTrip } from '../plan/plan-round-trip.js'
import type { PlanSettings } from '../plan/planner.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { planOf, ScratchRuns, type ScratchSession } from './scratch-runs.js'
import type {
  VerifiedDifference,
  VerifiedRevision,
  VerifyProgress,
  VerifyStatus,
  VerifyStep,
} from './verification.js'

/** What a walk over a history needs. */
export interface VerifyContext {
  /** Parents first. */
  readonly sources: readonly RevisionSource[]
  /** The others are applied only. */
  readonly chosen: ReadonlySet<string>
  readonly settings: PlanSettings
  readonly session: SessionOptions
  /** Makes an empty scratch database and opens it. */
  open(): Promise<ScratchSession>
  readonly report: (event: VerifyProgress) => void
  /** What is told of a revision, in the names of its author; absent: it has them. */
  readonly told?: (verified: VerifiedRevision) => VerifiedRevision
}

/**
 * Takes every chosen revision up, down and up again on a scratch database, with made-up rows in its tables, and compares
 * the catalog after each step with how it was. What fails is told, and the walk goes on behind it on a new database; only
 * where a revision cannot be applied at all does it end.
 *
 * @throws RunError where the scratch database itself cannot be had, or `interrupted`
 */
export async function verifyHistory(context: VerifyContext): Promise<readonly VerifiedRevision[]> {
  const walk = new Walk(context, new ScratchRuns(await context.open(), context.session))
  try {
    const results = await walk.all()
    return context.told === undefined ? results : results.map(context.told)
  } finally {
    await walk.close()
  }
}

/** SQLSTATEs of what an embedded server does not have: features, files of extensions, tablespaces, collations. */
const lacks: ReadonlySet<string> = new Set(['0A000', '58P01', '42704'])

interface Outcome {
  readonly status: VerifyStatus
  readonly differences?: readonly VerifiedDifference[]
  readonly failure?: VerifiedRevision['failure']
  /** Is the database where the next revision begins? */
  readonly goesOn: 'here' | 'anew' | 'not'
}

class Walk {
  readonly #context: VerifyContext
  #runs: ScratchRuns

  constructor(context: VerifyContext, runs: ScratchRuns) {
    this.#context = context
    this.#runs = runs
  }

  close(): Promise<void> {
    return this.#runs.close()
  }

  async all(): Promise<readonly VerifiedRevision[]> {
    const { sources, chosen, settings, report } = this.#context
    const results: VerifiedRevision[] = []
    let model = emptyModel
    let stopped = false
    let number = 0
    for (const [index, source] of sources.entries()) {
      const { revision, message, file } = source
      const isChosen = chosen.has(revision)
      if (isChosen) number += 1
      if (stopped) {
        if (isChosen) results.push(notRun(source))
        continue
      }
      if (isChosen) report({ kind: 'begin', revision, message, number, count: chosen.size })
      const began = performance.now()
      const trip = planRoundTrip(source, model, settings)
      const outcome = isChosen ? await this.#roundTrip(trip, model) : await this.#applied(trip, model)
      model = trip.after
      if (isChosen || outcome.status === 'failed' || outcome.status === 'needs_server') {
        const durationMs = Math.round(performance.now() - began)
        results.push({
          revision,
          message,
          file,
          status: outcome.status,
          durationMs,
          differences: outcome.differences ?? [],
          notes: this.#runs.takeNotes(),
          ...(outcome.failure === undefined ? {} : { failure: outcome.failure }),
        })
      }
      if (isChosen)
        report({ kind: 'end', revision, message, number, count: chosen.size, status: outcome.status })
      stopped = outcome.goesOn === 'not'
      if (outcome.goesOn === 'here') await this.#runs.forget(revision)
      if (outcome.goesOn === 'anew') await this.#startAnew(sources.slice(0, index + 1))
    }
    return results
  }

  /** Up only, for what the chosen revisions stand on. */
  async #applied(trip: RoundTrip, before: SchemaModel): Promise<Outcome> {
    await this.#runs.ensureRoles(trip.after)
    const error = await this.#runs.runWithStandIns(trip, before)
    return error === undefined ? { status: 'ok', goesOn: 'here' } : this.#failed('upgrade', error)
  }

  async #roundTrip(trip: RoundTrip, before: SchemaModel): Promise<Outcome> {
    await this.#runs.ensureRoles(trip.after)
    await this.#runs.seed(before)
    let start = await this.#runs.catalog()
    const up = planOf(trip.up)
    const alone = this.#runs.lacksStandIns(before, trip.after) ? await this.#runs.run(up) : undefined
    if (alone !== undefined) {
      await this.#runs.makeStandIns(before, trip.after)
      start = await this.#runs.catalog()
    }
    const first =
      alone === undefined && this.#runs.lacksStandIns(before, trip.after)
        ? undefined
        : await this.#runs.runOnRows('upgrade', up, before)
    if (first !== undefined) return this.#failed('upgrade', first)
    if (trip.down.irreversible.length > 0) return { status: 'irreversible', goesOn: 'here' }
    const top = await this.#runs.catalog()
    await this.#runs.seed(trip.after)
    const second = await this.#runs.runOnRows('downgrade', planOf(trip.down), trip.after)
    if (second !== undefined) return this.#failed('downgrade', second)
    const back = this.#runs.compare('downgrade', start, await this.#runs.catalog())
    const third = await this.#runs.runOnRows('second upgrade', up, before)
    if (third !== undefined) return { ...this.#failed('second upgrade', third), differences: back }
    const differences = [...back, ...this.#runs.compare('second upgrade', top, await this.#runs.catalog())]
    return differences.length === 0
      ? { status: 'ok', goesOn: 'here' }
      : { status: 'failed', differences, goesOn: 'anew' }
  }

  #failed(during: VerifyStep, error: RunError): Outcome {
    // A look at what the server has, which no rows can answer, is about the server.
    const lacking = error.code === 'precondition' || lacks.has(error.details.server?.code ?? '')
    const status = this.#runs.embedded && lacking ? 'needs_server' : 'failed'
    // Where the upgrade itself does not run there is nothing behind it to stand on.
    return { status, failure: { during, error }, goesOn: during === 'upgrade' ? 'not' : 'anew' }
  }

  /** A new database with the revisions applied, in place of one that is nobody knows where. */
  async #startAnew(sources: readonly RevisionSource[]): Promise<void> {
    await this.close()
    this.#runs = new ScratchRuns(await this.#context.open(), this.#context.session)
    let model = emptyModel
    for (const source of sources) {
      const trip = planRoundTrip(source, model, this.#context.settings)
      await this.#runs.ensureRoles(trip.after)
      const error = await this.#runs.runWithStandIns(trip, model)
      if (error !== undefined) throw error
      await this.#runs.forget(source.revision)
      model = trip.after
    }
  }
}

function notRun({ revision, message, file }: RevisionSource): VerifiedRevision {
  return { revision, message, file, status: 'not_run', durationMs: 0, differences: [], notes: [] }
}
