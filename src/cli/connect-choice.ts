import type { Connect } from '../api/schema-state.js'
import type { Project } from '../index.js'
import { environmentOf, openEnvironment } from './project-session.js'

/** Opens databases that arguments name, and says which. */
export function connecting(project: Project): Connect {
  return async (choice) => openEnvironment(project, await environmentOf(project, choice))
}
