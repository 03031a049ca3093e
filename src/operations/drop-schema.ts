import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const dropSchema: OperationDefinition<'drop_schema'> = unbuilt('drop_schema')
