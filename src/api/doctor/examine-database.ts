import type { Blocker } from '../../dialects/activity.js'
import { DriverError, type DatabaseRow } from '../../drivers/driver.js'
import { isTrue } from '../../migrate/is-true.js'
import type { Database } from '../../migrate/database.js'
import { RunError } from '../../migrate/errors.js'
import { holderWords, readLockHolder } from '../../migrate/lock-holder.js'
import type { ResolvedEnvironment } from '../../project/environment.js'
import { connectProject, type ProjectDatabase } from '../connect-project.js'
import { DocumentsError, UsageError } from '../errors.js'
import { planProject } from '../plan-project.js'
import { planRefusals } from '../plan-refusals.js'
import type { Project } from '../project.js'
import { examineCatalog } from './examine-catalog.js'
import { finding, type Finding } from './finding.js'

/** A clock that differs by more than this makes times of logs and bookkeeping hard to lay side by side. */
const clockMs = 2_000
/** Whoever has a transaction open for this long will keep a run waiting. */
const usualLongMs = 60_000

/**
 * Looks at the environment's database: whether it can be reached, what it is, and whether a run would go well. Reads only.
 *
 * @returns findings; one problem where it cannot be reached or is not the one that is expected
 */
export async function examineDatabase(
  project: Project,
  environment: ResolvedEnvironment,
  { longMs = usualLongMs }: { readonly longMs?: number } = {},
): Promise<readonly Finding[]> {
  const began = performance.now()
  let db: ProjectDatabase
  try {
    db = await connectProject(project, environment)
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    return [finding('connection', 'problem', error.message, error.details.help)]
  }
  try {
    const connectMs = performance.now() - began
    return [
      ...(await examineSession(db.database, connectMs)),
      ...examineBookkeeping(db.database),
      await examineLock(db.database),
      ...(await examineUpgrade(project, db)),
      ...(await examineCatalog(db.database)),
      await examineTransactions(db.database, longMs),
      await examineScratch(db.database),
    ]
  } finally {
    await db.close()
  }
}

async function examineSession(database: Database, connectMs: number): Promise<readonly Finding[]> {
  const { connection, dialect, lock } = database
  const before = Date.now()
  const [row] = await asked(database, dialect.health.session)
  const after = Date.now()
  const encrypted = row?.['encrypted'] ?? undefined
  const tls = encrypted === undefined ? '' : isTrue(encrypted) ? ', encrypted' : ', not encrypted'
  const { serverVersion, product } = connection
  const isNew = Math.floor(serverVersion / 10_000) > Math.floor(dialect.versions.newest / 10_000)
  const aheadMs = Math.round(Number(row?.['nowMs']) - (before + after) / 2)
  const clock = `the clock of the server is ${Math.abs(aheadMs)} ms ${aheadMs < 0 ? 'behind' : 'ahead'}`
  return [
    finding(
      'connection',
      'ok',
      `connected and set up in ${Math.round(connectMs)} ms${tls}; runs are kept apart by a ${lock === 'lease' ? 'lease' : 'lock of the session'}`,
    ),
    isNew
      ? finding(
          'server',
          'note',
          `${product}: newer than what this version was tried on`,
          'Look for a newer version of aludel.',
        )
      : finding('server', 'ok', `${product}: supported`),
    Math.abs(aheadMs) > clockMs
      ? finding('clock', 'note', clock, 'Times of logs and of the bookkeeping differ: set one of the clocks.')
      : finding('clock', 'ok', clock),
  ]
}

function examineBookkeeping({ state }: Database): readonly Finding[] {
  const { info, exists, applied, halfRun, defaultSchema } = state
  if (!exists) return [finding('bookkeeping', 'ok', 'none yet: the first run makes it')]
  const owner =
    info?.projectName === undefined || info.projectName === null ? '' : ` of project ${info.projectName}`
  return [
    finding(
      'bookkeeping',
      'ok',
      `format ${info?.formatVersion ?? 1}${owner}, ${applied.length} revisions applied, schema ${defaultSchema}`,
    ),
    halfRun === undefined
      ? finding('half-run', 'ok', 'no revision is half run')
      : finding(
          'half-run',
          'problem',
          `revision ${halfRun.revision} is half run`,
          'aludel repair shows where it stands; aludel upgrade finishes it.',
        ),
  ]
}

