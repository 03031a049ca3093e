import { guardProtected } from './guard.js'
import { interruptible } from './interrupt.js'
import { tipsOf } from './plan-view-of.js'
import { ProgressReporter } from './progress-reporter.js'
import type { OpenProject } from './project-session.js'
import type { StampView } from './render/stamp.js'
import { screens } from './screen.js'

/** What `stamp` is asked to do. */
export interface StampCommand {
  readonly targets: readonly string[]
  readonly purge: boolean
  readonly yes: boolean
  readonly json: boolean
}

/** Stamps, asking first where the environment is protected. */
export async function runStamp({ project, db }: OpenProject, command: StampCommand): Promise<StampView> {
  await guardProtected(db.environment, command)
  const { appliedSources } = await import('../api/applied-sources.js')
  const { stampProject } = await import('../api/stamp-project.js')
  const progress = new ProgressReporter(screens.notes)
  const from = db.database.state.applied.map(({ revision }) => revision)
  const { targets, purge } = command
  const stamped = await interruptible(command.json, (signal) =>
    stampProject(project, db, { targets, purge, signal, onProgress: progress.report }),
  ).finally(() => progress.end())
  const to = [...from.filter((id) => !stamped.removed.includes(id)), ...stamped.added]
  const messages = new Map([
    ...db.database.state.applied.map(({ revision, message }) => [revision, message] as const),
    ...project.revisions.map(({ revision, message }) => [revision, message] as const),
  ])
  const change = (status: 'added' | 'removed') => (revision: string) => ({
    revision,
    message: messages.get(revision) ?? '',
    status,
  })
  return {
    target: db.environment.shownUrl,
    dialect: db.database.dialect.name,
    from,
    to,
    tips: tipsOf(appliedSources(project, db.database.state).graph, to),
    changes: [...stamped.removed.map(change('removed')), ...stamped.added.map(change('added'))],
  }
}
