import { mariadbFlavour, mysqlFlavour } from '../../src/dialects/mysql/flavour.js'
import { preconditionsFor } from '../../src/dialects/mysql/preconditions/index.js'
import { rulesFor } from '../../src/dialects/mysql/rules.js'
import { mergeAlters } from '../../src/dialects/mysql/steps/merge-alters.js'
import { stepsFor } from '../../src/dialects/mysql/steps/index.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js'
import { namingConventions } from '../../src/model/naming.js'
import type { PlannedRevision } from '../../src/plan/plan.js'
import { planDowngrade, planUpgrade, type PlanSettings } from '../../src/plan/planner.js'
import type { RevisionSource } from '../../src/plan/revision-source.js'

/**
 * A statement as a case table states it: a text shares the transaction of the one before it, where that has one; with
 * `apart` it begins another.
 */
export type CaseStatement =
  string | { readonly apart: string } | { readonly alone: string } | { readonly batched: string }

export interface CaseProblem {
  readonly rule: string
  readonly at: string
  readonly message: string
  readonly suggests?: readonly string[]
  readonly help?: string
}

/** Everything that comes of a case without a database; a key is absent where there is nothing to say. */
export interface CaseOutcome {
  /** Why the dialect refuses the revision before, where it does; then there is nothing else to say. */
  readonly unfit?: readonly string[]
  readonly problems?: readonly CaseProblem[]
  readonly warnings?: readonly CaseProblem[]
  readonly asks?: readonly string[]
  readonly up?: readonly CaseStatement[]
  readonly loses?: readonly string[]
  readonly notes?: readonly string[]
  readonly down_asks?: readonly string[]
  readonly down?: readonly CaseStatement[]
  readonly down_loses?: readonly string[]
  readonly down_notes?: readonly string[]
  readonly irreversible?: readonly string[]
}

/** The settings of a project of our own naming in schema `public`. */
export function caseSettings(serverVersion: number): PlanSettings {
  return {
    dialect: postgresql.name,
    rules: postgresql.rules,
    naming: namingConventions.aludel,
    steps: postgresql.steps,
    preconditions: postgresql.preconditions,
    needs: postgresql.rights.needs,
    serverVersion,
    toolVersion: '1.2.3',
    defaultSchema: 'public',
  }
}

/** The flavours whose SQL a case states beside PostgreSQL's, and the version of each. */
export const caseFlavours = {
  mysql: { flavour: mysqlFlavour, serverVersion: 9_07_00 },
  mariadb: { flavour: mariadbFlavour, serverVersion: 10_11_00 },
} as const
export type CaseFlavour = keyof typeof caseFlavours

/** The same project on MySQL or MariaDB, whose default database is called as its schema is. */
export function flavourSettings(name: CaseFlavour): PlanSettings {
  const { flavour, serverVersion } = caseFlavours[name]
  return {
    ...caseSettings(serverVersion),
    dialect: name,
    rules: rulesFor(flavour),
    steps: stepsFor(flavour),
    preconditions: preconditionsFor(flavour),
    merge: mergeAlters,
    ddlCommits: true,
  }
}

type Case = { readonly before: RevisionSource | undefined; readonly revision: RevisionSource }

/** Plans a case up and down for a major of PostgreSQL. */
export function evaluateCase(each: Case, major: number): CaseOutcome {
  const outcome = evaluate(each, caseSettings(major * 10_000))
  if (outcome.unfit !== undefined) throw new Error(`before: ${outcome.unfit.join('; ')}`)
  return outcome
}

/** Plans a case up and down for MySQL or MariaDB. */
export function evaluateFlavour(each: Case, name: CaseFlavour): CaseOutcome {
  return evaluate(each, flavourSettings(name))
}

function evaluate({ before, revision }: Case, settings: PlanSettings): CaseOutcome {
  const applied = before === undefined ? [] : [before]
  if (before !== undefined) {
    const { plan, diagnostics } = planUpgrade([], [before], settings)
    if (plan === undefined) return { unfit: diagnostics.map(({ message }) => message) }
  }
  const up = planUpgrade(applied, [revision], settings)
  const problems = problemsOf(up.diagnostics, 'error')
  if (up.plan === undefined) return { problems }
  const planned = up.plan.revisions[0]
  const down = planDowngrade([...applied, revision], ['case'], settings)
  const taken = down.plan?.revisions[0]
  const downProblems = problemsOf(down.diagnostics, 'error')
  if (downProblems.length > 0) {
    throw new Error(`the way down is refused: ${downProblems.map(({ message }) => message).join('; ')}`)
  }
  return {
    ...filled('warnings', problemsOf(up.diagnostics, 'warning')),
    ...filled('asks', asksOf(planned)),
    up: statementsOf(planned),
    ...filled('loses', lossesOf(planned)),
    ...filled('notes', planned?.notes ?? []),
    ...filled('down_asks', asksOf(taken)),
    ...(taken === undefined ? {} : { down: statementsOf(taken) }),
    ...filled('down_loses', lossesOf(taken)),
    ...filled('down_notes', taken?.notes ?? []),
    ...filled(
      'irreversible',
      down.irreversible.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)),
    ),
  }
}

function filled<K extends keyof CaseOutcome>(
  key: K,
  list: NonNullable<CaseOutcome[K]> & readonly unknown[],
): CaseOutcome {
  return list.length === 0 ? {} : { [key]: list }
}

function statementsOf(revision: PlannedRevision | undefined): readonly CaseStatement[] {
  const statements = revision?.statements ?? []
  return statements.map(({ sql, class: kind, group }, i): CaseStatement => {
    if (kind === 'standalone') return { alone: sql }
    if (kind === 'batched') return { batched: sql }
    const before = statements[i - 1]
    return before?.class === 'transactional' && before.group !== group ? { apart: sql } : sql
  })
}

function asksOf(revision: PlannedRevision | undefined): readonly string[] {
  return (revision?.preconditions ?? []).map(({ sentence, ask }) =>
    ask === 'run' ? sentence : `${sentence} (asked: ${ask})`,
  )
}

function lossesOf(revision: PlannedRevision | undefined): readonly string[] {
  return (revision?.operations ?? []).flatMap(({ losses }) => losses.map(({ sentence }) => sentence))
}

function problemsOf(
  diagnostics: readonly Diagnostic[],
  severity: Diagnostic['severity'],
): readonly CaseProblem[] {
  return diagnostics
    .filter((diagnostic) => diagnostic.severity === severity)
    .map(({ ruleId, location, message, suggestions, help }) => ({
      rule: ruleId,
      at: location.pointer,
      message,
      ...(suggestions === undefined ? {} : { suggests: suggestions }),
      ...(help === undefined ? {} : { help }),
    }))
}
