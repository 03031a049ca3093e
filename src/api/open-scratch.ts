import { makeScratch } from '../migrate/scratch.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import type { ScratchSession } from '../verify/scratch-runs.js'
import { connectionOf, connectProject } from './connect-project.js'
import { dialectOf } from './dialect-of.js'
import { guardNames } from './guard-names.js'
import type { Project } from './project.js'
import type { ScratchNames } from './scratch-names.js'

/**
 * Makes an empty database beside that of the environment, in memory where that is embedded, and opens it, with the default
 * schema that the environment states. Closing drops it, and the others that were made under `names`.
 *
 * @param names where a schema is a database of the server: no statement reaches those that documents name
 * @throws RunError `permission` where the role may make none; like `connectProject`
 */
export async function openScratch(
  project: Project,
  environment: ResolvedEnvironment,
  names?: ScratchNames,
): Promise<ScratchSession> {
  const dialect = dialectOf(environment.url)
  const scratch = await makeScratch(connectionOf(project, environment), dialect, names)
  try {
    const { password: _, expect: _expect, ...rest } = environment
    const db = await connectProject(
      project,
      {
        ...(names === undefined ? rest : standingIn(rest)),
        url: scratch.connection.url,
        ...(environment.password === undefined ? {} : { password: environment.password }),
      },
      { isScratch: true },
    )
    const { database } = db
    return {
      database: names === undefined ? database : guardNames(database, names),
      embedded: scratch.isOfConnection,
      ...(names === undefined ? {} : { schemas: names.others }),
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

/** Where a schema is a database, the default one is the one that was made, and the bookkeeping is in it. */
function standingIn({ defaultSchema: _default, ...rest }: ResolvedEnvironment): ResolvedEnvironment {
  return { ...rest, bookkeeping: { prefix: rest.bookkeeping.prefix } }
}
