import type { ProjectDatabase } from '../../api/connect-project.js'
import type { RevisionResult, RunResult } from '../../migrate/run-result.js'
import { classifyFailure } from '../failure.js'

/** What a run did, as `schemas/output/run.schema.json` describes it. */
export function runJson(
  { environment, database }: ProjectDatabase,
  { from, to, revisions, exchanged, error }: RunResult,
) {
  return {
    version: 1,
    target: environment.shownUrl,
    dialect: database.dialect.name,
    from,
    to,
    revisions: revisions.map(revisionRunJson),
    exchanged,
    ...(error === undefined ? {} : { error: classifyFailure(error).failure }),
  }
}

/** What became of a revision, as `schemas/output/run-revision.schema.json` describes it. */
export function revisionRunJson({ revision, message, direction, status, durationMs }: RevisionResult) {
  return { revision, message, direction, status, duration_ms: durationMs }
}
