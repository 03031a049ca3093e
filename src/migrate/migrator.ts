import { exchanged, type PlannedExchange } from '../plan/exchange.js'
import type { Plan, PlannedRevision } from '../plan/plan.js'
import { prepareBookkeeping } from './bookkeeping.js'
import { asInterrupted, withCancel } from './cancel.js'
import type { Database, DatabaseState, HalfRun } from './database.js'
import { RunError } from './errors.js'
import { guard, guardWrites } from './guards/index.js'
import { withLock } from './lock.js'
import { checkLosses } from './losses.js'
import { checkFirst } from './preconditions.js'
import { openingAfter, withdrawOpening, type Opening } from './opening.js'
import { refuseIrreversible, refuseStale } from './refuse-plan.js'
import { readState } from './read-state.js'
import { refuseWithoutSession } from './run-alone.js'
import { runAtomic } from './run-atomic.js'
import { exchangeRow } from './new-row.js'
import { record } from './record.js'
import { isAskedToStop, stopIfAsked, type RunContext } from './run-context.js'
import { runContext, type RunOptions } from './run-options.js'
import { stateAfterLoss } from './state-after-loss.js'
import type { RevisionOutcome, RevisionResult, RunResult } from './run-result.js'
import { finishHalfRun, runSplit, takeBackHalfRun, type SplitOptions } from './run-split.js'

/** Decides what to run, by the state as it is once the lock is had; what it throws ends the run before it begins. */
export type Planner = (state: DatabaseState) => Plan | Promise<Plan>

/**
 * Takes the lock, finishes (or takes back) what an earlier run left half done, asks `plan` what to run, looks at the
 * rows, and runs it, revision by revision. Whoever waited for another run finds what that one did already applied.
 *
 * @returns what was done, with `error` where it ended early
 * @throws RunError before there is anything to tell of revisions: `lock-not-had`, `interrupted` while waiting,
 *   `permission` to read; and whatever `plan` throws
 */
export async function runPlan(database: Database, plan: Planner, options: RunOptions): Promise<RunResult> {
  const context = runContext(database, options)
  return withCancel(context, () =>
    withLock(context, async (state) => {
      const from = state.applied.map(({ revision }) => revision)
      const run = new Run(context, options, from)
      try {
        const now = await run.leftOver(state)
        await run.begin(now, await plan(now))
      } catch (error) {
        if (!(error instanceof RunError) || !run.begun) throw error
        return run.result(error)
      }
      return run.result()
    }),
  )
}

/**
 * Finishes or takes back what an earlier run left half done, and runs nothing else. Where there is nothing, does nothing.
 *
 * @returns what became of the revision; one that was taken back as a step in the other direction
 * @throws RunError like {@link runPlan}
 */
export async function settleHalfRun(
  database: Database,
  way: 'finish' | 'abandon',
  options: Omit<RunOptions, 'halfRun'>,
): Promise<RunResult> {
  const context = runContext(database, options)
  return withCancel(context, () =>
    withLock(context, async (state) => {
      const from = state.applied.map(({ revision }) => revision)
      const run = new Run(context, options, from)
      try {
        if (state.halfRun !== undefined && way === 'finish') await run.finish(state.halfRun)
        if (state.halfRun !== undefined && way === 'abandon') await run.takeBack(state.halfRun)
      } catch (error) {
        if (!(error instanceof RunError)) throw error
        return run.result(error)
      }
      return run.result()
    }),
  )
}

/** One run: what has become of each revision so far. */
class Run {
  readonly #context: RunContext
  readonly #options: RunOptions
  readonly #split: SplitOptions
  readonly #from: readonly string[]
  #applied: readonly string[]
  #revisions: RevisionResult[] = []
  #exchanged: PlannedExchange[] = []

