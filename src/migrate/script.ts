import type { Dialect, SessionSettings } from '../dialects/dialect.js'
import type { BookkeepingInfo, BookkeepingPlace, StepRow } from '../dialects/journal.js'
import { exchanged } from '../plan/exchange.js'
import type { Plan, PlannedRevision } from '../plan/plan.js'
import type { StatementRows } from '../steps/statement.js'
import { RunError } from './errors.js'
import {
  exchangeRow,
  forgetReverted,
  newRow,
  recordApplied,
  recordReverted,
  recordReverting,
} from './new-row.js'
import { planSteps } from './plan-steps.js'
import { groupsOf } from './run-groups.js'

/** What a script needs beside its plan. */
export interface ScriptSettings {
  readonly place: BookkeepingPlace
  /** Written where `from` is empty, as then the script makes the bookkeeping. */
  readonly info: BookkeepingInfo
  readonly session: SessionSettings
  /** Tables that have rows may be copied while all who write to them wait. */
  readonly allowCopy?: boolean
  /** The chunks of a data file's rows, each the text of a JSON list; absent: no file can be read. */
  readonly chunks?: (revision: string, rows: StatementRows) => readonly string[]
}

/**
 * The script of `--sql`: what a run would do, for a person to read and a client to run. It takes the same lock, stops
 * unless the applied set is the plan's `from`, and writes the same bookkeeping; each transaction asserts again, so that
 * a client which goes on after an error does no harm. Rows are not looked for: what is lost is said in comments.
 *
 * @throws RunError `not-in-a-script` for updates in batches, which need somebody to count, and for rows of a file where
 *   there are no `chunks`
 */
export function renderScript(plan: Plan, dialect: Dialect, settings: ScriptSettings): string {
  const { journal } = dialect
  const comment = (text: string): string =>
    text
      .split('\n')
      .map((line) => dialect.comment(line))
      .join('\n')
  const head = [
    comment(
      `Made by aludel ${plan.toolVersion} for ${plan.dialect} ${dialect.formatVersion(plan.serverVersion)}`,
    ),
    comment(
      `from ${plan.from.at(-1) ?? 'base'} to ${plan.to.at(-1) ?? 'base'}, ${plan.direction}, ${count(plan)}`,
    ),
    comment('Run it with a client that stops at the first error.'),
  ]
  const setUp = [...dialect.sessionSetup(settings.session), journal.scriptLock(settings.place)]
  const create = [
    ...dialect.beginGroup(settings.session),
    ...journal.create(settings.place, settings.info),
    dialect.commit,
  ]
  const parts = [
    head.join('\n'),
    inScript(dialect, setUp),
    plan.from.length === 0 && plan.direction === 'up'
      ? `${comment('bookkeeping')}\n${inScript(dialect, create)}`
      : inScript(dialect, [journal.assertApplied(settings.place, plan.from)]),
  ]
  let applied = plan.from
  const exchange = (after?: string): void => {
    for (const one of plan.exchanges.filter((other) => other.after === after)) {
      const { revision, message, replaced } = one
      const sql = [
        ...dialect.beginGroup(settings.session),
        journal.assertApplied(settings.place, applied),
        ...journal.exchangeRevisions(settings.place, exchangeRow(one, plan.toolVersion)),
        dialect.commit,
      ]
      parts.push(
        `${comment(`${revision}: ${message}, takes the place of ${replaced.join(', ')}`)}\n${inScript(dialect, sql)}`,
      )
      applied = exchanged(applied, [{ by: revision, replaced }], (id) => id)
    }
  }
  exchange()
  for (const revision of plan.revisions) {
    parts.push(
      `${comment(headline(revision))}\n${(revision.atomic ? atomic : split)(plan, revision, applied, dialect, settings)}`,
    )
    applied =
      revision.direction === 'up'
        ? [...applied, revision.revision]
        : applied.filter((other) => other !== revision.revision)
    exchange(revision.revision)
  }
  parts.push(`${comment('the lock')}\n${inScript(dialect, [journal.unlock(settings.place)])}`)
  return `${parts.join('\n\n')}\n`
}

type RevisionScript = (
  plan: Plan,
  revision: PlannedRevision,
  applied: readonly string[],
  dialect: Dialect,
  settings: ScriptSettings,
) => string

