import { dialectOf } from './dialect-of.js'
import type { ConnectionTarget } from '../drivers/driver.js'
import type { Database, DatabaseState } from '../migrate/database.js'
import { RunError } from '../migrate/errors.js'
import { openDatabase, type DatabaseTarget } from '../migrate/target.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import { isEmbedded } from './is-made.js'
import type { Project } from './project.js'
import { storedSource } from './revision-source.js'
import { sessionSettings } from './session-settings.js'
import { toolVersion } from './tool-version.js'

/** An open database of a project. Close it when done. */
export interface ProjectDatabase {
  readonly environment: ResolvedEnvironment
  readonly database: Database
  close(): Promise<void>
}

/** What of a project is needed to connect: its settings, and the documents where an embedded database is to be opened. */
export type ConnectingProject = Pick<Project, 'config' | 'revisions'>

/** Extensions that any of the documents makes: an embedded database must be opened with them. */
function extensionsOf(revisions: readonly Pick<RevisionSource, 'document'>[]): readonly string[] {
  return revisions.flatMap(({ document }) =>
    (document.operations ?? []).flatMap(({ create_extension: made }) => made?.name ?? []),
  )
}

/** Those that only documents make which the database kept. */
function keptExtensions({ revisions }: ConnectingProject, { applied }: DatabaseState): readonly string[] {
  const files = new Set(revisions.map(({ revision }) => revision))
  const makers = applied.filter(
    ({ revision, document }) => !files.has(revision) && document.includes('create_extension'),
  )
  return makers.length === 0 ? [] : extensionsOf(makers.map(storedSource))
}

/** How long a server may take to answer the first time. */
const connectTimeoutMs = 10_000

/** How the drivers reach the environment's database. */
export function connectionOf(
  project: ConnectingProject,
  environment: ResolvedEnvironment,
  kept: readonly string[] = [],
): ConnectionTarget {
  return {
    url: environment.url,
    ...(environment.password === undefined ? {} : { password: environment.password }),
    connectTimeoutMs,
    applicationName: `aludel ${toolVersion()}`,
    extensions: [...new Set([...extensionsOf(project.revisions), ...kept])],
  }
}

/**
 * Connects to the environment's database, checks that it is the one expected, and reads its bookkeeping. Writes nothing, but
 * for the default schema where `isScratch` says that the database was made a moment ago.
 *
 * @throws RunError like `openDatabase`; `wrong-project` when names are made by another convention than the recorded one
 */
export async function connectProject(
  project: ConnectingProject,
  environment: ResolvedEnvironment,
  { isScratch = false }: { readonly isScratch?: boolean } = {},
): Promise<ProjectDatabase> {
  const dialect = dialectOf(environment.url)
  const open = (kept?: readonly string[]): Promise<Database> =>
    openDatabase(databaseTarget(project, environment, { isScratch, kept }), dialect)
  let database = await open()
  const kept = isEmbedded(environment) ? keptExtensions(project, database.state) : []
  if (kept.length > 0) {
    // What an embedded database is opened with is known once it was opened: its own documents say so.
    await database.close()
    database = await open(kept)
  }
  const recorded = database.state.info?.names
  if (recorded !== undefined && recorded !== project.config.names) {
    await database.close()
    throw new RunError(
      'wrong-project',
      `this database was made with names: ${recorded}, but the project file says names: ${project.config.names}`,
      { help: `write names: ${recorded} in the project file; it must not change once revisions are applied` },
    )
  }
  const opened = database
  return { environment, database: opened, close: () => opened.close() }
}

function databaseTarget(
  project: ConnectingProject,
  environment: ResolvedEnvironment,
  { isScratch, kept }: { readonly isScratch: boolean; readonly kept: readonly string[] | undefined },
): DatabaseTarget {
  const { expect } = environment
  return {
    connection: connectionOf(project, environment, kept),
    place: environment.bookkeeping,
    settings: sessionSettings(environment),
    projectName: project.config.name,
    names: project.config.names,
    lock: environment.lock,
    ...(isScratch ? { isScratch } : {}),
    ...(expect === undefined
      ? {}
      : {
          expect: {
            ...(expect.host === undefined ? {} : { host: expect.host }),
            ...(expect.database === undefined ? {} : { database: expect.database }),
            ...(expect.server_version === undefined ? {} : { serverVersion: expect.server_version }),
          },
        }),
  }
}
