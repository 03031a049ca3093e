import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const dropDomain: OperationDefinition<'drop_domain'> = unbuilt('drop_domain')
