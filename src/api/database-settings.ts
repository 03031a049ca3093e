import type { DatabaseState } from '../migrate/database.js'
import type { PlanSettings } from '../plan/planner.js'
import type { ProjectDatabase } from './connect-project.js'
import { planSettings } from './plan-settings.js'
import type { Project } from './project.js'
import { purgedOf } from './purged-of.js'

/** Everything a plan for a database depends on besides documents. */
export function databaseSettings(
  project: Project,
  { database }: ProjectDatabase,
  state: DatabaseState,
): PlanSettings {
  return planSettings(project, {
    dialect: database.dialect,
    serverVersion: database.connection.serverVersion,
    literalNames: database.connection.literalNames ?? false,
    defaultSchema: state.defaultSchema,
    bookkeeping: database.place,
    purged: purgedOf(state),
  })
}
