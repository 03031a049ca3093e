import { expect } from 'chai'
import { ProgressReporter } from '../../src/cli/progress-reporter.js'
import { plainPalette } from '../../src/diagnostics/formats/palette.js'
import type { ProgressEvent } from '../../src/migrate/progress.js'

/** What a log holds after these events. */
function log(events: readonly ProgressEvent[]): string {
  let text = ''
  const reporter = new ProgressReporter({
    isTerminal: false,
    palette: plainPalette,
    width: 80,
    write: (more) => (text += more),
  })
  events.forEach(reporter.report)
  reporter.end()
  return text
}

const revision = { revision: 'aaaa', message: 'first', direction: 'up', number: 1, count: 2 } as const

const waiting = (elapsedMs: number): ProgressEvent => ({ kind: 'waiting', elapsedMs, limitMs: 60_000 })

describe('ProgressReporter in a log', () => {
  it('has a line for a revision that is done, and none for what is over at once', () => {
    const text = log([
      { kind: 'revision-start', ...revision, statements: 1 },
      { kind: 'statement', revision: 'aaaa', number: 1, count: 1, class: 'transactional', sql: 'SELECT 1' },
      { kind: 'revision-done', ...revision, elapsedMs: 12 },
    ])
    expect(text).to.equal('▲ 1/2 aaaa  first  12 ms\n')
  })

  it('names a statement that stands alone before it runs', () => {
    const sql = 'CREATE INDEX CONCURRENTLY "i"\n  ON "t" ("c")'
    const text = log([{ kind: 'statement', revision: 'aaaa', number: 2, count: 3, class: 'standalone', sql }])
    expect(text).to.equal('  statement 2/3 CREATE INDEX CONCURRENTLY "i" ON "t" ("c")\n')
  })

  it('says what works in batches without the bookkeeping around it', () => {
    const sql = 'WITH "b" AS (\n  SELECT 1\n), "w" AS (\n  UPDATE "t" SET "a" = 1\n  FROM "b"\n)\nSELECT 1'
    const text = log([{ kind: 'statement', revision: 'aaaa', number: 1, count: 3, class: 'batched', sql }])
    expect(text).to.equal('  statement 1/3 UPDATE "t" SET "a" = 1, in batches\n')
  })

  it('says once in a while that it waits', () => {
    const text = log([waiting(0), waiting(500), waiting(4000), waiting(10_500)])
    expect(text).to.equal(
      'waiting for another run, at most 1 min 00 s\nwaiting for another run, at most 1 min 00 s (10.5 s)\n',
    )
  })
})
