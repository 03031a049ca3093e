import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about namespaces. */
export const namespaceSteps: Pick<
  StepCompiler,
  'create_schema' | 'drop_schema' | 'create_extension' | 'drop_extension'
> = {
  create_schema: unbuilt,
  drop_schema: unbuilt,
  create_extension: unbuilt,
  drop_extension: unbuilt,
}
