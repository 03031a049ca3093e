import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const alterEnum: OperationDefinition<'alter_enum'> = unbuilt('alter_enum')
