import type { DatabaseState } from '../migrate/database.js'
import type { SchemaModel } from '../model/schema-model.js'
import { foldHistory } from '../plan/planner.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { ProjectDatabase } from './connect-project.js'
import { planSettings } from './plan-settings.js'
import { documentsError, type Project } from './project.js'
import { purgedOf } from './purged-of.js'

/**
 * What revisions make of the schema in a database that has them, in the order given.
 *
 * @throws DocumentsError where one cannot be applied in its place
 */
export function foldApplied(
  project: Project,
  { database }: ProjectDatabase,
  state: DatabaseState,
  sources: readonly RevisionSource[],
): SchemaModel {
  const { model, diagnostics } = foldHistory(
    sources,
    planSettings(project, {
      dialect: database.dialect,
      serverVersion: database.connection.serverVersion,
      defaultSchema: state.defaultSchema,
      bookkeeping: database.place,
      purged: purgedOf(state),
    }),
  )
  if (diagnostics.some(({ severity }) => severity === 'error')) throw documentsError(project, diagnostics)
  return model
}
