import { objectPreambles } from './object-preambles.js'
import type { OperationKind } from '../../src/operations/operation.js'

/**
 * What the examples of an operation need to be there: for each example of its schema, in their order, the operations of the
 * revision before; empty where it needs nothing.
 */
export const preambles: Readonly<Record<OperationKind, readonly string[]>> = {
  create_table: [
    '',
    '- create_table: { table: teams, columns: [{ name: id, type: bigint, primary_key: true }] }',
    '',
  ],
  drop_table: [
    '- create_table: { table: orgs, columns: [{ name: id, type: uuid, primary_key: true }, { name: name, type: text }] }',
    `- create_table: { table: orgs, columns: [{ name: id, type: uuid, primary_key: true }, { name: name, type: text }] }
- create_table:
    table: projects
    columns: [{ name: id, type: uuid, primary_key: true }, { name: org_id, type: uuid, references: { table: orgs } }]`,
    '- create_table: { table: orgs, columns: [{ name: id, type: uuid, primary_key: true }, { name: name, type: text }] }',
  ],
  rename_table: ['- create_table: { table: orgs, columns: [{ name: id, type: uuid, primary_key: true }] }'],
  alter_table: [
    '- create_table: { table: orgs, columns: [{ name: id, type: uuid }], comment: Organisations }',
    '- create_table: { table: events, columns: [{ name: id, type: bigint }] }',
  ],
  add_column: [
    '- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }',
    `- create_table: { table: teams, columns: [{ name: id, type: bigint, primary_key: true }] }
- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }`,
  ],
  drop_column: [
    '- create_table: { table: users, columns: [{ name: id, type: bigint }, { name: fax, type: text, nullable: false, unique: true }] }',
    '- create_table: { table: users, columns: [{ name: id, type: bigint }, { name: phone, type: text }] }',
  ],
  alter_column: [
    '- create_table: { table: users, columns: [{ name: score, type: decimal }] }',
    '- create_table: { table: users, columns: [{ name: username, type: text }, { name: email, type: text }] }',
    '- create_table: { table: users, columns: [{ name: locale, type: varchar(10), default: en }] }',
  ],
  rename_column: [
    "- create_table: { table: users, columns: [{ name: name, type: text, check: name <> '' }] }",
  ],
  create_primary_key: [
    '- create_table: { table: tags, columns: [{ name: org_id, type: bigint }, { name: id, type: bigint }] }',
  ],
  create_unique_constraint: [
    '- create_table: { table: users, columns: [{ name: org_id, type: bigint }, { name: email, type: text }] }',
  ],
  create_foreign_key: [
    `- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }
- create_table: { table: orders, columns: [{ name: user_id, type: bigint }] }`,
  ],
  create_check_constraint: ['- create_table: { table: orders, columns: [{ name: total, type: integer }] }'],
  drop_constraint: [
    `- create_table:
    table: orders
    columns: [{ name: total, type: integer }]
    check_constraints: [{ name: ck_orders_total, check: total >= 0 }]`,
  ],
  drop_primary_key: [
    '- create_table: { table: tags, columns: [{ name: org_id, type: bigint }, { name: id, type: bigint }], primary_key: [org_id, id] }',
  ],
  drop_unique_constraint: [
    `- create_table:
    table: users
    columns: [{ name: org_id, type: bigint }, { name: email, type: text }]
    unique_constraints: [{ columns: [org_id, email] }]`,
    '- create_table: { table: users, columns: [{ name: email, type: text, unique: true }] }',
  ],
  drop_foreign_key: [
    `- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }
- create_table: { table: orders, columns: [{ name: user_id, type: bigint, references: { table: users } }] }`,
    `- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }
- create_table: { table: orders, columns: [{ name: user_id, type: bigint, references: { table: users } }] }`,
  ],
  drop_check_constraint: [
    '- create_table: { table: orders, columns: [{ name: amount, type: integer, check: amount > 0 }] }',
    `- create_table:
    table: orders
    columns: [{ name: total, type: integer }]
    check_constraints: [{ name: ck_orders_total, check: total >= 0 }]`,
  ],
  rename_constraint: [
    '- create_table: { table: users, columns: [{ name: email, type: text, unique: true }] }',
  ],
  validate_constraint: [
    `- create_table: { table: orders, columns: [{ name: total, type: integer }] }
- create_check_constraint: { table: orders, name: ck_orders_total, check: total >= 0, not_valid: true }`,
  ],
  create_index: [
    '- create_table: { table: users, columns: [{ name: org_id, type: bigint }] }',
    '- create_table: { table: users, columns: [{ name: email, type: text }, { name: deleted_at, type: timestamptz }] }',
  ],
  drop_index: [
    '- create_table: { table: users, columns: [{ name: org_id, type: bigint }], indexes: [{ columns: [org_id] }] }',
    '- create_table: { table: users, columns: [{ name: org_id, type: bigint }], indexes: [{ columns: [org_id] }] }',
  ],
  rename_index: [
    '- create_table: { table: users, columns: [{ name: a, type: bigint }], indexes: [{ name: ix_a, columns: [a] }] }',
  ],
  insert_rows: [
    '- create_table: { table: roles, columns: [{ name: code, type: char(3), primary_key: true }, { name: name, type: text }] }',
    '- create_table: { table: countries, columns: [{ name: code, type: char(2), primary_key: true }, { name: name, type: text, nullable: false }, { name: area, type: "decimal(12, 1)" }] }',
  ],
  update_rows: ['- create_table: { table: users, columns: [{ name: locale, type: varchar(10) }] }'],
  delete_rows: [
    '- create_table: { table: roles, columns: [{ name: code, type: char(3), primary_key: true }, { name: name, type: text }] }',
    '- create_table: { table: sessions, columns: [{ name: id, type: uuid, primary_key: true }, { name: expires_at, type: timestamptz }] }',
  ],
  execute: ['- create_table: { table: users, columns: [{ name: id, type: bigint }] }', ''],
  ...objectPreambles,
}
