import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const dropView: OperationDefinition<'drop_view'> = unbuilt('drop_view')
