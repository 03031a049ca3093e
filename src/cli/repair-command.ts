import type { EditedRevision } from '../api/accept-edits.js'
import type { RepairAction } from '../api/repair-project.js'
import type { RunResult } from '../migrate/run-result.js'
import { guardProtected } from './guard.js'
import { cancellable } from './interrupt.js'
import { ProgressReporter } from './progress-reporter.js'
import type { OpenProject } from './project-session.js'
import { failureText } from './render/failure-text.js'
import { editLines, standingText, type RepairView } from './render/repair.js'
import { stoppedText } from './render/run-text.js'
import { screens } from './screen.js'

/** What `repair` is asked to do. */
export interface RepairCommand {
  readonly action: RepairAction | 'look' | 'accept'
  /** Of `accept`: ids of revisions, or their beginnings. */
  readonly names: readonly string[]
  readonly yes: boolean
  readonly json: boolean
}

/**
 * Looks where the half-run revision stands, and does what it was asked to, after saying so.
 *
 * @throws RunError `protected`: nothing was changed; UsageError for a name that no edited revision has
 */
export async function runRepair(open: OpenProject, command: RepairCommand): Promise<RepairView> {
  const { db, project } = open
  const { action } = command
  const facts = { target: db.environment.shownUrl, dialect: db.database.dialect.name }
  if (action === 'accept') return { ...facts, accepted: await accept(open, command) }
  const { halfRunStanding } = await import('../api/half-run-standing.js')
  const standing = await halfRunStanding(project, db)
  if (standing === undefined) return facts
  if (action === 'look') return { ...facts, standing }
  if (!command.json) screens.notes.write(`${standingText(standing, screens.notes)}${intent(action)}\n`)
  await guardProtected(db.environment, command)
  return { ...facts, standing, result: await repair(open, command, action) }
}

async function repair(
  { project, db }: OpenProject,
  { json }: RepairCommand,
  action: RepairAction,
): Promise<RunResult> {
  const { repairProject } = await import('../api/repair-project.js')
  const progress = new ProgressReporter(screens.notes)
  const result = await cancellable(json, (how) =>
    repairProject(project, db, { action, ...how, onProgress: progress.report }),
  ).finally(() => progress.end())
  if (result.error === undefined) return result
  const { palette, width, write } = screens.notes
  if (!json) write(`${stoppedText(result, palette)}\n${failureText(result.error, { palette, width })}`)
  process.exitCode = result.error.exitCode
  return result
}

async function accept(
  { project, db }: OpenProject,
  command: RepairCommand,
): Promise<readonly EditedRevision[]> {
  const { acceptEdits, listEdited } = await import('../api/accept-edits.js')
  const edited = listEdited(project, db, command.names)
  if (!command.json) screens.notes.write(editLines(edited, screens.notes.palette))
  await guardProtected(db.environment, command)
  const progress = new ProgressReporter(screens.notes)
  const names = edited.map(({ revision }) => revision)
  await cancellable(command.json, (how) =>
    acceptEdits(project, db, { names, ...how, onProgress: progress.report }),
  ).finally(() => progress.end())
  return edited
}

/** Said before anything is done. */
function intent(action: RepairAction): string {
  const words: Readonly<Record<RepairAction, string>> = {
    'mark-done': 'goes on; where the catalog has no answer, the statement counts as done',
    retry: 'goes on; where the catalog has no answer, the statement runs again',
    abandon: 'takes back what is done; where the catalog has no answer, the statement is left as it is',
  }
  return words[action]
}
