import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildPackage, type CliRun } from './run-cli.js'

/** What makes a terminal for a program: util-linux's, as on most Linux machines (`script -q -e -c`). */
const program = '/usr/bin/script'

/** Can this machine make a terminal for a test? */
export const hasTerminal = process.platform === 'linux' && existsSync(program)

/** What a person types, each once what is asked for has appeared. */
export type Typed = readonly (readonly [asked: string, typed: string])[]

/**
 * Runs `aludel` in a folder on a terminal of its own, and types. What is printed, on the standard output and the standard
 * error alike, is in `stdout`.
 */
export async function runOnTerminal(args: readonly string[], cwd: string, typed: Typed): Promise<CliRun> {
  const quoted = [process.execPath, path.join(await buildPackage(), 'dist/run.cjs'), ...args].map(
    (word) => `'${word.replaceAll("'", String.raw`'\''`)}'`,
  )
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['-q', '-e', '-c', quoted.join(' '), '/dev/null'], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: cwd, TZ: 'UTC', NO_COLOR: '1', TERM: 'dumb' },
    })
    // Who waits for an answer that nobody gives would wait for ever.
    const patience = setTimeout(() => child.kill(), 240_000)
    let stdout = ''
    let seen = 0
    const waiting = [...typed]
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      const [next] = waiting
      const at = next === undefined ? -1 : stdout.indexOf(next[0], seen)
      if (next === undefined || at < 0) return
      seen = at + next[0].length
      waiting.shift()
      child.stdin.write(`${next[1]}\r`)
    })
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearTimeout(patience)
      resolve({ stdout, stderr: '', exitCode })
    })
  })
}
