/** What the examples need to be there, for operations on anything else than tables, their columns, keys and indexes. */
export const objectPreambles = {
  create_enum: [''],
  alter_enum: [
    `- create_enum: { name: user_role, values: [owner, member] }
- create_table: { table: users, columns: [{ name: role, type: user_role, default: member }] }`,
    `- create_enum: { name: user_role, values: [owner, member, guest] }
- create_table: { table: users, columns: [{ name: role, type: user_role, default: guest }] }`,
    `- create_enum: { name: user_role, values: [owner, member] }
- create_table:
    table: users
    columns: [{ name: role, type: user_role, check: "role <> 'owner'" }]
    indexes: [{ columns: [role] }]`,
  ],
  drop_enum: ['- create_enum: { name: user_role, values: [owner, member] }'],
  rename_enum: ['- create_enum: { name: user_role, values: [owner, member] }'],
  create_domain: ['', ''],
  alter_domain: [
    `- create_domain: { name: email, type: text, check: "value ~ '@'" }
- create_table: { table: users, columns: [{ name: email, type: email }] }`,
    '- create_domain: { name: quantity, type: integer, nullable: false, default: 1 }',
    `- create_domain: { name: email, type: text, check: "value ~ '@'" }
- create_table: { table: users, columns: [{ name: email, type: email }] }`,
  ],
  drop_domain: ['- create_domain: { name: email, type: text }'],
  create_sequence: ['', '- create_table: { table: invoices, columns: [{ name: number, type: bigint }] }'],
  alter_sequence: [
    '- create_sequence: { name: invoice_no, start: 1000 }',
    '- create_sequence: { name: invoice_no, start: 1000 }',
  ],
  drop_sequence: ['- create_sequence: { name: invoice_no, start: 1000 }'],
  rename_sequence: ['- create_sequence: { name: invoice_no, start: 1000 }'],
  create_schema: ['', ''],
  drop_schema: ['- create_schema: { name: billing }'],
  create_extension: ['', ''],
  drop_extension: ['- create_extension: { name: citext }'],
  grant: [
    '- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: locale, type: text }] }',
    '- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: locale, type: text }] }',
    '- create_schema: { name: billing }',
  ],
  revoke: [
    `- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: locale, type: text }] }
- grant: { privileges: [select], table: users, roles: [reporting] }`,
    '- create_function: { name: touch, returns: trigger, language: plpgsql, body: begin return new; end }',
  ],
  set_comment: [
    '- create_table: { table: users, columns: [{ name: email, type: text }], indexes: [{ columns: [email] }] }',
    '- create_enum: { name: user_role, values: [owner, member], comment: Old }',
    '- create_schema: { name: billing }',
  ],
  create_view: [
    '- create_table: { table: users, columns: [{ name: id, type: bigint }, { name: active, type: boolean }] }',
    '- create_table: { table: orders, columns: [{ name: day, type: date }, { name: total, type: integer }] }',
  ],
  replace_view: [
    `- create_table: { table: users, columns: [{ name: id, type: bigint }, { name: active, type: boolean }] }
- create_view: { name: active_users, query: select id from users where active }`,
    `- create_table:
    table: users
    columns: [{ name: id, type: bigint }, { name: email, type: text }, { name: active, type: boolean }]
- create_view: { name: active_users, query: select id from users where active }
- create_view: { name: first_user, query: select min(id) as id from active_users }`,
  ],
  drop_view: [
    `- create_table: { table: users, columns: [{ name: id, type: bigint }, { name: active, type: boolean }] }
- create_view: { name: active_users, query: select id from users where active }`,
  ],
  rename_view: [
    `- create_table: { table: users, columns: [{ name: id, type: bigint }, { name: active, type: boolean }] }
- create_view: { name: active_users, query: select id from users where active }`,
  ],
  create_function: ['', ''],
  replace_function: [
    '- create_function: { name: touch, returns: trigger, language: plpgsql, body: begin new.updated_at := now(); return new; end }',
  ],
  drop_function: [
    '- create_function: { name: touch, returns: trigger, language: plpgsql, body: begin new.updated_at := now(); return new; end }',
    `- create_function: { name: full_name, arguments: 'first text, last text', returns: text, body: select first || last }
- create_function: { name: full_name, arguments: first text, returns: text, body: select first }`,
  ],
  create_trigger: [
    `- create_function: { name: touch, returns: trigger, language: plpgsql, body: begin new.updated_at := now(); return new; end }
- create_table: { table: orgs, columns: [{ name: id, type: uuid, primary_key: true }, { name: updated_at, type: timestamptz }] }`,
    `- create_function: { name: log_change, returns: trigger, language: plpgsql, body: begin return null; end }
- create_table: { table: users, columns: [{ name: id, type: bigint }, { name: email, type: text }] }`,
  ],
  drop_trigger: [
    `- create_function: { name: touch, returns: trigger, language: plpgsql, body: begin new.updated_at := now(); return new; end }
- create_table: { table: orgs, columns: [{ name: id, type: uuid, primary_key: true }, { name: updated_at, type: timestamptz }] }
- create_trigger: { table: orgs, name: touch_orgs, timing: before, events: [update], function: touch }`,
  ],
  create_policy: [
    `- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: org_id, type: bigint }], postgresql: { row_security: true } }
- create_function: { name: app_org, returns: bigint, body: 'select 1' }`,
    `- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: org_id, type: bigint }], postgresql: { row_security: true } }
- execute: { up: 'DO $$ BEGIN CREATE ROLE support; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$', leave_on_downgrade: roles belong to the whole server }`,
  ],
  alter_policy: [
    `- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: org_id, type: bigint }], postgresql: { row_security: true } }
- create_function: { name: app_org, returns: bigint, body: 'select 1' }
- create_function: { name: app_is_admin, returns: boolean, body: select false }
- create_policy: { table: users, name: own_org, using: org_id = app_org(), with_check: org_id = app_org() }`,
    `- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: org_id, type: bigint }], postgresql: { row_security: true } }
- create_function: { name: app_org, returns: bigint, body: 'select 1' }
- create_policy: { table: users, name: own_org, using: org_id = app_org(), with_check: org_id = app_org() }
- execute: { up: 'DO $$ BEGIN CREATE ROLE app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$', leave_on_downgrade: roles belong to the whole server }`,
  ],
  drop_policy: [
    `- create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: org_id, type: bigint }], postgresql: { row_security: true } }
- create_function: { name: app_org, returns: bigint, body: 'select 1' }
- create_policy: { table: users, name: own_org, using: org_id = app_org(), with_check: org_id = app_org() }`,
  ],
  create_exclude_constraint: [
    '- create_table: { table: stays, columns: [{ name: during, type: { postgresql: tsrange } }] }',
    `- create_extension: { name: btree_gist }
- create_table:
    table: bookings
    columns:
      - { name: room_id, type: bigint }
      - { name: during, type: { postgresql: tsrange } }
      - { name: cancelled_at, type: timestamptz }`,
  ],
  create_partition: [
    `- create_table:
    table: events
    columns: [{ name: id, type: bigint }, { name: day, type: date, nullable: false }]
    partition_by: { method: range, columns: [day] }`,
    `- create_table:
    table: orders
    columns: [{ name: id, type: bigint }, { name: region, type: text }]
    partition_by: { method: list, columns: [region] }`,
  ],
  attach_partition: [
    `- create_table:
    table: events
    columns: [{ name: id, type: bigint }, { name: day, type: date, nullable: false }]
    partition_by: { method: range, columns: [day] }
- create_table: { table: events_old, columns: [{ name: id, type: bigint }, { name: day, type: date, nullable: false }] }`,
    `- create_table:
    table: events
    columns: [{ name: id, type: bigint }, { name: day, type: date, nullable: false }]
    partition_by: { method: range, columns: [day] }
- create_table: { table: events_2025, columns: [{ name: id, type: bigint }, { name: day, type: date, nullable: false }] }`,
  ],
  detach_partition: [
    `- create_table:
    table: events
    columns: [{ name: id, type: bigint }, { name: day, type: date, nullable: false }]
    partition_by: { method: range, columns: [day], partitions: [{ name: events_2026_01, from: [2026-01-01], to: [2026-02-01] }] }`,
    `- create_table:
    table: events
    columns: [{ name: id, type: bigint }, { name: day, type: date, nullable: false }]
    partition_by: { method: range, columns: [day], partitions: [{ name: events_2025, from: [2025-01-01], to: [2026-01-01] }] }`,
  ],
  declare_table: [''],
} satisfies Readonly<Record<string, readonly string[]>>
