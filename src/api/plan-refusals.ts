import type { RunError } from '../migrate/errors.js'
import type { GuardRequest } from '../migrate/guards/guard-request.js'
import { refusals } from '../migrate/guards/index.js'
import type { Plan } from '../plan/plan.js'
import type { ProjectDatabase } from './connect-project.js'

/**
 * Why a run of the plan would be refused by this database as it is now: nothing can be written, others made things in it, the
 * role lacks rights. `note` hears what cannot be known beforehand. Reads only.
 *
 * @throws RunError where the database cannot be asked
 */
export function planRefusals(
  { database }: ProjectDatabase,
  plan: Plan,
  request: Partial<GuardRequest> = {},
): Promise<readonly RunError[]> {
  return refusals(database, database.state, plan, { note: () => undefined, ...request })
}

/** One of them as a sentence beside the plan. */
export function refusalNote({ message, details: { problems = [], notes = [], help } }: RunError): string {
  return [
    `as things are, this run would be refused: ${message.replace(/\. Nothing was changed$/, '')}`,
    ...problems.map(({ sentence }) => `- ${sentence}`),
    ...notes,
    ...(help === undefined ? [] : [help]),
  ].join('\n')
}
