/** What is said to somebody who writes a word of another tool. */
export interface ForeignWord {
  /** Our key, when one takes its place right there. */
  readonly use?: string
  readonly help: string
}

/** A word, where it is met (everywhere when absent), and the answer. */
export interface ForeignWordEntry extends ForeignWord {
  readonly within?: RegExp
}

const documents = /^revision$/
const operations = /^fragments\/operation$/
const columns = /^(?:fragments\/column|operations\/(?:add|alter)_column)$/
const alterColumn = /^operations\/alter_column$/
const references = /references$/
const foreignKeys = /^(?:fragments\/foreign-key|operations\/create_foreign_key)$/
const indexes = /^(?:fragments\/index|operations\/create_index)$/
const elements = /^fragments\/index-column$/
const tables = /^operations\/create_table$/

const undoing = 'the undo is computed; what computing cannot know is written under downgrade'
const modelKnows = 'leave it out: the model knows what exists, and the plan refuses what does not fit'
const noCascade =
  'leave it out: nothing is dropped unnamed; drop what needs it in the same document, or drop_references: true on drop_table'

/** Words of Alembic, Liquibase, Rails, Django, Prisma, pgroll, and of SQL itself, in the order of asking. */
export const foreignWordTable: Readonly<Record<string, readonly ForeignWordEntry[]>> = {
  // Alembic and SQLAlchemy
  down_revision: [{ use: 'revises', help: 'the parent stands under revises; null for the first revision' }],
  up_revision: [{ use: 'revision', help: 'the id of this revision stands under revision' }],
  create_date: [{ use: 'created', help: 'created: 2023-08-17T14:30:22Z' }],
  description: [
    { within: documents, use: 'message', help: 'a revision has a message' },
    { use: 'comment', help: 'a comment in the catalog is comment' },
  ],
  server_default: [
    {
      within: columns,
      use: 'default',
      help: 'a constant is default: x, an expression default: { sql: now() }',
    },
  ],
  existing_type: [{ help: 'leave it out: the model knows the present type' }],
  existing_nullable: [{ help: 'leave it out: the model knows the present column' }],
  existing_server_default: [{ help: 'leave it out: the model knows the present default' }],
  existing_comment: [{ help: 'leave it out: the model knows the present comment' }],
  new_column_name: [
    { within: alterColumn, help: 'renaming is an operation: rename_column: { table, column, to }' },
  ],
  type_: [
    { within: alterColumn, use: 'type', help: 'the new type stands under type' },
    {
      help: 'leave it out: a constraint is found by its name, or by drop_foreign_key, drop_unique_constraint…',
    },
  ],
  sa_type: [{ use: 'type', help: 'the type stands under type' }],
  ondelete: [{ use: 'on_delete', help: 'on_delete: cascade, set_null, set_default, restrict or no_action' }],
  onupdate: [{ use: 'on_update', help: 'on_update: cascade, set_null, set_default, restrict or no_action' }],
  initially: [{ use: 'initially_deferred', help: 'initially_deferred: true, beside deferrable: true' }],
  table_name: [{ use: 'table', help: 'the table stands under table' }],
  source_table: [{ use: 'table', help: 'the referring table stands under table' }],
  referent_table: [{ help: 'the table referred to stands in references: { table, columns }' }],
  referred_table: [{ help: 'the table referred to stands in references: { table, columns }' }],
  local_cols: [{ within: foreignKeys, use: 'columns', help: 'the referring columns stand under columns' }],
  remote_cols: [{ help: 'the columns referred to stand in references: { table, columns }' }],
  constraint_name: [{ use: 'name', help: 'a constraint states its own name under name' }],
  index_name: [{ use: 'name', help: 'an index states its own name under name' }],
  column_name: [
    { within: /^fragments\/column$/, use: 'name', help: 'in a list of columns each has a name' },
    { use: 'column', help: 'the column stands under column' },
  ],
  postgresql_where: [{ within: indexes, use: 'where', help: 'the condition of an index stands under where' }],
  postgresql_using: [
    { within: indexes, use: 'method', help: 'method: gin' },
    { use: 'using', help: 'the conversion stands under using' },
  ],
  postgresql_include: [{ use: 'include', help: 'include: [columns]' }],
  postgresql_ops: [{ help: 'the operator class belongs to the element: columns: [{ column, opclass }]' }],
  postgresql_concurrently: [{ use: 'concurrently', help: 'concurrently: true' }],
  mysql_length: [{ help: 'the length belongs to the element: columns: [{ column, length }]' }],
  autoincrement: [{ within: columns, use: 'identity', help: 'identity: always' }],
  index: [
    {
      within: columns,
      help: 'an index is an entry in indexes of create_table, or the operation create_index',
    },
    { within: /^operations\//, use: 'name', help: 'an index is named by name' },
  ],
  batch_alter_table: [
    { within: operations, help: 'list the operations one by one; SQLite is rebuilt as needed' },
  ],
  bulk_insert: [
    { within: operations, use: 'insert_rows', help: 'insert_rows: { table, rows: [{ column: value }] }' },
  ],
  create_table_comment: [
    { within: operations, use: 'alter_table', help: 'alter_table: { table, comment: text }' },
  ],
  drop_table_comment: [
    { within: operations, use: 'alter_table', help: 'alter_table: { table, comment: null }' },
  ],
  // Liquibase
  changeSet: [{ help: 'a revision is a file of its own: revision, revises, operations' }],
  databaseChangeLog: [{ help: 'a revision is a file of its own: revision, revises, operations' }],
  changes: [{ within: documents, use: 'operations', help: 'the changes stand under operations' }],
  author: [{ within: documents, help: 'leave it out: version control knows who' }],
  preConditions: [{ help: 'leave it out: what a step needs of the rows is looked at before the run' }],
  rollback: [{ use: 'downgrade', help: undoing }],
  tableName: [{ use: 'table', help: 'the table stands under table' }],
  schemaName: [{ use: 'schema', help: 'the schema stands under schema' }],
  columnName: [
    { within: /^fragments\/column$/, use: 'name', help: 'in a list of columns each has a name' },
    { use: 'column', help: 'the column stands under column' },
  ],
  newColumnName: [{ use: 'to', help: 'the new name stands under to' }],
  oldColumnName: [{ use: 'column', help: 'the column to rename stands under column' }],
  newTableName: [{ use: 'to', help: 'the new name stands under to' }],
  oldTableName: [{ use: 'table', help: 'the table to rename stands under table' }],
  columnDataType: [{ use: 'type', help: 'the type stands under type' }],
  newDataType: [{ use: 'type', help: 'the new type stands under type' }],
  constraintName: [{ use: 'name', help: 'a constraint states its own name under name' }],
  indexName: [{ use: 'name', help: 'an index states its own name under name' }],
  baseTableName: [{ use: 'table', help: 'the referring table stands under table' }],
  baseColumnNames: [{ use: 'columns', help: 'the referring columns: columns: [a, b]' }],
  referencedTableName: [{ help: 'references: { table, columns }' }],
  referencedColumnNames: [{ help: 'references: { table, columns }' }],
  columnNames: [{ use: 'columns', help: 'columns: [a, b]' }],
  remarks: [{ use: 'comment', help: 'a comment in the catalog is comment' }],
  constraints: [
    {
      within: columns,
      help: 'write nullable, primary_key, unique, check and references right under the column',
    },
    { within: tables, help: 'use unique_constraints, foreign_keys, check_constraints and primary_key' },
  ],
  autoIncrement: [{ within: columns, use: 'identity', help: 'identity: always' }],
  defaultValue: [{ use: 'default', help: 'default: x' }],
  defaultValueComputed: [{ use: 'default', help: 'default: { sql: now() }' }],
  defaultValueNumeric: [{ use: 'default', help: 'default: 0' }],
  defaultValueBoolean: [{ use: 'default', help: 'default: false' }],
  sql: [
    { within: operations, use: 'execute', help: 'execute: { up: …, down: … }' },
    { within: /^operations\/execute$/, use: 'up', help: 'the SQL stands under up' },
  ],
  addColumn: [{ within: operations, use: 'add_column', help: 'add_column: { table, column, type }' }],
  dropNotNullConstraint: [
    { within: operations, use: 'alter_column', help: 'alter_column: { …, nullable: true }' },
  ],
  addNotNullConstraint: [
    { within: operations, use: 'alter_column', help: 'alter_column: { …, nullable: false }' },
  ],
  addDefaultValue: [{ within: operations, use: 'alter_column', help: 'alter_column: { …, default: x }' }],
  modifyDataType: [{ within: operations, use: 'alter_column', help: 'alter_column: { …, type: … }' }],
  addPrimaryKey: [
    { within: operations, use: 'create_primary_key', help: 'create_primary_key: { table, columns }' },
  ],
  addForeignKeyConstraint: [
    {
      within: operations,
      use: 'create_foreign_key',
      help: 'create_foreign_key: { table, columns, references }',
    },
  ],
  addUniqueConstraint: [
    {
      within: operations,
      use: 'create_unique_constraint',
      help: 'create_unique_constraint: { table, columns }',
    },
  ],
  insert: [{ within: operations, use: 'insert_rows', help: 'insert_rows: { table, rows }' }],
  update: [{ within: operations, use: 'update_rows', help: 'update_rows: { table, set, where }' }],
  delete: [{ within: operations, use: 'delete_rows', help: 'delete_rows: { table, where }' }],
  // Rails
  null: [{ within: columns, use: 'nullable', help: 'nullable: false' }],
  limit: [{ within: columns, help: 'the length belongs to the type: varchar(50)' }],
  precision: [{ within: columns, help: 'it belongs to the type: "decimal(12,2)"' }],
  scale: [{ within: columns, help: 'it belongs to the type: "decimal(12,2)"' }],
  size: [{ within: columns, help: 'the length belongs to the type: varchar(50)' }],
  add_index: [{ within: operations, use: 'create_index', help: 'create_index: { table, columns }' }],
  remove_index: [{ within: operations, use: 'drop_index', help: 'drop_index: { table, columns }' }],
  remove_column: [{ within: operations, use: 'drop_column', help: 'drop_column: { table, column }' }],
  change_column: [{ within: operations, use: 'alter_column', help: 'alter_column: { table, column, … }' }],
  change_column_default: [
    { within: operations, use: 'alter_column', help: 'alter_column: { …, default: x }' },
  ],
  change_column_null: [
    { within: operations, use: 'alter_column', help: 'alter_column: { …, nullable: false }' },
  ],
  add_foreign_key: [
    {
      within: operations,
      use: 'create_foreign_key',
      help: 'create_foreign_key: { table, columns, references }',
    },
  ],
  remove_foreign_key: [
    { within: operations, use: 'drop_foreign_key', help: 'drop_foreign_key: { table, columns }' },
  ],
  add_reference: [
    {
      within: operations,
      use: 'add_column',
      help: 'add_column: { table, column, type, references: { table } }',
    },
  ],
  add_timestamps: [
    { within: operations, help: 'write the columns: created_at and updated_at, type: timestamptz' },
  ],
  timestamps: [{ help: 'write the columns: created_at and updated_at, type: timestamptz' }],
  foreign_key: [{ within: columns, use: 'references', help: 'references: { table: teams }' }],
  to_table: [{ within: references, use: 'table', help: 'references: { table: teams }' }],
  // Django
  dependencies: [
    { within: documents, use: 'revises', help: 'the parent stands under revises; others under depends_on' },
  ],
  AddField: [{ within: operations, use: 'add_column', help: 'add_column: { table, column, type }' }],
  RemoveField: [{ within: operations, use: 'drop_column', help: 'drop_column: { table, column }' }],
  AlterField: [{ within: operations, use: 'alter_column', help: 'alter_column: { table, column, … }' }],
  RenameField: [{ within: operations, use: 'rename_column', help: 'rename_column: { table, column, to }' }],
  CreateModel: [{ within: operations, use: 'create_table', help: 'create_table: { table, columns }' }],
  DeleteModel: [{ within: operations, use: 'drop_table', help: 'drop_table: { table }' }],
  RunSQL: [{ within: operations, use: 'execute', help: 'execute: { up, down }' }],
  reverse_sql: [{ use: 'down', help: 'the SQL that undoes it stands under down' }],
  max_length: [{ within: columns, help: 'the length belongs to the type: varchar(50)' }],
  db_index: [{ within: columns, help: 'an index is an entry in indexes, or create_index' }],
  db_column: [{ within: columns, help: 'the name of the column is the name itself' }],
  // pgroll
  up: [
    {
      within: documents,
      use: 'operations',
      help: 'the changes stand under operations; the undo is computed',
    },
    {
      within: /^operations\/(?:add|alter)_column$/,
      help: 'rows that exist are filled by backfill, or converted by using',
    },
  ],
  down: [
    { within: documents, use: 'downgrade', help: undoing },
    {
      within: /^operations\/alter_column$/,
      use: 'down_using',
      help: 'the conversion back stands under down_using',
    },
    {
      within: /^operations\/drop_column$/,
      use: 'restore',
      help: 'the value on the way down stands under restore',
    },
    { within: /^operations\//, help: undoing },
  ],
  upgrade: [
    {
      within: documents,
      use: 'operations',
      help: 'the changes stand under operations; the undo is computed',
    },
  ],
  pk: [{ within: columns, use: 'primary_key', help: 'primary_key: true' }],
  // SQL and common spellings
  field: [{ use: 'column', help: 'the column stands under column' }],
  fields: [{ use: 'columns', help: 'the columns stand under columns' }],
  key: [{ within: columns, use: 'primary_key', help: 'primary_key: true' }],
  primary: [{ within: columns, use: 'primary_key', help: 'primary_key: true' }],
  not_null: [{ within: columns, use: 'nullable', help: 'nullable: false' }],
  required: [{ within: columns, use: 'nullable', help: 'nullable: false' }],
  optional: [{ within: columns, use: 'nullable', help: 'nullable: true' }],
  collate: [{ use: 'collation', help: 'collation: "de-x-icu"' }],
  foreign: [{ within: references, use: 'table', help: 'references: { table: teams }' }],
  new_name: [{ use: 'to', help: 'the new name stands under to' }],
  old_name: [{ help: 'the present name stands under table, column or name; the new one under to' }],
  rename_to: [{ use: 'to', help: 'the new name stands under to' }],
  direction: [{ within: elements, use: 'order', help: 'order: desc' }],
  values: [{ within: /^operations\/insert_rows$/, use: 'rows', help: 'rows: [{ column: value }]' }],
  using: [{ within: indexes, use: 'method', help: 'method: gin' }],
  type: [{ within: indexes, use: 'method', help: 'method: gin' }],
  if_exists: [{ help: modelKnows }],
  if_not_exists: [{ help: modelKnows }],
  ifExists: [{ help: modelKnows }],
  ifNotExists: [{ help: modelKnows }],
  cascade: [{ help: noCascade }],
  force: [{ help: noCascade }],
  cascadeConstraints: [{ help: noCascade }],
  on_conflict: [{ help: 'leave it out: rows are inserted as they stand, and a clash is an error' }],
  postgres: [{ use: 'postgresql', help: 'the dialect is called postgresql' }],
  pg: [{ use: 'postgresql', help: 'the dialect is called postgresql' }],
  database_url: [
    { within: /^(?:project|fragments\/environment)$/, use: 'url', help: 'url: "${DATABASE_URL}"' },
  ],
  script_location: [{ within: /^project$/, use: 'revisions', help: 'revisions: [folder]' }],
  migrations: [{ within: /^project$/, use: 'revisions', help: 'revisions: [folder]' }],
}
