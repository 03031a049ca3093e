import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { engineCache } from './engine-cache.js'
import { isRoot } from './traversable.js'

/** Hands `use` an empty folder inside the cache, after which it is gone: what is fetched is made there and then published. */
export function inCache(use: (work: string) => void): void {
  makeOwnFolder(engineCache())
  const work = mkdtempSync(join(engineCache(), '.fetch-'))
  try {
    use(work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Gives what was made its place in the cache, at once, so that an interrupted fetch leaves nothing half done. */
export function publish(made: string, place: string): void {
  try {
    renameSync(made, place)
  } catch (error) {
    // Another run was quicker: its copy is the same.
    if (!existsSync(place)) throw error
  }
}

/** A cache in a folder for temporary files has a known name: refuse one that somebody else put there. */
function makeOwnFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const stats = lstatSync(folder)
  const uid = process.getuid?.()
  if (!stats.isDirectory() || (uid !== undefined && stats.uid !== uid)) {
    throw new Error(`${folder} is not a folder of this user; name another one in ALUDEL_TEST_CACHE`)
  }
  if (isRoot()) chmodSync(folder, 0o755)
}
