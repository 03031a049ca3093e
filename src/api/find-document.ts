import path from 'node:path'
import { findOne } from '../revisions/find-one.js'
import type { ProjectDatabase } from './connect-project.js'
import { UsageError } from './errors.js'
import { currentState } from './list-revisions.js'
import { documentsError, type Project } from './project.js'
import { TargetError, valueOrThrow } from './target-error.js'

/** A document of the project, wrong or right. */
export interface FoundDocument {
  /** Path as shown. */
  readonly file: string
  /** Absent where the file cannot be read as a revision. */
  readonly revision?: string
}

/**
 * The document that a word means: a target that names one revision, `current` where a database is asked, or the path of a
 * file. While documents are wrong, those that can be read are found by their ids and labels, so that they can be mended.
 *
 * @throws UsageError for a word that means no document, or several; DocumentsError where wrong documents hide which
 */
export function findDocument(project: Project, text: string, database?: ProjectDatabase): FoundDocument {
  const file = project.files.find(
    (known) => path.resolve(project.cwd, known) === path.resolve(project.cwd, text),
  )
  const ofFile = project.revisions.find((source) => source.file === file)
  if (file !== undefined) return { file, ...(ofFile === undefined ? {} : { revision: ofFile.revision }) }
  const id = text === 'current' ? currentOf(project, database) : idOf(project, text)
  const source = project.revisions.find(({ revision }) => revision === id)
  if (source === undefined) {
    throw new UsageError(
      `there is no file of revision ${id} in this checkout`,
      `the database has its document: aludel show ${id}`,
    )
  }
  return { file: source.file, revision: id }
}

function currentOf(project: Project, database: ProjectDatabase | undefined): string {
  if (database === undefined) {
    throw new UsageError('`current` is where a database stands', 'name one with --env or --url')
  }
  const [only, ...others] = currentState(project, database).tips
  if (only !== undefined && others.length === 0) return only
  throw new TargetError({
    kind: 'not-one',
    text: 'current',
    ids: only === undefined ? [] : [only, ...others],
  })
}

function idOf(project: Project, text: string): string {
  if (project.graph !== undefined) return valueOrThrow(findOne(project.graph, text))
  const exact = project.revisions.find(
    ({ revision, branchLabels }) => revision === text || branchLabels.includes(text),
  )
  const [begun, ...others] = project.revisions.filter(({ revision }) => revision.startsWith(text))
  const found = exact ?? (others.length === 0 ? begun : undefined)
  if (found === undefined) throw documentsError(project, project.diagnostics)
  return found.revision
}
