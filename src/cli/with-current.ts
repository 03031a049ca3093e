import { DocumentsError } from '../api/errors.js'
import type { CurrentState, ProjectDatabase } from '../index.js'
import { isEmbedded } from '../api/is-made.js'
import { loadProject } from '../project/project-file.js'
import {
  environmentOf,
  openEnvironment,
  openProjectOf,
  withDatabase,
  wrongAnywhere,
  type ChoiceFlags,
} from './project-session.js'

/**
 * Finds out where a database is, and closes it. Of the documents only the headers are read, as far as that tells: those of an
 * embedded database say with which extensions it is opened, and wrong ones what is wrong.
 */
export async function withCurrent<T>(
  flags: ChoiceFlags,
  work: (state: CurrentState, db: ProjectDatabase) => T,
): Promise<T> {
  const told = await byHeaders(flags, work)
  return told === undefined ? byDocuments(flags, work) : told.answer
}

async function byHeaders<T>(
  flags: ChoiceFlags,
  work: (state: CurrentState, db: ProjectDatabase) => T,
): Promise<{ readonly answer: T } | undefined> {
  const choice = { cwd: process.cwd(), ...(flags.config === undefined ? {} : { config: flags.config }) }
  const { project: config, sources } = await loadProject(choice)
  if (config === undefined) return undefined
  const { readHeaderFiles, currentByHeaders } = await import('../api/current-by-headers.js')
  const files = readHeaderFiles(choice)
  if (files === undefined) return undefined
  const environment = await environmentOf({ config, sources }, flags)
  if (isEmbedded(environment)) return undefined
  const db = await openEnvironment({ config, revisions: [] }, environment)
  try {
    const state = currentByHeaders(files, db.database.state)
    return { answer: work(state ?? (await currentOf(flags, db)), db) }
  } finally {
    await db.close()
  }
}

/** Where the database is, beside the documents in full. */
async function currentOf(flags: ChoiceFlags, db: ProjectDatabase): Promise<CurrentState> {
  const { currentState } = await import('../api/list-revisions.js')
  const project = await openProjectOf(flags, { dataFiles: 'leave' })
  const found = wrongAnywhere(project)
  if (found.length > 0) throw new DocumentsError(found, project.sources, project.files.length)
  return currentState(project, db)
}

function byDocuments<T>(
  flags: ChoiceFlags,
  work: (state: CurrentState, db: ProjectDatabase) => T,
): Promise<T> {
  return withDatabase(
    flags,
    async ({ project, db }) => {
      const { currentState } = await import('../api/list-revisions.js')
      return work(currentState(project, db), db)
    },
    { dataFiles: 'leave' },
  )
}
