import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { startUnpacked, unpackDebian } from './debian-packages.js'
import { engineCache } from './engine-cache.js'
import { publish } from './fill-cache.js'

/** The folder in the cache that holds PgBouncer, once `scripts/fetch-engines.ts` has unpacked it. */
export function pgbouncerFolder(): string {
  return join(engineCache(), `pgbouncer-${process.platform}-${process.arch}`)
}

/** How PgBouncer is started on this machine, from the path or from the cache; or why it is not. */
export function pgbouncerProgram(): readonly string[] | { readonly missing: string } {
  known ??= [['pgbouncer'], unpackedIn(pgbouncerFolder())].find(
    (start) => start !== undefined && starts(start),
  )
  return known ?? { missing: 'it is neither on the path nor in the cache' }
}

let known: readonly string[] | undefined

/**
 * Fetches PgBouncer into the cache, unless there is one, and returns whether it had to.
 *
 * @throws Error when this is not Debian, or apt cannot fetch it.
 */
export function fetchPgbouncer(): boolean {
  if (!('missing' in pgbouncerProgram())) return false
  unpackDebian({ names: ['pgbouncer'], suite: 'testing' }, (unpacked, suite) => {
    const start = unpackedIn(unpacked)
    if (start === undefined || !starts(start)) throw new Error(`that of Debian ${suite} does not start here`)
    publish(unpacked, pgbouncerFolder())
  })
  return true
}

function unpackedIn(folder: string): readonly string[] | undefined {
  const program = join(folder, 'usr/sbin/pgbouncer')
  const loader = startUnpacked(folder)
  return loader === undefined || !existsSync(program) ? undefined : [...loader, program]
}

function starts([file = '', ...args]: readonly string[]): boolean {
  const { stdout } = spawnSync(file, [...args, '--version'], { encoding: 'utf8' })
  return /^PgBouncer \d/im.test(stdout ?? '')
}
