import type { OperationDefinition } from './definition.js'
import { unbuilt } from './unbuilt.js'

export const createExcludeConstraint: OperationDefinition<'create_exclude_constraint'> =
  unbuilt('create_exclude_constraint')
