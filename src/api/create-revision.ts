import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { displayPath } from '../documents/read-file.js'
import { renderFileName, type FileNameProblem } from '../revisions/file-name.js'
import { newRevisionId, revisionIdBytes } from '../revisions/generate-id.js'
import { resolveRevision } from '../revisions/resolve.js'
import { UsageError } from './errors.js'
import { describeFileName } from './file-name-problem.js'
import { graphOf, type Project } from './project.js'
import { revisionTemplate, schemaReference, type RevisionBody } from './revision-template.js'
import { valueOrThrow } from './target-error.js'

/** What a new document says. The clock and the dice are the caller's. */
export interface NewRevision {
  readonly message: string
  /** `head` (the default), `base`, or the parent's id or its beginning. */
  readonly revises?: string
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
 * @throws UsageError when the id is taken, there are several heads to revise, or the file exists
 */
export async function createRevision(
  project: Project,
  request: NewRevision,
): Promise<{ readonly revision: string; readonly file: string }> {
  const graph = graphOf(project)
  const revision = request.revisionId ?? newRevisionId(request.randomBytes(revisionIdBytes))
  if (!/^[A-Za-z0-9_]{1,64}$/.test(revision)) {
    throw new UsageError(`"${revision}" is not an id`, 'an id has 1 to 64 letters, digits and underscores')
  }
  if (graph.has(revision))
    throw new UsageError(`revision ${revision} exists already`, 'choose another --rev-id')
  const parents = parentsOf(request.revises ?? 'head', project)
  const folder = project.config.revisions[0] ?? path.join(project.config.folder, 'revisions')
  const name = renderFileName(project.config.fileTemplate, {
    revision,
    message: request.message === '' ? revision : request.message,
    created: request.now,
    timeZone: project.config.timezone,
  })
  if (!name.ok) throw templateError(name.problem, project)
  const file = path.join(folder, `${name.path}.${request.format}`)
  const text = await revisionTemplate(
    {
      revision,
      revises: parents[0] ?? null,
      message: request.message,
      created: request.now.toISOString().replace(/\.\d+Z$/, 'Z'),
      schema: schemaReference('revision', path.dirname(file), project.config.folder),
      format: request.format,
    },
    request.body,
  )
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(file, text, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new UsageError(
      `there is a file ${displayPath(file, project.cwd)} already`,
      'choose another message',
    )
  }
  return { revision, file: displayPath(file, project.cwd) }
}

function parentsOf(revises: string, project: Project): readonly string[] {
  const graph = graphOf(project)
  if (revises === 'base') return []
  if (revises !== 'head') return [valueOrThrow(resolveRevision(graph, revises))]
  if (graph.heads.length > 1) {
    throw new UsageError(
      `there are several heads: ${graph.heads.join(', ')}`,
      'say which one the new revision goes on from: --revises ID',
    )
  }
  return graph.heads
}

function templateError(problem: FileNameProblem, project: Project): UsageError {
  const { message, help } = describeFileName(problem, project)
  return new UsageError(message, help)
}
