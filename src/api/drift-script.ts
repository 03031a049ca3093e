import type { ProjectDatabase } from './connect-project.js'
import type { Diff } from '../diff/diff-models.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { PlannedStatement } from '../plan/plan.js'
import type { PlanSettings } from '../plan/planner.js'
import { planRevert } from './plan-revert.js'

/**
 * The script that takes one database back to what its revisions make, for a client such as psql. It writes no bookkeeping.
 *
 * @param from the model that the database has
 * @throws DocumentsError where the server can do no such thing
 */
export function driftScript(
  { operations, losses, notes }: Pick<Diff, 'operations' | 'losses' | 'notes'>,
  from: SchemaModel,
  settings: PlanSettings,
  { database }: ProjectDatabase,
): string {
  const { dialect, settings: session } = database
  const statements = planRevert(operations, from, settings, 'auto')
  const remarks = [
    'takes this database back to what its applied revisions make; writes no bookkeeping, and looks at no rows first',
    ...losses.map(({ sentence }) => `loses ${sentence}`),
    ...notes.map(({ sentence }) => sentence),
  ]
  const begin = dialect.beginGroup(session)
  const parts = groups(statements).map((group) =>
    group.some((statement) => statement.class === 'standalone')
      ? group.map(({ sql }) => sql)
      : [...begin, ...group.map(({ sql }) => sql), dialect.commit],
  )
  return [
    remarks.map((remark) => `${dialect.comment(remark)}\n`).join(''),
    ...[dialect.sessionSetup(session), ...parts].map((part) => part.map(ended).join('')),
  ].join('\n')
}

function ended(sql: string): string {
  return `${sql}${sql.includes('--') ? '\n' : ''};\n`
}

function groups(statements: readonly PlannedStatement[]): readonly (readonly PlannedStatement[])[] {
  const numbers = [...new Set(statements.map(({ group }) => group))]
  return numbers.map((number) => statements.filter(({ group }) => group === number))
}
