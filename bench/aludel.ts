import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'

/** The built command line. */
export const cli = path.resolve(import.meta.dirname, '..', 'dist', 'run.cjs')

/** What a run of a program took. */
export interface Took {
  readonly ms: number
  /** The most memory that it had, in bytes. */
  readonly peakBytes: number
}

/** Runs `aludel` in a process of its own, which says at its end how much memory it had. */
export function aludel(
  argv: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Took {
  const memory = path.join(cwd, 'memory')
  const hook = path.join(cwd, 'hook.cjs')
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)))`,
  )
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, cli, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...variables },
    maxBuffer: 2 ** 28,
  })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`aludel ${argv.join(' ')}: ${stderr}`)
  // https://nodejs.org/api/process.html#processresourceusage: kilobytes.
  return { ms, peakBytes: Number(readFileSync(memory, 'utf8')) * 1024 }
}

/** The statements of a plan that was written to a file, by revision. */
export function plannedSql(file: string): readonly (readonly string[])[] {
  const plan: { revisions: { statements: { sql: string }[] }[] } = JSON.parse(readFileSync(file, 'utf8'))
  return plan.revisions.map(({ statements }) => statements.map(({ sql }) => sql))
}

/** What `upgrade --sql` writes for a project: all statements, with the bookkeeping. */
export function sqlScript(folder: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'upgrade', '--sql'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
