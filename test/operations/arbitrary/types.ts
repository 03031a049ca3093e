import type { SchemaModel } from '../../../src/model/schema-model.js'
import type { Operation } from '../../../src/operations/operation.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'

/** Operations on types that can be applied to a model. */
export const typesOperations: Pick<
  OperationArbitraries,
  | 'create_enum'
  | 'alter_enum'
  | 'drop_enum'
  | 'rename_enum'
  | 'create_domain'
  | 'alter_domain'
  | 'drop_domain'
> = {
  create_enum: () => undefined,
  alter_enum: () => undefined,
  drop_enum: () => undefined,
  rename_enum: () => undefined,
  create_domain: () => undefined,
  alter_domain: () => undefined,
  drop_domain: () => undefined,
}

/** What puts objects of this kind into a model that has tables. */
export function typesHistory(_model: SchemaModel): readonly Operation[] {
  return []
}
