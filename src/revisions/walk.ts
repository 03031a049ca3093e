import type { RevisionGraph } from './graph.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'

/** A walk of some steps. */
export interface Walk {
  /** The target as typed, for messages. */
  readonly text: string
  /** How many revisions to go; at least 1. */
  readonly steps: number
  /** Where the walk may go; everywhere when absent. */
  readonly lineage?: ReadonlySet<string>
}

/**
 * Goes up by `revises` from a revision, or from the empty database when there is none, and returns where it lands.
 * Fails with `several-ways` at a branch point and `walked-too-far` at a head.
 */
export function walkUp<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  from: string | undefined,
  { text, steps, lineage }: Walk,
): TargetResult<string> {
  let at = from
  for (let step = 0; step < steps; step += 1) {
    const all = at === undefined ? graph.bases : graph.children(at)
    const ways = lineage === undefined ? all : all.filter((id) => lineage.has(id))
    if (ways.length > 1) return failed({ kind: 'several-ways', text, at, candidates: ways })
    const [next] = ways
    if (next === undefined) return failed({ kind: 'walked-too-far', text, wanted: steps, possible: step })
    at = next
  }
  return at === undefined ? failed({ kind: 'walked-too-far', text, wanted: steps, possible: 0 }) : found(at)
}

/** A finished walk down. */
export interface Descent {
  /** The last revision left behind. */
  readonly left: string
  /** The parents it lands on: several below a merge, none below a base. */
  readonly landing: readonly string[]
}

/**
 * Goes down by `revises` from a revision. The last step may leave a merge (landing on all parents) or a base; a step
 * further fails with `several-ways` or `walked-too-far`.
 */
export function walkDown<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  from: string,
  { text, steps }: Walk,
): TargetResult<Descent> {
  let left = from
  for (let step = 1; step < steps; step += 1) {
    const ways = graph.parents(left)
    if (ways.length > 1) return failed({ kind: 'several-ways', text, at: left, candidates: ways })
    const [next] = ways
    if (next === undefined) return failed({ kind: 'walked-too-far', text, wanted: steps, possible: step })
    left = next
  }
  return found({ left, landing: graph.parents(left) })
}
