import { DocumentsError } from '../api/errors.js'
import type { ProjectDatabase } from '../index.js'
import { RunError } from '../migrate/errors.js'
import { EnvironmentError } from '../project/environment-error.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import {
  environmentOf,
  openEnvironment,
  openProjectOf,
  withDatabase,
  wrongAnywhere,
  type ChoiceFlags,
  type OpenProject,
  type ProjectUse,
} from './project-session.js'
import { screens } from './screen.js'

/** Flags of what shows files, and what a database says of them. */
export interface LookFlags extends ChoiceFlags {
  readonly offline: boolean
}

/** What can be shown beside a database, and of files alone. */
export interface ShowWork<T> {
  readonly beside: (open: OpenProject) => Promise<T>
  readonly alone: () => Promise<T>
}

/**
 * Shows something beside the database that a run would work on, or without one. A database that --env or --url names must
 * answer; of another one that does not, a note says so, and files are shown alone. An embedded one that nobody made yet is
 * not made by a look.
 */
export async function withDatabaseToShow<T>(
  flags: LookFlags,
  { beside, alone }: ShowWork<T>,
  use: ProjectUse = {},
): Promise<T> {
  if (flags.env !== undefined || flags.url !== undefined) return withDatabase(flags, beside, use)
  const environment = flags.offline ? undefined : await environmentIfAny(flags)
  if (environment === undefined) return alone()
  const project = await openProjectOf(flags, use)
  if (wrongAnywhere(project).length > 0) return alone()
  const db = await noted(() => openEnvironment(project, environment))
  if (db === undefined) return alone()
  try {
    return await beside({ project, db })
  } finally {
    await db.close()
  }
}

async function environmentIfAny(flags: ChoiceFlags): Promise<ResolvedEnvironment | undefined> {
  const { loadProject } = await import('../project/project-file.js')
  const choice = flags.config === undefined ? {} : { config: flags.config }
  const { project: config, sources } = await loadProject({ cwd: process.cwd(), ...choice })
  if (config === undefined) return undefined
  const environment = await noted(() => environmentOf({ config, sources }, flags))
  if (environment === undefined) return undefined
  const { isMade } = await import('../api/is-made.js')
  return isMade(environment) ? environment : undefined
}

/** What was opened; where that is not possible, the reason as a note. That no database is named at all is none. */
async function noted<T extends ProjectDatabase | ResolvedEnvironment>(
  open: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await open()
  } catch (error) {
    const isForeseen = [RunError, EnvironmentError, DocumentsError].some((kind) => error instanceof kind)
    if (!(error instanceof Error) || !isForeseen) throw error
    if (!(error instanceof EnvironmentError && error.ruleId === 'project/no-url')) {
      const { palette, write } = screens.notes
      write(`${palette.info('note:')} only files are shown: ${error.message}\n`)
    }
    return undefined
  }
}
