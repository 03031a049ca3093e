import type { Connect } from '../api/schema-state.js'
import type { Project } from '../index.js'
import { environmentOf } from './project-session.js'
import { screens } from './screen.js'
import { writeTarget } from './target-line.js'

/** Opens databases that arguments name, and says which. */
export function connecting(project: Project): Connect {
  return async (choice) => {
    const environment = await environmentOf(project, choice)
    const { connectProject } = await import('../api/connect-project.js')
    const db = await connectProject(project, environment)
    writeTarget(environment, db.database.connection.product, screens.notes)
    return db
  }
}
