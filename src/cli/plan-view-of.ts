import type { Dialect } from '../dialects/dialect.js'
import type { Plan, Project, ProjectPlan, ResolvedEnvironment } from '../index.js'
import { refusalNote } from '../api/plan-refusals.js'
import type { RunError } from '../migrate/errors.js'
import type { PlanView } from './render/plan-view.js'

/** A plan with what all its formats need to know about it. */
export function planViewOf(
  project: Project,
  { plan, graph, notes }: ProjectPlan,
  {
    dialect,
    environment,
    target,
    refusals = [],
  }: {
    readonly dialect: Dialect
    readonly environment?: ResolvedEnvironment | undefined
    readonly target?: string
    readonly refusals?: readonly RunError[]
  },
): PlanView {
  return {
    name: [project.config.name, ...(environment?.name === undefined ? [] : [environment.name])].join(' '),
    plan,
    notes: [...notes, ...refusals.map(refusalNote)],
    refusals,
    ...(target === undefined ? {} : { target }),
    dialectVersion: dialect.formatVersion(plan.serverVersion),
    fromTips: tipsOf(graph, plan.from),
    toTips: tipsOf(graph, plan.to),
    onlyInDatabase: onlyInDatabase(project, plan),
  }
}

/** Those of the applied revisions that no other stands on; the last one where another run made the graph older than them. */
export function tipsOf(graph: ProjectPlan['graph'], applied: readonly string[]): readonly string[] {
  return applied.every((id) => graph.has(id)) ? graph.tips(applied) : applied.slice(-1)
}

function onlyInDatabase({ revisions }: Project, plan: Plan): ReadonlySet<string> {
  const files = new Set(revisions.map(({ revision }) => revision))
  return new Set(plan.revisions.flatMap(({ revision }) => (files.has(revision) ? [] : [revision])))
}
