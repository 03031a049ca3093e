import type { SchemaModel } from '../../../src/model/schema-model.js'
import type { Operation } from '../../../src/operations/operation.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'

/** Operations on namespaces that can be applied to a model. */
export const namespacesOperations: Pick<
  OperationArbitraries,
  | 'create_sequence'
  | 'alter_sequence'
  | 'drop_sequence'
  | 'rename_sequence'
  | 'create_schema'
  | 'drop_schema'
  | 'create_extension'
  | 'drop_extension'
  | 'grant'
  | 'revoke'
  | 'set_comment'
> = {
  create_sequence: () => undefined,
  alter_sequence: () => undefined,
  drop_sequence: () => undefined,
  rename_sequence: () => undefined,
  create_schema: () => undefined,
  drop_schema: () => undefined,
  create_extension: () => undefined,
  drop_extension: () => undefined,
  grant: () => undefined,
  revoke: () => undefined,
  set_comment: () => undefined,
}

/** What puts objects of this kind into a model that has tables. */
export function namespacesHistory(_model: SchemaModel): readonly Operation[] {
  return []
}
