import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { readMany } from './catalog.js'
import { oneTableRevisions, planMany } from './plan.js'

/**
 * Prints ratios against a baseline measured in the same run, never a figure that stands alone: start-up against
 * `node -e 0`, planning at growing sizes against itself, as the exponent of growth, and reading a database against making
 * it, and against counting the same rows.
 */
const cli = path.resolve(import.meta.dirname, '..', 'dist', 'run.js')
const rounds = 11

function medianMs(argv: readonly string[], cwd: string): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(rounds / 2)] ?? 0
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function startUp(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'aludel-bench-'))
  try {
    mkdirSync(path.join(folder, 'revisions'))
    writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: bench\ndialects: [postgresql@16]\n')
    for (const { file, text } of oneTableRevisions(100)) writeFileSync(path.join(folder, file), text)
    const bare = medianMs(['-e', '0'], folder)
    print(`start-up, median of ${rounds}; node -e 0 = ${bare.toFixed(0)} ms`)
    for (const argv of [['--help'], ['heads'], ['validate']]) {
      const took = medianMs([cli, ...argv], folder)
      print(`  aludel ${argv.join(' ').padEnd(10)} ${(took / bare).toFixed(2)} × (${took.toFixed(0)} ms)`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function planning(): void {
  planMany(100)
  print('reading and planning revisions of one table and one index')
  let previous: { readonly count: number; readonly totalMs: number } | undefined
  for (const count of [100, 1000, 10_000]) {
    const { loadMs, planMs, statements } = planMany(count)
    const totalMs = loadMs + planMs
    const growth =
      previous === undefined
        ? ''
        : `, growth exponent ${(Math.log(totalMs / previous.totalMs) / Math.log(count / previous.count)).toFixed(2)}`
    const megabytes = process.memoryUsage().rss / 1_000_000
    print(
      `  ${String(count).padStart(6)} revisions, ${statements} statements: read ${loadMs.toFixed(0)} ms, plan ${planMs.toFixed(0)} ms, ${megabytes.toFixed(0)} MB${growth}`,
    )
    previous = { count, totalMs }
  }
}

async function reading(): Promise<void> {
  print('reading back tables of eight columns, with keys and indexes, from PGlite')
  let previous: { readonly tables: number; readonly readMs: number } | undefined
  for (const { tables, makeMs, countMs, readMs } of await readMany([1000, 10_000])) {
    const growth =
      previous === undefined
        ? ''
        : `, growth exponent ${(Math.log(readMs / previous.readMs) / Math.log(tables / previous.tables)).toFixed(2)}`
    print(
      `  ${String(tables).padStart(6)} tables: ${(readMs / makeMs).toFixed(3)} × making them, ${(readMs / countMs).toFixed(0)} × counting the rows (${readMs.toFixed(0)} ms)${growth}`,
    )
    previous = { tables, readMs }
  }
}

startUp()
planning()
await reading()
