import type { StepCompiler } from '../../../steps/compiler.js'
import { unbuilt } from './unbuilt.js'

/** Steps about partitions. */
export const partitionSteps: Pick<
  StepCompiler,
  'create_partition' | 'drop_partition' | 'attach_partition' | 'detach_partition' | 'declare_table'
> = {
  create_partition: unbuilt,
  drop_partition: unbuilt,
  attach_partition: unbuilt,
  detach_partition: unbuilt,
  declare_table: unbuilt,
}
