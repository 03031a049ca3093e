import type { PlannedRevision } from '../../plan/plan.js'
import { classText, costs } from './statement-lines.js'
import { nothingToDo } from './plan-text.js'
import { dialectText, type PlanView } from './plan-view.js'
import { place, runNames } from './words.js'

/**
 * The statements of a plan and comments about them, for reading and for tools that check SQL. It is no script to run:
 * it writes no bookkeeping. `upgrade --sql` prints one that does.
 */
export function planSql(view: PlanView): string {
  const { plan, fromTips, toTips, notes } = view
  const head = [
    `aludel ${plan.toolVersion}, ${dialectText(view)}`,
    plan.revisions.length === 0
      ? nothingToDo(view)
      : `${runNames[plan.direction]} from ${place(fromTips)} to ${place(toTips)}, without bookkeeping: to run, see upgrade --sql`,
    ...notes,
  ]
  return `${[comments(head), ...plan.revisions.map(revisionSql)].join('\n\n')}\n`
}

function revisionSql(revision: PlannedRevision): string {
  const losses = revision.operations.flatMap((operation) =>
    operation.losses.map(({ sentence }) => `loses ${sentence}`),
  )
  const groups = revision.statements.at(-1)?.group ?? 0
  let group = 0
  const statements = revision.statements.map((statement) => {
    const begins = groups > 1 && statement.group !== group
    group = statement.group
    const remarks = [
      ...(begins ? [`group ${group} of ${groups}, ${classText(statement)}`] : []),
      ...(costs(statement).length === 0 ? [] : [costs(statement).join('; ')]),
    ]
    const end = statement.sql.includes('--') ? '\n;' : ';'
    const { on = [], off = [] } = statement.ways?.session ?? {}
    const sql = [...on.map((set) => `${set};`), `${statement.sql}${end}`, ...off.map((set) => `${set};`)]
    return `${remarks.length === 0 ? '' : `${comments(remarks)}\n`}${sql.join('\n')}`
  })
  const head = [`${revision.revision}: ${revision.message}`, revision.file, ...revision.notes, ...losses]
  return [comments(head), ...statements].join('\n')
}

function comments(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => `-- ${line}`)
    .join('\n')
}
