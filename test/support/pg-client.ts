import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startUnpacked } from './debian-packages.js'
import { engineCache } from './engine-cache.js'

/** PostgreSQL's own client on this machine: a second opinion beside everything of ours. */
export interface PgClient {
  /** As it names itself, such as `18.6`. */
  readonly version: string
  /** It talks to servers up to its own major (https://www.postgresql.org/docs/current/app-pgdump.html, Notes). */
  readonly major: number
  /** Runs a program and returns what it prints; throws with what it says when it fails. */
  run(program: 'pg_dump' | 'psql', args: readonly string[]): Promise<string>
}

/** How a program is started: by itself, or by a loader with its options. */
type Start = (program: string) => readonly [file: string, ...args: string[]]

/** What a schema prints stays far below this. */
const maxOutputBytes = 64 * 1024 * 1024

/** The folder in the cache that holds the client, once `scripts/fetch-engines.ts` has unpacked it. */
export function pgClientFolder(): string {
  return join(engineCache(), `postgresql-client-${process.platform}-${process.arch}`)
}

let known: readonly PgClient[] | undefined

/** The newest client, from the path or from the cache, if it talks to servers of `major`; or why there is none. */
export function pgClient(major: number): PgClient | { readonly missing: string } {
  known ??= [clientOnPath(), clientIn(pgClientFolder())]
    .filter((each) => each !== undefined)
    .sort((a, b) => b.major - a.major)
  const able = known.find((each) => each.major >= major)
  const had = known.map(({ version }) => version).join(' and ') || 'none'
  return able ?? { missing: `needs pg_dump and psql of PostgreSQL ${major} or newer; there is ${had}` }
}

/** The client on the path, or `undefined` when there is none. */
export function clientOnPath(): PgClient | undefined {
  return client((program) => [program])
}

/**
 * The client unpacked in `folder`, or `undefined` when there is none. It may be of a newer system than the machine's:
 * it starts with the loader and the libraries that came with it.
 */
export function clientIn(folder: string): PgClient | undefined {
  const versions = join(folder, 'usr/lib/postgresql')
  const [version] = existsSync(versions) ? readdirSync(versions) : []
  if (version === undefined) return undefined
  const loader = startUnpacked(folder)
  if (loader === undefined) return undefined
  const [file = '', ...options] = loader
  return client((program) => [file, ...options, join(versions, version, 'bin', program)])
}

function client(start: Start): PgClient | undefined {
  // What the machine says of servers of its own is not for ours.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')))
  const [file, ...args] = start('pg_dump')
  const { stdout, error } = spawnSync(file, [...args, '--version'], { env, encoding: 'utf8' })
  const [, version] = error === undefined ? (/^pg_dump \(PostgreSQL\) (\d\S*)/.exec(stdout) ?? []) : []
  if (version === undefined) return undefined
  return {
    version,
    major: Number.parseInt(version, 10),
    run: async (program, more) => {
      const [command, ...options] = start(program)
      const ran = await promisify(execFile)(command, [...options, ...more], {
        env,
        maxBuffer: maxOutputBytes,
      })
      return ran.stdout
    },
  }
}
