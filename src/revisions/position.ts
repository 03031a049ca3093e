import { findBranch, type Branch } from './branch.js'
import type { RevisionGraph } from './graph.js'
import { resolveRevision } from './resolve.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'
import type { Target } from './target.js'
import { walkDown, walkUp } from './walk.js'

/** A place in the graph: the revisions one stands on; none means the empty database. */
export interface Position {
  readonly ids: readonly string[]
  /** For a walk down: the last revision it left behind. */
  readonly left?: string
  /** The branch the target named. */
  readonly branch?: Branch
}

/**
 * Finds where a target points, given the applied revisions. Every failure is a `TargetProblem` of the lookup or the
 * walk; whether the place suits an upgrade or a downgrade is for the caller to say.
 */
export function findPosition<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  target: Target,
): TargetResult<Position> {
  if (target.branch === undefined) return findAlong(graph, applied, target, undefined)
  const branch = findBranch(graph, target.branch)
  if (!branch.ok) return branch
  const position = findAlong(graph, applied, target, branch.value)
  return position.ok ? found({ ...position.value, branch: branch.value }) : position
}

function findAlong<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  target: Target,
  branch: Branch | undefined,
): TargetResult<Position> {
  const onBranch = (ids: readonly string[]): readonly string[] =>
    branch === undefined ? ids : ids.filter((id) => branch.lineage.has(id))
  const { anchor, steps, text } = target
  switch (anchor.kind) {
    case 'relative':
    case 'current': {
      const tips = graph.tips(onBranch(applied))
      if (steps === 0) return found({ ids: tips })
      if (tips.length > 1) return failed({ kind: 'several-tips', text, candidates: tips })
      return walkFrom(graph, tips[0], target, branch)
    }
    case 'heads':
      return found({ ids: onBranch(graph.heads) })
    case 'head': {
      const heads = onBranch(graph.heads)
      if (heads.length > 1) return failed({ kind: 'several-heads', text, candidates: heads })
      return steps === 0 ? found({ ids: heads }) : walkFrom(graph, heads[0], target, branch)
    }
    case 'base':
      return steps === 0 ? found({ ids: [] }) : walkFrom(graph, undefined, target, branch)
    case 'revision': {
      const id = resolveRevision(graph, anchor.id, branch?.lineage)
      if (!id.ok) return id
      if (branch !== undefined && !branch.lineage.has(id.value)) {
        return failed({
          kind: 'not-in-branch',
          text,
          branch: branch.name,
          id: id.value,
          candidates: onBranch(graph.heads),
        })
      }
      return steps === 0 ? found({ ids: [id.value] }) : walkFrom(graph, id.value, target, branch)
    }
  }
}

function walkFrom<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  from: string | undefined,
  { text, steps, anchor }: Target,
  branch: Branch | undefined,
): TargetResult<Position> {
  const walk = {
    text,
    steps: Math.abs(steps),
    ...(branch === undefined ? {} : { lineage: branch.lineage }),
  }
  if (steps > 0) {
    const up = walkUp(graph, from, walk)
    return up.ok ? found({ ids: [up.value] }) : up
  }
  const tooFar = { kind: 'walked-too-far', text, wanted: walk.steps } as const
  if (from === undefined) return failed({ ...tooFar, possible: 0 })
  const down = walkDown(graph, from, walk)
  if (!down.ok) return down
  const { left, landing } = down.value
  // From where the database stands the last step may end in nothing; from a named revision that is `base`, and not
  // the same: other bases would have to go too.
  if (landing.length === 0 && anchor.kind !== 'relative' && anchor.kind !== 'current') {
    return failed({ ...tooFar, possible: walk.steps - 1 })
  }
  return found({ ids: landing, left })
}
