import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { displayPath } from '../documents/display-path.js'
import { renderFileName } from '../revisions/file-name.js'
import { newRevisionId, revisionIdBytes } from '../revisions/generate-id.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { RevisionNode } from '../revisions/revision.js'
import { UsageError } from './errors.js'
import { describeFileName } from './file-name-problem.js'
import type { Project } from './project.js'

/** The id of a new document: the one that is wanted, or one that is made up. */
export interface WantedId {
  readonly revisionId?: string
  readonly randomBytes: (count: number) => Uint8Array
}

/** @throws UsageError when what is wanted is no id, or taken */
export function newDocumentId<N extends RevisionNode>(
  { revisionId, randomBytes }: WantedId,
  graph: RevisionGraph<N>,
): string {
  const id = revisionId ?? newRevisionId(randomBytes(revisionIdBytes))
  if (!/^[A-Za-z0-9_]{1,64}$/.test(id)) {
    throw new UsageError(`"${id}" is not an id`, 'an id has 1 to 64 letters, digits and underscores')
  }
  const { sameAs, partOf } = graph.replaced
  if (graph.has(id) || sameAs.has(id) || partOf.has(id)) {
    throw new UsageError(`revision ${id} exists already`, 'choose another --rev-id')
  }
  return id
}

/**
 * The file of a new document, by the project's template.
 *
 * @throws UsageError for a template that makes no path
 */
export function newDocumentFile(
  project: Project,
  folder: string,
  document: {
    readonly revision: string
    readonly message: string
    readonly now: Date
    readonly format: 'yaml' | 'json'
  },
): string {
  const { revision, message, now, format } = document
  const name = renderFileName(project.config.fileTemplate, {
    revision,
    message: message === '' ? revision : message,
    created: now,
    timeZone: project.config.timezone,
  })
  if (name.ok) return path.join(folder, `${name.path}.${format}`)
  const described = describeFileName(name.problem, project)
  throw new UsageError(described.message, described.help)
}

/** @throws UsageError when there is such a file */
export async function writeNewDocument({ cwd }: Project, file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new UsageError(`there is a file ${displayPath(file, cwd)} already`, 'choose another message')
  }
}
