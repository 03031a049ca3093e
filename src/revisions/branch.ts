import { suggest } from '../diagnostics/suggest.js'
import type { RevisionGraph } from './graph.js'
import { resolveRevision } from './resolve.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'

/** What stands before the `@` of a target. */
export interface Branch {
  /** As typed. */
  readonly name: string
  /** The revision that carries the label, or that was named. */
  readonly root: string
  /** Everything below and above the root by `revises`, the root included. */
  readonly lineage: ReadonlySet<string>
}

/** Finds a branch by a label or by a revision on it. Fails with `unknown-branch`, `ambiguous-revision` or `part-of-another`. */
export function findBranch<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  name: string,
): TargetResult<Branch> {
  const root = resolveRevision(graph, name)
  if (!root.ok) {
    if (root.problem.kind === 'ambiguous-revision' || root.problem.kind === 'part-of-another') return root
    const candidates = suggest(name, graph.branchLabels)
    return failed({ kind: 'unknown-branch', text: name, candidates })
  }
  const below = graph.ancestors([root.value], { dependencies: false })
  const above = graph.descendants([root.value], { dependencies: false })
  return found({ name, root: root.value, lineage: new Set([...below, ...above]) })
}
