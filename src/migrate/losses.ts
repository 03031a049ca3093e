import type { Plan } from '../plan/plan.js'
import { RunError, type RunProblem } from './errors.js'
import { lossTable } from './loss-table.js'
import { askProbe } from './probe.js'
import type { RunContext } from './run-context.js'
import { operationAt, plannedSubject } from './subject.js'

/** How a user says that rows may go. */
const consent = 'Save what you need, then run it with --allow-data-loss.'

/**
 * Looks for the rows and values that a way down would destroy. A table that does not yet stand under that name is
 * looked at later, by the guard in the transaction that drops it.
 *
 * @throws RunError `data-loss`, exit 1: nothing was changed
 */
export async function checkLosses(context: RunContext, plan: Plan): Promise<void> {
  const losses = plan.revisions
    .filter(({ direction }) => direction === 'down')
    .flatMap((revision) => {
      const subject = plannedSubject(revision, context.database.settings)
      return revision.operations.flatMap((operation) =>
        operation.losses.map((loss) => ({ subject, pointer: operation.pointer, loss })),
      )
    })
  const problems: RunProblem[] = []
  for (const [index, { subject, pointer, loss }] of losses.entries()) {
    const { sentence } = loss
    context.report({ kind: 'probing', what: 'losses', number: index + 1, count: losses.length, sentence })
    const answer = await askProbe(context, context.database.dialect.lossProbe(lossTable(loss), loss.column))
    const unknown = 'unanswered' in answer && answer.unanswered === 'timeout'
    if (unknown || ('row' in answer && answer.row !== undefined)) {
      problems.push({
        revision: subject.revision,
        operation: operationAt(subject, [pointer]),
        sentence: unknown ? `${sentence} (not looked at within ${context.probeTimeoutMs} ms)` : sentence,
      })
    }
  }
  if (problems.length === 0) return
  throw new RunError(
    'data-loss',
    `This would destroy ${problems.map(({ sentence }) => sentence).join('; ')}`,
    {
      problems,
      help: consent,
    },
  )
}
