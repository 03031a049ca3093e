import type { ToldStatement } from './client.js'
import type { Bookkeeping } from './database.js'

/** Where a run that was interrupted left its database. */
export type Standing = 'between revisions' | 'between statements' | 'in a statement' | 'in batches'
export const standings: readonly Standing[] = [
  'between revisions',
  'between statements',
  'in a statement',
  'in batches',
]

/** Statements that commit by themselves, so that the journal has to tell whether they were done. */
export type StatementKind = keyof typeof forms
const forms = {
  'CREATE INDEX CONCURRENTLY': /^CREATE (UNIQUE )?INDEX CONCURRENTLY /,
  'DROP INDEX CONCURRENTLY': /^DROP INDEX CONCURRENTLY /,
  'VALIDATE CONSTRAINT': /^ALTER TABLE .* VALIDATE CONSTRAINT /,
  'ALTER TYPE … ADD VALUE': /^ALTER TYPE .* ADD VALUE /,
  'SQL that stands alone': /^CREATE STATISTICS /,
  'UPDATE in batches': /\bUPDATE /,
} as const
export const statementKinds: readonly StatementKind[] = [
  'CREATE INDEX CONCURRENTLY',
  'DROP INDEX CONCURRENTLY',
  'VALIDATE CONSTRAINT',
  'ALTER TYPE … ADD VALUE',
  'SQL that stands alone',
  'UPDATE in batches',
]

/** What the next run did about a statement whose end nobody saw. */
export type Resumption =
  /** It found the effect there, and recorded it. */
  | 'found done'
  /** It found none, or half of one, and ran the statement again; batches go on behind the last one that was committed. */
  | 'run again'
  /** It was interrupted itself before it came to it. */
  | 'interrupted before'
export const resumptions: readonly Resumption[] = ['found done', 'run again', 'interrupted before']

/** How often, by statement, then by what became of it. */
export type ResumptionCounts = Readonly<Record<StatementKind, Readonly<Record<Resumption, number>>>>

/** Follows from run to run what becomes of the statement that was cut off. */
export class Resumptions {
  readonly #left: Record<Standing, number> = {
    'between revisions': 0,
    'between statements': 0,
    'in a statement': 0,
    'in batches': 0,
  }
  readonly #counts: Record<StatementKind, Record<Resumption, number>> = {
    'CREATE INDEX CONCURRENTLY': none(),
    'DROP INDEX CONCURRENTLY': none(),
    'VALIDATE CONSTRAINT': none(),
    'ALTER TYPE … ADD VALUE': none(),
    'SQL that stands alone': none(),
    'UPDATE in batches': none(),
  }
  #open: ToldStatement | undefined

  /** Where the interrupted runs left the database. */
  get left(): Readonly<Record<Standing, number>> {
    return this.#left
  }

  get counts(): ResumptionCounts {
    return this.#counts
  }

  /** A run is over: the statements that it sent, and what the bookkeeping says now. */
  ran(sent: readonly ToldStatement[], { open }: Bookkeeping): void {
    if (this.#open === undefined) return
    const { revision, number } = this.#open
    const isIt = (one: ToldStatement): boolean => one.revision === revision && one.number === number
    const ended = open === undefined || !isIt(open)
    this.#counts[kindOf(this.#open)][
      sent.some(isIt) ? 'run again' : ended ? 'found done' : 'interrupted before'
    ] += 1
    this.#open = undefined
  }

  /** The run was interrupted, and this is how it left the database. */
  interrupted({ halfRun, open }: Bookkeeping): void {
    this.#open = open
    this.#left[standingOf(halfRun, open)] += 1
  }
}

function standingOf(halfRun: string | undefined, open: ToldStatement | undefined): Standing {
  if (open !== undefined) return open.class === 'batched' ? 'in batches' : 'in a statement'
  return halfRun === undefined ? 'between revisions' : 'between statements'
}

function kindOf({ sql }: ToldStatement): StatementKind {
  const kind = statementKinds.find((one) => forms[one].test(sql))
  if (kind === undefined) throw new Error(`a statement of no kind that is counted: ${sql}`)
  return kind
}

function none(): Record<Resumption, number> {
  return { 'found done': 0, 'run again': 0, 'interrupted before': 0 }
}
