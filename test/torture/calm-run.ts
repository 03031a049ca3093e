import type { ToldStatement } from './client.js'

/** What an undisturbed run makes, one way, and how long it takes. */
export interface CalmRun {
  readonly picture: unknown
  /** From the connection to the first statement. */
  readonly startMs: number
  /** From there to the end. */
  readonly workMs: number
  readonly places: ReadonlyMap<string, number>
}

export type CalmRuns = Readonly<Record<'up' | 'down', CalmRun>>

/** The places of statements that stand alone, or are done in batches, in the order in which a run comes to them. */
export function placesOf(statements: readonly ToldStatement[]): ReadonlyMap<string, number> {
  return new Map(
    statements
      .filter(({ class: kind }) => kind !== 'transactional')
      .map((one, place) => [nameOf(one), place]),
  )
}

/** Which statement it is: in a run one way, no other is called so. */
export function nameOf({ revision, number }: ToldStatement): string {
  return `${revision} ${number}`
}
