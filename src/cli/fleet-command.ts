import { setMaxListeners } from 'node:events'
import type { Direction, Project } from '../index.js'
import { DocumentsError } from '../api/errors.js'
import { speaking } from '../api/offline-target.js'
import type { NamedTarget } from '../api/fleet/fleet-target.js'
import type { TargetsContext } from '../api/fleet/read-targets.js'
import type { FleetEvent, TargetResult } from '../api/fleet/run-fleet.js'
import { classifyFailure } from './failure.js'
import { exitCodes } from './exit-codes.js'
import { FleetBoard } from './fleet-board.js'
import { guardProtected } from './guard.js'
import { cancellable, type Interruption } from './interrupt.js'
import {
  environmentOf,
  findingsOf,
  openEnvironment,
  openProjectOf,
  wrongAnywhere,
  type ChoiceFlags,
} from './project-session.js'
import { fleetJson } from './render/fleet-json.js'
import { failuresText, fleetText, targetLine } from './render/fleet-text.js'
import { screens } from './screen.js'

/** Flags of a run over a fleet. */
export interface FleetFlags extends ChoiceFlags {
  readonly targets: string
  readonly jobs?: number | undefined
  readonly canary?: number | undefined
  readonly 'on-failure'?: 'stop' | 'continue' | undefined
  readonly report?: string | undefined
  readonly yes: boolean
  readonly 'keep-partial': boolean
  readonly 'allow-copy': boolean
  readonly 'allow-data-loss'?: boolean
  readonly 'allow-non-empty'?: boolean
}

/** What is run over it. */
export interface FleetWork {
  readonly direction: Direction
  readonly targets: readonly string[]
  readonly json: boolean
}

/** How many are worked on at the same time where nobody says: few enough for a small server. */
const usualJobs = 4

/**
 * Runs the same over all targets, tells of each, and gives the JSON document. Exits with the highest code of those that failed:
 * 5, where one needs a decision, is above all others.
 *
 * @throws what is wrong before any target is begun
 */
export async function runFleetCommand(flags: FleetFlags, work: FleetWork) {
  const project = await openProjectOf(flags)
  const environment = await environmentOf(project, flags)
  const found =
    work.direction === 'down'
      ? wrongAnywhere(project)
      : await findingsOf(speaking(project, environment.url), environment)
  if (found.some(({ severity }) => severity === 'error')) {
    throw new DocumentsError(found, project.sources, project.files.length)
  }
  const targets = await targetsOf(project, flags, {
    cwd: process.cwd(),
    folder: project.config.folder,
    environment,
    variables: process.env,
  })
  await guardProtected(environment, { json: work.json, yes: flags.yes })
  const { fleetGoal } = await import('../api/fleet/fleet-goal.js')
  const goal = fleetGoal(project, work)
  const began = performance.now()
  const results = await cancellable(work.json, (how) => run(project, targets, { flags, work, goal, how }))
  const { notes } = screens
  if (!work.json) {
    const rest = results.filter(({ status }) => status === 'done_before' || status === 'not_run')
    for (const result of rest) notes.write(targetLine(result, notes.palette))
    notes.write(failuresText(results, notes))
  }
  process.exitCode = exitCodeOf(results, work.json)
  const text = fleetText(results, performance.now() - began, screens.answer.palette)
  return { document: fleetJson(goal, results), text }
}

async function targetsOf(
  project: Project,
  flags: FleetFlags,
  context: TargetsContext,
): Promise<readonly NamedTarget[]> {
  const { isQuery, queryTargets } = await import('../api/fleet/query-targets.js')
  if (!isQuery(flags.targets)) {
    const { readTargets } = await import('../api/fleet/read-targets.js')
    return readTargets(flags.targets, context)
  }
  const db = await openEnvironment(project, context.environment)
  try {
    return await queryTargets(flags.targets, db, context)
  } finally {
    await db.close()
  }
}

async function run(
  project: Project,
  targets: readonly NamedTarget[],
  {
    flags,
    work,
    goal,
    how,
  }: {
    readonly flags: FleetFlags
    readonly work: FleetWork
    readonly goal: string
    readonly how: Interruption
  },
): Promise<readonly TargetResult[]> {
  const { doneBefore, writeReport } = await import('../api/fleet/fleet-report.js')
  const { runFleet } = await import('../api/fleet/run-fleet.js')
  // Each of many targets listens for the same interruption.
  setMaxListeners(0, how.signal, how.cancel)
  const file = flags.report
  const done = file === undefined ? new Set<string>() : await doneBefore(file, goal)
  const board = new FleetBoard(
    screens.notes,
    targets.length - targets.filter(({ name }) => done.has(name)).length,
  )
  const ended = new Map<NamedTarget, TargetResult>()
  const report = async (): Promise<void> => {
    if (file === undefined) return
    const results = targets.map((target): TargetResult => {
      const status = done.has(target.name) ? 'done_before' : 'not_run'
      return ended.get(target) ?? { target, status, revisions: [], durationMs: 0 }
    })
    await writeReport(file, fleetJson(goal, results))
  }
  // What is written is always the newest: each waits for the one before.
  let written = report()
  const onEvent = (event: FleetEvent): void => {
    board.report(event)
    if (event.kind !== 'end') return
    ended.set(event.result.target, event.result)
    written = written.then(report)
  }
  try {
    const embedded = targets.some(({ environment }) => /^pglite:/i.test(environment.url))
    return await runFleet(project, targets, {
      direction: work.direction,
      ...(work.targets.length === 0 ? {} : { targets: work.targets }),
      ...how,
      // An embedded database is open once at a time.
      jobs: embedded ? 1 : (flags.jobs ?? usualJobs),
      canary: flags.canary ?? 0,
      onFailure: flags['on-failure'] ?? 'stop',
      doneBefore: done,
      keepPartial: flags['keep-partial'],
      allowCopy: flags['allow-copy'],
      allowDataLoss: flags['allow-data-loss'] === true,
      allowNonEmpty: flags['allow-non-empty'] === true,
      onEvent,
    })
  } finally {
    board.end()
    await written
  }
}

function exitCodeOf(results: readonly TargetResult[], json: boolean): number {
  const failed = results.filter(({ status }) => status === 'failed')
  const codes = failed.map(({ error }) => {
    const { exitCode, unexpected } = classifyFailure(error)
    if (unexpected && !json) screens.notes.write(`${String(error)}\n`)
    return exitCode
  })
  return Math.max(exitCodes.done, ...codes)
}
