import type { CheckedProject, Project } from '../index.js'
import { EnvironmentError } from '../project/environment-error.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import { connecting } from './connect-choice.js'
import { environmentOf, type ChoiceFlags } from './project-session.js'
import { screens } from './screen.js'

/** What `check` was given. */
export interface CheckFlags extends ChoiceFlags {
  readonly offline: boolean
  readonly since?: string | undefined
  readonly drift: boolean
  readonly ignore?: readonly string[] | undefined
}

/** Looks at the project, and at the database that is named; where none is, says so. */
export async function checkCommand(project: Project, flags: CheckFlags): Promise<CheckedProject> {
  const { checkProject } = await import('../api/check/check-project.js')
  const database = flags.offline ? undefined : await namedDatabase(project, flags)
  const environment = database?.name ?? flags.env
  const spoken =
    database === undefined
      ? project
      : (await import('../api/offline-target.js')).speaking(project, database.url)
  return checkProject(spoken, {
    ...(environment === undefined ? {} : { environment }),
    ...(flags.since === undefined ? {} : { since: flags.since }),
    ...(database === undefined ? {} : { connect: () => connecting(project)(choiceOf(flags)) }),
    ...(flags.drift ? { drift: { ignore: flags.ignore ?? [] } } : {}),
  })
}

function choiceOf({ env, url }: ChoiceFlags) {
  return { ...(env === undefined ? {} : { env }), ...(url === undefined ? {} : { url }) }
}

/**
 * The environment that flags, variables and the project file choose; undefined where nothing names a database. In a pipeline that
 * is an error, since a job that lost its secret must not end well.
 */
async function namedDatabase(project: Project, flags: CheckFlags): Promise<ResolvedEnvironment | undefined> {
  try {
    return await environmentOf(project, flags)
  } catch (error) {
    if (!(error instanceof EnvironmentError) || flags.drift) throw error
    if ((process.env['CI'] ?? '') !== '') throw withOffline(error)
    if (error.ruleId !== 'project/no-url') throw error
    const { palette, write } = screens.notes
    write(`${palette.info('note:')} no database is named, and none is looked at\n`)
    return undefined
  }
}

/** A pipeline that has no database says so. */
function withOffline(error: EnvironmentError): EnvironmentError {
  const { ruleId, message, location, suggestions, help } = error
  if (ruleId !== 'project/no-url' && ruleId !== 'project/embedded-url') return error
  return new EnvironmentError(ruleId, message, {
    ...(location === undefined ? {} : { location }),
    suggestions,
    help: `${help === undefined ? '' : `${help}\n`}to look at documents only: aludel check --offline`,
  })
}
