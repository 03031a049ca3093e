import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedMajors } from './engine-versions.js'
import { inCache, publish } from './fill-cache.js'
import { clientIn, pgClient, pgClientFolder } from './pg-client.js'

/** The suite of Debian that has a client for the newest server; it always can be installed as it is. */
const suite = 'testing'
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
const timeoutMs = 300_000

/**
 * Fetches PostgreSQL's client for the newest of the pinned servers into the cache, unless there is one, and returns
 * whether it had to. Only Debian has it where npm reaches: it comes from the mirror that this machine's apt knows, with
 * the libraries it needs, and nothing is installed.
 *
 * @throws Error when this is not Debian, or apt cannot fetch it.
 */
export function fetchPgClient(): boolean {
  const newest = Math.max(...pinnedMajors)
  if (!('missing' in pgClient(newest))) return false
  const mirror = debianMirror()
  inCache((work) => {
    const signed = existsSync(keyring) ? `[signed-by=${keyring}] ` : ''
    writeFileSync(join(work, 'sources.list'), `deb ${signed}${mirror} ${suite} main\n`)
    writeFileSync(join(work, 'status'), '')
    for (const folder of ['lists/partial', 'cache/archives/partial', 'client']) {
      mkdirSync(join(work, folder), { recursive: true })
    }
    apt(work, ['update'])
    apt(work, ['install', '--yes', '--download-only', '--no-install-recommends', 'postgresql-client'])
    const archives = join(work, 'cache/archives')
    for (const name of readdirSync(archives)) {
      // Perl is for the wrappers that Debian puts around the programs.
      if (!name.endsWith('.deb') || /^(?:lib)?perl/.test(name)) continue
      run('dpkg-deb', ['--extract', join(archives, name), join(work, 'client')])
    }
    const client = clientIn(join(work, 'client'))
    if (client === undefined || client.major < newest) {
      throw new Error(`Debian ${suite} has ${client?.version ?? 'no client that starts here'}`)
    }
    // There is one that is too old.
    rmSync(pgClientFolder(), { recursive: true, force: true })
    publish(join(work, 'client'), pgClientFolder())
  })
  return true
}

/** Where this machine's apt gets Debian from. */
function debianMirror(): string {
  const targets = existsSync('/usr/bin/apt-get')
    ? run('apt-get', [
        'indextargets',
        '--format',
        '$(ORIGIN) $(CREATED_BY) $(COMPONENT) $(RELEASE) $(REPO_URI)',
      ])
    : ''
  const mirror = /^Debian Packages main [a-z]+ (\S+)$/m.exec(targets)?.[1]
  if (mirror === undefined) {
    throw new Error(
      'it comes from Debian, and apt has no list of its packages here: run `apt-get update` first, ' +
        'or put pg_dump and psql on the path',
    )
  }
  return mirror
}

/** An apt beside the one of the system: with lists, archives and installed packages of its own. */
function apt(work: string, args: readonly string[]): void {
  const settings = {
    'Dir::Etc::sourcelist': join(work, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::Lists': join(work, 'lists'),
    'Dir::State::status': join(work, 'status'),
    'Dir::Cache': join(work, 'cache'),
    'APT::Sandbox::User': 'root',
  }
  run('apt-get', [
    '-qq',
    ...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
    ...args,
  ])
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    timeout: timeoutMs,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
