import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { throwAwayFolder } from './places.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = path.join(root, 'dist', 'run.cjs')

/** What the commands of a shell block said. */
export interface ShellResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** The ```sh blocks of a Markdown text, one after the other: they are meant to be typed in this order. */
export function shellBlocks(markdown: string): string {
  return [...markdown.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block).join('\n')
}

/**
 * Runs the shell blocks of a folder's README.md in a copy of the folder, with `aludel` on the PATH. The first command
 * that fails ends it.
 *
 * @throws Error when there is no block, or the project was not built.
 */
export async function runReadme(folder: string): Promise<ShellResult> {
  const script = shellBlocks(await readFile(path.join(root, folder, 'README.md'), 'utf8'))
  if (script === '') throw new Error(`${folder}/README.md has no block of sh`)
  return inCopy(folder, (directory, environment) => runShell(script, directory, environment))
}

/** A copy of a folder, with an environment in which `aludel` is the built program; both are gone afterwards. */
export async function inCopy<T>(
  folder: string,
  work: (directory: string, environment: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  await stat(program).catch(() => {
    throw new Error('dist/run.cjs is not there: run npm run build first')
  })
  const scratch = await mkdtemp(path.join(throwAwayFolder('memory'), 'aludel-example-'))
  try {
    const directory = path.join(scratch, path.basename(folder))
    await cp(path.join(root, folder), directory, {
      recursive: true,
      filter: (source) => path.basename(source) !== '.aludel',
    })
    const bin = path.join(scratch, 'bin')
    await mkdir(bin)
    await writeFile(path.join(bin, 'aludel'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
    await chmod(path.join(bin, 'aludel'), 0o755)
    return await work(directory, quietEnvironment(bin))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The environment of a person who has set nothing: what chooses a database or changes the output is left out. */
function quietEnvironment(bin: string): NodeJS.ProcessEnv {
  const { CI: _ci, DATABASE_URL: _url, ALUDEL_ENV: _env, NODE_OPTIONS: _options, ...rest } = process.env
  return { ...rest, NO_COLOR: '1', PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` }
}

/** Runs a script in sh, which stops at the first command that fails. */
export function runShell(script: string, cwd: string, environment: NodeJS.ProcessEnv): Promise<ShellResult> {
  return new Promise((resolve) => {
    execFile(
      'sh',
      ['-euc', script],
      { cwd, env: environment, maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => {
        resolve({
          exitCode: error === null ? 0 : typeof error.code === 'number' ? error.code : 1,
          stdout,
          stderr,
        })
      },
    )
  })
}
