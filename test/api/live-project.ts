import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  connectProject,
  openProject,
  resolveEnvironment,
  upgradeProject,
  type Project,
  type ProjectDatabase,
  type ResolvedEnvironment,
} from '../../src/index.js'
import { withUrl } from '../drivers/open-connection.js'
import type { TestDatabase } from '../support/test-database.js'

/** Writes a project: each revision stands on the one before it, and has these operations. */
export async function writeProject(
  cwd: string,
  revisions: Readonly<Record<string, string>>,
): Promise<Project> {
  await mkdir(path.join(cwd, 'revisions'), { recursive: true })
  await writeFile(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: live\n')
  const ids = Object.keys(revisions)
  for (const [i, [id, operations]] of Object.entries(revisions).entries()) {
    const header = `revision: ${id}\nrevises: ${i === 0 ? 'null' : ids[i - 1]}\nmessage: ${id}\noperations:`
    await writeFile(path.join(cwd, 'revisions', `${i}_${id}.yaml`), `${header}${operations}`)
  }
  return openProject({ cwd })
}

/** Opens the database of a URL for a project. */
export async function connectTo(
  project: Project,
  url: string,
  settings: Partial<ResolvedEnvironment> = {},
): Promise<ProjectDatabase> {
  const environment = await resolveEnvironment(project.config, {
    url,
    variables: {},
    readText: (file) => Promise.reject(new Error(`${file} is not to be read`)),
  })
  return connectProject(project, { ...environment, ...settings })
}

/** One command of a user: connects, works, closes. */
export function withProject<T>(
  project: Project,
  database: TestDatabase,
  work: (connected: ProjectDatabase) => Promise<T>,
  settings: Partial<ResolvedEnvironment> = {},
): Promise<T> {
  return withUrl(database, async (url) => {
    const connected = await connectTo(project, url, settings)
    try {
      return await work(connected)
    } finally {
      await connected.close()
    }
  })
}

/** Takes the database to the head. */
export async function takeToHead(project: Project, database: TestDatabase): Promise<void> {
  const { result } = await withProject(project, database, (db) => upgradeProject(project, db, {}))
  if (result.error !== undefined) throw result.error
}
