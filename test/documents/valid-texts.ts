/** Documents that pass, of every shape: blocks, flows, anchors, block scalars, JSON. */
export const validTexts: readonly string[] = [
  `# yaml-language-server: $schema=../node_modules/aludel/schemas/revision.schema.json
revision: d4f1c2a9be07
revises: b3e51c07a2f9
message: create users
created: 2023-08-17T14:30:22Z
operations:
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: username, type: varchar(50), nullable: false }
        - { name: price, type: "decimal(10,2)", default: 0.1900 }
        - { name: team_id, type: bigint, references: { table: teams, on_delete: cascade } }
        - { name: created_at, type: timestamptz, nullable: false, default: { sql: now() } }
      indexes:
        - columns: [username, { column: team_id, order: desc }]
`,
  `revision: 004512345678
revises: [12345e678901, a1]
depends_on: [007]
operations:
  - execute:
      up: |
        -- first
        update users
           set name = 'x';
        select 'it''s';
      down: >-
        select 1
        from users
      done_when: "select \\"a\\" = \\u0041\\
        and true"
  - insert_rows:
      table: &roles roles
      rows:
        - { code: adm, name: 'it''s', n: 12345678901234567890.10, tags: [a, 1, null] }
        - { code: usr, name: *roles, data: { json: { b: 1.50, a: [true, null] } }, raw: { base64: AAEC } }
downgrade:
  - delete_rows: { table: roles, where: code = 'adm' }
`,
  `{
\t"revision": "c1",
\t"revises": null,
\t"operations": [
\t\t{ "drop_column": { "table": "users", "column": "fax", "restore": "" } },
\t\t{ "alter_column": { "table": "users", "column": "score", "type": "integer", "using": "round(score)::int" } }
\t]
}
`,
]
