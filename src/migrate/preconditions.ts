import type { PlannedPrecondition } from '../plan/plan.js'
import type { Plan } from '../plan/plan.js'
import { RunError, type RunProblem } from './errors.js'
import { askProbe } from './probe.js'
import type { RunContext } from './run-context.js'
import { operationAt, plannedSubject, type Subject } from './subject.js'

/**
 * Asks every precondition that can be asked before anything runs, and refuses the run for all that do not hold. What
 * could not be answered in time is a note: the statement itself will tell.
 *
 * @throws RunError `precondition`, exit 1: nothing was changed
 */
export async function checkFirst(context: RunContext, plan: Plan): Promise<void> {
  const asked = plan.revisions.flatMap((revision) => {
    const subject = plannedSubject(revision, context.database.settings)
    return revision.preconditions
      .filter((precondition) => precondition.ask === 'run' && !isAllowed(context, precondition))
      .map((precondition) => ({ subject, precondition }))
  })
  const problems: Misfit[] = []
  for (const [index, { subject, precondition }] of asked.entries()) {
    const { sentence } = precondition
    context.report({
      kind: 'probing',
      what: 'preconditions',
      number: index + 1,
      count: asked.length,
      sentence,
    })
    problems.push(...(await ask(context, subject, precondition)))
  }
  if (problems.length > 0) throw refused(problems, 'Nothing was changed')
}

/**
 * Asks right before a revision what earlier revisions of the run could still change.
 *
 * @throws RunError `precondition`
 */
export async function checkBefore(context: RunContext, subject: Subject): Promise<void> {
  const problems: Misfit[] = []
  for (const precondition of subject.preconditions) {
    if (precondition.ask === 'revision' && !isAllowed(context, precondition))
      problems.push(...(await ask(context, subject, precondition)))
  }
  if (problems.length > 0) throw refused(problems, `Revision ${subject.revision} was not run`)
}

/** A copy that a person allows needs no asking. */
function isAllowed({ allowCopy }: RunContext, { about }: PlannedPrecondition): boolean {
  return allowCopy && about === 'copy'
}

/** What does not hold, of the rows or of what else is in the database. */
interface Misfit {
  readonly problem: RunProblem
  readonly about: 'rows' | 'copy' | 'database'
}

async function ask(
  context: RunContext,
  subject: Subject,
  { sql, sentence, help, operation, about, objects }: PlannedPrecondition,
): Promise<readonly Misfit[]> {
  const answer = await askProbe(context, sql)
  if ('unanswered' in answer) {
    const why =
      answer.unanswered === 'timeout' ? `not answered within ${context.probeTimeoutMs} ms` : answer.message
    context.report({ kind: 'note', text: `Not known beforehand whether ${sentence}: ${why}` })
    return []
  }
  if (answer.row === undefined) return []
  const { found } = answer.row
  return [
    {
      problem: {
        revision: subject.revision,
        operation: operationAt(subject, [operation]),
        sentence: typeof found === 'string' ? `${sentence}; found: ${found}` : sentence,
        help,
      },
      about: about === 'copy' ? 'copy' : about === undefined && objects === undefined ? 'rows' : 'database',
    },
  ]
}

const wrong: Readonly<Record<Misfit['about'], string>> = {
  rows: 'The rows do not fit',
  copy: 'Tables would be copied',
  database: 'The database does not fit',
}

function refused(misfits: readonly Misfit[], outcome: string): RunError {
  const problems = misfits.map(({ problem }) => problem)
  const kinds = new Set(misfits.map(({ about }) => about))
  const [kind = 'database'] = kinds
  const what = kinds.size === 1 ? wrong[kind] : wrong.database
  const [first] = problems
  const message =
    problems.length === 1 && first !== undefined
      ? `${what}. This must hold and does not: ${first.sentence}. ${outcome}`
      : kind === 'copy' && kinds.size === 1
        ? `${what} ${problems.length} times. ${outcome}`
        : `${what} in ${problems.length} ways. ${outcome}`
  return new RunError('precondition', message, {
    problems,
    ...(first === undefined ? {} : { revision: first.revision, operation: first.operation }),
    ...(problems.length === 1 && first?.help !== undefined ? { help: first.help } : {}),
  })
}
