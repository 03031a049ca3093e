import type { RevisionDocument } from '../generated/documents.js'
import type { Step } from '../steps/step.js'
import type { Compiled } from './compile.js'
import type { PlannedStatement } from './plan.js'

/**
 * Numbers the statements and puts them into groups: neighbours that may share a transaction form one, a statement that
 * must stand alone is one of its own. Where a revision is several groups anyway, a slow statement does not join one that
 * holds a lock: nobody waits for the lock while it runs.
 */
export function groupStatements(
  statements: Compiled['statements'],
  transaction: NonNullable<RevisionDocument['transaction']>,
): readonly PlannedStatement[] {
  const grouped: PlannedStatement[] = []
  let group = 0
  let open = false
  let locked = false
  const several =
    transaction === 'none' || statements.some(({ statement }) => statement.class !== 'transactional')
  statements.forEach(({ statement: compiled, operation, also, step }, i) => {
    const { part: _, needs: __, ...statement } = compiled
    // The chunks of a file are many statements: where each stands alone, they still share a transaction of their own.
    const alone =
      transaction === 'none' && statement.class === 'transactional' && statement.rows === undefined
    const kind = alone ? 'standalone' : statement.class
    // What comes back stays in the transaction in which it went, or nobody sees it until then.
    const slow =
      step.again !== true && (statement.scan || statement.rewrite || writesRows[step.kind] === true)
    const joins = kind === 'transactional' && open && transaction !== 'none' && !(several && slow && locked)
    if (!joins) group += 1
    locked = (joins && locked) || statement.lock !== undefined
    open = kind === 'transactional'
    grouped.push({
      ...statement,
      class: kind,
      seq: i + 1,
      group,
      operations: [operation, ...also].map(({ place }) => place),
    })
  })
  return grouped
}

/** Steps whose statements take as long as there are rows, or nobody knows how long. */
const writesRows: Readonly<Partial<Record<Step['kind'], boolean>>> = {
  load_rows: true,
  delete_loaded_rows: true,
  update_rows: true,
  delete_rows: true,
  execute: true,
}

/** One transaction, bookkeeping included? */
export function isAtomic(statements: readonly PlannedStatement[]): boolean {
  const groups = statements.at(-1)?.group ?? 0
  return groups <= 1 && statements.every((statement) => statement.class === 'transactional')
}

/** Why a revision is not one transaction, for the reader of the plan. */
export function groupNotes(
  statements: readonly PlannedStatement[],
  transaction: NonNullable<RevisionDocument['transaction']>,
): readonly string[] {
  if (isAtomic(statements)) return []
  if (transaction === 'none') return ['every statement stands alone: the document says transaction: none']
  const groups = statements.at(-1)?.group ?? 0
  const alone = statements.filter((statement) => statement.class !== 'transactional')
  const names = alone
    .slice(0, 3)
    .map(({ seq, sql, class: kind }) => `${seq} (${kind === 'batched' ? 'in batches' : firstWords(sql)})`)
  const rest = alone.length > 3 ? ` and ${alone.length - 3} more` : ''
  const verb = alone.length === 1 ? 'statement' : 'statements'
  if (groups === 1) return [`does not run in one transaction: ${verb} ${names.join(', ')} stands alone`]
  return [
    `runs in ${groups} groups, each committed by itself: ${verb} ${names.join(', ')}${rest} cannot share a transaction`,
  ]
}

/** The key words a statement begins with, without the names in between, which may hold blanks themselves. */
function firstWords(sql: string): string {
  const words = sql
    .replaceAll(/"(?:[^"]|"")*"|[().]/g, ' ')
    .trim()
    .split(/\s+/)
  return words.slice(0, 3).join(' ')
}
