import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { serverTmpdir } from './traversable.js'

/** How the folders of servers begin; the pid of the test run that made the folder follows. */
export const folderPrefix = 'aludel-postgresql-'

const abandonedAfterMs = 3_600_000

/**
 * Removes the folders of test runs that were killed before they could. A server left behind ends by itself within
 * a minute of losing its data directory, so no process is ever killed on the word of an old pid.
 */
export function sweepAbandonedServers(): void {
  for (const entry of readdirSync(serverTmpdir())) {
    const owner = entry.startsWith(folderPrefix)
      ? Number.parseInt(entry.slice(folderPrefix.length), 10)
      : Number.NaN
    if (!Number.isInteger(owner) || alive(owner)) continue
    const folder = join(serverTmpdir(), entry)
    const stats = statSync(folder, { throwIfNoEntry: false })
    // Not the young ones: another container may share the folder and count its pids differently.
    if (stats === undefined || Date.now() - stats.mtimeMs < abandonedAfterMs) continue
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another user's: theirs to remove.
    }
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
