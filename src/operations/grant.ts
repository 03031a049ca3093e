import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const grant: OperationDefinition<'grant'> = unbuilt('grant')
