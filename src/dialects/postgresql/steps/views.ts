import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about views. */
export const viewSteps: Pick<StepCompiler, 'create_view' | 'drop_view' | 'rename_view'> = {
  create_view: unbuilt,
  drop_view: unbuilt,
  rename_view: unbuilt,
}
