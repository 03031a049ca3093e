import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const dropPolicy: OperationDefinition<'drop_policy'> = unbuilt('drop_policy')
