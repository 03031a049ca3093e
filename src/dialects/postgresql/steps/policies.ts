import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about policies. */
export const policySteps: Pick<StepCompiler, 'create_policy' | 'drop_policy' | 'alter_policy'> = {
  create_policy: unbuilt,
  drop_policy: unbuilt,
  alter_policy: unbuilt,
}
