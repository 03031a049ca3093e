import type { MissingObject, Problem } from '../diagnostics/problem.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { Step } from '../steps/step.js'
import { addColumn } from './add-column.js'
import { alterColumn } from './alter-column.js'
import { alterTable } from './alter-table.js'
import { createCheckConstraint } from './create-check-constraint.js'
import { createForeignKey } from './create-foreign-key.js'
import { createIndex } from './create-index.js'
import { createPrimaryKey } from './create-primary-key.js'
import { createTable } from './create-table.js'
import { createUniqueConstraint } from './create-unique-constraint.js'
import type {
  FoldContext,
  Inverse,
  Loss,
  NestedOperations,
  OperationDefinition,
  PlanNote,
} from './definition.js'
import { deleteRows } from './delete-rows.js'
import { dropCheckConstraint } from './drop-check-constraint.js'
import { dropColumn } from './drop-column.js'
import { dropConstraint } from './drop-constraint.js'
import { dropForeignKey } from './drop-foreign-key.js'
import { dropIndex } from './drop-index.js'
import { dropPrimaryKey } from './drop-primary-key.js'
import { dropTable } from './drop-table.js'
import { dropUniqueConstraint } from './drop-unique-constraint.js'
import { execute, executeWarnings } from './execute.js'
import { insertRows } from './insert-rows.js'
import type { Operation, OperationKind, OperationOf } from './operation.js'
import { readOperation } from './read-operation.js'

export { readOperation } from './read-operation.js'
import { renameColumn } from './rename-column.js'
import { renameConstraint } from './rename-constraint.js'
import { renameIndex } from './rename-index.js'
import { renameTable } from './rename-table.js'
import { updateRows } from './update-rows.js'
import { validateConstraint } from './validate-constraint.js'
import { createEnum } from './create-enum.js'
import { alterEnum } from './alter-enum.js'
import { dropEnum } from './drop-enum.js'
import { renameEnum } from './rename-enum.js'
import { createDomain } from './create-domain.js'
import { alterDomain } from './alter-domain.js'
import { dropDomain } from './drop-domain.js'
import { createSequence } from './create-sequence.js'
import { alterSequence } from './alter-sequence.js'
import { dropSequence } from './drop-sequence.js'
import { renameSequence } from './rename-sequence.js'
import { createSchema } from './create-schema.js'
import { dropSchema } from './drop-schema.js'
import { createExtension } from './create-extension.js'
import { dropExtension } from './drop-extension.js'
import { grant } from './grant.js'
import { revoke } from './revoke.js'
import { setComment } from './set-comment.js'
import { createView } from './create-view.js'
import { replaceView } from './replace-view.js'
import { dropView } from './drop-view.js'
import { renameView } from './rename-view.js'
import { createFunction } from './create-function.js'
import { replaceFunction } from './replace-function.js'
import { dropFunction } from './drop-function.js'
import { createTrigger } from './create-trigger.js'
import { dropTrigger } from './drop-trigger.js'
import { createPolicy } from './create-policy.js'
import { alterPolicy } from './alter-policy.js'
import { dropPolicy } from './drop-policy.js'
import { createExcludeConstraint } from './create-exclude-constraint.js'
import { createPartition } from './create-partition.js'
import { attachPartition } from './attach-partition.js'
import { detachPartition } from './detach-partition.js'
import { declareTable } from './declare-table.js'

type Registry = { readonly [K in OperationKind]: OperationDefinition<K> }

