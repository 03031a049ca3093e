import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createView: OperationDefinition<'create_view'> = unbuilt('create_view')
