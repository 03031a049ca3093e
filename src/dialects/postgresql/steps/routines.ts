import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about routines. */
export const routineSteps: Pick<StepCompiler, 'create_routine' | 'drop_routine' | 'replace_routine'> = {
  create_routine: unbuilt,
  drop_routine: unbuilt,
  replace_routine: unbuilt,
}
