import type { Direction, PlanFile } from '../index.js'
import { CommandLineError } from './command-line-error.js'

/**
 * The plan that `--plan` names; undefined where it names none.
 *
 * @throws CommandLineError where targets are given as well, DocumentsError where the file is no plan of this direction
 */
export async function planOfFlag(
  { plan }: { readonly plan?: string | undefined },
  targets: readonly string[],
  direction: Direction,
): Promise<PlanFile | undefined> {
  if (plan === undefined) return undefined
  if (targets.length > 0) {
    throw new CommandLineError(
      `--plan ${plan} says itself where it goes, and ${targets.join(' ')} is a target`,
      'leave out one of them',
    )
  }
  const { readPlan } = await import('../api/plan-file.js')
  return readPlan(plan, process.cwd(), direction)
}
