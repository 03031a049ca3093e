import type { MissingObject, Problem } from '../diagnostics/problem.js'
import type { OperationDocument } from '../generated/documents.js'
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
import type { FoldContext, Inverse, Loss, NestedOperations, OperationDefinition } from './definition.js'
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
import { renameColumn } from './rename-column.js'
import { renameConstraint } from './rename-constraint.js'
import { renameIndex } from './rename-index.js'
import { renameTable } from './rename-table.js'
import { updateRows } from './update-rows.js'
import { validateConstraint } from './validate-constraint.js'

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

/** The operation in a one-key document, tagged with its kind. */
export function readOperation(document: OperationDocument): Operation {
  for (const kind of operationKinds) {
    const operation = readers[kind](document)
    if (operation !== undefined) return operation
  }
  throw new TypeError('an operation document without an operation passed validation')
}

type Readers = { readonly [K in OperationKind]: (document: OperationDocument) => OperationOf<K> | undefined }

const readers: Readers = {
  create_table: ({ create_table: o }) => o && { kind: 'create_table', ...o },
  drop_table: ({ drop_table: o }) => o && { kind: 'drop_table', ...o },
  rename_table: ({ rename_table: o }) => o && { kind: 'rename_table', ...o },
  alter_table: ({ alter_table: o }) => o && { kind: 'alter_table', ...o },
  add_column: ({ add_column: o }) => o && { kind: 'add_column', ...o },
  drop_column: ({ drop_column: o }) => o && { kind: 'drop_column', ...o },
  alter_column: ({ alter_column: o }) => o && { kind: 'alter_column', ...o },
  rename_column: ({ rename_column: o }) => o && { kind: 'rename_column', ...o },
  create_primary_key: ({ create_primary_key: o }) => o && { kind: 'create_primary_key', ...o },
  create_unique_constraint: ({ create_unique_constraint: o }) =>
    o && { kind: 'create_unique_constraint', ...o },
  create_foreign_key: ({ create_foreign_key: o }) => o && { kind: 'create_foreign_key', ...o },
  create_check_constraint: ({ create_check_constraint: o }) => o && { kind: 'create_check_constraint', ...o },
  drop_constraint: ({ drop_constraint: o }) => o && { kind: 'drop_constraint', ...o },
  drop_primary_key: ({ drop_primary_key: o }) => o && { kind: 'drop_primary_key', ...o },
  drop_unique_constraint: ({ drop_unique_constraint: o }) => o && { kind: 'drop_unique_constraint', ...o },
  drop_foreign_key: ({ drop_foreign_key: o }) => o && { kind: 'drop_foreign_key', ...o },
  drop_check_constraint: ({ drop_check_constraint: o }) => o && { kind: 'drop_check_constraint', ...o },
  rename_constraint: ({ rename_constraint: o }) => o && { kind: 'rename_constraint', ...o },
  validate_constraint: ({ validate_constraint: o }) => o && { kind: 'validate_constraint', ...o },
  create_index: ({ create_index: o }) => o && { kind: 'create_index', ...o },
  drop_index: ({ drop_index: o }) => o && { kind: 'drop_index', ...o },
  rename_index: ({ rename_index: o }) => o && { kind: 'rename_index', ...o },
  insert_rows: ({ insert_rows: o }) => o && { kind: 'insert_rows', ...o },
  update_rows: ({ update_rows: o }) => o && { kind: 'update_rows', ...o },
  delete_rows: ({ delete_rows: o }) => o && { kind: 'delete_rows', ...o },
  execute: ({ execute: o }) => o && { kind: 'execute', ...o },
}

/** The registry as an operation sees it that holds operations of its own. */
export const nestedOperations: NestedOperations = {
  read: readOperation,
  apply: applyOperation,
  invert: invertOperation,
}
