import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const dropFunction: OperationDefinition<'drop_function'> = unbuilt('drop_function')
