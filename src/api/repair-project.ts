import { settleHalfRun } from '../migrate/migrator.js'
import type { RunResult } from '../migrate/run-result.js'
import type { Unseen } from '../migrate/settle-step.js'
import type { ProjectDatabase } from './connect-project.js'
import { dataFilePath } from './data-file-path.js'
import type { Project } from './project.js'
import { sessionOptions, type RunRequest } from './run-project.js'

/**
 * What to do with a half-run revision: take the statement that was cut off for done and go on (`mark-done`), run it again and
 * go on (`retry`), or take back what is done (`abandon`).
 */
export type RepairAction = 'mark-done' | 'retry' | 'abandon'

/** How to repair. */
export interface RepairRequest extends Pick<RunRequest, 'onProgress' | 'signal' | 'cancel' | 'keepPartial'> {
  readonly action: RepairAction
}

const answers: Readonly<Record<RepairAction, Unseen>> = {
  'mark-done': 'done',
  retry: 'again',
  abandon: 'left',
}

/**
 * Makes a half-run revision whole, or takes it back, and runs nothing else. Only where the catalog has no answer is
 * `action` the answer about the statement that was cut off.
 *
 * @throws RunError before anything is done; a failure afterwards is in the result
 */
export function repairProject(
  project: Project,
  db: ProjectDatabase,
  request: RepairRequest,
): Promise<RunResult> {
  return settleHalfRun(db.database, request.action === 'abandon' ? 'abandon' : 'finish', {
    ...sessionOptions(db, request),
    unseen: answers[request.action],
    // What was done and cannot go on is for the one who repairs to decide about, once more.
    keepPartial: request.keepPartial ?? true,
    dataFile: (revision, file) => dataFilePath(project, revision, file),
  })
}
