import { RunError, type RunProblem } from '../migrate/errors.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { outsideOf } from '../revisions/check-replaced.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { historyRange } from '../revisions/history-range.js'
import { UsageError } from './errors.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/** A stretch of the history that one revision can do the work of. */
export interface SquashRange {
  /** In order; the last is the one that later revisions stand on. */
  readonly members: readonly RevisionSource[]
  readonly top: RevisionSource
  /** What they stand on, and are not themselves. */
  readonly revises: readonly string[]
  readonly dependsOn: readonly string[]
  readonly branchLabels: readonly string[]
  /** Labels that name a place in the middle: nothing carries them any more. */
  readonly lostLabels: readonly string[]
}

/**
 * The stretch that a range (`a:b`, `a:`, `:b`) or the label of a branch names. It must end in one revision, and nothing beside
 * it may stand on one before that.
 *
 * @throws UsageError for a range that leads nowhere or holds one revision, RunError `not-squashed` naming who is in the way
 */
export function squashRange(graph: RevisionGraph<RevisionSource>, text: string): SquashRange {
  const ids = text.includes(':') ? valueOrThrow(historyRange(graph, [], text)) : branchOf(graph, text)
  const own = new Set(ids)
  const tops = ids.filter((id) => !graph.children(id).some((child) => own.has(child)))
  if (ids.length < 2) {
    throw new UsageError(
      `there ${ids.length === 0 ? 'are no revisions' : 'is one revision'} in \`${text}\``,
      'name a range of several: first:last',
    )
  }
  const [topId, ...others] = tops
  const members = sourcesOf(graph, ids)
  const top = members.find(({ revision }) => revision === topId)
  if (top === undefined || others.length > 0) {
    throw new UsageError(
      `\`${text}\` ends in several revisions: ${tops.join(', ')}`,
      'name the last one: first:last; branches can be squashed one by one, or up to their merge',
    )
  }
  const intruders = members
    .filter((member) => member !== top)
    .flatMap((member) => standsOn(member, own, graph))
  if (intruders.length > 0) {
    throw new RunError('not-squashed', `${text} is no whole stretch of the history`, {
      help: 'let the range end where the other line begins, or begin behind it',
      problems: intruders,
    })
  }
  const { revises, depends_on: dependsOn } = outsideOf(ids, graph)
  const bottoms = members.filter(({ revision }) => !graph.parents(revision).some((id) => own.has(id)))
  // A label of the first or the last names the same line when the one carries it that does the work of all.
  const carriers = new Set(bottoms.length === 1 ? [...bottoms, top] : [top])
  return {
    members: [...members.filter((member) => member !== top), top],
    top,
    revises,
    dependsOn,
    branchLabels: members.filter((member) => carriers.has(member)).flatMap(labelsOf),
    lostLabels: members.filter((member) => !carriers.has(member)).flatMap(labelsOf),
  }
}

function labelsOf({ branchLabels }: RevisionSource): readonly string[] {
  return branchLabels
}

/** The revision that carries the label, and all above it. */
function branchOf(graph: RevisionGraph<RevisionSource>, label: string): readonly string[] {
  const root = graph.labelled(label)
  if (root !== undefined) return graph.inOrder(graph.descendants([root.revision], { dependencies: false }))
  throw new UsageError(
    `\`${label}\` is no range, and no branch label`,
    'a range is first:last, first: or :last',
  )
}

function standsOn(
  { revision }: RevisionSource,
  own: ReadonlySet<string>,
  graph: RevisionGraph<RevisionSource>,
): readonly RunProblem[] {
  const outside = (ids: readonly string[]) =>
    sourcesOf(
      graph,
      ids.filter((id) => !own.has(id)),
    )
  return [
    ...outside(graph.children(revision)).map((other) => problem(other, 'revises', revision)),
    ...outside(graph.dependents(revision)).map((other) => problem(other, 'depends_on', revision)),
  ]
}

function problem(source: RevisionSource, key: 'revises' | 'depends_on', id: string): RunProblem {
  const pointer = `/${key}`
  const { file, start } = source.locate(pointer)
  return {
    revision: source.revision,
    operation: { pointer, file, line: start.line },
    sentence: `${source.revision} ${key === 'revises' ? 'revises' : 'depends on'} ${id}, which would be in the middle`,
  }
}
