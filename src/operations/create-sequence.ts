import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createSequence: OperationDefinition<'create_sequence'> = unbuilt('create_sequence')
