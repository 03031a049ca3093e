import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about sequences. */
export const sequenceSteps: Pick<
  StepCompiler,
  'create_sequence' | 'drop_sequence' | 'alter_sequence' | 'rename_sequence'
> = {
  create_sequence: unbuilt,
  drop_sequence: unbuilt,
  alter_sequence: unbuilt,
  rename_sequence: unbuilt,
}
