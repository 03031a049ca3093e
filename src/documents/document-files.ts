import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * The documents below a folder, sorted by path: `.yaml`, `.yml` and `.json`, hidden files and folders left out. Undefined
 * when there is no such folder.
 */
export function documentFiles(folder: string): readonly string[] | undefined {
  const root = path.resolve(folder)
  let entries
  try {
    entries = readdirSync(root, { withFileTypes: true, recursive: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM') return undefined
    throw error
  }
  return entries
    .filter((entry) => !entry.isDirectory() && /\.(?:ya?ml|json)$/i.test(entry.name))
    .map((entry) => {
      const file = entry.parentPath + path.sep + entry.name
      return { file, parts: file.slice(root.length + 1).split(path.sep) }
    })
    .filter(({ parts }) => !parts.some((part) => part.startsWith('.')))
    .sort((a, b) => comparePaths(a.parts, b.parts))
    .map(({ file }) => file)
}

/** Part by part, by code unit: the same order on every machine. */
function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (part !== other) return part < other ? -1 : 1
  }
  return a.length - b.length
}
