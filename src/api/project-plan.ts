import { RunError } from '../migrate/errors.js'
import type { PlanResult } from '../plan/planner.js'
import type { Plan } from '../plan/plan.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { irreversibleError } from './irreversible-error.js'
import { documentsError, type Project } from './project.js'

/** A plan with what should be said beside it. */
export interface ProjectPlan {
  readonly plan: Plan
  /** What it was planned in: the checkout's revisions, with those that only the database has. */
  readonly graph: RevisionGraph<RevisionSource>
  readonly notes: readonly string[]
}

/**
 * The plan of a result.
 *
 * @throws DocumentsError, or RunError `irreversible` naming each operation at which the way down stops
 */
export function planOrThrow(project: Project, result: PlanResult): Plan {
  if (result.diagnostics.some(({ severity }) => severity === 'error')) {
    throw documentsError(project, result.diagnostics)
  }
  if (result.irreversible.length > 0) throw irreversibleError(result.irreversible)
  if (result.plan === undefined) throw new RunError('plan-stale', 'there is no plan')
  return result.plan
}

/** Warnings about documents, a line each. */
export function warningsOf(result: PlanResult): readonly string[] {
  return result.diagnostics
    .filter(({ severity }) => severity !== 'error')
    .map(({ message, location }) => `${location.file}:${location.start.line}: ${message}`)
}
