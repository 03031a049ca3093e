import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createFunction: OperationDefinition<'create_function'> = unbuilt('create_function')
