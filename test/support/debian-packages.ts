import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inCache } from './fill-cache.js'

/** What is fetched from Debian, and from where. */
export interface DebianPackages {
  /** These, with the libraries that they need. */
  readonly names: readonly string[]
  /** These by themselves: what they depend on is not needed for what is taken from them. */
  readonly alone?: readonly string[]
  /**
   * `testing` has programs for the newest PostgreSQL, and always can be installed as it is; `sid` has what is held back from a
   * release, as MySQL is; `own` is the suite that this machine's apt knows.
   */
  readonly suite: 'testing' | 'sid' | 'own'
}

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
const timeoutMs = 300_000

/**
 * Fetches packages of Debian from the mirror that this machine's apt knows, and hands the folder into which all of them are
 * unpacked to `use`, after which it is gone. Nothing is installed, and no right is needed. Files keep the rights that Debian
 * gives them: everybody may read them.
 *
 * @throws Error when this is not Debian, or apt cannot fetch it.
 */
export function unpackDebian(packages: DebianPackages, use: (unpacked: string, suite: string) => void): void {
  const { mirror, release } = debianMirror(packages.names)
  const suite = packages.suite === 'own' ? release : packages.suite
  inCache((work) => {
    const signed = existsSync(keyring) ? `[signed-by=${keyring}] ` : ''
    writeFileSync(join(work, 'sources.list'), `deb ${signed}${mirror} ${suite} main\n`)
    writeFileSync(join(work, 'status'), '')
    const unpacked = join(work, 'unpacked')
    for (const folder of [join(work, 'lists/partial'), join(work, 'cache/archives/partial'), unpacked]) {
      mkdirSync(folder, { recursive: true })
    }
    apt(work, ['update'])
    apt(work, ['install', '--yes', '--download-only', '--no-install-recommends', ...packages.names])
    const archives = join(work, 'cache/archives')
    if (packages.alone !== undefined) apt(work, ['download', ...packages.alone], archives)
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
  // Up to bookworm the packages of the loader and of what it needs first still put them into /lib.
  const parents = ['usr/lib', 'lib'].map((each) => join(folder, each)).filter((each) => existsSync(each))
  for (const parent of parents) {
    for (const triplet of readdirSync(parent, { withFileTypes: true })) {
      if (!triplet.isDirectory()) continue
      const loader = readdirSync(join(parent, triplet.name)).find((name) => /^ld-linux.*\.so\.\d$/.test(name))
      if (loader === undefined) continue
      const libraries = parents.map((each) => join(each, triplet.name)).filter((each) => existsSync(each))
      return [join(parent, triplet.name, loader), '--library-path', libraries.join(':')]
    }
  }
  return undefined
}

/** Where this machine's apt gets Debian from, and which release that is. */
function debianMirror(names: readonly string[]): { readonly mirror: string; readonly release: string } {
  const targets = existsSync('/usr/bin/apt-get')
    ? run('apt-get', [
        'indextargets',
        '--format',
        '$(ORIGIN) $(CREATED_BY) $(COMPONENT) $(RELEASE) $(REPO_URI)',
      ])
    : ''
  const [, release, mirror] = /^Debian Packages main ([a-z]+) (\S+)$/m.exec(targets) ?? []
  if (release === undefined || mirror === undefined) {
    throw new Error(
      `it comes from Debian's ${names.join(', ')}, and apt has no list of its packages here: run \`apt-get update\` first, ` +
        'or put it on the path',
    )
  }
  return { mirror, release }
}

/** An apt beside the one of the system: with lists, archives and installed packages of its own. */
function apt(work: string, args: readonly string[], cwd = work): void {
  const settings = {
    'Dir::Etc::sourcelist': join(work, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::Lists': join(work, 'lists'),
    'Dir::State::status': join(work, 'status'),
    'Dir::Cache': join(work, 'cache'),
    'APT::Sandbox::User': 'root',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])
  run('apt-get', ['-qq', ...options, ...args], cwd)
}

function run(program: string, args: readonly string[], cwd?: string): string {
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: timeoutMs,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
