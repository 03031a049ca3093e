import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createTrigger: OperationDefinition<'create_trigger'> = unbuilt('create_trigger')
