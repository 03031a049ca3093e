import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createEnum: OperationDefinition<'create_enum'> = unbuilt('create_enum')
