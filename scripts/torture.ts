/**
 * Interrupts runs at random moments, on real servers, and runs them again until they are done, and lets eight run at once:
 * `npm run torture`. Prints what came of it, and writes that into docs/reliability.md.
 *
 * - `--count=300`: interruptions of each kind, on each server
 * - `--seed=1`: the same moments again, as far as a machine can
 * - `--kind=client`: one kind alone; then the table of interruptions stays as it is
 * - `--rounds=50`: how often eight run at once, directly and behind PgBouncer; `--kind=crowd`: nothing else
 * - `--kind=readers`: only how long readers wait beside a run
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { pinnedMajors } from '../test/support/engine-versions.js'
import { startPgbouncer } from '../test/support/pgbouncer.js'
import { startPostgres } from '../test/support/postgres-server.js'
import { crowd, crowdSize } from '../test/torture/crowd.js'
import { readersBeside } from '../test/torture/readers.js'
import { interruptions, torture, type Interruption } from '../test/torture/torture.js'

const page = fileURLToPath(new URL('../docs/reliability.md', import.meta.url))

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kind: { type: 'string' },
    rounds: { type: 'string', default: '50' },
  },
})
const count = Number(values.count)
const seed = Number(values.seed)
const rounds = Number(values.rounds)
const newest = pinnedMajors.at(-1) ?? 18
const kinds = interruptions.filter((kind) => values.kind === undefined || kind === values.kind)
const isCrowd = values.kind === undefined || values.kind === 'crowd'
const isReaders = values.kind === undefined || values.kind === 'readers'
const areNumbers =
  [count, seed, rounds].every((number) => Number.isSafeInteger(number)) && count > 0 && rounds > 0
if (!areNumbers || (kinds.length === 0 && !isCrowd && !isReaders)) {
  throw new Error(
    `--count, --seed and --rounds are numbers, --kind is crowd, readers or one of ${interruptions.join(', ')}`,
  )
}

const words: Readonly<Record<Interruption, string>> = {
  client: 'kill -9 of the client',
  backend: 'the backend ended',
  server: 'the server restarted at once',
  edited: 'kill -9, and the document edited',
  gone: 'kill -9, and the document gone',
}

if (kinds.length > 0) {
  const lines = await interrupted()
  if (values.kind === undefined) {
    keep('torture', lines, `npm run torture -- --count=${count} --seed=${seed} --rounds=${rounds}`)
  }
}
if (isCrowd) keep('crowd', await crowded(), `npm run torture -- --kind=crowd --rounds=${rounds}`)
if (isReaders) keep('readers', await beside(), 'npm run torture -- --kind=readers')
// A client that nobody needs any more may still be starting.
process.exit(0)

async function interrupted(): Promise<readonly string[]> {
  const lines: string[] = [
    '| Server | Interrupted by | Interruptions | between revisions | between statements | in a statement | Compared |',
    '| ------ | -------------- | ------------- | ----------------- | ------------------ | -------------- | -------- |',
  ]
  for (const major of pinnedMajors) {
    const server = await startPostgres(major)
    try {
      for (const kind of kinds) {
        const { interrupted: times, left, compared } = await torture(server, kind, count, seed)
        const cells = [
          `PostgreSQL ${server.version}`,
          words[kind],
          times,
          left['between revisions'],
          left['between statements'],
          left['in a statement'],
          compared,
        ]
        print(lines, cells)
      }
    } finally {
      await server.stop()
    }
  }
  return lines
}

/** On the newest server, as it is, and behind a pooler in transaction mode. */
async function crowded(): Promise<readonly string[]> {
  const lines: string[] = [
    `| Connection | Rounds of ${crowdSize} | The one at work, at most | The others after it, at most |`,
    '| ---------- | ------ | ------------------------ | ---------------------------- |',
  ]
  const server = await startPostgres(newest)
  const pooler = await startPgbouncer(server.url('postgres'), 'transaction')
  try {
    for (const [name, through] of [
      [`PostgreSQL ${server.version}`, (url: string) => url],
      [`PostgreSQL ${server.version}, behind PgBouncer`, pooler.through],
    ] as const) {
      const { rounds: done, longestWorkMs, longestAfterMs } = await crowd(server, through, rounds)
      print(lines, [name, done, seconds(longestWorkMs), seconds(longestAfterMs)])
    }
  } finally {
    await pooler.stop()
    await server.stop()
  }
  return lines
}

/** With the usual time for a lock, and with a shorter one. */
async function beside(): Promise<readonly string[]> {
  const lines: string[] = [
    '| Server | `lock_timeout` | Table held for | Run tried again | Reads beside | Worst read |',
    '| ------ | -------------- | -------------- | --------------- | ------------ | ---------- |',
  ]
  for (const major of pinnedMajors) {
    const server = await startPostgres(major)
    try {
      const { url } = await server.createDatabase()
      for (const lockTimeoutMs of [2_000, 200]) {
        const { heldMs, retries, reads, worstMs } = await readersBeside(url, {
          lockTimeoutMs,
          heldMs: 10_000,
        })
        const [name, timeout] = [`PostgreSQL ${server.version}`, `${lockTimeoutMs} ms`]
        print(lines, [name, timeout, `${heldMs} ms`, retries, reads, `${Math.round(worstMs)} ms`])
      }
    } finally {
      await server.stop()
    }
  }
  return lines
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function print(lines: string[], cells: readonly (string | number)[]): void {
  lines.push(`| ${cells.join(' | ')} |`)
  process.stdout.write(`${lines.at(-1) ?? ''}\n`)
}

/** Writes a table between its two marks in the page. */
function keep(mark: string, lines: readonly string[], command: string): void {
  const text = readFileSync(page, 'utf8')
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [before, after] = [text.slice(0, text.indexOf(start)), text.slice(text.indexOf(end))]
  writeFileSync(page, `${before}${start}\n\n${lines.join('\n')}\n\nPrinted by \`${command}\`.\n\n${after}`)
}
