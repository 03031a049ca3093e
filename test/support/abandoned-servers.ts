import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { throwAwayFolders } from './places.js'

const serverKinds = ['postgresql', 'mysql', 'mariadb'] as const

/** The servers that keep their files in a folder for temporary files. */
export type ServerKind = (typeof serverKinds)[number]

/** What is left of the servers of a kind when a test run was killed. */
const leftBehind: Readonly<Record<ServerKind, (folder: string) => void>> = {
  // It ends by itself within a minute of losing its data directory.
  postgresql: () => undefined,
  mysql: endServerOf,
  mariadb: endServerOf,
}

/** How the folders of servers begin; the pid of the test run that made the folder follows. */
export function folderPrefix(kind: ServerKind): string {
  return `aludel-${kind}-`
}

const abandonedAfterMs = 3_600_000

/** Removes the folders of test runs that were killed before they could, and ends the servers that are still at work there. */
export function sweepAbandonedServers(): void {
  for (const place of throwAwayFolders()) sweep(place)
}

function sweep(place: string): void {
  for (const entry of readdirSync(place)) {
    const kind = serverKinds.find((each) => entry.startsWith(folderPrefix(each)))
    if (kind === undefined) continue
    const owner = Number.parseInt(entry.slice(folderPrefix(kind).length), 10)
    if (!Number.isInteger(owner) || alive(owner)) continue
    const folder = join(place, entry)
    const stats = statSync(folder, { throwIfNoEntry: false })
    // Not the young ones: another container may share the folder and count its pids differently.
    if (stats === undefined || Date.now() - stats.mtimeMs < abandonedAfterMs) continue
    try {
      leftBehind[kind](folder)
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    } catch {
      // Another user's: theirs to remove.
    }
  }
}

/** Nothing is killed on the word of an old pid alone: the process must have this very folder in its command line. */
function endServerOf(folder: string): void {
  const file = join(folder, 'data/server.pid')
  if (!existsSync(file)) return
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  if ((stdout ?? '').includes(`${folder}/`)) process.kill(pid, 'SIGKILL')
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
