import { emptyModel, type SchemaModel } from '../model/schema-model.js'
import type { ProjectDatabase } from './connect-project.js'
import { liveSchema, type LiveSchema } from './live-schema.js'
import type { OfflineTarget } from './offline-target.js'
import { planSettings } from './plan-settings.js'
import type { Project } from './project.js'
import { modelAt } from './schema-at.js'
import { schemaDocument } from './schema-document.js'

/** Which database is meant: an environment of the project file, or a URL. */
export interface DatabaseChoice {
  readonly env?: string
  readonly url?: string
}

/** Opens a database; where it comes from, variables and password files, is the caller's. */
export type Connect = (choice: DatabaseChoice) => Promise<ProjectDatabase>

/** A database that was read, and what plans for it. */
export interface LiveState {
  readonly live: LiveSchema
  readonly target: OfflineTarget
  /** Where it was read; its connection is closed. */
  readonly db: ProjectDatabase
}

/** The database that a text names, `env:NAME` or a URL; undefined for what is none. */
export function databaseChoice(text: string): DatabaseChoice | undefined {
  const [, env] = /^env:(.+)$/s.exec(text) ?? []
  if (env !== undefined) return { env }
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? { url: text } : undefined
}

/**
 * Reads a database, and closes it.
 *
 * @param documents what stands in a schema that they name is read too
 * @param schemas the same of these
 */
export async function readLive(
  choice: DatabaseChoice,
  connect: Connect,
  documents?: (target: OfflineTarget) => Promise<SchemaModel>,
  schemas: (target: OfflineTarget) => readonly string[] = () => [],
): Promise<LiveState> {
  const db = await connect(choice)
  try {
    const { database } = db
    const { dialect, connection, state } = database
    const { serverVersion } = connection
    const target = { dialect, serverVersion, defaultSchema: state.defaultSchema }
    const live = await liveSchema(database, await documents?.(target), schemas(target))
    return { db, live, target }
  } finally {
    await db.close()
  }
}

/**
 * The schema that documents make: `empty`, a file of operations, or a revision.
 *
 * @throws DocumentsError for wrong documents, UsageError for an unknown revision
 */
export async function documentState(
  text: string,
  project: Project,
  offline: OfflineTarget,
): Promise<SchemaModel> {
  if (text === 'empty') return emptyModel
  if (/\.(ya?ml|json)$/i.test(text)) return schemaDocument(text, project, planSettings(project, offline))
  return modelAt(project, { at: text, offline }).model
}
