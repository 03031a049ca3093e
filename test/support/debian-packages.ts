import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inCache } from './fill-cache.js'

/** The suite of Debian that has programs for the newest server; it always can be installed as it is. */
const suite = 'testing'
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
const timeoutMs = 300_000

/**
 * Fetches a package of Debian with the libraries it needs, from the mirror that this machine's apt knows, and hands the folder
 * into which all of it is unpacked to `use`, after which it is gone. Nothing is installed, and no right is needed.
 *
 * @throws Error when this is not Debian, or apt cannot fetch it.
 */
export function unpackDebian(name: string, use: (unpacked: string, suite: string) => void): void {
  const mirror = debianMirror(name)
  inCache((work) => {
    const signed = existsSync(keyring) ? `[signed-by=${keyring}] ` : ''
    writeFileSync(join(work, 'sources.list'), `deb ${signed}${mirror} ${suite} main\n`)
    writeFileSync(join(work, 'status'), '')
    const unpacked = join(work, 'unpacked')
    for (const folder of [join(work, 'lists/partial'), join(work, 'cache/archives/partial'), unpacked]) {
      mkdirSync(folder, { recursive: true })
    }
    apt(work, ['update'])
    apt(work, ['install', '--yes', '--download-only', '--no-install-recommends', name])
    const archives = join(work, 'cache/archives')
    for (const archive of readdirSync(archives)) {
      // Perl is for the wrappers that Debian puts around programs.
      if (!archive.endsWith('.deb') || /^(?:lib)?perl/.test(archive)) continue
      run('dpkg-deb', ['--extract', join(archives, archive), unpacked])
    }
    use(unpacked, suite)
  })
}

/**
 * How a program that was unpacked so is started: it may be of a newer system than the machine's, so it gets the loader and the
 * libraries that came with it. `undefined` where there are none.
 */
export function startUnpacked(folder: string): readonly string[] | undefined {
  const parent = join(folder, 'usr/lib')
  for (const triplet of existsSync(parent) ? readdirSync(parent, { withFileTypes: true }) : []) {
    if (!triplet.isDirectory()) continue
    const libraries = join(parent, triplet.name)
    const loader = readdirSync(libraries).find((name) => /^ld-linux.*\.so\.\d$/.test(name))
    if (loader !== undefined) return [join(libraries, loader), '--library-path', libraries]
  }
  return undefined
}

/** Where this machine's apt gets Debian from. */
function debianMirror(name: string): string {
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
      `it comes from Debian's ${name}, and apt has no list of its packages here: run \`apt-get update\` first, ` +
        'or put it on the path',
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
