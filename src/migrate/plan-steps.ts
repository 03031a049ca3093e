import type { Dialect } from '../dialects/dialect.js'
import type { StepRow } from '../dialects/journal.js'
import type { Loss } from '../operations/definition.js'
import type { PlannedRevision, PlannedStatement } from '../plan/plan.js'
import { lossTable } from './loss-table.js'

/** A step before it has a number and a group. */
type Draft = Omit<StepRow, 'number' | 'group'> & { readonly plannedGroup: number }

/**
 * The steps of a revision: its planned statements, and, where rows must not be lost, the guards that look again under
 * the lock, each in the transaction that would lose them.
 */
export function planSteps(revision: PlannedRevision, dialect: Dialect, guarded: boolean): readonly StepRow[] {
  const guards = guarded ? guardsOf(revision, dialect) : new Map<number, readonly Draft[]>()
  const drafts = revision.statements.flatMap((statement) => [
    ...(guards.get(statement.seq) ?? []),
    draftOf(revision, statement),
  ])
  let group = 0
  let previous: Draft | undefined
  return drafts.map((draft, index) => {
    const together =
      previous?.class === 'transactional' &&
      draft.class === 'transactional' &&
      previous.plannedGroup === draft.plannedGroup
    if (!together) group += 1
    previous = draft
    const { plannedGroup: _, ...step } = draft
    return { ...step, number: index + 1, group }
  })
}

function draftOf(revision: PlannedRevision, statement: PlannedStatement): Draft {
  return {
    revision: revision.revision,
    direction: revision.direction,
    plannedGroup: statement.group,
    class: statement.class,
    pointers: statement.operations,
    sql: statement.sql,
    undo: statement.undo ?? null,
    doneProbe: statement.probe?.done ?? null,
    cleanup: statement.probe?.cleanup ?? [],
    batchSize: statement.batchSize ?? null,
    rows: statement.rows ?? null,
    ways: statement.ways ?? null,
    state: 'planned',
    cursor: null,
    error: null,
  }
}

/** Guards by the number of the statement that they stand before. */
function guardsOf(revision: PlannedRevision, dialect: Dialect): ReadonlyMap<number, readonly Draft[]> {
  const guards = new Map<number, readonly Draft[]>()
  for (const operation of revision.operations) {
    const own = revision.statements.filter(({ operations }) => operations.includes(operation.pointer))
    const destroying = destroyingStatement(own)
    if (destroying === undefined) continue
    const drafts = operation.losses.flatMap((loss) =>
      guardDrafts(revision, dialect, loss, operation.pointer, destroying),
    )
    guards.set(destroying.seq, [...(guards.get(destroying.seq) ?? []), ...drafts])
  }
  return guards
}

/**
 * The one that cannot be taken back, as rows go with it; names mean there what they mean to the loss. Where statements that change
 * the schema stand alone, so does it.
 */
function destroyingStatement(own: readonly PlannedStatement[]): PlannedStatement | undefined {
  const transactional = own.filter((statement) => statement.class === 'transactional')
  const candidates = transactional.length === 0 ? own : transactional
  return candidates.find(({ undo }) => undo === undefined) ?? candidates[0]
}

function guardDrafts(
  revision: PlannedRevision,
  dialect: Dialect,
  loss: Loss,
  pointer: string,
  before: PlannedStatement,
): readonly Draft[] {
  return dialect.lossGuard(lossTable(loss), loss.column).map((sql) => ({
    revision: revision.revision,
    direction: revision.direction,
    plannedGroup: before.group,
    class: 'transactional',
    pointers: [pointer],
    sql,
    undo: [],
    doneProbe: null,
    cleanup: [],
    batchSize: null,
    rows: null,
    ways: null,
    state: 'planned',
    cursor: null,
    error: null,
  }))
}
