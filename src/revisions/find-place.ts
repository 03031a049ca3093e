import type { Branch } from './branch.js'
import type { RevisionGraph } from './graph.js'
import { findPosition } from './position.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'
import { parseTarget } from './target.js'

/** What a command that counts no steps is told by a target. */
export interface NamedPlace {
  readonly ids: readonly string[]
  readonly branch?: Branch
  /** `base`, or `branch@base`. */
  readonly isBase: boolean
}

/**
 * Where a target points that names a place by itself, whatever is applied: for `stamp`, `merge` and `revision`. Fails like a
 * target, or with `steps-not-counted`.
 */
export function findPlace<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  text: string,
): TargetResult<NamedPlace> {
  const target = parseTarget(text)
  if (!target.ok) return target
  const { anchor, steps } = target.value
  if (steps !== 0 || anchor.kind === 'current' || anchor.kind === 'relative') {
    return failed({ kind: 'steps-not-counted', text })
  }
  const position = findPosition(graph, [], target.value)
  if (!position.ok) return position
  const { ids, branch } = position.value
  return found({ ids, isBase: anchor.kind === 'base', ...(branch === undefined ? {} : { branch }) })
}
