import type { Plan } from '../../plan/plan.js'
import { neededKey, needKey, type Need, type NeededRight } from '../../steps/need.js'
import type { DatabaseErrorKind } from '../../dialects/dialect.js'
import type { Rights } from '../../dialects/rights.js'
import { DriverError } from '../../drivers/driver.js'
import { kindOf, runErrorOf } from '../attempt.js'
import type { Database, DatabaseState } from '../database.js'
import { RunError, type RunProblem } from '../errors.js'
import { operationAt } from '../subject.js'
import type { GuardRequest } from './guard-request.js'

const givesAll: ReadonlySet<NeededRight> = new Set<NeededRight>(['own', 'drop'])

/** A server says by them that it does not tell rights; whoever lacks one hears so from the statement. */
const untold: ReadonlySet<DatabaseErrorKind> = new Set<DatabaseErrorKind>([
  'other',
  'permission',
  'no-such-right',
])

/** A need with the place that needs it first; of the bookkeeping none does. */
interface PlacedNeed {
  readonly need: Need
  readonly problem: Omit<RunProblem, 'sentence'>
}

/**
 * The error of a run whose role lacks rights that the plan needs: all of them, with what gives them. None where it cannot be told beforehand, of which `note` hears: then the server tells.
 *
 * @throws RunError where the session is lost
 */
export async function missingRightsError(
  database: Database,
  state: DatabaseState,
  plan: Plan,
  { note, allowDataLoss = false, allowCopy = false }: GuardRequest,
): Promise<RunError | undefined> {
  const { dialect, place } = database
  const asked = new Map<string, PlacedNeed>()
  const add = (need: Need, problem: PlacedNeed['problem']): void => {
    const key = needKey(need)
    if (!asked.has(key)) asked.set(key, { need, problem })
  }
  const [first] = plan.revisions
  const revision = first?.revision ?? plan.exchanges[0]?.revision ?? ''
  for (const need of dialect.rights.bookkeeping(place, state.exists)) {
    add(need, { revision, operation: { pointer: '' } })
  }
  for (const planned of plan.revisions) {
    for (const { ask, operation, look, ...need } of planned.needs) {
      if (!ask || (look === 'loss' && allowDataLoss) || (look === 'copy' && allowCopy)) continue
      add(need, { revision: planned.revision, operation: operationAt(planned, [operation]) })
    }
  }
  const list = [...asked.values()]
  const needs = list.map(({ need }) => need)
  const answers = await rightsTold(database, needs, note)
  if (answers === undefined) return undefined
  const rows = dialect.rights.lacking(needs, answers)
  const lacking = rows.flatMap(({ number, grant }) => {
    const found = list[number]
    return found === undefined ? [] : [{ ...found, grant }]
  })
  // Who comes to own a table has all rights on it.
  const owned = new Set(lacking.flatMap(({ need }) => (givesAll.has(need.right) ? [neededKey(need.on)] : [])))
  const told = lacking.filter(({ need }) => givesAll.has(need.right) || !owned.has(neededKey(need.on)))
  const problems = told.map(({ need, problem }): RunProblem => ({
    ...problem,
    sentence: `it must ${need.sentence}`,
  }))
  if (problems.length === 0) return undefined
  const grants = [...new Set(told.flatMap(({ grant }) => grant ?? []))]
  const role = rows[0]?.role ?? ''
  const many = problems.length === 1 ? 'a right' : `${problems.length} rights`
  return new RunError(
    'permission',
    `The role "${role}" lacks ${many} that ${problems.length === 1 ? 'is' : 'are'} needed. Nothing was changed`,
    {
      problems,
      help: `Somebody who may do so gives what is missing by\n${grants.map((grant) => `${grant};`).join('\n')}`,
    },
  )
}

async function rightsTold(
  { connection, dialect }: Database,
  needs: readonly Need[],
  note: (text: string) => void,
): Promise<Parameters<Rights['lacking']>[1] | undefined> {
  try {
    return await inTurn(dialect.rights.ask(needs), (sql) => connection.query(sql))
  } catch (error) {
    if (!(error instanceof DriverError)) throw error
    if (!untold.has(kindOf({ connection, dialect }, error))) {
      throw runErrorOf({ connection, dialect }, error, 'The rights of the role cannot be asked for')
    }
    note(`Not known beforehand whether rights are missing: ${error.message}`)
    return undefined
  }
}

async function inTurn<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<readonly B[]> {
  const results: B[] = []
  for (const item of items) results.push(await work(item))
  return results
}
