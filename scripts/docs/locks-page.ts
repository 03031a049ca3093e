import { code, paragraphs, table } from './markdown.js'

/** What one statement did on a server. */
export interface MeasuredStatement {
  /** The kind of step that it comes from. */
  readonly step: string
  /** Without names and values. */
  readonly form: string
  readonly major: number
  /** The strongest lock on the table it is about; absent: that is made or gone, or there is none. */
  readonly lock: string | undefined
  /** The strongest on any other table. */
  readonly otherLock: string | undefined
  readonly rewrite: boolean
  /** `rows`: it reads those it is about; `unmeasured`: it runs in transactions of its own. */
  readonly scan: boolean | 'rows' | 'unmeasured'
}

/** The page of what statements lock, read and write anew, from measurements on servers. */
export function locksPage(measured: readonly MeasuredStatement[]): string {
  const majors = [...new Set(measured.map(({ major }) => major))].sort((a, b) => a - b)
  return paragraphs(
    '<!-- Measured on servers by test/engines/locks.test.ts with UPDATE_LOCKS=1. Do not edit. -->',
    '# Locks',
    `What the statements of a plan lock, read and write anew, measured on PostgreSQL ${majors.join(' and ')}: every statement of every case of the tests, up and down, run in a transaction of its own, with a look into [pg_locks](https://www.postgresql.org/docs/current/view-pg-locks.html) before its end, at the counts of [sequential scans](https://www.postgresql.org/docs/current/monitoring-stats.html) and at the files of the tables before and after. The same test fails when a plan says something else of one of them.`,
    'A lock on “the other table” is one on a table that the statement refers to, such as that of a foreign key. In a table that the same revision makes nobody waits, and there is nothing to read: that is left out here. Where an outcome depends on the case, all that were seen are given; the plan of a document says which it is.',
    table(
      ['Step', 'Statement', 'Lock', 'The other table', 'Reads the table', 'Writes it anew', 'PostgreSQL'],
      tableRows(measured, majors),
    ),
  )
}

function tableRows(
  measured: readonly MeasuredStatement[],
  majors: readonly number[],
): readonly (readonly string[])[] {
  const groups = groupBy(measured, ({ step, form }) => JSON.stringify([step, form]))
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const byMajor = majors.flatMap((major) => {
        const own = group.filter((each) => each.major === major)
        return own.length === 0 ? [] : [{ major, cells: cells(own) }]
      })
      const alike = groupBy(byMajor, (each) => JSON.stringify(each.cells))
      const [first] = group
      return [...alike.values()].flatMap((versions) => {
        const [{ cells: outcome } = { cells: [] }] = versions
        const seen = versions.map(({ major }) => major).join(', ')
        return [
          [
            code(first?.step ?? ''),
            code(first?.form ?? ''),
            ...outcome,
            seen === majors.join(', ') ? '' : seen,
          ],
        ]
      })
    })
}

function cells(group: readonly MeasuredStatement[]): readonly string[] {
  return [
    outcomes(group, ({ lock }) => lock ?? 'none'),
    outcomes(group, ({ otherLock }) => otherLock ?? ''),
    outcomes(group, ({ scan }) => (typeof scan === 'boolean' ? yesOrNo(scan) : scanWords[scan])),
    outcomes(group, ({ rewrite }) => yesOrNo(rewrite)),
  ]
}

function outcomes(group: readonly MeasuredStatement[], outcome: (each: MeasuredStatement) => string): string {
  return [...new Set(group.map(outcome))]
    .filter((text) => text !== '')
    .sort()
    .join(' or ')
}

const scanWords = { rows: 'those it is about', unmeasured: 'not measured' } as const

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no'
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
