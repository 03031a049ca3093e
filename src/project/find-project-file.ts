import { stat } from 'node:fs/promises'
import path from 'node:path'

/** Names of the project file, in the order of looking. */
export const projectFileNames = ['aludel.yaml', 'aludel.yml', 'aludel.json'] as const

/** The first of `projectFileNames` in a folder or one above it. */
export async function findProjectFile(cwd: string): Promise<string | undefined> {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    for (const name of projectFileNames) {
      const file = path.join(folder, name)
      if (await exists(file)) return file
    }
    if (path.dirname(folder) === folder) return undefined
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM') return false
    throw error
  }
}
