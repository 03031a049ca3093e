import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from '../../scripts/bundle.js'
import { atExit } from '../support/at-exit.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a run of the executable gave. */
export interface CliRun {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

/** How it is run. */
export interface CliOptions {
  readonly cwd: string
  readonly variables?: Readonly<Record<string, string>>
}

let built: Promise<string> | undefined

/**
 * Builds the package once per run of the tests, in a folder of its own: what is tested is what the sources say now, and
 * nobody who builds meanwhile takes it away. Gives the folder.
 */
export function buildPackage(): Promise<string> {
  built ??= makePackage()
  return built
}

async function makePackage(): Promise<string> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'aludel-package-')))
  atExit(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['package.json', 'oclif.manifest.json']) {
    copyFileSync(path.join(root, name), path.join(folder, name))
  }
  for (const name of ['node_modules', 'schemas']) symlinkSync(path.join(root, name), path.join(folder, name))
  await bundle(path.join(folder, 'dist'))
  return folder
}

/** Runs `aludel` in a folder, without a terminal and with nothing but the given variables. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const built = await buildPackage()
  // What runs keep for the next one lies beside the package, not in the folder that a test looks at.
  const variables = { XDG_CACHE_HOME: path.join(built, 'cache'), ...options.variables }
  return runNode([path.join(built, 'dist/run.cjs'), ...args], { ...options, variables })
}

/** Runs the text of a module beside the sources in a process of its own. */
export function runModule(text: string): Promise<CliRun> {
  return runNode(['--import', 'tsx', '--input-type=module', '--eval', text], { cwd: root })
}

/** Runs the text of a module in a process of its own that stands in `cwd`; it imports from the folder of the built programs. */
export async function runPackageModule(text: string, cwd: string): Promise<CliRun> {
  const programs = pathToFileURL(path.join(await buildPackage(), 'dist', '/')).href
  const absolute = text.replaceAll("import('./", `import('${programs}`)
  return runNode(['--input-type=module', '--eval', absolute], { cwd })
}

/**
 * PGlite is compiled anew by each process, and used for a second: what V8 would make of it for long work costs more than it brings.
 * https://v8.dev/docs/wasm-compilation-pipeline#liftoff
 */
const forShortWork = '--liftoff-only'

function runNode(args: readonly string[], { cwd, variables = {} }: CliOptions): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [forShortWork, ...args], {
      cwd,
      env: {
        PATH: process.env['PATH'],
        HOME: cwd,
        TZ: 'UTC',
        // What Git says where there is no repository is the same on every file system.
        GIT_DISCOVERY_ACROSS_FILESYSTEM: '1',
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ stdout, stderr, exitCode }))
  })
}
