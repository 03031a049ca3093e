import type { NewRevisionRow, RevisionStatus } from '../dialects/journal.js'
import type { PlannedRevision } from '../plan/plan.js'

/** The bookkeeping row of a planned revision. */
export function newRow(
  planned: PlannedRevision,
  toolVersion: string,
  status: RevisionStatus,
): NewRevisionRow {
  return {
    revision: planned.revision,
    revises: planned.revises,
    message: planned.message,
    ...planned.record,
    status,
    stamped: false,
    toolVersion,
  }
}
