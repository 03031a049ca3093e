import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const replaceView: OperationDefinition<'replace_view'> = unbuilt('replace_view')
