import { RunError } from '../migrate/errors.js'
import type { RunResult } from '../migrate/run-result.js'
import type { Direction, PlanFile, ProjectRun, RunRequest } from '../index.js'
import { consentsToLoss, guardProtected } from './guard.js'
import { cancellable, type Interruption } from './interrupt.js'
import { tipsOf } from './plan-view-of.js'
import { ProgressReporter } from './progress-reporter.js'
import type { OpenProject } from './project-session.js'
import { failureText } from './render/failure-text.js'
import { runText, stoppedText } from './render/run-text.js'
import { screens } from './screen.js'

/** How a run is asked for on the command line. */
export interface RunCommand {
  readonly direction: Direction
  readonly targets: readonly string[]
  /** Somebody read it: it consents for a protected environment. */
  readonly plan: PlanFile | undefined
  readonly yes: boolean
  readonly json: boolean
  readonly keepPartial: boolean
  readonly allowCopy: boolean
  readonly allowDataLoss: boolean
  readonly allowNonEmpty: boolean
}

/** What a run is, to the library: `upgradeProject` or `downgradeProject` with its project. */
export type RunWork = (request: RunRequest) => Promise<ProjectRun>

/** Runs, asking and telling on the way, and says how it ended. */
export async function runCommand(
  { project, db }: OpenProject,
  command: RunCommand,
  work: RunWork,
): Promise<{ readonly result: RunResult; readonly text: string }> {
  const { json } = command
  await guardProtected(db.environment, { json, yes: command.yes || command.plan !== undefined })
  const run = await cancellable(json, (how) => withConsent(command, work, how))
  const { result, notes } = run
  const { palette, width, write } = screens.notes
  for (const note of notes) write(`${palette.info('note:')} ${note}\n`)
  if (result.error !== undefined) {
    if (!json) write(`${stoppedText(result, palette)}\n${failureText(result.error, { palette, width })}`)
    process.exitCode = result.error.exitCode
    return { result, text: '' }
  }
  const { appliedSources } = await import('../api/applied-sources.js')
  const { graph } = appliedSources(project, db.database.state)
  const tips = tipsOf(graph, result.to)
  const facts = {
    direction: command.direction,
    tips,
    atHead:
      tips.every((id) => graph.isHead(id)) &&
      project.graph?.nodes.every(({ revision }) => result.to.includes(revision)) === true,
  }
  return { result, text: runText(result, facts, screens.answer.palette) }
}

/** Runs; where rows would be lost and somebody on the terminal agrees, runs again without looking for them. */
async function withConsent(command: RunCommand, work: RunWork, how: Interruption): Promise<ProjectRun> {
  const run = await attempt(command, work, how, command.allowDataLoss)
  const { error, revisions } = run.result
  if (error?.code !== 'data-loss' || revisions.some(({ status }) => status !== 'not_run')) return run
  return (await consentsToLoss(error, command.json)) ? attempt(command, work, how, true) : run
}

async function attempt(
  { targets, plan, keepPartial, allowCopy, allowNonEmpty }: RunCommand,
  work: RunWork,
  how: Interruption,
  allowDataLoss: boolean,
): Promise<ProjectRun> {
  const progress = new ProgressReporter(screens.notes)
  try {
    return await work({
      ...(targets.length === 0 ? {} : { targets }),
      ...(plan === undefined ? {} : { plan }),
      onProgress: progress.report,
      ...how,
      keepPartial,
      allowCopy,
      allowDataLoss,
      allowNonEmpty,
    })
  } catch (error) {
    // A refusal before anything began has a result too: nothing was run.
    if (error instanceof RunError && error.code === 'data-loss') {
      return { result: { from: [], to: [], revisions: [], exchanged: [], error }, notes: [] }
    }
    throw error
  } finally {
    progress.end()
  }
}
