import { loadRevision } from '../documents/load-revision.js'
import { foldDocument } from '../plan/fold.js'
import { Clouds } from '../plan/ask-when.js'
import { toDiagnostics } from '../plan/located-problem.js'
import { planRevision } from '../plan/plan-revision.js'
import type { PlannedStatement } from '../plan/plan.js'
import type { ProjectDatabase } from './connect-project.js'
import type { Diff } from '../diff/diff-models.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { PlanSettings } from '../plan/planner.js'
import { DocumentsError } from './errors.js'
import { toSource } from './revision-source.js'

/**
 * The script that takes a database back to what its revisions make. It is no revision: the revisions say already what should
 * be, and another database, or a new one, has nothing to take back. It writes no bookkeeping.
 *
 * @param from the model that the database has
 */
export function driftScript(
  { operations, losses, notes }: Pick<Diff, 'operations' | 'losses' | 'notes'>,
  from: SchemaModel,
  settings: PlanSettings,
  { database }: ProjectDatabase,
): string {
  const { dialect, settings: session } = database
  const file = 'revert.json'
  const text = JSON.stringify({ revision: 'revert', revises: null, operations })
  const { revision, diagnostics } = loadRevision({ file, text })
  if (revision === undefined) throw new DocumentsError(diagnostics, new Map([[file, text]]), 1)
  const source = toSource(revision, false)
  const folded = foldDocument(source.document, from, settings)
  const planned = planRevision(
    { source, direction: 'up', folded, irreversible: [], clouds: new Clouds(), start: from },
    settings,
  )
  const problems = toDiagnostics([...folded.problems, ...planned.problems], source)
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new DocumentsError(problems, new Map([[file, text]]), 1)
  }
  const remarks = [
    'takes this database back to what its applied revisions make; writes no bookkeeping, and looks at no rows first',
    ...losses.map(({ sentence }) => `loses ${sentence}`),
    ...notes.map(({ sentence }) => sentence),
  ]
  const begin = dialect.beginGroup(session)
  const parts = groups(planned.revision.statements).map((group) =>
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
