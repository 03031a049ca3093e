import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { cli } from './aludel.js'
import { readMany, type CatalogTimes } from './catalog.js'
import { onPglite, onServer, type BenchDatabase } from './database.js'
import { fleet } from './fleet.js'
import { listing } from './listing.js'
import { oneTableRevisions } from './histories.js'
import type { planMany } from './plan.js'
import { upgrading } from './upgrading.js'
import { upgradingMysql } from './upgrading-mysql.js'

/**
 * Prints ratios against a baseline measured in the same run, never a figure that stands alone: start-up against
 * `node -e 0`, planning at growing sizes against itself, as the exponent of growth, and reading a database against making
 * it, and against counting the same rows. Listing a
 * long history is held against Alembic. Arguments choose: `start-up`, `planning`, `listing`, `upgrading`, `mysql`, `fleet`,
 * `reading`.
 */
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

/** What `bench/plan-one.ts` prints, of a process of its own: its peak of memory is of this size alone. */
function planOne(count: number): ReturnType<typeof planMany> & { readonly peakBytes: number } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'plan-one.ts'), String(count)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function planning(): void {
  print('reading and planning revisions of one table and one index')
  let previous: { readonly count: number; readonly totalMs: number } | undefined
  for (const count of [100, 1000, 10_000]) {
    const { loadMs, planMs, statements, peakBytes } = planOne(count)
    const totalMs = loadMs + planMs
    const growing =
      previous === undefined
        ? ''
        : `, growth exponent ${(Math.log(totalMs / previous.totalMs) / Math.log(count / previous.count)).toFixed(2)}`
    print(
      `  ${String(count).padStart(6)} revisions, ${statements} statements: read ${loadMs.toFixed(0)} ms, plan ${planMs.toFixed(0)} ms, at most ${(peakBytes / 1_000_000).toFixed(0)} MB${growing}`,
    )
    previous = { count, totalMs }
  }
}

async function reading(database: BenchDatabase): Promise<void> {
  print(`reading back tables of eight columns, with keys and indexes, from ${database.label}`)
  let previous: CatalogTimes | undefined
  for (const times of await readMany(database, [1000, 10_000])) {
    const { tables, makeMs, countMs, readMs, introspectMs } = times
    print(
      `  ${String(tables).padStart(6)} tables: read ${(readMs / makeMs).toFixed(3)} × making them, ${(readMs / countMs).toFixed(0)} × counting the rows (${readMs.toFixed(0)} ms)${growth('readMs', times, previous)}`,
    )
    print(
      `         introspect, with a baseline written and validated: ${(introspectMs / makeMs).toFixed(3)} × making them (${introspectMs.toFixed(0)} ms)${growth('introspectMs', times, previous)}`,
    )
    previous = times
  }
}

function growth(
  what: 'readMs' | 'introspectMs',
  times: CatalogTimes,
  previous: CatalogTimes | undefined,
): string {
  if (previous === undefined) return ''
  const exponent = Math.log(times[what] / previous[what]) / Math.log(times.tables / previous.tables)
  return `, growth exponent ${exponent.toFixed(2)}`
}

if (process.argv.length === 2 || process.argv.includes('start-up')) startUp()
if (process.argv.length === 2 || process.argv.includes('planning')) planning()
if (process.argv.length === 2 || process.argv.includes('listing')) {
  if (!(await onServer((database) => listing(database, print)))) print('no server: `npm test` fetches one')
}
if (process.argv.length === 2 || process.argv.includes('upgrading')) {
  if (!(await onServer((database) => upgrading(database, print)))) print('no server: `npm test` fetches one')
}
if (process.argv.length === 2 || process.argv.includes('mysql')) await upgradingMysql(print)
if (process.argv.length === 2 || process.argv.includes('fleet')) {
  if (!(await onServer((database) => fleet(database, print)))) print('no server: `npm test` fetches one')
}
if (process.argv.length === 2 || process.argv.includes('reading')) {
  await onPglite(reading)
  if (!(await onServer(reading))) print('no server: `npm test` fetches one')
}
