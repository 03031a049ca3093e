import { rmSync } from 'node:fs'
import { unpackDebian } from './debian-packages.js'
import { pinnedMajors } from './engine-versions.js'
import { publish } from './fill-cache.js'
import { clientIn, pgClient, pgClientFolder } from './pg-client.js'

/**
 * Fetches PostgreSQL's client for the newest of the pinned servers into the cache, unless there is one, and returns
 * whether it had to. Only Debian has it where npm reaches.
 *
 * @throws Error when this is not Debian, or apt cannot fetch it.
 */
export function fetchPgClient(): boolean {
  const newest = Math.max(...pinnedMajors)
  if (!('missing' in pgClient(newest))) return false
  unpackDebian({ names: ['postgresql-client'], suite: 'testing' }, (unpacked, suite) => {
    const client = clientIn(unpacked)
    if (client === undefined || client.major < newest) {
      throw new Error(`Debian ${suite} has ${client?.version ?? 'no client that starts here'}`)
    }
    // There is one that is too old.
    rmSync(pgClientFolder(), { recursive: true, force: true })
    publish(unpacked, pgClientFolder())
  })
  return true
}