  constructor(context: RunContext, options: RunOptions, from: readonly string[]) {
    this.#context = context
    this.#options = options
    this.#from = from
    this.#applied = from
    this.#split = {
      keepPartial: options.keepPartial ?? false,
      ...(options.unseen === undefined ? {} : { unseen: options.unseen }),
    }
  }

  /** Is there something to tell about revisions? */
  get begun(): boolean {
    return this.#revisions.length > 0
  }

  result(error?: RunError): RunResult {
    return {
      from: this.#from,
      to: this.#applied,
      revisions: this.#revisions,
      exchanged: this.#exchanged.map(({ revision, replaced }) => ({ revision, replaced })),
      ...(error === undefined ? {} : { error: this.#honest(asInterrupted(this.#context, error)) }),
    }
  }

  /** Deals with a half-run revision, and gives the state after it. */
  async leftOver(state: DatabaseState): Promise<DatabaseState> {
    const { halfRun } = state
    if (halfRun === undefined) return state
    const way = this.#options.halfRun?.({ ...state, halfRun }) ?? 'finish'
    if (way === 'refuse') {
      throw new RunError('half-run', `Revision ${halfRun.revision} is half done by an earlier run`, {
        revision: halfRun.revision,
        help: 'Run upgrade to finish it, or downgrade to take it back.',
      })
    }
    if (way === 'abandon') await this.takeBack(halfRun)
    else await this.finish(halfRun)
    const { connection, dialect, place } = this.#context.database
    return readState(connection, dialect, place)
  }

  async finish(halfRun: HalfRun): Promise<void> {
    await guardWrites(this.#context)
    const { revision, row, direction, steps } = halfRun
    await this.#one(revision, row.message, direction, steps.length, 1, 1, () =>
      finishHalfRun(this.#context, halfRun, this.#split),
    )
  }

  /** A way up that is taken back is a way down, and the other way round. */
  async takeBack(halfRun: HalfRun): Promise<void> {
    await guardWrites(this.#context)
    const direction = halfRun.direction === 'up' ? 'down' : 'up'
    await this.#one(halfRun.revision, halfRun.row.message, direction, halfRun.steps.length, 1, 1, () =>
      takeBackHalfRun(this.#context, halfRun, this.#options.unseen),
    )
  }

  async begin(state: DatabaseState, plan: Plan): Promise<void> {
    const earlier = this.#revisions.length
    this.#revisions.push(...plan.revisions.map((revision) => resultOf(revision, 'not_run', 0)))
    if (plan.revisions.length === 0 && plan.exchanges.length === 0) return
    refuseStale(state, plan)
    refuseIrreversible(plan)
    refuseWithoutSession(this.#context.database, plan)
    await guard(this.#context, state, plan, this.#options)
    await checkFirst(this.#context, plan)
    const looks = this.#options.allowDataLoss !== true
    if (looks) await checkLosses(this.#context, plan)
    await prepareBookkeeping(this.#context, state)
    await this.#exchange(plan)
    let opened: Opening | undefined
    for (const [index, revision] of plan.revisions.entries()) {
      // Nothing of it has begun: it is as if nobody had come to it.
      if (opened !== undefined && isAskedToStop(this.#context))
        await record(this.#context, withdrawOpening(this.#context, revision))
      stopIfAsked(this.#context)
      const { message, direction, statements } = revision
      const guarded = looks && direction === 'down'
      const before = opened
      opened = undefined
      await this.#one(
        revision.revision,
        message,
        direction,
        statements.length,
        index + 1,
        plan.revisions.length,
        async () => {
          if (revision.atomic) return runAtomic(this.#context, revision, guarded)
          opened = await runSplit(this.#context, revision, guarded, this.#split, {
            opened: before,
            following: () => openingAfter(this.#context, plan, index, guarded),
          })
        },
        earlier + index,
      )
      await this.#exchange(plan, revision.revision)
    }
  }

  /** What is exchanged after a revision, or before the first, in one transaction. */
  async #exchange(plan: Plan, after?: string): Promise<void> {
    const due = plan.exchanges.filter((one) => one.after === after)
    if (due.length === 0) return
    const { dialect, place } = this.#context.database
    await record(
      this.#context,
      due.flatMap((one) => dialect.journal.exchangeRevisions(place, exchangeRow(one, plan.toolVersion))),
    )
    const pairs = due.map(({ revision, replaced }) => ({ by: revision, replaced }))
    this.#applied = exchanged(this.#applied, pairs, (id) => id)
    this.#exchanged.push(...due)
    for (const { revision, message, replaced } of due) {
      this.#context.report({ kind: 'exchange', revision, message, replaced })
    }
  }

  async #one(
    revision: string,
    message: string,
    direction: 'up' | 'down',
    statements: number,
    number: number,
    count: number,
    work: () => Promise<void>,
    place = this.#revisions.length,
  ): Promise<void> {
    const { clock, report } = this.#context
    const began = clock.now()
    const settle = (status: RevisionOutcome): void => {
      const durationMs = Math.round(clock.now() - began)
      this.#revisions[place] = { revision, message, direction, status, durationMs }
    }
    let lost: unknown
    report({ kind: 'revision-start', revision, message, direction, number, count, statements })
    try {
      await work()
    } catch (error) {
      const outcome = await this.#outcome(revision, direction, error)
      settle(outcome)
      if (outcome !== 'done') throw error
      lost = error
    }
    settle('done')
    this.#applied =
      direction === 'up'
        ? [...this.#applied, revision]
        : this.#applied.filter((applied) => applied !== revision)
    report({
      kind: 'revision-done',
      revision,
      message,
      direction,
      number,
      count,
      elapsedMs: clock.now() - began,
    })
    if (lost === undefined) return
    report({ kind: 'note', text: `The connection was lost while ${revision} was committed: it is done` })
    // Without a session there is no going on, but also nothing left undone.
    if (number < count) throw lost
  }

  /** Asked of the database where it can be; else the error tells. */
  async #outcome(revision: string, direction: 'up' | 'down', error: unknown): Promise<RevisionOutcome> {
    const { connection, dialect, place } = this.#context.database
    const state = await (
      connection.lost ? stateAfterLoss(this.#context) : readState(connection, dialect, place)
    ).catch(() => undefined)
    if (state !== undefined) {
      this.#standing(state.halfRun?.revision)
      if (state.halfRun?.revision === revision) return 'half_run'
      const isApplied = state.applied.some((row) => row.revision === revision)
      return connection.lost && isApplied === (direction === 'up') ? 'done' : 'failed'
    }
    return error instanceof RunError && error.code === 'connection-lost' ? 'half_run' : 'failed'
  }

  /** One that was recorded as begun with the end of another has begun. */
  #standing(halfRun: string | undefined): void {
    this.#revisions = this.#revisions.map((result) =>
      result.revision === halfRun && result.status === 'not_run' ? { ...result, status: 'half_run' } : result,
    )
  }

  /** Exit 1 promises that nothing was changed. */
  #honest(error: RunError): RunError {
    const changed =
      this.#exchanged.length > 0 ||
      this.#revisions.some(({ status }) => status === 'done' || status === 'half_run')
    return error.exitCode === 1 && changed ? error.with({ exitCode: 3 }) : error
  }
}

function resultOf(planned: PlannedRevision, status: RevisionOutcome, durationMs: number): RevisionResult {
  const { revision, message, direction } = planned
  return { revision, message, direction, status, durationMs }
}
