import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const revoke: OperationDefinition<'revoke'> = unbuilt('revoke')
