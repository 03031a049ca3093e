import type { Dialect } from '../dialects/dialect.js'
import type { Project, ProjectPlan } from '../index.js'
import type { PlanView } from './render/plan-view.js'

/** A plan with what all its formats need to know about it. */
export function planViewOf(
  project: Project,
  { plan, notes }: ProjectPlan,
  { dialect, target }: { readonly dialect: Dialect; readonly target?: string },
): PlanView {
  return {
    plan,
    notes,
    ...(target === undefined ? {} : { target }),
    dialectVersion: dialect.formatVersion(plan.serverVersion),
    fromTips: tipsOf(project, plan.from),
    toTips: tipsOf(project, plan.to),
  }
}

/** Those of the applied revisions that no other stands on; the last one where the checkout does not know them all. */
export function tipsOf({ graph }: Project, applied: readonly string[]): readonly string[] {
  if (graph !== undefined && applied.every((id) => graph.has(id))) return graph.tips(applied)
  return applied.slice(-1)
}
