import type { BookkeepingPlace, NewRevisionRow, RevisionStatus } from '../dialects/journal.js'
import type { Dialect } from '../dialects/dialect.js'
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
    expressions: planned.expressions,
  }
}

/** The statements that record a revision as applied, for the transaction that did its work. */
export function recordApplied(
  planned: PlannedRevision,
  toolVersion: string,
  { journal }: Dialect,
  place: BookkeepingPlace,
): readonly string[] {
  const insert = journal.insertRevision(place, newRow(planned, toolVersion, 'applied'))
  return planned.expressions.length === 0
    ? [insert]
    : [insert, journal.spellExpressions(place, planned.revision)]
}
