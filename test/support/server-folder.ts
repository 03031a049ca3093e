import { chownSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { folderPrefix, sweepAbandonedServers, type ServerKind } from './abandoned-servers.js'
import { serverUser } from './server-user.js'
import { throwAwayFolder, type Place } from './places.js'

/** A folder for a server to keep its files in, of the user that it runs as. */
export interface ServerFolder {
  readonly path: string
  /** Gives files that were put there, and what is below them, to the user of the server. */
  own(...paths: readonly string[]): void
  remove(): void
}

/** Makes a throw-away folder for a server, after those that were left behind are gone. */
export function newServerFolder(kind: ServerKind, place: Place = 'memory'): ServerFolder {
  const user = serverUser()
  sweepAbandonedServers()
  const path = mkdtempSync(join(throwAwayFolder(place), `${folderPrefix(kind)}${process.pid}-`))
  const own = (...paths: readonly string[]): void => {
    if (user === undefined) return
    for (const each of paths) {
      chownSync(each, user.uid, user.gid)
      if (lstatSync(each).isDirectory()) own(...readdirSync(each).map((name) => join(each, name)))
    }
  }
  own(path)
  return {
    path,
    own,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  }
}

/** Hands `use` a folder that is gone afterwards. */
export function withServerFolder(
  kind: ServerKind,
  use: (path: string, own: ServerFolder['own']) => void,
): void {
  const { path, own, remove } = newServerFolder(kind)
  try {
    use(path, own)
  } finally {
    remove()
  }
}
