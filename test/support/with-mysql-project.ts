import {
  connectProject,
  openProject,
  resolveEnvironment,
  type Project,
  type ProjectDatabase,
} from '../../src/index.js'
import type { MysqlTestDatabase } from './mysql-test-database.js'

/** One command over a project in a folder and a database. */
export async function withMysqlProject<T>(
  folder: string,
  { url }: Pick<MysqlTestDatabase, 'url'>,
  work: (project: Project, db: ProjectDatabase) => Promise<T>,
): Promise<T> {
  const project = await openProject({ cwd: folder })
  const environment = await resolveEnvironment(project.config, {
    url,
    variables: {},
    readText: () => Promise.reject(new Error('no file is read')),
  })
  const db = await connectProject(project, environment)
  try {
    return await work(project, db)
  } finally {
    await db.close()
  }
}
