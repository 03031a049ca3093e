import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const attachPartition: OperationDefinition<'attach_partition'> = unbuilt('attach_partition')
