import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about triggers. */
export const triggerSteps: Pick<StepCompiler, 'create_trigger' | 'drop_trigger'> = {
  create_trigger: unbuilt,
  drop_trigger: unbuilt,
}
