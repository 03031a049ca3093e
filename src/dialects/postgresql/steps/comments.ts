import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about comments. */
export const commentSteps: Pick<StepCompiler, 'set_comment'> = {
  set_comment: unbuilt,
}
