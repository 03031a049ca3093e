import { parseDocument } from '../documents/parse-document.js'
import { withRevises } from '../documents/with-revises.js'
import { RunError } from '../migrate/errors.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { buildGraph } from '../revisions/build-graph.js'
import { findRebase, type NewParents, type Rebase, type WantedRebase } from '../revisions/rebase.js'
import type { ProjectDatabase } from './connect-project.js'
import { UsageError } from './errors.js'
import { graphDiagnostics } from './graph-diagnostics.js'
import { documentsError, graphOf, type Project } from './project.js'
import { valueOrThrow } from './target-error.js'
import { validateProject } from './validate-project.js'
import { writeDocuments, type DocumentChange } from './write-document.js'

/** Which branch is to stand on what, and how that is looked at before. */
export interface RebaseRequest extends WantedRebase {
  /** A database that must have applied nothing of what moves. */
  readonly database?: ProjectDatabase
  /** Writes nothing. */
  readonly dryRun?: boolean
}

/** A document whose parents were changed, or would be. */
export interface RebasedDocument extends NewParents {
  readonly file: string
  /** The line of its `revises`. */
  readonly line: number
}

/** A branch that stands on another revision now, or would. */
export interface Rebased {
  readonly onto: string
  /** Everything that moved, oldest first. */
  readonly moved: readonly string[]
  /** The documents that say so. None: the branch stood there already. */
  readonly changes: readonly RebasedDocument[]
}

/**
 * Lets a branch stand on another revision: rewrites `revises` of its lowest revisions in place, once it is known that no
 * database has applied what moves, and that everything can be applied and undone in its new place.
 *
 * @throws UsageError for a name that leads nowhere; DocumentsError for documents that are wrong, or would be; RunError
 *   `applied-already`, `merged-already`, `half-run`
 */
export async function rebaseRevisions(project: Project, request: RebaseRequest): Promise<Rebased> {
  const rebase = valueOrThrow(findRebase(graphOf(project), request))
  refuseMerges(project, rebase)
  if (request.database !== undefined) refuseApplied(project, rebase, request.database)
  validateMoved(project, rebase)
  const edits = rebase.changes.map((change) => editOf(project, change))
  if (request.dryRun !== true) await writeDocuments(edits, project.cwd)
  const changes = rebase.changes.map((change) => {
    const { file, start } = sourceOf(project, change.revision).locate('/revises')
    return { ...change, file, line: start.line }
  })
  return { onto: rebase.onto, moved: rebase.moved, changes }
}

function sourceOf(project: Project, revision: string): RevisionSource {
  const source = project.revisions.find((candidate) => candidate.revision === revision)
  if (source === undefined) throw new UsageError(`there is no revision ${revision}`)
  return source
}

/** What has been merged needs no rebase, and could not stand on what it is merged with. */
function refuseMerges(project: Project, { merges, onto }: Rebase): void {
  const [first] = merges
  if (first === undefined) return
  throw new RunError(
    'merged-already',
    `revision ${first.revision} merges the branch with ${first.parent}, on which it would stand then`,
    {
      revision: first.revision,
      problems: merges.map(({ revision, parent }) => {
        const source = sourceOf(project, revision)
        const pointer = `/revises/${source.revises.indexOf(parent)}`
        const { file, start } = source.locate(pointer)
        return {
          revision,
          operation: { pointer, file, line: start.line },
          sentence: `${revision} revises ${parent}, which ${parent === onto ? 'is what the branch would stand on' : `${onto} stands on`}`,
        }
      }),
      help: `the merge joins both sides already: leave it, or remove ${first.revision} first`,
    },
  )
}

/** Whoever applied a revision did so on what it stood on then. */
function refuseApplied(
  project: Project,
  { moved, onto }: Rebase,
  { database, environment }: ProjectDatabase,
): void {
  const { applied, halfRun } = database.state
  const here = new Set([...applied.map(({ revision }) => revision), halfRun?.revision])
  // What replaces others stands for them until the next run exchanges them.
  const stays = moved.filter((id) =>
    [id, ...(sourceOf(project, id).replaces ?? [])].some((one) => here.has(one)),
  )
  const [first] = stays
  if (first === undefined) return
  const tips = graphOf(project).tips(moved)
  throw new RunError(
    'applied-already',
    `${stays.join(', ')} ${stays.length === 1 ? 'is' : 'are'} applied to ${environment.name ?? environment.shownUrl}, and what is applied does not move`,
    {
      revision: first,
      problems: stays.map((revision) => {
        const { file, start } = sourceOf(project, revision).locate('/revision')
        return {
          revision,
          operation: { pointer: '/revision', file, line: start.line },
          sentence: `${revision} is ${halfRun?.revision === revision ? 'half-run' : 'applied'}`,
        }
      }),
      help: `bring the branches together instead: aludel merge ${[onto, ...tips].join(' ')}; or take it down first`,
    },
  )
}

/** Plans everything in its new place, up and down, as `validate` does. */
function validateMoved(project: Project, { changes }: Rebase): void {
  const parents = new Map(changes.map(({ revision, to }) => [revision, to]))
  const revisions = project.revisions.map((source) => ({
    ...source,
    revises: parents.get(source.revision) ?? source.revises,
  }))
  const { graph, problems } = buildGraph(revisions)
  if (graph === undefined) throw documentsError(project, graphDiagnostics(problems, revisions))
  const { ok, diagnostics } = validateProject({ ...project, revisions, graph })
  if (!ok) throw documentsError(project, diagnostics)
}

function editOf({ sources, revisions }: Project, { revision, to }: NewParents): DocumentChange {
  const file = revisions.find((source) => source.revision === revision)?.file ?? ''
  const before = sources.get(file) ?? ''
  const { document } = parseDocument({ file, text: before })
  const after = document === undefined ? undefined : withRevises(document, to)
  if (after !== undefined) return { file, before, after }
  const line = document?.locate('/revises').start.line ?? 1
  throw new UsageError(
    `${file}:${line}: revises cannot be changed by itself: something else refers to its anchor`,
    `write revises: ${to.join(', ')} there by hand`,
  )
}
