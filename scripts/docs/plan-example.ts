import { parse } from 'yaml'
import { toolVersion } from '../../src/api/tool-version.js'
import { toSource } from '../../src/api/revision-source.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { loadRevision } from '../../src/documents/load-revision.js'
import { namingConventions } from '../../src/model/naming.js'
import type { PlannedRevision } from '../../src/plan/plan.js'
import { planDowngrade, planUpgrade, type PlanResult, type PlanSettings } from '../../src/plan/planner.js'
import type { RevisionSource } from '../../src/plan/revision-source.js'
import { withExampleFiles } from './example-files.js'

/** The version of PostgreSQL that the pages show SQL for. */
export const shownVersion = '16'

/** How an example runs, and how it is undone; where the way down stops, why. */
export interface PlannedExample {
  /** What the example stands on. */
  readonly before: PlannedRevision | undefined
  readonly up: PlannedRevision
  readonly down?: PlannedRevision
  readonly irreversible: readonly string[]
}

/**
 * Plans an operation in a history of two revisions: what it needs, then itself.
 *
 * @throws Error when it is not a valid document, or cannot be planned: then the example of its schema, or what is made for
 *   it to stand on, is wrong
 */
export function planExample(operation: string, example: unknown, preamble: string): PlannedExample {
  const before = sourceOf('before', null, preamble === '' ? [] : parse(preamble))
  const after = sourceOf('example', 'before', [{ [operation]: example }])
  const up = planned(operation, planUpgrade([before], [after], settings))
  const down = planDowngrade([before, after], ['example'], settings)
  const reasons = down.irreversible.flatMap((revision) => revision.reasons.map(({ reason }) => reason))
  const [first] = planUpgrade([], [before], settings).plan?.revisions ?? []
  if (reasons.length > 0) return { before: first, up, irreversible: reasons }
  return { before: first, up, down: planned(operation, down), irreversible: [] }
}

const serverVersion = postgresql.parseVersion(shownVersion) ?? postgresql.versions.newest

const settings: PlanSettings = {
  dialect: postgresql.name,
  rules: postgresql.rules,
  naming: namingConventions.aludel,
  steps: postgresql.steps,
  preconditions: postgresql.preconditions,
  needs: postgresql.rights.needs,
  serverVersion,
  toolVersion: toolVersion(),
  defaultSchema: 'public',
}

function sourceOf(revision: string, revises: string | null, operations: unknown): RevisionSource {
  const text = JSON.stringify({ revision, revises, operations })
  const { revision: loaded, diagnostics } = loadRevision({ file: `${revision}.json`, text })
  if (loaded === undefined)
    throw new Error(`${text}: ${diagnostics.map(({ message }) => message).join('; ')}`)
  return toSource(withExampleFiles(loaded), false)
}

function planned(operation: string, { plan, diagnostics }: PlanResult): PlannedRevision {
  const [revision] = plan?.revisions ?? []
  if (revision === undefined) {
    throw new Error(`${operation}: ${diagnostics.map(({ message }) => message).join('; ')}`)
  }
  return revision
}
