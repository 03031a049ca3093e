import type { SchemaModel } from '../../../src/model/schema-model.js'
import type { Operation } from '../../../src/operations/operation.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'

/** Operations on partitions that can be applied to a model. */
export const partitionsOperations: Pick<
  OperationArbitraries,
  'create_exclude_constraint' | 'create_partition' | 'attach_partition' | 'detach_partition' | 'declare_table'
> = {
  create_exclude_constraint: () => undefined,
  create_partition: () => undefined,
  attach_partition: () => undefined,
  detach_partition: () => undefined,
  declare_table: () => undefined,
}

/** What puts objects of this kind into a model that has tables. */
export function partitionsHistory(_model: SchemaModel): readonly Operation[] {
  return []
}
