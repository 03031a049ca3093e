import type { RunError } from '../../migrate/errors.js'
import type { Plan } from '../../plan/plan.js'

/** What all formats of a plan draw from. */
export interface PlanView {
  /** The project, and the environment where there is one. */
  readonly name: string
  readonly plan: Plan
  /** Sentences beside the plan: revisions unknown to the checkout, warnings. */
  readonly notes: readonly string[]
  /** Why the database would refuse the run as it is. They are among the notes too. */
  readonly refusals: readonly RunError[]
  /** The database without secrets; absent when none was asked. */
  readonly target?: string
  /** The version of the dialect as people say it. */
  readonly dialectVersion: string
  /** Where the plan begins and ends, as tips. */
  readonly fromTips: readonly string[]
  readonly toTips: readonly string[]
  /** Revisions of the plan of which there is no file. */
  readonly onlyInDatabase: ReadonlySet<string>
}

/** The version of the dialect with its name: `postgresql 17.5`. */
export function dialectText({ plan, dialectVersion }: PlanView): string {
  return `${plan.dialect} ${dialectVersion}`
}