const atomic: RevisionScript = (plan, revision, applied, dialect, settings) => {
  const { place, session } = settings
  return inScript(dialect, [
    ...dialect.beginGroup(timeouts(session, revision)),
    dialect.journal.assertApplied(place, applied),
    ...revision.statements.flatMap((statement) => texts(revision.revision, statement, dialect, settings)),
    ...(revision.direction === 'up'
      ? recordApplied(revision, plan.toolVersion, dialect, place)
      : recordReverted(revision, dialect, place)),
    dialect.commit,
  ])
}

const split: RevisionScript = (plan, revision, applied, dialect, settings) => {
  const { place, session } = settings
  const { journal } = dialect
  const begin = dialect.beginGroup(timeouts(session, revision))
  const steps = planSteps(revision, dialect, false)
  const up = revision.direction === 'up'
  return inScript(dialect, [
    ...begin,
    journal.assertApplied(place, applied),
    ...(up
      ? [journal.insertRevision(place, newRow(revision, plan.toolVersion, 'applying'))]
      : recordReverting(revision, dialect, place)),
    ...journal.insertSteps(place, steps),
    dialect.commit,
    ...groupsOf(steps).flatMap((group) => groupScript(group, begin, dialect, settings)),
    ...begin,
    ...(up
      ? [
          journal.deleteSteps(place, revision.revision),
          journal.spellExpressions(place, revision.revision),
          ...journal.setStatus(place, revision.revision, 'applied', 0),
        ]
      : forgetReverted(revision.revision, dialect, place)),
    dialect.commit,
  ])
}

function groupScript(
  group: readonly StepRow[],
  begin: readonly string[],
  dialect: Dialect,
  settings: ScriptSettings,
): readonly string[] {
  const { place } = settings
  const state = (step: StepRow, to: 'intent' | 'done'): readonly string[] =>
    dialect.journal.setStepState(place, step, to, {})
  const batched = group.find((step) => step.class === 'batched')
  if (batched !== undefined) {
    throw new RunError(
      'not-in-a-script',
      `Revision ${batched.revision} changes rows in batches, which a script cannot do`,
      {
        revision: batched.revision,
        statement: batched.sql,
        help: 'Run it by aludel itself; or write transaction: single in the revision, and all rows change in one statement.',
      },
    )
  }
  if (group.some((step) => step.class === 'standalone')) {
    return group.flatMap((step) => [
      ...refusing(step, dialect, settings),
      ...state(step, 'intent'),
      ...(step.ways?.session?.on ?? []),
      step.sql,
      ...(step.ways?.session?.off ?? []),
      ...state(step, 'done'),
    ])
  }
  return [
    ...begin,
    ...group.flatMap((step) => texts(step.revision, step, dialect, settings)),
    ...group.flatMap((step) => state(step, 'done')),
    dialect.commit,
  ]
}

/** What stops the script where a table would be copied and nobody allows it. */
function refusing({ ways }: StepRow, dialect: Dialect, { allowCopy }: ScriptSettings): readonly string[] {
  const unless = ways?.unless
  return unless === undefined || allowCopy === true ? [] : (dialect.refuse?.(unless) ?? [])
}

/** The statement itself, or once for each chunk of its rows. */
function texts(
  revision: string,
  { sql, rows }: { readonly sql: string; readonly rows?: StatementRows | null },
  dialect: Dialect,
  { chunks }: ScriptSettings,
): readonly string[] {
  if (rows === undefined || rows === null) return [sql]
  if (chunks !== undefined) return chunks(revision, rows).map((chunk) => dialect.inlineParameter(sql, chunk))
  throw new RunError('not-in-a-script', `Revision ${revision} inserts the rows of ${rows.file}`, {
    revision,
    statement: sql,
    help: 'Run it by aludel itself.',
  })
}

function timeouts(session: SessionSettings, revision: PlannedRevision): SessionSettings {
  return {
    ...session,
    lockTimeoutMs: revision.lockTimeoutMs ?? session.lockTimeoutMs,
    statementTimeoutMs: revision.statementTimeoutMs ?? session.statementTimeoutMs,
  }
}

function headline(revision: PlannedRevision): string {
  const losses = revision.operations.flatMap(({ losses }) =>
    losses.map(({ sentence }) => `loses ${sentence}`),
  )
  return [
    `${revision.direction === 'up' ? 'upgrade' : 'downgrade'} ${revision.revision}: ${revision.message}`,
    ...revision.notes,
    ...losses,
  ].join('\n')
}

function inScript(dialect: Dialect, list: readonly string[]): string {
  return list.map((sql) => dialect.scriptStatement(sql)).join('\n')
}

function count(plan: Plan): string {
  const { length } = plan.revisions
  return `${length} ${length === 1 ? 'revision' : 'revisions'}`
}
