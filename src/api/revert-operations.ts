import type { Diff } from '../diff/diff-models.js'
import type { Dialect } from '../dialects/dialect.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { Keys } from '../operations/written/document-value.js'
import type { PlannedStatement } from '../plan/plan.js'
import type { PlanSettings } from '../plan/planner.js'
import { planRevert } from './plan-revert.js'

/** Why a downgrade leaves it as it is. */
const reason = 'the revisions never made it'

/**
 * The operations of a revision that takes a difference back. To the model they do nothing, as the revisions say already what
 * should be; so they are SQL, and each passes over a database that never differed: a new one runs the same revisions.
 *
 * @param from the model that the database has
 * @throws DocumentsError where the server can do no such thing
 */
export function revertOperations(
  { operations }: Pick<Diff, 'operations'>,
  from: SchemaModel,
  settings: PlanSettings,
  dialect: Dialect,
): readonly Keys[] {
  return runs(planRevert(operations, from, settings, 'single')).map((statements) => ({
    execute: { up: dialect.passOver(statements), leave_on_downgrade: reason, dialects: [dialect.name] },
  }))
}

/** Statements of the same operations pass or stay together. */
function runs(statements: readonly PlannedStatement[]): readonly (readonly string[])[] {
  const result: { readonly of: string; readonly sql: string[] }[] = []
  for (const { sql, operations } of statements) {
    const of = operations.join(' ')
    const last = result.at(-1)
    if (last?.of === of) last.sql.push(sql)
    else result.push({ of, sql: [sql] })
  }
  return result.map(({ sql }) => sql)
}
