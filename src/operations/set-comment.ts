import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const setComment: OperationDefinition<'set_comment'> = unbuilt('set_comment')
