import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'

/**
 * Whether a user other than the owner can reach what lies in `folder`: every existing folder on the way must
 * let others pass. Root's home usually does not, and the server that root starts runs as somebody else.
 */
export function traversableByOthers(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats !== undefined && (stats.mode & 0o001) === 0) return false
    if (dirname(path) === path) return true
  }
}

/** Whether this process is root, so that a server must be started as another user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** The folder for throw-away files that the user of the server can reach. */
export function serverTmpdir(): string {
  const folder = tmpdir()
  return !isRoot() || traversableByOthers(folder) ? folder : '/tmp'
}
