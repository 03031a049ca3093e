import { RunError } from '../migrate/errors.js'
import { ask, canAsk } from './ask.js'
import { guardProtected } from './guard.js'
import { interruptible } from './interrupt.js'
import { ProgressReporter } from './progress-reporter.js'
import type { OpenProject } from './project-session.js'
import { keptLines, type PurgeView } from './render/purge.js'
import { screens } from './screen.js'

/** What `purge` is asked to do. */
export interface PurgeCommand {
  readonly names: readonly string[]
  readonly dryRun: boolean
  readonly yes: boolean
  readonly json: boolean
}

/**
 * Says what is kept and destroys it, once somebody has agreed.
 *
 * @throws RunError `data-loss` or `protected`: nothing was destroyed
 */
export async function runPurge({ project, db }: OpenProject, command: PurgeCommand): Promise<PurgeView> {
  const { listKept, purgeProject } = await import('../api/purge.js')
  const kept = await listKept(project, db, command.names)
  const view = { target: db.environment.shownUrl, dialect: db.database.dialect.name, kept }
  if (command.dryRun || kept.length === 0) return { ...view, status: 'kept' }
  await consent({ project, db }, { ...view, status: 'kept' }, command)
  const progress = new ProgressReporter(screens.notes)
  const names = kept.map(({ name }) => name)
  await interruptible(command.json, (signal) =>
    purgeProject(project, db, { names, signal, onProgress: progress.report }),
  ).finally(() => progress.end())
  return { ...view, status: 'purged' }
}

async function consent({ db }: OpenProject, view: PurgeView, command: PurgeCommand): Promise<void> {
  const { palette, write } = screens.notes
  const asks = !command.yes && canAsk(command.json)
  if (asks) write(`\n${palette.warning('This destroys for good:')}\n${keptLines(view.kept, palette)}`)
  if (db.environment.protected) return guardProtected(db.environment, command)
  if (command.yes) return
  const what = view.kept.map(({ kind, was }) => `${kind} ${was}`).join(', ')
  if (!asks) {
    throw new RunError('data-loss', `This would destroy what is kept of ${what}`, {
      help: 'Say that it is meant: --yes.',
    })
  }
  const answer = await ask(`Go on, and lose it? Type ${palette.strong('yes')}: `)
  if (answer.toLowerCase() === 'yes') return
  throw new RunError('data-loss', 'That is not yes: nothing was destroyed')
}
