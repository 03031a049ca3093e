import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const renameView: OperationDefinition<'rename_view'> = unbuilt('rename_view')
