import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const alterDomain: OperationDefinition<'alter_domain'> = unbuilt('alter_domain')
