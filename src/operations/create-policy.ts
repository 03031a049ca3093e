import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createPolicy: OperationDefinition<'create_policy'> = unbuilt('create_policy')
