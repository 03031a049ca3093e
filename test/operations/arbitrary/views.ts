import type { SchemaModel } from '../../../src/model/schema-model.js'
import type { Operation } from '../../../src/operations/operation.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'

/** Operations on views that can be applied to a model. */
export const viewsOperations: Pick<
  OperationArbitraries,
  'create_view' | 'replace_view' | 'drop_view' | 'rename_view'
> = {
  create_view: () => undefined,
  replace_view: () => undefined,
  drop_view: () => undefined,
  rename_view: () => undefined,
}

/** What puts objects of this kind into a model that has tables. */
export function viewsHistory(_model: SchemaModel): readonly Operation[] {
  return []
}
