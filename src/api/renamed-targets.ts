import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { resolveRevision } from '../revisions/resolve.js'
import { targetWords } from '../revisions/revision.js'

/** What was asked for by the name of a revision that another takes the place of. */
export function renamedTargets(
  graph: RevisionGraph<RevisionSource>,
  targets: readonly string[],
): readonly string[] {
  return targets.flatMap((text) => {
    const [, name = ''] = /^(?:\w+@)?(\w+?)(?:[+-]\d+)?$/.exec(text) ?? []
    const found = isTargetWord(name) ? undefined : resolveRevision(graph, name)
    if (found?.ok !== true || graph.labelled(name) !== undefined) return []
    const names = [found.value, ...(graph.get(found.value)?.branchLabels ?? [])]
    return names.some((known) => known.startsWith(name))
      ? []
      : [`${name} names what is replaced, and means ${found.value} here`]
  })
}

function isTargetWord(name: string): boolean {
  return targetWords.some((word) => word === name)
}
