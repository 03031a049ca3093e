import type { WordsOf } from '../compare/context.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { PlanSettings } from '../plan/planner.js'
import type { ProjectDatabase } from './connect-project.js'
import { DocumentsError } from './errors.js'
import { inScratch } from './in-scratch.js'
import { namesForScratch } from './names-for-scratch.js'
import { openScratch } from './open-scratch.js'
import type { Project } from './project.js'
import { sessionOptions } from './run-project.js'
import { scratchSource } from './scratch-source.js'
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
 * @throws DocumentsError where it cannot be told whether a text names another database of the server; like `openScratch` and `scratchWords`
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
  const source = scratchSource(model, settings)
  const names = namesForScratch([source], { url: db.environment.url, defaultSchema }, (found) => {
    throw new DocumentsError(found, new Map([[source.file, source.record.document]]), 1)
  })()
  const session = await openScratch(project, { ...db.environment, defaultSchema }, names)
  try {
    return await scratchWords({
      source: names === undefined ? source : inScratch(source, dialect, names),
      ...(names === undefined ? {} : { told: names.told }),
      scratch: session.database,
      settings: { ...settings, ...(names === undefined ? {} : { defaultSchema: names.own }) },
      session: sessionOptions(db, signal === undefined ? {} : { signal }),
      isSameServer: (version) => dialect.writesAlike(version, connection.serverVersion),
    })
  } finally {
    await session.close()
  }
}
