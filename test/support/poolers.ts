import { noteForReport } from './engine-report.js'
import { startPgbouncer, type Pgbouncer, type PoolMode } from './pgbouncer.js'
import { pgbouncerProgram } from './pgbouncer-program.js'

/** The poolers of a block of tests; each starts when a test first asks for it, and all stop behind the last test. */
export interface Poolers {
  /** The URL of a database through a pooler in that mode, with so many sessions of the server. */
  through(url: string, mode: PoolMode, poolSize?: number): Promise<string>
}

/**
 * Defines tests that need PgBouncer. On a machine that has none they are pending, and the report says so of `what`; with `CI`
 * set they fail.
 */
export function behindPoolers(what: string, define: (poolers: Poolers) => void): void {
  const program = pgbouncerProgram()
  const missing = 'missing' in program ? program.missing : undefined
  if (missing !== undefined) noteForReport(`${what} NOT RUN behind PgBouncer: ${missing}`)
  const run = missing === undefined || process.env['CI'] !== undefined ? describe : describe.skip
  run('behind PgBouncer', () => {
    const started = new Map<string, Promise<Pgbouncer>>()
    after(async () => {
      for (const pooler of started.values()) await (await pooler).stop()
    })
    define({
      through: async (url, mode, poolSize = 20) => {
        const key = `${new URL(url).host} ${mode} ${poolSize}`
        const pooler = started.get(key) ?? startPgbouncer(url, mode, poolSize)
        started.set(key, pooler)
        return (await pooler).through(url)
      },
    })
  })
}
