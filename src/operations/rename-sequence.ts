import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const renameSequence: OperationDefinition<'rename_sequence'> = unbuilt('rename_sequence')
