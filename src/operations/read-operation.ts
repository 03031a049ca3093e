import type { OperationDocument } from '../generated/documents.js'
import type { Operation, OperationKind, OperationOf } from './operation.js'

/** The operation in a one-key document, tagged with its kind. */
export function readOperation(document: OperationDocument): Operation {
  for (const read of Object.values(readers)) {
    const operation = read(document)
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
  create_enum: ({ create_enum: o }) => o && { kind: 'create_enum', ...o },
  alter_enum: ({ alter_enum: o }) => o && { kind: 'alter_enum', ...o },
  drop_enum: ({ drop_enum: o }) => o && { kind: 'drop_enum', ...o },
  rename_enum: ({ rename_enum: o }) => o && { kind: 'rename_enum', ...o },
  create_domain: ({ create_domain: o }) => o && { kind: 'create_domain', ...o },
  alter_domain: ({ alter_domain: o }) => o && { kind: 'alter_domain', ...o },
  drop_domain: ({ drop_domain: o }) => o && { kind: 'drop_domain', ...o },
  create_sequence: ({ create_sequence: o }) => o && { kind: 'create_sequence', ...o },
  alter_sequence: ({ alter_sequence: o }) => o && { kind: 'alter_sequence', ...o },
  drop_sequence: ({ drop_sequence: o }) => o && { kind: 'drop_sequence', ...o },
  rename_sequence: ({ rename_sequence: o }) => o && { kind: 'rename_sequence', ...o },
  create_schema: ({ create_schema: o }) => o && { kind: 'create_schema', ...o },
  drop_schema: ({ drop_schema: o }) => o && { kind: 'drop_schema', ...o },
  create_extension: ({ create_extension: o }) => o && { kind: 'create_extension', ...o },
  drop_extension: ({ drop_extension: o }) => o && { kind: 'drop_extension', ...o },
  grant: ({ grant: o }) => o && { kind: 'grant', ...o },
  revoke: ({ revoke: o }) => o && { kind: 'revoke', ...o },
  set_comment: ({ set_comment: o }) => o && { kind: 'set_comment', ...o },
  create_view: ({ create_view: o }) => o && { kind: 'create_view', ...o },
  replace_view: ({ replace_view: o }) => o && { kind: 'replace_view', ...o },
  drop_view: ({ drop_view: o }) => o && { kind: 'drop_view', ...o },
  rename_view: ({ rename_view: o }) => o && { kind: 'rename_view', ...o },
  create_function: ({ create_function: o }) => o && { kind: 'create_function', ...o },
  replace_function: ({ replace_function: o }) => o && { kind: 'replace_function', ...o },
  drop_function: ({ drop_function: o }) => o && { kind: 'drop_function', ...o },
  create_trigger: ({ create_trigger: o }) => o && { kind: 'create_trigger', ...o },
  drop_trigger: ({ drop_trigger: o }) => o && { kind: 'drop_trigger', ...o },
  create_policy: ({ create_policy: o }) => o && { kind: 'create_policy', ...o },
  alter_policy: ({ alter_policy: o }) => o && { kind: 'alter_policy', ...o },
  drop_policy: ({ drop_policy: o }) => o && { kind: 'drop_policy', ...o },
  create_exclude_constraint: ({ create_exclude_constraint: o }) =>
    o && { kind: 'create_exclude_constraint', ...o },
  create_partition: ({ create_partition: o }) => o && { kind: 'create_partition', ...o },
  attach_partition: ({ attach_partition: o }) => o && { kind: 'attach_partition', ...o },
  detach_partition: ({ detach_partition: o }) => o && { kind: 'detach_partition', ...o },
  declare_table: ({ declare_table: o }) => o && { kind: 'declare_table', ...o },
}
