import type { WordsOf } from '../compare/context.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { PlanSettings } from '../plan/planner.js'
import type { ProjectDatabase } from './connect-project.js'
import { schemasOf } from './live-schema.js'
import { openScratch } from './open-scratch.js'
import { refuseOtherDatabases } from './refuse-other-databases.js'
import type { Project } from './project.js'
import { sessionOptions } from './run-project.js'
import { scratchWords } from './scratch-words.js'

/** What documents make, and how it is planned. */
export interface MadeByDocuments {
  readonly model: SchemaModel
  readonly settings: PlanSettings
}

/**
 * How the server of a database tells the texts of a model: asked of a scratch database made beside it, and dropped. The
 * connection to the database itself may be closed.
 *
 * @throws UsageError where the model names other databases of the server; like `openScratch` and `scratchWords`
 */
export async function askScratch(
  project: Project,
  db: ProjectDatabase,
  { model, settings }: MadeByDocuments,
  signal?: AbortSignal,
): Promise<WordsOf> {
  const { dialect, connection, state } = db.database
  // The model has no names for what stands in it, wherever that was said.
  const { defaultSchema } = state
  refuseOtherDatabases(dialect, schemasOf(model))
  const session = await openScratch(project, { ...db.environment, defaultSchema })
  try {
    return await scratchWords({
      model,
      scratch: session.database,
      settings,
      session: sessionOptions(db, signal === undefined ? {} : { signal }),
      isSameServer: (version) => dialect.writesAlike(version, connection.serverVersion),
    })
  } finally {
    await session.close()
  }
}
