import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import { foldHistory, type PlanSettings } from '../plan/planner.js'
import { replacementDifference } from '../plan/squash/prove-replacement.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { buildGraph } from '../revisions/build-graph.js'
import { replacedMembers } from '../revisions/check-replaced.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { Project } from './project.js'
import { sourcesOf } from './sources-of.js'

/**
 * Does a revision do what those do that it replaces? Looked at where all of their documents are there. What is wrong with
 * these by themselves is told too: a database that has a part of them applies the rest.
 */
export function replacedFindings({ revisions }: Project, settings: PlanSettings): readonly Diagnostic[] {
  const replaced = revisions.flatMap(({ replaces = [] }) => replaces)
  const opened = replaced.length === 0 ? undefined : buildGraph(revisions, { opened: replaced }).graph
  if (opened === undefined) return []
  return revisions.flatMap((source) =>
    (source.replaces ?? []).length === 0 || opened.has(source.revision)
      ? []
      : findingsOf(source, revisions, opened, settings),
  )
}

function findingsOf(
  by: RevisionSource,
  revisions: readonly RevisionSource[],
  opened: RevisionGraph<RevisionSource>,
  settings: PlanSettings,
): readonly Diagnostic[] {
  const members = new Set(replacedMembers(by.revision, revisions))
  const all = opened.inOrder(opened.ancestors(members, { dependencies: true }))
  const before = sourcesOf(
    opened,
    all.filter((id) => !members.has(id)),
  )
  const replaced = sourcesOf(
    opened,
    all.filter((id) => members.has(id)),
  )
  const history = foldHistory(before, settings)
  const { diagnostics } = foldHistory([...before, ...replaced], settings)
  if (diagnostics.some(({ severity }) => severity === 'error')) return diagnostics
  const difference = replacementDifference({ replaced, by }, history.model, settings)
  if (difference === undefined) return []
  return [
    makeDiagnostic(
      'model/replaces',
      `revision ${by.revision} does not make the schema of those that it replaces: ${difference}`,
      by.locate('/replaces', { atKey: true }),
      { help: 'squash them again, or let it do the same' },
    ),
  ]
}
