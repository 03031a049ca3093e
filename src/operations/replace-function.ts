import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const replaceFunction: OperationDefinition<'replace_function'> = unbuilt('replace_function')
