import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const renameEnum: OperationDefinition<'rename_enum'> = unbuilt('rename_enum')
