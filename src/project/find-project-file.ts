import { statSync } from 'node:fs'
import path from 'node:path'

/** Names of the project file, in the order of looking. */
export const projectFileNames = ['aludel.yaml', 'aludel.yml', 'aludel.json'] as const

/** The first of `projectFileNames` in a folder or one above it. */
export function findProjectFile(cwd: string): string | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    for (const name of projectFileNames) {
      const file = path.join(folder, name)
      if (exists(file)) return file
    }
    if (path.dirname(folder) === folder) return undefined
  }
}

function exists(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM') return false
    throw error
  }
}
