import { readFile } from 'node:fs/promises'
import type { Project, ProjectDatabase, ProjectHeaders } from '../index.js'
import type { ConnectingProject } from '../api/connect-project.js'
import { DocumentsError } from '../api/errors.js'
import type { DefaultTarget } from '../project/default-target.js'
import { EnvironmentError } from '../project/environment-error.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import { environmentHelp } from './failure.js'
import { screens } from './screen.js'
import { writeTarget } from './target-line.js'

/** Flags that choose a project and a database. */
export interface ChoiceFlags {
  readonly config?: string | undefined
  readonly env?: string | undefined
  readonly url?: string | undefined
}

/** A project and an open database of it. */
export interface OpenProject {
  readonly project: Project
  readonly db: ProjectDatabase
}

/** What of a project chooses a database. */
export type ConfiguredProject = Pick<Project, 'config' | 'sources'>

/** How much of a project a command needs. */
export interface ProjectUse {
  /** `leave`: it never looks into data files, and a large one costs it nothing. */
  readonly dataFiles?: 'read' | 'leave'
}

/** Opens the project of the working directory, or the one that --config names. */
export async function openProjectOf({ config }: ChoiceFlags, use: ProjectUse = {}): Promise<Project> {
  const { openProject } = await import('../api/project.js')
  return openProject({ cwd: process.cwd(), ...(config === undefined ? {} : { config }), ...use })
}

/** The graph of the project alone, for what lists revisions. */
export async function openHeadersOf({ config }: ChoiceFlags): Promise<ProjectHeaders> {
  const { openHeaders } = await import('../api/open-headers.js')
  return openHeaders({ cwd: process.cwd(), ...(config === undefined ? {} : { config }) })
}

/**
 * The environment that flags, variables and the project file choose.
 *
 * @throws DocumentsError where a line of the project file is at fault, EnvironmentError where it is none
 */
export async function environmentOf(
  project: ConfiguredProject,
  { env, url }: ChoiceFlags,
): Promise<ResolvedEnvironment> {
  const { resolveEnvironment } = await import('../project/environment.js')
  return located(project, () =>
    resolveEnvironment(project.config, {
      ...choiceOf({ env, url }),
      readText: (file) => readFile(file, 'utf8'),
    }),
  )
}

/**
 * Where a run goes that is told no target and connects to nothing.
 *
 * @throws like environmentOf
 */
export async function defaultTarget(project: Project, flags: ChoiceFlags): Promise<DefaultTarget> {
  const { chooseDefaultTarget } = await import('../project/environment.js')
  return located(project, () => chooseDefaultTarget(project.config, choiceOf(flags)))
}

function choiceOf({ env, url }: ChoiceFlags) {
  return {
    ...(env === undefined ? {} : { env }),
    ...(url === undefined ? {} : { url }),
    variables: process.env,
  }
}

/** An error of an environment, at the line that is at fault where there is one. */
async function located<T>(project: ConfiguredProject, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof EnvironmentError) || error.location === undefined) throw error
    const { ruleId, message, location } = error
    const help = environmentHelp(error)
    throw new DocumentsError([makeDiagnostic(ruleId, message, location, { help })], project.sources, 1)
  }
}

/** Opens a database and says which it is, whether or not it answers. */
export async function openEnvironment(
  project: ConnectingProject,
  environment: ResolvedEnvironment,
): Promise<ProjectDatabase> {
  const { connectProject } = await import('../api/connect-project.js')
  let product: string | undefined
  try {
    const db = await connectProject(project, environment)
    product = db.database.connection.product
    return db
  } finally {
    writeTarget(environment, product, screens.notes)
  }
}

/**
 * Opens the project and its database, says on which one the command works, and closes it whatever happens. Wrong documents
 * are refused before anything is connected to: with `whole`, also those that cannot be applied in their place. Without, a
 * revision may be missing that others name, since the database may have it.
 */
export async function withDatabase<T>(
  flags: ChoiceFlags,
  work: (open: OpenProject) => Promise<T>,
  { whole = false, ...use }: ProjectUse & { readonly whole?: boolean } = {},
): Promise<T> {
  const opened = await openProjectOf(flags, use)
  const environment = await environmentOf(opened, flags)
  const { speaking } = await import('../api/offline-target.js')
  const project = speaking(opened, environment.url)
  const found = whole ? await findingsOf(project, environment) : wrongAnywhere(project)
  if (found.some(({ severity }) => severity === 'error')) {
    throw new DocumentsError(found, project.sources, project.files.length)
  }
  return connected(project, environment, (db) => work({ project, db }))
}

/** All that is wrong with the documents for this database, as far as that can be told without it. */
export async function findingsOf(
  project: Project,
  environment: ResolvedEnvironment,
): Promise<readonly Diagnostic[]> {
  const { schemaOfUrl } = await import('../api/dialect-of.js')
  const defaultSchema = environment.defaultSchema ?? schemaOfUrl(environment.url)
  const { validateProject } = await import('../api/validate-project.js')
  return validateProject(project, defaultSchema === undefined ? {} : { defaultSchema }).diagnostics
}

/** What is wrong with documents whatever a database has: a revision that they lack, it may have. */
export function wrongAnywhere({ diagnostics }: Project): readonly Diagnostic[] {
  const isWrong = diagnostics.some(
    ({ ruleId, severity }) =>
      severity === 'error' && ruleId !== 'graph/unknown-parent' && ruleId !== 'graph/unknown-dependency',
  )
  return isWrong ? diagnostics : []
}

/**
 * Does the work beside the database that flags, variables or the project file name: without one, where none of them does.
 *
 * @throws RunError where there is one that cannot be reached, so that nothing goes on unasked
 */
export async function withDatabaseIfAny<T>(
  project: Project,
  flags: ChoiceFlags,
  work: (db: ProjectDatabase | undefined) => Promise<T>,
): Promise<T> {
  let environment: ResolvedEnvironment
  try {
    environment = await environmentOf(project, flags)
  } catch (error) {
    if (error instanceof EnvironmentError && error.ruleId === 'project/no-url') return work(undefined)
    throw error
  }
  return connected(project, environment, work)
}

/** Connects, says to what, and closes whatever happens. */
async function connected<T>(
  project: Project,
  environment: ResolvedEnvironment,
  work: (db: ProjectDatabase) => Promise<T>,
): Promise<T> {
  const db = await openEnvironment(project, environment)
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}
