import type { SchemaModel } from '../../../src/model/schema-model.js'
import type { Operation } from '../../../src/operations/operation.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'

/** Operations on code that can be applied to a model. */
export const codeOperations: Pick<
  OperationArbitraries,
  | 'create_function'
  | 'replace_function'
  | 'drop_function'
  | 'create_trigger'
  | 'drop_trigger'
  | 'create_policy'
  | 'alter_policy'
  | 'drop_policy'
> = {
  create_function: () => undefined,
  replace_function: () => undefined,
  drop_function: () => undefined,
  create_trigger: () => undefined,
  drop_trigger: () => undefined,
  create_policy: () => undefined,
  alter_policy: () => undefined,
  drop_policy: () => undefined,
}

/** What puts objects of this kind into a model that has tables. */
export function codeHistory(_model: SchemaModel): readonly Operation[] {
  return []
}
