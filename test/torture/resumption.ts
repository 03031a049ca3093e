import type { ToldStatement } from './client.js'
import type { StatementKind } from './arena.js'
import type { Bookkeeping } from './bookkeeping.js'

/** Where a run that was interrupted left its database. */
export type Standing = 'between revisions' | 'between statements' | 'in a statement' | 'in batches'
export const standings: readonly Standing[] = [
  'between revisions',
  'between statements',
  'in a statement',
  'in batches',
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

/** How often, by the name of the kind of statement, then by what became of it. */
export type ResumptionCounts = ReadonlyMap<string, Readonly<Record<Resumption, number>>>

/** Follows from run to run what becomes of the statement that was cut off. */
export class Resumptions {
  readonly #left: Record<Standing, number> = {
    'between revisions': 0,
    'between statements': 0,
    'in a statement': 0,
    'in batches': 0,
  }
  readonly #kinds: readonly StatementKind[]
  readonly #counts: ReadonlyMap<string, Record<Resumption, number>>
  #open: ToldStatement | undefined

  constructor(kinds: readonly StatementKind[]) {
    this.#kinds = kinds
    this.#counts = new Map(kinds.map(({ name }) => [name, none()]))
  }

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
    this.#countsOf(this.#open)[sent.some(isIt) ? 'run again' : ended ? 'found done' : 'interrupted before'] +=
      1
    this.#open = undefined
  }

  /** The run was interrupted, and this is how it left the database. */
  interrupted({ halfRun, open }: Bookkeeping): void {
    this.#open = open
    this.#left[standingOf(halfRun, open)] += 1
  }

  #countsOf({ sql }: ToldStatement): Record<Resumption, number> {
    const kind = this.#kinds.find(({ form }) => form.test(sql))
    const counts = kind === undefined ? undefined : this.#counts.get(kind.name)
    if (counts === undefined) throw new Error(`a statement of no kind that is counted: ${sql}`)
    return counts
  }
}

function standingOf(halfRun: string | undefined, open: ToldStatement | undefined): Standing {
  if (open !== undefined) return open.class === 'batched' ? 'in batches' : 'in a statement'
  return halfRun === undefined ? 'between revisions' : 'between statements'
}

function none(): Record<Resumption, number> {
  return { 'found done': 0, 'run again': 0, 'interrupted before': 0 }
}
