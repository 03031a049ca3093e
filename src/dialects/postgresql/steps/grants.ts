import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about grants. */
export const grantSteps: Pick<StepCompiler, 'change_grants'> = {
  change_grants: unbuilt,
}
