import path from 'node:path'
import type { Project, Validation } from '../index.js'
import { CommandLineError } from './command-line-error.js'

/**
 * Validates the project, showing findings of the files that were named; of all, where none was.
 *
 * @throws CommandLineError for a file that is none of the project's documents
 */
export async function validateFiles(project: Project, named: readonly string[]): Promise<Validation> {
  const { validateProject } = await import('../api/validate-project.js')
  if (named.length === 0) return validateProject(project)
  const known = new Map(project.files.map((file) => [path.resolve(project.cwd, file), file]))
  const files = named.map((name) => {
    const file = known.get(path.resolve(project.cwd, name))
    if (file !== undefined) return file
    throw new CommandLineError(
      `${name} is no document of this project`,
      'documents stand in the folders that `revisions` of the project file names',
    )
  })
  return validateProject(project, { files })
}
