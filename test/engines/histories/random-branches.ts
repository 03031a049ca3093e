import type { PlanSettings } from '../../../src/plan/planner.js'
import type { RevisionSource } from '../../../src/plan/revision-source.js'
import { buildGraph } from '../../../src/revisions/build-graph.js'
import type { RevisionGraph } from '../../../src/revisions/graph.js'
import { randomSource, type Random } from '../../support/random-source.js'
import { lengthen, randomHistory } from './random-history.js'

/** A trunk that parts into two branches. */
export interface RandomBranches {
  readonly trunk: readonly RevisionSource[]
  readonly left: readonly RevisionSource[]
  readonly right: readonly RevisionSource[]
  readonly graph: RevisionGraph<RevisionSource>
  /** For what is chosen on the way. */
  readonly random: Random
}

const trunkLength = 8
const longestBranch = 3
/** So many names apart, nothing that both branches make is called the same. */
const namesApart = 7000

/** Branches over every kind of object, the same for the same seed; in one case of four both make their names alike. */
export function randomBranches(seed: number, settings: PlanSettings): RandomBranches {
  const random = randomSource(seed)
  const trunk = randomHistory(seed, trunkLength, settings)
  const apart = random(4) === 0 ? 0 : namesApart
  const branch = (prefix: string, names: number): readonly RevisionSource[] =>
    lengthen(trunk.branch(prefix, names), trunkLength + 1 + random(longestBranch), random)
      .revisions.slice(trunkLength)
      .map(({ source }) => source)
  const [left, right] = [branch('left', 0), branch('right', apart)]
  const below = trunk.revisions.map(({ source }) => source)
  const { graph, problems } = buildGraph([...below, ...left, ...right])
  if (graph === undefined) throw new Error(`seed ${seed}: ${JSON.stringify(problems)}`)
  return { trunk: below, left, right, graph, random }
}
