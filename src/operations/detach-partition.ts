import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const detachPartition: OperationDefinition<'detach_partition'> = unbuilt('detach_partition')
