import path from 'node:path'
import { displayPath } from '../documents/display-path.js'
import { targetWords } from '../revisions/revision.js'
import { findPlace } from '../revisions/find-place.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { UsageError } from './errors.js'
import { folderFor } from './folder-for.js'
import { newDocumentFile, newDocumentId, writeNewDocument } from './new-document.js'
import { parentsOf } from './parents-of.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { graphOf, type Project } from './project.js'
import { revisionTemplate, schemaReference, type RevisionBody } from './revision-template.js'
import { valueOrThrow } from './target-error.js'

/** What a new document says. The clock and the dice are the caller's. */
export interface NewRevision {
  readonly message: string
  /** `head` (the default), `base`, a label, the parent's id or its beginning; several for a merge. */
  readonly revises?: string | readonly string[]
  /** What it revises may be revised already: a new branch begins there. */
  readonly splice?: boolean
  /** Names for the branch that begins with it. */
  readonly branchLabels?: readonly string[]
  /** Ids or labels of revisions that must be applied before, without being parents. */
  readonly dependsOn?: readonly string[]
  /** The folder that it is written into, one of the project's or below one; default: that of what it revises. */
  readonly versionPath?: string
  readonly revisionId?: string
  readonly format: 'yaml' | 'json'
  /** What it does; absent: that is for its author to write. */
  readonly body?: RevisionBody
  readonly now: Date
  readonly randomBytes: (count: number) => Uint8Array
}

/**
 * Writes a new document with its header filled in and its editor completion set up.
 *
 * @throws UsageError when the id or a label is taken, there are several heads to revise, a dependency or the folder is not
 *   known, or the file exists
 */
export async function createRevision(
  project: Project,
  request: NewRevision,
): Promise<{ readonly revision: string; readonly file: string }> {
  const graph = graphOf(project)
  const revision = newDocumentId(request, graph)
  const { branchLabels = [], revises = 'head', splice = false } = request
  const parents = parentsOf(project, { names: [revises].flat(), splice })
  for (const label of branchLabels) checkLabel(label, revision, graph)
  const dependsOn = (request.dependsOn ?? []).map((name) => dependencyOf(name, graph))
  const folder = folderFor(project, { parents, versionPath: request.versionPath })
  const file = newDocumentFile(project, folder, { ...request, revision })
  const text = revisionTemplate(
    {
      revision,
      revises: parents,
      branchLabels,
      dependsOn,
      message: request.message,
      created: request.now.toISOString().replace(/\.\d+Z$/, 'Z'),
      schema: schemaReference('revision', path.dirname(file), project.config.folder),
      format: request.format,
    },
    request.body,
  )
  await writeNewDocument(project, file, text)
  return { revision, file: displayPath(file, project.cwd) }
}

/** A label is refused before its document is written, not when it is read. */
function checkLabel(label: string, revision: string, graph: RevisionGraph<RevisionSource>): void {
  if (!/^[A-Za-z0-9_]{1,64}$/.test(label) || targetWords.some((word) => word === label)) {
    throw new UsageError(
      `"${label}" is not a branch label`,
      `a label has 1 to 64 letters, digits and underscores, and is none of ${targetWords.join(', ')}`,
    )
  }
  const owner = graph.labelled(label)
  if (owner !== undefined) {
    throw new UsageError(`revision ${owner.revision} has the label ${label} already`, 'choose another label')
  }
  if (graph.has(label) || label === revision) {
    throw new UsageError(`${label} is the id of a revision`, 'choose another label')
  }
}

/** A label stays a label; all else is written as the whole id. */
function dependencyOf(name: string, graph: RevisionGraph<RevisionSource>): string {
  if (graph.labelled(name) !== undefined) return name
  const [only, ...others] = valueOrThrow(findPlace(graph, name)).ids
  if (only !== undefined && others.length === 0) return only
  throw new UsageError(`\`${name}\` is not one revision to depend on`, 'name it by its id, or a label')
}
