import { performance } from 'node:perf_hooks'
import { loadRevision } from '../src/documents/load-revision.js'
import { postgresql } from '../src/dialects/postgresql/index.js'
import { namingConventions } from '../src/model/naming.js'
import { planUpgrade, type PlanSettings } from '../src/plan/planner.js'
import { buildGraph } from '../src/revisions/build-graph.js'
import { toSource } from '../src/api/revision-source.js'
import { sourcesOf } from '../src/api/sources-of.js'
import { oneTableRevisions } from './histories.js'

const settings: PlanSettings = {
  dialect: 'postgresql',
  rules: postgresql.rules,
  naming: namingConventions.aludel,
  steps: postgresql.steps,
  preconditions: postgresql.preconditions,
  needs: postgresql.rights.needs,
  serverVersion: 160000,
  toolVersion: 'bench',
  defaultSchema: 'public',
}

/** Reads, folds and plans `count` one-table revisions; milliseconds of each part. */
export function planMany(count: number): {
  readonly loadMs: number
  readonly planMs: number
  readonly statements: number
} {
  const files = oneTableRevisions(count)
  const start = performance.now()
  const sources = files.map((file) => {
    const { revision, diagnostics } = loadRevision(file)
    if (revision === undefined) throw new Error(diagnostics[0]?.message)
    return toSource(revision, false)
  })
  const { graph, problems } = buildGraph(sources)
  if (graph === undefined) throw new Error(problems[0]?.kind)
  const loaded = performance.now()
  const { plan, diagnostics } = planUpgrade([], sourcesOf(graph, graph.inOrder()), settings)
  if (plan === undefined) throw new Error(diagnostics[0]?.message)
  const planned = performance.now()
  const statements = plan.revisions.reduce((sum, revision) => sum + revision.statements.length, 0)
  return { loadMs: loaded - start, planMs: planned - loaded, statements }
}
