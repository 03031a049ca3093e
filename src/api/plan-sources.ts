import type { PlanSettings } from '../plan/planner.js'
import type { Route } from '../revisions/route.js'
import { exchangeNotes, exchangesOf, planWithExchanges, type ReplacedSources } from './exchange-sources.js'
import { planOrThrow, warningsOf, type ProjectPlan } from './project-plan.js'
import { planRoute } from './plan-route.js'
import type { Project } from './project.js'

/**
 * Plans a route from what is applied, with what is exchanged on the way and what should be said about either.
 *
 * @throws like planRoute and exchangesOf; DocumentsError, RunError `irreversible`
 */
export function planSources(
  project: Project,
  sources: ReplacedSources & { readonly unknown?: readonly string[] },
  route: Route,
  settings: PlanSettings,
): Omit<ProjectPlan, 'graph'> {
  const exchanges = exchangesOf(sources, route, settings)
  const { applied, graph, unknown = [] } = sources
  const result = planRoute(route, { applied, graph, unknown }, settings)
  return {
    plan: planWithExchanges(planOrThrow(project, result), sources, exchanges),
    notes: [...exchangeNotes(exchanges), ...warningsOf(result)],
  }
}
