import type { Need, NeedCompiler } from '../../../steps/need.js'
import type { Rights } from '../../rights.js'

/**
 * Nothing is asked for beforehand. Rights come from the user, from roles and roles of roles, and from patterns of names of databases;
 * no catalog that a plain user may read tells the sum of them, and a run must not be refused for a right that is there. The server
 * names the right that is missing, and the statement, which has then done nothing.
 * https://dev.mysql.com/doc/refman/8.4/en/information-schema-table-privileges-table.html
 */
export const rights: Rights = {
  needs: needs(),
  bookkeeping: () => [],
  missing: () => "SELECT 0 AS `number`, '' AS `grant`, '' AS `role` FROM DUAL WHERE 1 = 0",
}

function nothing(): readonly Need[] {
  return []
}

function needs(): NeedCompiler {
  return {
    create_table: nothing,
    drop_table: nothing,
    rename_table: nothing,
    set_table_schema: nothing,
    alter_table: nothing,
    add_column: nothing,
    drop_column: nothing,
    alter_column: nothing,
    rename_column: nothing,
    add_primary_key: nothing,
    add_unique: nothing,
    add_check: nothing,
    add_foreign_key: nothing,
    drop_constraint: nothing,
    rename_constraint: nothing,
    validate_constraint: nothing,
    invalidate_constraint: nothing,
    create_index: nothing,
    drop_index: nothing,
    rename_index: nothing,
    execute: nothing,
    insert_rows: nothing,
    load_rows: nothing,
    delete_loaded_rows: nothing,
    update_rows: nothing,
    delete_rows: nothing,
    create_enum: nothing,
    drop_enum: nothing,
    rename_enum: nothing,
    add_enum_value: nothing,
    rename_enum_value: nothing,
    rebuild_enum: nothing,
    create_domain: nothing,
    drop_domain: nothing,
    alter_domain: nothing,
    rebuild_domain: nothing,
    create_sequence: nothing,
    drop_sequence: nothing,
    alter_sequence: nothing,
    rename_sequence: nothing,
    create_view: nothing,
    drop_view: nothing,
    rename_view: nothing,
    create_routine: nothing,
    drop_routine: nothing,
    replace_routine: nothing,
    create_schema: nothing,
    drop_schema: nothing,
    create_extension: nothing,
    drop_extension: nothing,
    create_trigger: nothing,
    drop_trigger: nothing,
    create_policy: nothing,
    drop_policy: nothing,
    alter_policy: nothing,
    change_grants: nothing,
    set_comment: nothing,
    add_exclude: nothing,
    create_partition: nothing,
    drop_partition: nothing,
    attach_partition: nothing,
    detach_partition: nothing,
    name_copies: nothing,
    declare_table: nothing,
  }
}
