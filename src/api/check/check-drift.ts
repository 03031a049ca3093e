import type { ProjectDatabase } from '../connect-project.js'
import { driftProject } from '../drift-project.js'
import type { Project } from '../project.js'
import { checkOf, counted, notLookedAt, type Check } from './check.js'

/** Has the database what its applied revisions make? */
export async function checkDrift(
  project: Project,
  db: ProjectDatabase,
  ignore: readonly string[],
): Promise<Check> {
  const { halfRun } = db.database.state
  if (halfRun !== undefined) {
    return notLookedAt('drift', `what the database should have is known when ${halfRun.revision} is done`)
  }
  const { differences, diagnostics } = await driftProject(project, db, { ignore })
  return checkOf(
    'drift',
    differences.length === 0
      ? 'the database has what its applied revisions make'
      : `${counted(differences.length, 'difference')} from what the applied revisions make`,
    diagnostics,
  )
}
