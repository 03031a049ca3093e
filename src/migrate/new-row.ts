import type { BookkeepingPlace, ExchangedRow, NewRevisionRow, RevisionStatus } from '../dialects/journal.js'
import type { Dialect } from '../dialects/dialect.js'
import type { PlannedExchange } from '../plan/exchange.js'
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

/** The bookkeeping row that takes the place of others. */
export function exchangeRow(planned: PlannedExchange, toolVersion: string): ExchangedRow {
  const { revision, revises, message, record, replaced, rowKeys } = planned
  return { revision, revises, message, ...record, toolVersion, replaced, rowKeys }
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

/** The statements that mark a revision as being taken back, for the time that takes. */
export function recordReverting(
  planned: PlannedRevision,
  { journal }: Dialect,
  place: BookkeepingPlace,
): readonly string[] {
  return [
    ...journal.setStatus(place, planned.revision, 'reverting', 0),
    ...(planned.expressions.length === 0
      ? []
      : [journal.noteRespelling(place, planned.revision, planned.expressions)]),
  ]
}

/** The statements that take the row of a revision away, for the transaction that did its work. */
export function recordReverted(
  planned: PlannedRevision,
  dialect: Dialect,
  place: BookkeepingPlace,
): readonly string[] {
  const { journal } = dialect
  return planned.expressions.length === 0
    ? journal.deleteRevision(place, planned.revision)
    : [
        journal.noteRespelling(place, planned.revision, planned.expressions),
        ...forgetReverted(planned.revision, dialect, place),
      ]
}

/** The row of a revision goes, once the words that its way down changed are read anew. */
export function forgetReverted(
  revision: string,
  { journal }: Dialect,
  place: BookkeepingPlace,
): readonly string[] {
  return [journal.respellExpressions(place, revision), ...journal.deleteRevision(place, revision)]
}
