import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createSchema: OperationDefinition<'create_schema'> = unbuilt('create_schema')
