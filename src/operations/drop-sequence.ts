import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const dropSequence: OperationDefinition<'drop_sequence'> = unbuilt('drop_sequence')
