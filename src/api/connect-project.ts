import { dialectOf } from './dialect-of.js'
import type { ConnectionTarget } from '../drivers/driver.js'
import type { Database } from '../migrate/database.js'
import { RunError } from '../migrate/errors.js'
import { openDatabase } from '../migrate/target.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import type { Project } from './project.js'
import { sessionSettings } from './session-settings.js'
import { toolVersion } from './tool-version.js'

/** An open database of a project. Close it when done. */
export interface ProjectDatabase {
  readonly environment: ResolvedEnvironment
  readonly database: Database
  close(): Promise<void>
}

/** Extensions that any of the documents makes: an embedded database must be opened with them. */
function extensionsOf(project: Project): readonly string[] {
  return project.revisions.flatMap(({ document }) =>
    (document.operations ?? []).flatMap(({ create_extension: made }) => made?.name ?? []),
  )
}

/** How long a server may take to answer the first time. */
const connectTimeoutMs = 10_000

/** How the drivers reach the environment's database. */
export function connectionOf(project: Project, environment: ResolvedEnvironment): ConnectionTarget {
  return {
    url: environment.url,
    ...(environment.password === undefined ? {} : { password: environment.password }),
    connectTimeoutMs,
    applicationName: `aludel ${toolVersion()}`,
    extensions: extensionsOf(project),
  }
}

/**
 * Connects to the environment's database, checks that it is the one expected, and reads its bookkeeping. Writes nothing, but
 * for the default schema where `isScratch` says that the database was made a moment ago.
 *
 * @throws RunError like `openDatabase`; `wrong-project` when names are made by another convention than the recorded one
 */
export async function connectProject(
  project: Project,
  environment: ResolvedEnvironment,
  { isScratch = false }: { readonly isScratch?: boolean } = {},
): Promise<ProjectDatabase> {
  const dialect = dialectOf(environment.url)
  const { expect } = environment
  const database = await openDatabase(
    {
      connection: connectionOf(project, environment),
      place: environment.bookkeeping,
      settings: sessionSettings(environment),
      projectName: project.config.name,
      names: project.config.names,
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
    },
    dialect,
  )
  const recorded = database.state.info?.names
  if (recorded !== undefined && recorded !== project.config.names) {
    await database.close()
    throw new RunError(
      'wrong-project',
      `this database was made with names: ${recorded}, but the project file says names: ${project.config.names}`,
      { help: `write names: ${recorded} in the project file; it must not change once revisions are applied` },
    )
  }
  return { environment, database, close: () => database.close() }
}
