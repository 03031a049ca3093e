import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const dropEnum: OperationDefinition<'drop_enum'> = unbuilt('drop_enum')
