import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const declareTable: OperationDefinition<'declare_table'> = unbuilt('declare_table')
