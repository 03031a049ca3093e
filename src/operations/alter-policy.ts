import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const alterPolicy: OperationDefinition<'alter_policy'> = unbuilt('alter_policy')
