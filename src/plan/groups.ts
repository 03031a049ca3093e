import type { RevisionDocument } from '../generated/documents.js'
import type { Compiled } from './compile.js'
import type { PlannedStatement } from './plan.js'

/**
 * Numbers the statements and puts them into groups: neighbours that may share a transaction form one, a statement that
 * must stand alone is one of its own, so that no strong lock is held while it runs.
 */
export function groupStatements(
  statements: Compiled['statements'],
  transaction: NonNullable<RevisionDocument['transaction']>,
): readonly PlannedStatement[] {
  const grouped: PlannedStatement[] = []
  let group = 0
  let open = false
  statements.forEach(({ statement, operation }, i) => {
    const kind =
      transaction === 'none' && statement.class === 'transactional' ? 'standalone' : statement.class
    const joins = kind === 'transactional' && open
    if (!joins) group += 1
    open = kind === 'transactional'
    grouped.push({ ...statement, class: kind, seq: i + 1, group, operations: [operation.place] })
  })
  return grouped
}

/** One transaction, bookkeeping included? */
export function isAtomic(statements: readonly PlannedStatement[]): boolean {
  return statements.every((statement) => statement.class === 'transactional')
}

/** Why a revision is not one transaction, for the reader of the plan. */
export function groupNotes(statements: readonly PlannedStatement[]): readonly string[] {
  if (isAtomic(statements)) return []
  const groups = statements.at(-1)?.group ?? 0
  const alone = statements.filter((statement) => statement.class !== 'transactional')
  const names = alone
    .slice(0, 3)
    .map(({ seq, sql, class: kind }) => `${seq} (${kind === 'batched' ? 'in batches' : firstWords(sql)})`)
  const rest = alone.length > 3 ? ` and ${alone.length - 3} more` : ''
  const verb = alone.length === 1 ? 'statement' : 'statements'
  return [
    `runs in ${groups} groups, each committed by itself: ${verb} ${names.join(', ')}${rest} cannot share a transaction`,
  ]
}

/** The key words a statement begins with, without the names in between. */
function firstWords(sql: string): string {
  const words = sql
    .trim()
    .split(/\s+/)
    .filter((word) => !word.startsWith('"'))
  return words.slice(0, 3).join(' ')
}
