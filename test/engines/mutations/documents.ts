import type { JsonObject } from '../../support/json-value.js'

/** A schema with everything that can be compared. */
export const documents: readonly JsonObject[] = [
  { create_schema: { name: 'billing', comment: 'Money' } },
  { create_extension: { name: 'citext', version: '1.6', schema: 'billing' } },
  { create_enum: { name: 'mood', values: ['sad', 'happy'], comment: 'How it is' } },
  {
    create_domain: {
      name: 'code',
      type: 'text',
      default: 'x',
      check: "value <> ''",
      comment: 'A code',
    },
  },
  { create_domain: { name: 'plain', type: 'int' } },
  { create_sequence: { name: 'numbers', start: 10, comment: 'Numbers' } },
  {
    create_function: {
      name: 'twice',
      arguments: 'a int',
      returns: 'int',
      body: 'select 2 * a',
      comment: 'Doubles',
    },
  },
  {
    create_function: {
      name: 'touch',
      returns: 'trigger',
      language: 'plpgsql',
      body: 'begin return new; end',
    },
  },
  {
    create_function: {
      name: 'touch_other',
      returns: 'trigger',
      language: 'plpgsql',
      body: 'begin return new; end',
    },
  },
  {
    create_table: {
      table: 'teams',
      columns: [
        { name: 'id', type: 'int', primary_key: true },
        { name: 'no', type: 'int', unique: true },
      ],
    },
  },
  { create_table: { table: 'above', columns: [{ name: 'n', type: 'int' }] } },
  { create_table: { table: 'lonely', columns: [{ name: 'n', type: 'int' }] } },
  {
    create_table: {
      table: 'users',
      comment: 'People',
      columns: [
        { name: 'id', type: 'bigint', identity: 'always', primary_key: true },
        { name: 'email', type: 'varchar(50)', default: 'none', comment: 'Where they are' },
        { name: 'amount', type: 'int', nullable: false, default: 0, check: 'amount >= 0' },
        { name: 'total', type: 'int', generated: { sql: 'amount * 2' } },
        { name: 'login', type: 'text', unique: true },
        { name: 'mood', type: 'mood', default: 'sad' },
        { name: 'team_id', type: 'int', references: { table: 'teams' } },
        { name: 'note', type: 'text' },
        { name: 'during', type: { postgresql: 'int4range' } },
      ],
      exclude_constraints: [{ elements: [{ column: 'during', operator: '&&' }] }],
      indexes: [
        { name: 'ix_amount', columns: ['amount'] },
        { name: 'ix_login', columns: [{ sql: 'lower(login)' }, 'email'], where: 'amount > 0' },
        { name: 'uq_amount', columns: ['amount', 'id'], unique: true },
      ],
      postgresql: { row_security: true },
    },
  },
  {
    create_trigger: {
      name: 'touch_users',
      table: 'users',
      timing: 'before',
      events: ['update'],
      function: 'touch',
      when: 'old.id <> new.id',
    },
  },
  { create_policy: { name: 'own', table: 'users', using: 'id > 0', with_check: 'id > 1' } },
  { grant: { privileges: ['select'], table: 'users', roles: ['pg_monitor'] } },
  { grant: { privileges: ['usage'], schema: 'billing', roles: ['pg_monitor'] } },
  {
    create_table: {
      table: 'events',
      columns: [
        { name: 'at', type: 'date' },
        { name: 'kind', type: 'text' },
      ],
      partition_by: {
        method: 'range',
        columns: ['at'],
        partitions: [{ name: 'events_2026', from: ['2026-01-01'], to: ['2027-01-01'] }],
      },
    },
  },
  { create_index: { name: 'own_at', table: 'events_2026', columns: ['at'] } },
  {
    create_view: {
      name: 'rich',
      query: 'select id, amount from users where amount > 100',
      comment: 'Rich ones',
    },
  },
  {
    create_view: {
      name: 'stored',
      query: 'select id, login from users',
      materialized: true,
      indexes: [{ name: 'ix_stored', columns: ['id'] }],
    },
  },
]