/** The only list of operations. Its type comes from the JSON Schema: one that is missing here does not compile. */
export const operations: Registry = {
  create_table: createTable,
  drop_table: dropTable,
  rename_table: renameTable,
  alter_table: alterTable,
  add_column: addColumn,
  drop_column: dropColumn,
  alter_column: alterColumn,
  rename_column: renameColumn,
  create_primary_key: createPrimaryKey,
  create_unique_constraint: createUniqueConstraint,
  create_foreign_key: createForeignKey,
  create_check_constraint: createCheckConstraint,
  drop_constraint: dropConstraint,
  drop_primary_key: dropPrimaryKey,
  drop_unique_constraint: dropUniqueConstraint,
  drop_foreign_key: dropForeignKey,
  drop_check_constraint: dropCheckConstraint,
  rename_constraint: renameConstraint,
  validate_constraint: validateConstraint,
  create_index: createIndex,
  drop_index: dropIndex,
  rename_index: renameIndex,
  insert_rows: insertRows,
  update_rows: updateRows,
  delete_rows: deleteRows,
  execute,
  create_enum: createEnum,
  alter_enum: alterEnum,
  drop_enum: dropEnum,
  rename_enum: renameEnum,
  create_domain: createDomain,
  alter_domain: alterDomain,
  drop_domain: dropDomain,
  create_sequence: createSequence,
  alter_sequence: alterSequence,
  drop_sequence: dropSequence,
  rename_sequence: renameSequence,
  create_schema: createSchema,
  drop_schema: dropSchema,
  create_extension: createExtension,
  drop_extension: dropExtension,
  grant: grant,
  revoke: revoke,
  set_comment: setComment,
  create_view: createView,
  replace_view: replaceView,
  drop_view: dropView,
  rename_view: renameView,
  create_function: createFunction,
  replace_function: replaceFunction,
  drop_function: dropFunction,
  create_trigger: createTrigger,
  drop_trigger: dropTrigger,
  create_policy: createPolicy,
  alter_policy: alterPolicy,
  drop_policy: dropPolicy,
  create_exclude_constraint: createExcludeConstraint,
  create_partition: createPartition,
  attach_partition: attachPartition,
  detach_partition: detachPartition,
  declare_table: declareTable,
}

/** Every kind of operation there is. */
export const operationKinds: readonly OperationKind[] = Object.values(operations).map(({ kind }) => kind)

/** @throws ProblemError when the operation cannot be applied to this model. */
export function applyOperation<K extends OperationKind>(
  operation: OperationOf<K>,
  before: SchemaModel,
  context: FoldContext,
): SchemaModel {
  return operations[operation.kind].apply(operation, before, context)
}

/** The model as if a refused operation were right, as far as it can be. */
export function recoverOperation<K extends OperationKind>(
  operation: OperationOf<K>,
  before: SchemaModel,
  context: FoldContext,
): SchemaModel {
  return operations[operation.kind].recover?.(operation, before, context) ?? before
}

export function invertOperation<K extends OperationKind>(
  operation: OperationOf<K>,
  before: SchemaModel,
  context: FoldContext,
): Inverse {
  return operations[operation.kind].invert(operation, before, context)
}

export function planOperation<K extends OperationKind>(
  operation: OperationOf<K>,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Step[] {
  return operations[operation.kind].plan(operation, before, after, context)
}

/** The steps whose preconditions are asked, where they are not those that are planned. */
export function asksOf<K extends OperationKind>(
  operation: OperationOf<K>,
  before: SchemaModel,
  after: SchemaModel,
  context: FoldContext,
): readonly Step[] | undefined {
  return operations[operation.kind].asks?.(operation, before, after, context)
}

export function notesOf<K extends OperationKind>(
  operation: OperationOf<K>,
  before: SchemaModel,
  context: FoldContext,
): readonly PlanNote[] {
  return operations[operation.kind].notes?.(operation, before, context) ?? []
}

export function describeOperation<K extends OperationKind>(operation: OperationOf<K>): string {
  return operations[operation.kind].describe(operation)
}

export function lossesOf<K extends OperationKind>(
  operation: OperationOf<K>,
  before: SchemaModel,
  context: FoldContext,
): readonly Loss[] {
  return operations[operation.kind].loses(operation, before, context)
}

export function createdBy<K extends OperationKind>(
  operation: OperationOf<K>,
  context: FoldContext,
): readonly MissingObject[] {
  return operations[operation.kind].creates(operation, context)
}

/** What can be applied, and still is not wise. */
export function warningsOf(operation: Operation): readonly Problem[] {
  return operation.kind === 'execute' ? executeWarnings(operation) : []
}

/** The registry as an operation sees it that holds operations of its own. */
export const nestedOperations: NestedOperations = {
  read: readOperation,
  apply: applyOperation,
  invert: invertOperation,
}
