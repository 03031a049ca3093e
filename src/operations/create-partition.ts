import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createPartition: OperationDefinition<'create_partition'> = unbuilt('create_partition')
