import path from 'node:path'
import { rowChunks } from '../data-files/row-chunks.js'
import type { Plan } from '../plan/plan.js'
import type { StatementRows } from '../steps/statement.js'
import type { Project } from './project.js'

/** Where on disk a data file is that a document of the checkout names; undefined for a revision that it lacks. */
export function dataFilePath(project: Project, revision: string, file: string): string | undefined {
  const source = project.revisions.find((candidate) => candidate.revision === revision)
  return source === undefined ? undefined : path.resolve(project.cwd, path.dirname(source.file), file)
}

/**
 * The rows of all data files that a plan inserts, as a script has them: whole, in memory.
 *
 * @throws ChangedFileError when a file was changed since the project was opened
 */
export async function readChunks(
  project: Project,
  plan: Plan,
): Promise<(revision: string, rows: StatementRows) => readonly string[]> {
  const read = new Map<StatementRows, readonly string[]>()
  for (const { revision, statements } of plan.revisions) {
    for (const { rows } of statements) {
      const found = rows === undefined ? undefined : dataFilePath(project, revision, rows.file)
      if (rows === undefined || found === undefined) continue
      const chunks: string[] = []
      for await (const { json } of rowChunks(found, rows)) chunks.push(json)
      read.set(rows, chunks)
    }
  }
  return (_revision, rows) => read.get(rows) ?? []
}