async function examineLock(database: Database): Promise<Finding> {
  try {
    const holder = await readLockHolder(database)
    return holder === undefined
      ? finding('lock', 'ok', 'nobody runs')
      : finding('lock', 'note', `${holderWords(holder)} has the lock`, 'aludel unlock says what ends it.')
  } catch (error) {
    if (!(error instanceof DriverError)) throw error
    return finding('lock', 'note', `who has the lock may not be known: ${error.message}`)
  }
}

/** Would an upgrade be run? */
async function examineUpgrade(project: Project, db: ProjectDatabase): Promise<readonly Finding[]> {
  if (db.database.state.halfRun !== undefined) return []
  try {
    const { plan } = await planProject(project, db, { direction: 'up' })
    if (plan.revisions.length === 0) return [finding('upgrade', 'ok', 'nothing is pending')]
    const unknown: Finding[] = []
    const note = (text: string): void => void unknown.push(finding('upgrade', 'note', text))
    const refusals = await planRefusals(db, plan, { note })
    if (refusals.length > 0) return refusals.map((error) => refused(error))
    return unknown.length > 0
      ? unknown
      : [finding('upgrade', 'ok', `${plan.revisions.length} revisions are pending, and may be run`)]
  } catch (error) {
    if (error instanceof RunError) return [refused(error)]
    if (error instanceof UsageError) return [finding('upgrade', 'problem', error.message, error.help)]
    if (error instanceof DocumentsError) {
      return [finding('upgrade', 'problem', error.message, 'Run aludel plan: it shows where.')]
    }
    throw error
  }
}

function refused({ message, details: { problems = [], help } }: RunError): Finding {
  const said = [
    message.replace(/\. Nothing was changed$/, ''),
    ...problems.map(({ sentence }) => `- ${sentence}`),
  ]
  return finding('upgrade', 'problem', said.join('\n'), help)
}

async function examineTransactions(database: Database, longMs: number): Promise<Finding> {
  const { activity, health } = database.dialect
  const long = (await asked(database, health.longTransactions(longMs))).map((row) =>
    activity.parseBlocker(row),
  )
  if (long.length === 0)
    return finding('transactions', 'ok', `none is open for longer than ${longMs / 1000} s`)
  return finding(
    'transactions',
    'note',
    `open for longer than ${longMs / 1000} s:\n${long.map(transactionWords).join('\n')}`,
    `A run may have to wait for them. Who may do so ends the first by: ${long
      .slice(0, 1)
      .map((one) => activity.endSession(one))
      .join('')}`,
  )
}

/** What a run that was killed left behind. One that goes on has a session there, but for a moment at its beginning. */
async function examineScratch(database: Database): Promise<Finding> {
  const left = await asked(database, database.dialect.health.abandonedScratch)
  if (left.length === 0) return finding('scratch', 'ok', 'no scratch database was left behind')
  return finding(
    'scratch',
    'note',
    `left behind by runs that were killed: ${left.map(({ name }) => String(name)).join(', ')}`,
    `No session that can be seen is in them. Drop them:\n${left.map(({ cure }) => `${String(cure)};`).join('\n')}`,
  )
}

function transactionWords({ pid, user, application, state, transactionMs = 0, query }: Blocker): string {
  const who = [application, user].filter((word) => word !== undefined).join(' of ')
  const what = [state, query].filter((word) => word !== undefined).join(': ')
  return `- process ${pid}${who === '' ? '' : `, ${who}`}, for ${Math.round(transactionMs / 1000)} s${what === '' ? '' : `; ${what}`}`
}

/** Rows, or none where the role may not ask. */
async function asked({ connection }: Database, sql: string): Promise<readonly DatabaseRow[]> {
  return connection.query(sql).catch((error: unknown) => {
    if (error instanceof DriverError) return []
    throw error
  })
}
