import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const alterSequence: OperationDefinition<'alter_sequence'> = unbuilt('alter_sequence')
