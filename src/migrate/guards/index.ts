import type { Plan } from '../../plan/plan.js'
import type { Database, DatabaseState } from '../database.js'
import type { RunError } from '../errors.js'
import type { RunContext } from '../run-context.js'
import type { GuardOptions, GuardRequest } from './guard-request.js'
import { missingRightsError } from './missing-rights.js'
import { notEmptyError } from './not-empty.js'
import { readOnlyError } from './read-only.js'

/**
 * Why a plan would not be run in this database as it is, whatever its statements and rows: the first reason that makes the
 * others moot, or all. Reads only.
 *
 * @throws RunError where the database cannot be asked
 */
export async function refusals(
  database: Database,
  state: DatabaseState,
  plan: Plan,
  request: GuardRequest,
): Promise<readonly RunError[]> {
  if (plan.revisions.length + plan.exchanges.length === 0) return []
  const readOnly = await readOnlyError(database)
  if (readOnly !== undefined) return [readOnly]
  const notEmpty = request.allowNonEmpty === true ? undefined : await notEmptyError(database, state, plan)
  const rights = await missingRightsError(database, state, plan, request)
  return [notEmpty, rights].filter((error) => error !== undefined)
}

/** Refuses a plan that the database would not take. @throws RunError `read-only`, `not-empty`, `permission` */
export async function guard(
  { database, report }: RunContext,
  state: DatabaseState,
  plan: Plan,
  options: GuardOptions,
): Promise<void> {
  const note = (text: string): void => report({ kind: 'note', text })
  const [first] = await refusals(database, state, plan, { ...options, note })
  if (first !== undefined) throw first
}

/** Refuses to write where nothing can be written. @throws RunError `read-only` */
export async function guardWrites({ database }: RunContext): Promise<void> {
  const error = await readOnlyError(database)
  if (error !== undefined) throw error
}
