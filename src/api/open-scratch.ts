import { makeScratch } from '../migrate/scratch.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import type { ScratchSession } from '../verify/scratch-runs.js'
import { connectionOf, connectProject } from './connect-project.js'
import { dialectOf } from './dialect-of.js'
import type { Project } from './project.js'

/**
 * Makes an empty database beside that of the environment, in memory where that is embedded, and opens it, with the default
 * schema that the environment states. Closing drops it.
 *
 * @throws RunError `permission` where the role may make none; like `connectProject`
 */
export async function openScratch(
  project: Project,
  environment: ResolvedEnvironment,
): Promise<ScratchSession> {
  const dialect = dialectOf(environment.url)
  const scratch = await makeScratch(connectionOf(project, environment), dialect)
  try {
    const { password: _, expect: _expect, ...rest } = environment
    const db = await connectProject(
      project,
      {
        ...rest,
        url: scratch.connection.url,
        ...(environment.password === undefined ? {} : { password: environment.password }),
      },
      { isScratch: true },
    )
    return {
      database: db.database,
      embedded: scratch.isOfConnection,
      close: async () => {
        await db.close()
        await scratch.drop()
      },
    }
  } catch (error) {
    await scratch.drop().catch(() => undefined)
    throw error
  }
}
