import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createExtension: OperationDefinition<'create_extension'> = unbuilt('create_extension')
