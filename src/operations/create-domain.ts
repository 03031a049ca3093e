import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createDomain: OperationDefinition<'create_domain'> = unbuilt('create_domain')
