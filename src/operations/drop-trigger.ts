import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const dropTrigger: OperationDefinition<'drop_trigger'> = unbuilt('drop_trigger')
