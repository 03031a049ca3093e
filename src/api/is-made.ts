import { existsSync } from 'node:fs'
import { pgliteLocation } from '../drivers/pglite-location.js'
import type { ResolvedEnvironment } from '../project/environment.js'

/** Is the database one inside of this process? */
export function isEmbedded({ url }: ResolvedEnvironment): boolean {
  return /^pglite:/i.test(url)
}

/** false: an embedded database that nobody made yet. To look at it would make it. */
export function isMade(environment: ResolvedEnvironment): boolean {
  if (!isEmbedded(environment)) return true
  const location = pgliteLocation(environment.url)
  return location?.kind === 'folder' && existsSync(location.folder)
}
