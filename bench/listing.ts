import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { cli } from './aludel.js'
import type { BenchDatabase } from './database.js'
import { branchedHistory, writeAlembic, writeAludel } from './graph.js'

const rounds = 5

/** One command of both tools, for the same history. */
interface Row {
  readonly aludel: readonly string[]
  readonly alembic: readonly string[]
}

const rows: readonly Row[] = [
  { aludel: ['heads'], alembic: ['heads'] },
  { aludel: ['history', '--offline', '--json'], alembic: ['history'] },
  { aludel: ['current'], alembic: ['current'] },
]

/** Python may keep what it compiles, as it does where nobody forbids it: else Alembic would have no second run. */
const { PYTHONDONTWRITEBYTECODE: _, ...env } = process.env

/** The shortest of some runs, in milliseconds: other work on the machine can only make one longer. */
function shortestMs(command: string, argv: readonly string[], cwd: string, before = (): void => {}): number {
  const times = Array.from({ length: rounds }, () => {
    before()
    const start = performance.now()
    const { status, stderr } = spawnSync(command, argv, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, env })
    if (status !== 0) throw new Error(`${command} ${argv.join(' ')}: ${stderr}`)
    return performance.now() - start
  })
  return Math.min(...times)
}

/** Is Alembic installed? Its Debian package is `alembic`; on PostgreSQL it also needs `python3-psycopg2`. */
function hasAlembic(): boolean {
  return spawnSync('alembic', ['--version']).status === 0
}

/** Python's compiled files, which a fresh checkout has not. */
function removeCompiled(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(entry) === '__pycache__')
      rmSync(path.join(folder, entry), { recursive: true, force: true })
  }
}

/** Lists histories of growing size with both tools, and prints how long each takes beside the other. */
export async function listing(database: BenchDatabase, print: (line: string) => void): Promise<void> {
  const alembic = hasAlembic()
  const bare = shortestMs(process.execPath, ['-e', '0'], tmpdir())
  print(`listing a history with a branch and a merge every 20 revisions; node -e 0 = ${bare.toFixed(0)} ms`)
  if (!alembic) print('  Alembic is not installed: nothing to compare with')
  for (const count of [1000, 5000, 10_000]) {
    const folder = mkdtempSync(path.join(tmpdir(), 'aludel-bench-'))
    try {
      await listOne(folder, count, { database, alembic, print })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function listOne(
  folder: string,
  count: number,
  bench: { readonly database: BenchDatabase; readonly alembic: boolean; print(line: string): void },
): Promise<void> {
  const { database, alembic, print } = bench
  const history = branchedHistory(count)
  const [ours, theirs] = [path.join(folder, 'aludel'), path.join(folder, 'alembic')]
  for (const each of [ours, theirs]) mkdirSync(each)
  writeAludel(ours, history)
  writeAlembic(theirs, history, database.url)
  await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  const url = `--url=${database.url}`
  shortestOnce([cli, 'stamp', 'heads', url], ours)
  if (alembic) spawnSync('alembic', ['stamp', 'heads'], { cwd: theirs })
  print(`  ${count} revisions`)
  for (const { aludel, alembic: other } of rows) {
    const argv = aludel[0] === 'current' ? [...aludel, url] : aludel
    const own = shortestMs(process.execPath, [cli, ...argv], ours)
    const name = aludel.join(' ').padEnd(24)
    if (!alembic) {
      print(`    ${name} ${own.toFixed(0)} ms`)
      continue
    }
    const warm = shortestMs('alembic', other, theirs)
    const cold = shortestMs('alembic', other, theirs, () => removeCompiled(theirs))
    print(
      `    ${name} ${own.toFixed(0)} ms; Alembic takes ${(warm / own).toFixed(1)} × as long (${warm.toFixed(0)} ms), in a fresh checkout ${(cold / own).toFixed(1)} × (${cold.toFixed(0)} ms)`,
    )
  }
  const script = shortestOnce([cli, 'upgrade', 'heads', '--sql'], ours)
  print(
    `    upgrade heads --sql ${script.toFixed(0)} ms, ${((script / count) * 1000).toFixed(0)} µs per revision`,
  )
}

function shortestOnce(argv: readonly string[], cwd: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}
