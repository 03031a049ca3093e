import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const dropExtension: OperationDefinition<'drop_extension'> = unbuilt('drop_extension')
