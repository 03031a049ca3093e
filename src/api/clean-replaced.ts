import { rm } from 'node:fs/promises'
import path from 'node:path'
import { graphOf, type Project } from './project.js'

/** The documents that were removed, each with the revision that does its work. */
export interface Cleaned {
  readonly removed: readonly { readonly revision: string; readonly file: string; readonly by: string }[]
}

/**
 * Removes the documents that others replace. From then on a database that has a part of them can only be taken down to what
 * is below them: each keeps the documents that it applied.
 *
 * @throws DocumentsError for wrong documents
 */
export async function cleanReplaced(project: Project): Promise<Cleaned> {
  const { replaced } = graphOf(project)
  const removed = project.revisions.flatMap(({ revision, file }) => {
    const by = replaced.sameAs.get(revision) ?? replaced.partOf.get(revision)
    return by === undefined ? [] : [{ revision, file, by }]
  })
  for (const { file } of removed) await rm(path.resolve(project.cwd, file))
  return { removed }
}
