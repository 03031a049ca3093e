// Generated from schemas/ by `npm run generate`. Do not edit.

/** A number, as the digits it was written with: `0.1900` stays `0.1900`. */
export interface NumberToken {
  readonly number: string
}

/** A JSON value (`{ json: … }` in a document), as canonical JSON text. */
export interface JsonToken {
  readonly json: string
}

/** Bytes of a binary column, in base64. */
export interface Base64 {
  readonly base64: string
}

/**
 * Answers to what two schemas alone cannot tell: what was renamed, what is really gone, how values become another type. Names are those of FROM.
 */
export interface Hints {
  /**
   * For editors that read the schema of a JSON document from it. No meaning otherwise.
   */
  readonly $schema?: string
  /**
   * What has another name in TO.
   */
  readonly rename?: readonly RenameHint[]
  /**
   * What is really gone, and what may be dropped and made anew.
   */
  readonly drop?: readonly DropHint[]
  /**
   * How values become another type.
   */
  readonly convert?: readonly ConvertHint[]
}

/**
 * An Aludel project: where its revisions are, and the databases they run against. `${VAR}` and `${VAR:-default}` are taken from the environment of the process, `$$` is a dollar; quote them inside { }.
 */
export interface ProjectFile {
  /**
   * For editors that read the schema of a JSON document from it. No meaning otherwise.
   */
  readonly $schema?: string
  /**
   * The version of this format: 1.
   */
  readonly version: 1
  /**
   * The name of the project. It is kept in the database: the database of another project is refused.
   */
  readonly name: string
  /**
   * The folders that hold the revisions, in the order of loading.
   *
   * Items: A folder, relative to this file.
   */
  readonly revisions?: readonly string[]
  /**
   * The names of keys, constraints and indexes that state none. aludel: pk_users, uq_users_email. postgresql: the patterns of that server (users_pkey, users_email_key), for adopted schemas. Must not change afterwards.
   */
  readonly names?: 'aludel' | 'postgresql'
  /**
   * The dialects, with the version where it matters, that commands without a connection check and plan for. Default: that of the URL.
   */
  readonly dialects?: readonly string[]
  /**
   * The names of new revision files, without the ending: {rev}, {slug}, {year}, {month}, {day}, {hour}, {minute}, {second}.
   */
  readonly file_template?: string
  /**
   * The time zone of the times in names of new files, such as Europe/Berlin.
   */
  readonly timezone?: string
  /**
   * The environment used when neither `--env`, `ALUDEL_ENV` nor `--url` is given.
   */
  readonly default_environment?: Name
  /**
   * The databases the revisions run against, by name.
   */
  readonly environments?: Environments
  /**
   * Where the database is: postgresql://…, mysql://…, mariadb://…, pglite://path or pglite://memory. `${VAR}` is taken from the environment of the process.
   */
  readonly url?: string
  /**
   * The password, as it is, instead of one in `url`. Usually `${VAR}`.
   */
  readonly password?: string
  /**
   * A file that holds the password, as secrets are mounted.
   */
  readonly password_file?: string
  /**
   * Where `upgrade`, `plan` and `sync` go when no target is given, and what `check` looks at; several targets are parted by blanks.
   */
  readonly target?: string
  /**
   * true: commands that write ask for the name of the environment, and without a terminal need `--yes`.
   */
  readonly protected?: boolean
  /**
   * What the database must be before anything is written to it.
   */
  readonly expect?: Expectation
  /**
   * The schema of names that state none. Default: the current schema of the connection, recorded on the first run.
   */
  readonly default_schema?: Name
  /**
   * How two runs are kept apart: session: a lock of the connection. lease: a row with a heartbeat, for transaction poolers. none: not at all. auto: what the server allows.
   */
  readonly lock?: 'auto' | 'session' | 'lease' | 'none'
  /**
   * How long a run waits for another one to finish.
   */
  readonly lock_wait?: Duration
  /**
   * How long a statement waits for a lock before it gives up and is tried again.
   */
  readonly lock_timeout?: Duration
  /**
   * How long a statement may run. 0: no limit.
   */
  readonly statement_timeout?: Duration
  /**
   * How long a look at the rows may take, before the run.
   */
  readonly probe_timeout?: Duration
  /**
   * true: MySQL and MariaDB may copy tables that have rows while all who write to them wait, where they have no other way, as with --allow-copy.
   */
  readonly allow_copy?: boolean
  /**
   * Where the tables of the tool are kept.
   */
  readonly bookkeeping?: Bookkeeping
}

/**
 * An Aludel revision: where it stands in the history, and the operations that take the database there. How each is undone is computed from the revisions before it.
 */
export interface RevisionDocument {
  /**
   * For editors that read the schema of a JSON document from it. No meaning otherwise.
   */
  readonly $schema?: string
  /**
   * The id of this revision.
   */
  readonly revision: Id
  /**
   * The revision before this one; null for the first; a list for a merge.
   */
  readonly revises: null | string | readonly Id[]
  /**
   * What the revision is for, in a few words. May be changed at any time.
   */
  readonly message?: string
  /**
   * When the revision was written, such as 2023-08-17T14:30:22Z. May be changed at any time.
   */
  readonly created?: string
  /**
   * Names for the branch that begins here.
   */
  readonly branch_labels?: readonly Id[]
  /**
   * Revisions of other branches that must be applied before this one.
   */
  readonly depends_on?: readonly Id[]
  /**
   * Revisions of which this one does the work, as `squash` writes it; the last is the one that later revisions stood on. A database that has them all has this one.
   */
  readonly replaces?: readonly Id[]
  /**
   * How long a statement of this revision waits for a lock before it gives up. Default: that of the environment.
   */
  readonly lock_timeout?: Duration
  /**
   * How long a statement of this revision may run. Default: that of the environment.
   */
  readonly statement_timeout?: Duration
  /**
   * auto: one transaction, unless a step must stand alone. single: always one, with longer locks. none: every statement stands alone.
   */
  readonly transaction?: 'auto' | 'single' | 'none'
  /**
   * The changes, in order. A merge needs none.
   */
  readonly operations?: readonly OperationDocument[]
  /**
   * The operations that undo this revision, instead of the computed ones. Here and in `operations` no operation then says how it is undone.
   */
  readonly downgrade?: readonly OperationDocument[]
}

/**
 * Databases, or schemas of databases, that one run is to bring to the same revisions.
 */
export interface Targets {
  /**
   * For editors that read the schema of a JSON document from it. No meaning otherwise.
   */
  readonly $schema?: string
  /**
   * In the order in which they are begun.
   */
  readonly targets: readonly FleetTarget[]
}

/**
 * Where the tables of the tool are kept.
 */
export interface Bookkeeping {
  /**
   * The schema of the tables. Default: the default schema.
   */
  readonly schema?: Name
  /**
   * How their names begin.
   */
  readonly prefix?: string
}

/**
 * One value of a row: a constant, null, a list for an SQL array, `{ sql: … }` for an expression, `{ json: … }` for a JSON value, `{ base64: … }` for bytes.
 */
export type Cell = Literal | null | Expr | JsonToken | Base64 | readonly Cell[]

/**
 * A condition every row of the table must meet.
 */
export interface CheckDefinition {
  /**
   * The name of the constraint. Required: a condition has no stable short name.
   */
  readonly name: Name
  /**
   * The condition every row must meet, over the columns of the row.
   */
  readonly check: Sql
  /**
   * The constraint is not passed on to child tables. PostgreSQL.
   */
  readonly no_inherit?: boolean
  /**
   * false: the database records the condition and does not check it. MySQL, and PostgreSQL from 18.
   */
  readonly enforced?: boolean
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
}

/**
 * The name of a collation: one for every dialect, or a map by dialect.
 */
export type Collation = string | CollationByDialect

/**
 * The name of a collation: one for every dialect, or a map by dialect.
 */
export interface CollationByDialect {
  /**
   * The collation for PostgreSQL.
   */
  readonly postgresql?: string
  /**
   * The collation for MySQL, and for MariaDB where `mariadb` is absent.
   */
  readonly mysql?: string
  /**
   * The collation for MariaDB. Default: that of `mysql`.
   */
  readonly mariadb?: string
  /**
   * The collation for SQLite.
   */
  readonly sqlite?: string
}

/**
 * The new collation; null goes back to the default of the type. Undone: the collation that was there comes back.
 */
export type CollationChange = Collation | null

/**
 * A column of a new table.
 */
export interface ColumnDefinition {
  /**
   * The name of the column.
   */
  readonly name: Name
  /**
   * The type of the column: portable, native, or a map of native types by dialect. A generated column states its type too.
   */
  readonly type: TypeSpelling
  /**
   * Whether the column may be null. Left out beside `primary_key` or `identity` it is false, and stating true there is an error.
   */
  readonly nullable?: boolean
  /**
   * What rows get that do not state the column. A call such as now() is written { sql: now() }; the bare text would be a string. null: no default.
   */
  readonly default?: Default
  /**
   * The column alone is the primary key, named pk_<table>. For several columns use `primary_key` of the table.
   */
  readonly primary_key?: boolean
  /**
   * A unique constraint on this column alone, named uq_<table>_<column>.
   */
  readonly unique?: boolean
  /**
   * A condition every row must meet; the constraint is named ck_<table>_<column>.
   */
  readonly check?: Sql
  /**
   * A foreign key of this column alone, named fk_<table>_<column>_<reftable>.
   */
  readonly references?: ColumnReferences
  /**
   * The database numbers the rows: always, by_default, or an object with options.
   */
  readonly identity?: Identity
  /**
   * The column is computed from the others: the expression, and whether it is stored.
   */
  readonly generated?: GeneratedColumn
  /**
   * The collation of the column. Default: that of the type.
   */
  readonly collation?: Collation
  /**
   * A comment kept in the catalog. SQLite has none: kept in the model only.
   */
  readonly comment?: Comment
  /**
   * Settings only PostgreSQL has: storage, compression, statistics, serial.
   */
  readonly postgresql?: PostgresqlColumn
  /**
   * Settings only MySQL has; MariaDB takes them too where `mariadb` is absent.
   */
  readonly mysql?: MysqlColumn
  /**
   * Settings for MariaDB, instead of the whole `mysql` block.
   */
  readonly mariadb?: MysqlColumn
}

/**
 * What the foreign key of one column refers to, and what happens when it changes or goes.
 */
export interface ColumnReferences {
  /**
   * The table referred to.
   */
  readonly table: Name
  /**
   * The schema of that table. Default: the schema of the referring table.
   */
  readonly schema?: Name
  /**
   * The column referred to. Default: the primary key of `table`.
   */
  readonly column?: Name
  /**
   * What happens to the rows here when the row they refer to is deleted.
   */
  readonly on_delete?: ReferentialAction
  /**
   * What happens to the rows here when the row they refer to gets another key.
   */
  readonly on_update?: ReferentialAction
  /**
   * With set_null or set_default: put only these columns to null or their default. Default: all columns of the key. PostgreSQL from 15.
   */
  readonly on_delete_columns?: Names
  /**
   * simple: a key with a null in it refers to nothing and is not checked. full: all of its columns are null, or none (PostgreSQL).
   */
  readonly match?: 'simple' | 'full'
  /**
   * The check may wait until the end of the transaction. PostgreSQL and SQLite.
   */
  readonly deferrable?: boolean
  /**
   * The check waits unless the transaction says otherwise; needs `deferrable: true`. PostgreSQL and SQLite.
   */
  readonly initially_deferred?: boolean
  /**
   * The name of the foreign key. Default: fk_<table>_<column>_<reftable>.
   */
  readonly name?: Name
}

/**
 * A comment kept in the catalog of the database. SQLite has none: there it is kept in the model only.
 */
export type Comment = string

/**
 * The new comment; null removes it. Undone: the comment that was there comes back.
 */
export type CommentChange = string | null

/**
 * How the values of a column become those of its new type.
 */
export interface ConvertHint {
  /**
   * The table, by its name in FROM.
   */
  readonly table: Name
  /**
   * The schema of the table, in FROM. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The column, by its name in FROM.
   */
  readonly column: Name
  /**
   * SQL expression over the column, by its name in TO, that gives the new type: `using` of alter_column.
   */
  readonly using: string
  /**
   * SQL expression for the way back: `down_using` of alter_column.
   */
  readonly down_using?: string
}

/**
 * What a downgrade does about a change that the tool cannot undo by itself. Exactly one is stated.
 */
export interface Decision {
  /**
   * The SQL that undoes it, run by the downgrade.
   */
  readonly down?: Sql
  /**
   * It cannot be undone: the downgrade stops here, and shows this reason.
   */
  readonly irreversible?: Reason
  /**
   * Nothing is to be undone: the downgrade passes by, and shows this reason.
   */
  readonly leave_on_downgrade?: Reason
}

/**
 * What a column gets in rows that do not state it: a constant, `{ sql: … }` for an expression, `{ json: … }` for a JSON value. null, or leaving it out, means no default.
 */
export type Default = Literal | null | Expr | JsonToken

/**
 * A database dialect.
 */
export type Dialect = 'postgresql' | 'mysql' | 'mariadb' | 'sqlite'

/**
 * The operation runs on these dialects only. On the others it is skipped altogether, in the model as in the SQL. Default: every dialect.
 */
export type Dialects = readonly Dialect[]

/**
 * Something of FROM that is really gone, with its rows and values: what is like it in TO is new.
 */
export interface DropHint {
  /**
   * The table, by its name in FROM.
   */
  readonly table?: Name
  /**
   * The schema of what is named beside it, in FROM. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * A column of the table, by its name in FROM.
   */
  readonly column?: Name
  /**
   * The view, by its name in FROM.
   */
  readonly view?: Name
  /**
   * The sequence, by its name in FROM.
   */
  readonly sequence?: Name
  /**
   * The enum, by its name in FROM.
   */
  readonly enum?: Name
  /**
   * A value of the enum, as FROM has it.
   */
  readonly value?: string
}

/**
 * A number and a unit: ms, s, m or h. 0 means no limit.
 */
export type Duration = string | 0

/**
 * A value that an enum gets, and where it stands: `before` another, or `after` one, not both. Default: after all others.
 */
export interface EnumAddition {
  /**
   * The new value.
   */
  readonly value: EnumValue
  /**
   * It sorts right before this value.
   */
  readonly before?: EnumValue
  /**
   * It sorts right after this value.
   */
  readonly after?: EnumValue
}

/**
 * A value that an enum loses, and the one its rows get instead.
 */
export interface EnumRemoval {
  /**
   * The value to remove.
   */
  readonly value: EnumValue
  /**
   * Rows and defaults that hold the value get this one, by its new name if it is renamed too. Without it a value in use is refused.
   */
  readonly replace_with?: EnumValue
}

/**
 * A value of an enum that gets another text. Rows and the defaults of columns follow.
 */
export interface EnumRenaming {
  /**
   * The value as it is now.
   */
  readonly value: EnumValue
  /**
   * Its new text.
   */
  readonly to: EnumValue
}

/**
 * One value of an enum: a text, kept as it is written. Quote what would be read as a number, a boolean or null.
 */
export type EnumValue = string

/**
 * All values of an enum, in the order they sort by, each once.
 */
export type EnumValues = readonly EnumValue[]

/**
 * A database the project runs against. What is left out is taken from the top level of the project file.
 */
export interface Environment {
  /**
   * Where the database is: postgresql://…, mysql://…, mariadb://…, pglite://path or pglite://memory. `${VAR}` is taken from the environment of the process.
   */
  readonly url?: string
  /**
   * The password, as it is, instead of one in `url`. Usually `${VAR}`.
   */
  readonly password?: string
  /**
   * A file that holds the password, as secrets are mounted.
   */
  readonly password_file?: string
  /**
   * Where `upgrade`, `plan` and `sync` go when no target is given, and what `check` looks at; several targets are parted by blanks.
   */
  readonly target?: string
  /**
   * true: commands that write ask for the name of the environment, and without a terminal need `--yes`.
   */
  readonly protected?: boolean
  /**
   * What the database must be before anything is written to it.
   */
  readonly expect?: Expectation
  /**
   * The schema of names that state none. Default: the current schema of the connection, recorded on the first run.
   */
  readonly default_schema?: Name
  /**
   * How two runs are kept apart: session: a lock of the connection. lease: a row with a heartbeat, for transaction poolers. none: not at all. auto: what the server allows.
   */
  readonly lock?: 'auto' | 'session' | 'lease' | 'none'
  /**
   * How long a run waits for another one to finish.
   */
  readonly lock_wait?: Duration
  /**
   * How long a statement waits for a lock before it gives up and is tried again.
   */
  readonly lock_timeout?: Duration
  /**
   * How long a statement may run. 0: no limit.
   */
  readonly statement_timeout?: Duration
  /**
   * How long a look at the rows may take, before the run.
   */
  readonly probe_timeout?: Duration
  /**
   * true: MySQL and MariaDB may copy tables that have rows while all who write to them wait, where they have no other way, as with --allow-copy.
   */
  readonly allow_copy?: boolean
  /**
   * Where the tables of the tool are kept.
   */
  readonly bookkeeping?: Bookkeeping
}

/**
 * The databases the revisions run against, by name.
 */
export interface Environments {
  readonly [k: string]: Environment
}

/**
 * No two rows for which every operator says true, such as two bookings of one room that overlap. PostgreSQL.
 */
export interface ExcludeDefinition {
  /**
   * What is compared, in order: objects with `column` or `sql`, the `operator`, and `order`, `nulls`, `opclass`, `collation`.
   */
  readonly elements: readonly ExcludeElement[]
  /**
   * The name of the constraint. Default: ex_<table>_<columns>, where an expression counts as expr.
   */
  readonly name?: Name
  /**
   * The kind of index that backs the constraint: gist, spgist, btree, hash, or one of an extension. Columns compared with = need the extension btree_gist for gist.
   */
  readonly method?: string
  /**
   * Compare only the rows that meet this condition.
   */
  readonly where?: Sql
  /**
   * The check may wait until the end of the transaction.
   */
  readonly deferrable?: boolean
  /**
   * The check waits unless the transaction says otherwise; needs `deferrable: true`.
   */
  readonly initially_deferred?: boolean
  /**
   * A comment kept in the catalog.
   */
  readonly comment?: Comment
}

/**
 * A column or an expression of an exclude constraint, and the operator that compares it in two rows. PostgreSQL.
 */
export interface ExcludeElement {
  /**
   * The column.
   */
  readonly column?: Name
  /**
   * The expression; the brackets around it are added.
   */
  readonly sql?: Sql
  /**
   * The operator that compares the values of two rows, such as = or &&. Both orders of the rows give the same answer.
   */
  readonly operator: string
  /**
   * The direction of sorting.
   */
  readonly order?: 'asc' | 'desc'
  /**
   * Where nulls stand. Default: last, with desc first.
   */
  readonly nulls?: 'first' | 'last'
  /**
   * The operator class of the index, such as gist_text_ops.
   */
  readonly opclass?: string
  /**
   * The collation of the index. Default: that of the column.
   */
  readonly collation?: Collation
}

/**
 * What the database must be. Anything else stops the run before it begins.
 */
export interface Expectation {
  /**
   * The host of the connection.
   */
  readonly host?: string
  /**
   * The name of the database.
   */
  readonly database?: string
  /**
   * The version of the server, or how it begins: "16" fits 16.4.
   */
  readonly server_version?: string
}

/**
 * An SQL expression where a constant could stand too. Without the `sql` key the text would be a string constant.
 */
export interface Expr {
  /**
   * The expression, computed by the database.
   */
  readonly sql: Sql
}

/**
 * The new expression; null removes it.
 */
export type ExpressionChange = Expr | null

/**
 * What rows that exist already get: a constant, `{ sql: … }` for an expression over the row, or `{ json: … }` for a JSON value.
 */
export type FillValue = Literal | Expr | JsonToken

/**
 * How one database differs from that of the environment.
 */
export interface FleetTarget {
  /**
   * What it is called in the report; default: its schema, its database, or its URL without secrets.
   */
  readonly name?: string
  /**
   * Its URL; variables are filled in. Default: that of the environment.
   */
  readonly url?: string
  /**
   * Another database of the same server.
   */
  readonly database?: string
  /**
   * The schema that names without one mean; its bookkeeping stands there too.
   */
  readonly schema?: string
}

/**
 * The values of these columns exist in another table.
 */
export interface ForeignKeyDefinition {
  /**
   * The referring columns, in the order of the key referred to.
   */
  readonly columns: Names
  /**
   * The table referred to, its columns, and what happens when the row there changes or goes.
   */
  readonly references: References
  /**
   * The name of the constraint. Default: fk_<table>_<columns>_<reftable>.
   */
  readonly name?: Name
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
}

/**
 * SQL text, as it stands between the brackets: one text for every dialect, or a map with one text per dialect. Empty: no arguments.
 */
export type FunctionArguments = string | SqlByDialect

/**
 * The column is computed from the other columns of its row. It has no default and no identity.
 */
export interface GeneratedColumn {
  /**
   * The expression over the other columns of the row.
   */
  readonly sql: Sql
  /**
   * true: computed when the row is written, and stored. false: computed when it is read (MySQL, MariaDB, SQLite, and PostgreSQL from 18).
   */
  readonly stored?: boolean
}

/**
 * The new expression (PostgreSQL: from 17), or null to make the column an ordinary one that keeps its values. Undone: what was there comes back.
 */
export type GeneratedChange = GeneratedColumn | null

/**
 * Letters, digits and underscores, at most 64. An unquoted id that looks like a number is read as it is written: 004512345678 keeps its zeros.
 */
export type Id = string

/**
 * The database numbers the rows: always, by_default, or an object with options. MySQL and MariaDB: AUTO_INCREMENT; SQLite: INTEGER PRIMARY KEY AUTOINCREMENT. An identity column is never null.
 */
export type Identity = 'always' | 'by_default' | IdentityOptions

/**
 * The database numbers the rows: always, by_default, or an object with options. MySQL and MariaDB: AUTO_INCREMENT; SQLite: INTEGER PRIMARY KEY AUTOINCREMENT. An identity column is never null.
 */
export interface IdentityOptions {
  /**
   * always: a value given in an INSERT is refused. by_default: it is taken. MySQL and MariaDB know no difference.
   */
  readonly generation?: 'always' | 'by_default'
  /**
   * The first value. The only option MySQL and MariaDB have.
   */
  readonly start?: number
  /**
   * The distance between values; negative counts down. PostgreSQL.
   */
  readonly increment?: number
  /**
   * The least value. Default: that of the server. PostgreSQL.
   */
  readonly min?: number
  /**
   * The greatest value. Default: that of the type. PostgreSQL.
   */
  readonly max?: number
  /**
   * Begin again at the other end instead of failing there. PostgreSQL.
   */
  readonly cycle?: boolean
  /**
   * How many values a session takes at a time. PostgreSQL.
   */
  readonly cache?: number
  /**
   * The name of the sequence. Default: <table>_<column>_seq. PostgreSQL.
   */
  readonly name?: Name
}

/**
 * Makes the column an identity, changes its options, or, with null, removes it; the column and its values stay. Undone: the identity that was there comes back.
 */
export type IdentityChange = Identity | null

/**
 * An index of the table.
 */
export interface IndexDefinition {
  /**
   * What is indexed, in order: names of columns, or objects with `column` or `sql` and `order`, `nulls`, `opclass`, `collation`, `length`.
   */
  readonly columns: IndexColumns
  /**
   * The name of the index. Default: ix_<table>_<columns>, where an expression counts as expr.
   */
  readonly name?: Name
  /**
   * No two rows have the same values in these columns.
   */
  readonly unique?: boolean
  /**
   * The kind of index. PostgreSQL: btree, hash, gin, gist, brin, spgist, or one of an extension such as hnsw. MySQL and MariaDB: btree, hash, fulltext, spatial.
   */
  readonly method?: string
  /**
   * Index only the rows that meet this condition. PostgreSQL and SQLite.
   */
  readonly where?: Sql
  /**
   * Columns kept in the index beside the key, for index-only scans. PostgreSQL.
   */
  readonly include?: Names
  /**
   * Two nulls count as equal. Unique indexes only; PostgreSQL from 15.
   */
  readonly nulls_not_distinct?: boolean
  /**
   * A comment kept in the catalog. SQLite has none: kept in the model only.
   */
  readonly comment?: Comment
  /**
   * Settings only PostgreSQL has: with, tablespace.
   */
  readonly postgresql?: PostgresqlIndex
  /**
   * Settings only MySQL has; MariaDB takes them too where `mariadb` is absent.
   */
  readonly mysql?: MysqlIndex
  /**
   * Settings for MariaDB, instead of the whole `mysql` block.
   */
  readonly mariadb?: MysqlIndex
}

/**
 * What the index holds: the name of a column, or an object with a column or an expression and how it is sorted.
 */
export type IndexColumn = Name | IndexElement

/**
 * What the index holds: the name of a column, or an object with a column or an expression and how it is sorted.
 */
export interface IndexElement {
  /**
   * The column.
   */
  readonly column?: Name
  /**
   * The expression; the brackets around it are added.
   */
  readonly sql?: Sql
  /**
   * The direction of sorting.
   */
  readonly order?: 'asc' | 'desc'
  /**
   * Where nulls stand. Default: last, with desc first. PostgreSQL.
   */
  readonly nulls?: 'first' | 'last'
  /**
   * The operator class, such as text_pattern_ops or gin_trgm_ops. PostgreSQL.
   */
  readonly opclass?: string
  /**
   * The collation of the index. Default: that of the column.
   */
  readonly collation?: Collation
  /**
   * Index only so many leading characters. MySQL and MariaDB, where text needs it; elsewhere ignored, and in a unique index an error.
   */
  readonly length?: number
}

/**
 * The columns or expressions of the index. Their order counts.
 */
export type IndexColumns = readonly IndexColumn[]

/**
 * A table that another inherits from: its name, where both are in one schema, else a map with its schema.
 */
export type InheritedTable =
  | string
  | {
      /**
       * The table inherited from.
       */
      readonly table: Name
      /**
       * The schema of that table. Default: the schema of the table that inherits.
       */
      readonly schema?: Name
    }

/**
 * A constant, quoted for the type of its column. Numbers keep the digits they are written with: 0.1900 stays 0.1900.
 */
export type Literal = string | boolean | NumberToken

/**
 * The new constant; null goes back to the default.
 */
export type LiteralChange = Literal | null

/**
 * Settings only MySQL and MariaDB have, and where in the table the column stands. Other dialects ignore them.
 */
export interface MysqlAddedColumn {
  /**
   * The character set.
   */
  readonly charset?: string
  /**
   * What the column becomes whenever its row is updated.
   */
  readonly on_update?: Expr
  /**
   * SELECT * leaves the column out.
   */
  readonly invisible?: boolean
  /**
   * The spatial reference system of a geometry column.
   */
  readonly srid?: number
  /**
   * Put the column right after this one. Default: last.
   */
  readonly after?: Name
  /**
   * Put the column first. Default: last.
   */
  readonly first?: true
}

/**
 * Settings only MySQL and MariaDB have. Other dialects ignore them.
 */
export interface MysqlColumn {
  /**
   * The character set.
   */
  readonly charset?: string
  /**
   * What the column becomes whenever its row is updated.
   */
  readonly on_update?: Expr
  /**
   * SELECT * leaves the column out.
   */
  readonly invisible?: boolean
  /**
   * The spatial reference system of a geometry column.
   */
  readonly srid?: number
}

/**
 * Settings to change; those not named stay. Other dialects ignore them. Undone: the settings that were there come back.
 */
export interface MysqlColumnChange {
  /**
   * The character set. null: back to the default.
   */
  readonly charset?: string | null
  /**
   * What the column becomes whenever its row is updated. null: nothing any more.
   */
  readonly on_update?: ExpressionChange
  /**
   * SELECT * leaves the column out. null: it does not.
   */
  readonly invisible?: boolean | null
  /**
   * The spatial reference system of a geometry column. null: back to the default.
   */
  readonly srid?: number | null
}

/**
 * Settings only MySQL and MariaDB have. Other dialects ignore them.
 */
export interface MysqlIndex {
  /**
   * The optimizer does not use the index (MariaDB: IGNORED).
   */
  readonly invisible?: boolean
  /**
   * The full-text parser, such as ngram.
   */
  readonly parser?: string
  /**
   * The key block size, in bytes.
   */
  readonly key_block_size?: number
}

/**
 * Settings only MySQL and MariaDB have. Other dialects ignore them.
 */
export interface MysqlTable {
  /**
   * The storage engine.
   */
  readonly engine?: string
  /**
   * The character set of the table.
   */
  readonly charset?: string
  /**
   * The collation of the table. Default: that of the character set.
   */
  readonly collation?: string
  /**
   * How rows are stored. Default: the setting of the server.
   */
  readonly row_format?: 'default' | 'dynamic' | 'fixed' | 'compressed' | 'redundant' | 'compact'
  /**
   * The first number given out.
   */
  readonly auto_increment?: number
  /**
   * The page size of a compressed table, in kilobytes.
   */
  readonly key_block_size?: number
}

/**
 * Settings to change; null removes one, and those not named stay. Other dialects ignore them. Undone: the settings that were there come back.
 */
export interface MysqlTableChange {
  /**
   * The storage engine. null: back to the default.
   */
  readonly engine?: string | null
  /**
   * The character set of the table. null: back to the default.
   */
  readonly charset?: string | null
  /**
   * The collation of the table. Default: that of the character set. null: back to the default.
   */
  readonly collation?: string | null
  /**
   * How rows are stored. Default: the setting of the server. null: back to the default.
   */
  readonly row_format?: 'default' | 'dynamic' | 'fixed' | 'compressed' | 'redundant' | 'compact' | null
  /**
   * The first number given out. null: back to the default.
   */
  readonly auto_increment?: number | null
  /**
   * The page size of a compressed table, in kilobytes. null: back to the default.
   */
  readonly key_block_size?: number | null
}

/**
 * Settings only MySQL and MariaDB have. Other dialects ignore them.
 */
export interface MysqlView {
  /**
   * merge: the query becomes part of the statement that reads the view. temptable: it is computed apart. undefined: the server chooses.
   */
  readonly algorithm?: 'undefined' | 'merge' | 'temptable'
  /**
   * Whose rights the tables are read with: those of the definer, or of who reads the view.
   */
  readonly sql_security?: 'definer' | 'invoker'
  /**
   * The account that counts as its definer, such as app@localhost. Default: who runs the migration.
   */
  readonly definer?: string
}

/**
 * An identifier, 1 to 63 bytes. It is taken literally and always quoted: case is kept, and a dot is part of the name (write the schema in `schema`).
 */
export type Name = string

/**
 * One or more names, in order, each at most once.
 */
export type Names = readonly Name[]

/**
 * Tables, columns or other objects: users, billing.invoices, users.email.
 */
export type ObjectNames = readonly string[]

/**
 * One change: a map with one key, the name of the operation.
 */
export interface OperationDocument {
  /**
   * Creates a table with its columns, keys, constraints and indexes. Undone: the table is dropped, after a look whether it has rows.
   */
  readonly create_table?: CreateTable
  /**
   * Drops a table with its indexes and constraints. Its rows are lost, unless `keep: true` sets the table aside. Undone: the table is created again as it was, without its rows; one that was kept comes back with them.
   */
  readonly drop_table?: DropTable
  /**
   * Renames a table. The names of its constraints and indexes stay. Undone: the old name comes back.
   */
  readonly rename_table?: RenameTable
  /**
   * Moves a table to another schema, or changes its comment or its settings. What is not named stays. Undone: what was there comes back.
   */
  readonly alter_table?: AlterTable
  /**
   * Describes a table that someone else owns, so that foreign keys and views may refer to it. Nothing runs but a look whether it exists. Undone: it is forgotten.
   */
  readonly declare_table?: DeclareTable
  /**
   * Adds an empty partition to a partitioned table, after a look for rows of the default partition that belong to it. SQLite has none. Undone: the partition is dropped, after a look whether it has rows.
   */
  readonly create_partition?: CreatePartition
  /**
   * Makes a table that exists a partition of another, after a look for rows that do not belong there. PostgreSQL. Undone: the partition is detached.
   */
  readonly attach_partition?: AttachPartition
  /**
   * Makes a partition a table of its own, with its rows. PostgreSQL. Undone: it is attached again with the bounds it had.
   */
  readonly detach_partition?: DetachPartition
  /**
   * Adds a column. With `backfill`, rows that exist get a value: a constant comes with the column at once; an expression is filled in in batches, and with `nullable: false` null is forbidden after that. Undone: the column is dropped, after a look whether it holds values.
   */
  readonly add_column?: AddColumn
  /**
   * Drops a column and its values, unless `keep: true` sets it aside. Indexes and constraints of the same table that name it go along; what else names it is an error. Undone: all of them come back, without the values; a column that was kept comes back with them.
   */
  readonly drop_column?: DropColumn
  /**
   * Changes the type, nullability, default, comment, identity, generation or collation of a column. What is not named stays; null removes. Undone: what was there comes back.
   */
  readonly alter_column?: AlterColumn
  /**
   * Renames a column. Keys, indexes, checks, generated columns and defaults of the table follow; their names stay. Undone: the old name comes back.
   */
  readonly rename_column?: RenameColumn
  /**
   * Gives a table its primary key; its columns are no longer nullable. Undone: the key is dropped, and columns that were nullable are so again.
   */
  readonly create_primary_key?: CreatePrimaryKey
  /**
   * Forbids rows with the same values in these columns, after a look for duplicates. Undone: the constraint is dropped.
   */
  readonly create_unique_constraint?: CreateUniqueConstraint
  /**
   * Makes columns refer to another table, after a look for rows that refer to nothing. Undone: the foreign key is dropped.
   */
  readonly create_foreign_key?: CreateForeignKey
  /**
   * Adds a condition every row must meet, after a look for rows that do not. Undone: the constraint is dropped.
   */
  readonly create_check_constraint?: CreateCheckConstraint
  /**
   * Forbids two rows for which every operator says true, after a look for such rows. PostgreSQL. Undone: the constraint is dropped.
   */
  readonly create_exclude_constraint?: CreateExcludeConstraint
  /**
   * Drops the constraint of this name, of whatever kind. Undone: it is created again as it was.
   */
  readonly drop_constraint?: DropConstraint
  /**
   * Drops the primary key of a table. Its columns stay as they are, not nullable. Undone: the key is created again as it was.
   */
  readonly drop_primary_key?: DropPrimaryKey
  /**
   * Drops a unique constraint, found by its name or its columns. Undone: it is created again as it was.
   */
  readonly drop_unique_constraint?: DropUniqueConstraint
  /**
   * Drops a foreign key, found by its name or its columns. Undone: it is created again as it was.
   */
  readonly drop_foreign_key?: DropForeignKey
  /**
   * Drops a check constraint: the one of this name, or the column's own `check`. Undone: it is created again as it was.
   */
  readonly drop_check_constraint?: DropCheckConstraint
  /**
   * Renames a constraint. MySQL and MariaDB: it is dropped and created. Undone: the old name comes back.
   */
  readonly rename_constraint?: RenameConstraint
  /**
   * Checks the rows that exist against a constraint created with `not_valid: true`. PostgreSQL; elsewhere there is nothing to do. Undone: the constraint is not valid again.
   */
  readonly validate_constraint?: ValidateConstraint
  /**
   * Creates an index. Undone: the index is dropped, concurrently if it was made so.
   */
  readonly create_index?: CreateIndex
  /**
   * Drops an index, found by its name or its columns. Undone: it is created again as it was.
   */
  readonly drop_index?: DropIndex
  /**
   * Renames an index. Undone: the old name comes back.
   */
  readonly rename_index?: RenameIndex
  /**
   * Creates a type with a fixed list of values. MySQL and MariaDB: no statement, the columns carry the list; SQLite: a check of the columns. Undone: the enum is dropped.
   */
  readonly create_enum?: CreateEnum
  /**
   * Adds, renames and removes values of an enum, puts them in a new order, or changes its comment. Renamings come first, then additions, then removals. Undone: the values that were there come back, after a look for rows that hold one that goes.
   */
  readonly alter_enum?: AlterEnum
  /**
   * Drops an enum; a column that still has the type is an error. Undone: it is created again as it was.
   */
  readonly drop_enum?: DropEnum
  /**
   * Renames an enum; the columns that have the type follow. Undone: the old name comes back.
   */
  readonly rename_enum?: RenameEnum
  /**
   * Creates a domain: a type with a default and conditions of its own. PostgreSQL. Undone: the domain is dropped.
   */
  readonly create_domain?: CreateDomain
  /**
   * Changes the type, nullability, default, condition, collation or comment of a domain, after a look for rows that would not fit. What is not named stays; null removes. PostgreSQL. Undone: what was there comes back.
   */
  readonly alter_domain?: AlterDomain
  /**
   * Drops a domain; a column that still has the type is an error. PostgreSQL. Undone: it is created again as it was.
   */
  readonly drop_domain?: DropDomain
  /**
   * Creates a sequence: a generator of numbers. PostgreSQL and MariaDB. Undone: the sequence is dropped.
   */
  readonly create_sequence?: CreateSequence
  /**
   * Changes the options, the position, the owner or the comment of a sequence. What is not named stays; null removes. PostgreSQL and MariaDB. Undone: what was there comes back, but for the position that `restart` set.
   */
  readonly alter_sequence?: AlterSequence
  /**
   * Drops a sequence and its position; a default that still uses it is an error. PostgreSQL and MariaDB. Undone: it is created again as it was, and begins at its start.
   */
  readonly drop_sequence?: DropSequence
  /**
   * Renames a sequence; its position stays. PostgreSQL and MariaDB. Undone: the old name comes back.
   */
  readonly rename_sequence?: RenameSequence
  /**
   * Creates a view, or a materialized view with its indexes. Undone: the view is dropped.
   */
  readonly create_view?: CreateView
  /**
   * Gives a view that exists a new definition, stated whole; views that depend on it are rebuilt, and rights stay. Undone: the definition that was there comes back.
   */
  readonly replace_view?: ReplaceView
  /**
   * Drops a view, materialized or not, with its indexes, triggers and rights; what still uses it is an error. Undone: it is created again as it was.
   */
  readonly drop_view?: DropView
  /**
   * Renames a view, materialized or not. The names of its indexes stay. Undone: the old name comes back.
   */
  readonly rename_view?: RenameView
  /**
   * Creates a schema (MySQL and MariaDB: a database). Undone: the schema is dropped, if this operation made it.
   */
  readonly create_schema?: CreateSchema
  /**
   * Drops a schema (MySQL and MariaDB: a database). What is still in it is an error. Undone: it is created again as it was, empty.
   */
  readonly drop_schema?: DropSchema
  /**
   * Installs an extension of the server in the database. PostgreSQL. Undone: the extension is dropped, if this operation made it.
   */
  readonly create_extension?: CreateExtension
  /**
   * Removes an extension from the database; what still uses it is an error. PostgreSQL. Undone: it is created again as it was.
   */
  readonly drop_extension?: DropExtension
  /**
   * Creates a function, or without `returns` a procedure. SQLite has none. Undone: the function is dropped.
   */
  readonly create_function?: CreateFunction
  /**
   * Gives a function or procedure that exists a new definition, stated whole; rights stay. SQLite has none. Undone: the definition that was there comes back.
   */
  readonly replace_function?: ReplaceFunction
  /**
   * Drops a function or procedure with its rights; what still uses it is an error. SQLite has none. Undone: it is created again as it was.
   */
  readonly drop_function?: DropFunction
  /**
   * Runs a function, or SQL of its own, whenever rows of a table or view are written. Undone: the trigger is dropped.
   */
  readonly create_trigger?: CreateTrigger
  /**
   * Drops a trigger of a table or view. Undone: it is created again as it was.
   */
  readonly drop_trigger?: DropTrigger
  /**
   * Says which rows of a table roles may see and write, where row security of the table is on. PostgreSQL. Undone: the policy is dropped.
   */
  readonly create_policy?: CreatePolicy
  /**
   * Changes the command, roles, conditions or kind of a policy. What is not named stays; null removes. PostgreSQL. Undone: what was there comes back.
   */
  readonly alter_policy?: AlterPolicy
  /**
   * Drops a policy of a table. PostgreSQL. Undone: it is created again as it was.
   */
  readonly drop_policy?: DropPolicy
  /**
   * Gives roles privileges on a table or view, a sequence, a function, all tables of a schema, or a schema. SQLite has none. Undone: the privileges are revoked.
   */
  readonly grant?: Grant
  /**
   * Takes privileges on a table or view, a sequence, a function, all tables of a schema, or a schema from roles. SQLite has none. Undone: the privileges are granted again.
   */
  readonly revoke?: Revoke
  /**
   * Changes the comment of an index, constraint, trigger, view, sequence, enum, domain, function or schema; null removes it. Undone: the comment that was there comes back.
   */
  readonly set_comment?: SetComment
  /**
   * Inserts rows, listed here or in a file. Explicit identity values are taken, and the sequence moves on past them. Undone: the rows are deleted, found by `key`.
   */
  readonly insert_rows?: InsertRows
  /**
   * Sets columns of rows. The old values are gone, so it says what a downgrade does, unless every column set was added by this revision or the revision has a `downgrade`.
   */
  readonly update_rows?: UpdateRows
  /**
   * Deletes rows: those listed whole, which come back on the way down, or those that meet a condition, which then says what a downgrade does.
   */
  readonly delete_rows?: DeleteRows
  /**
   * Runs SQL of your own. It says how it is undone: `down`, `irreversible` or `leave_on_downgrade`; in a revision with `downgrade`, none of them.
   */
  readonly execute?: Execute
}

/**
 * Storage parameters of the server, by name.
 */
export interface Parameters {
  readonly [k: string]: Literal
}

/**
 * Storage parameters to set, by name; null puts one back to its default. Those not named stay.
 */
export interface ParametersChange {
  readonly [k: string]: LiteralChange
}

/**
 * A partition of a table, and the rows that belong to it: a range, a list of values, a share of a hash, or the rest.
 */
export interface PartitionDefinition {
  /**
   * The name of the partition; on PostgreSQL it is a table, in the schema of the partitioned one.
   */
  readonly name: Name
  /**
   * Range: the least values that belong here, one for each column; { sql: minvalue } has no bound. Stands beside `to`; MySQL and MariaDB take `to` alone.
   */
  readonly from?: readonly Cell[]
  /**
   * Range: the values the partition ends before, one for each column; { sql: maxvalue } has no bound.
   */
  readonly to?: readonly Cell[]
  /**
   * List: the values that belong here.
   */
  readonly in?: readonly Cell[]
  /**
   * Hash: by which number the hash of a row is divided. Stands beside `remainder`.
   */
  readonly modulus?: number
  /**
   * Hash: rows with this remainder belong here; less than `modulus`.
   */
  readonly remainder?: number
  /**
   * true: the rows that belong to no other partition. MySQL and MariaDB, range: those from the last bound on.
   */
  readonly default?: true
}

/**
 * How the rows of a table are divided among its partitions.
 */
export interface PartitionByDefinition {
  /**
   * range: by order. list: by values. hash: evenly. key: evenly, by the hash of the server (MySQL and MariaDB).
   */
  readonly method: 'range' | 'list' | 'hash' | 'key'
  /**
   * The columns that decide, in order. They are part of every primary key and unique constraint.
   */
  readonly columns?: Names
  /**
   * The expression that decides, instead of columns; the brackets around it are added.
   */
  readonly sql?: Sql
  /**
   * The partitions to begin with; create_partition adds more. MySQL and MariaDB need them for range and list.
   */
  readonly partitions?: readonly PartitionDefinition[]
}

/**
 * Settings only PostgreSQL has. Other dialects ignore them.
 */
export interface PostgresqlColumn {
  /**
   * How large values are stored. Default: that of the type.
   */
  readonly storage?: 'plain' | 'main' | 'external' | 'extended'
  /**
   * How large values are compressed (from 14). Default: the setting of the server.
   */
  readonly compression?: 'pglz' | 'lz4'
  /**
   * How finely ANALYZE looks at the column, 0 to 10000. Default: the setting of the server.
   */
  readonly statistics?: number
  /**
   * The column takes its numbers from a sequence of its own, <table>_<column>_seq, as serial columns do. For schemas that have them already; new columns take `identity`.
   */
  readonly serial?: boolean
}

/**
 * Settings to change; those not named stay. Other dialects ignore them. Undone: the settings that were there come back.
 */
export interface PostgresqlColumnChange {
  /**
   * How large values are stored. Default: that of the type. null: back to the default.
   */
  readonly storage?: 'plain' | 'main' | 'external' | 'extended' | null
  /**
   * How large values are compressed (from 14). Default: the setting of the server. null: back to the default.
   */
  readonly compression?: 'pglz' | 'lz4' | null
  /**
   * How finely ANALYZE looks at the column, 0 to 10000. Default: the setting of the server. null: back to the default.
   */
  readonly statistics?: number | null
  /**
   * true: the column takes its numbers from a sequence of its own. false: it no longer does, and the sequence goes.
   */
  readonly serial?: boolean
}

/**
 * Settings only PostgreSQL has. Other dialects ignore them.
 */
export interface PostgresqlIndex {
  /**
   * Storage parameters, such as fillfactor.
   */
  readonly with?: Parameters
  /**
   * The tablespace the index is kept in.
   */
  readonly tablespace?: Name
}

/**
 * Settings only PostgreSQL has. Other dialects ignore them.
 */
export interface PostgresqlTable {
  /**
   * The tablespace the table is kept in.
   */
  readonly tablespace?: Name
  /**
   * Do not write the table to the write-ahead log: faster, and empty after a crash.
   */
  readonly unlogged?: boolean
  /**
   * The tables this one inherits columns from.
   */
  readonly inherits?: readonly InheritedTable[]
  /**
   * Storage parameters, such as fillfactor.
   */
  readonly with?: Parameters
  /**
   * The table access method. Default: the setting of the server.
   */
  readonly access_method?: Name
  /**
   * Row level security is on: policies decide which rows are seen.
   */
  readonly row_security?: boolean
  /**
   * Row level security applies to the owner of the table too.
   */
  readonly force_row_security?: boolean
  /**
   * What logical replication sends of an old row: default, full, nothing, or the name of a unique index.
   */
  readonly replica_identity?: string
}

/**
 * Settings to change; null removes one, and those not named stay. Other dialects ignore them. Undone: the settings that were there come back.
 */
export interface PostgresqlTableChange {
  /**
   * The tablespace to move the table to; null: the default one. The table is rewritten.
   */
  readonly tablespace?: string | null
  /**
   * true: no longer written to the write-ahead log. The table is rewritten.
   */
  readonly unlogged?: boolean | null
  /**
   * The whole list of tables this one inherits from; null: none.
   */
  readonly inherits?: readonly InheritedTable[] | null
  /**
   * Storage parameters to set; null puts one back to its default.
   */
  readonly with?: ParametersChange
  /**
   * The table access method; null: that of the server. The table is rewritten. PostgreSQL from 15.
   */
  readonly access_method?: string | null
  /**
   * Row level security on or off.
   */
  readonly row_security?: boolean | null
  /**
   * Whether row level security applies to the owner of the table too.
   */
  readonly force_row_security?: boolean | null
  /**
   * What logical replication sends of an old row: default, full, nothing, or the name of a unique index; null: default.
   */
  readonly replica_identity?: string | null
}

/**
 * Settings only PostgreSQL has. Other dialects ignore them.
 */
export interface PostgresqlView {
  /**
   * The tables are read with the rights of who reads the view, not of its owner (from 15).
   */
  readonly security_invoker?: boolean
  /**
   * Conditions of the reader are applied after those of the view, so that they cannot leak rows.
   */
  readonly security_barrier?: boolean
  /**
   * The tablespace a materialized view is kept in.
   */
  readonly tablespace?: Name
  /**
   * Storage parameters of a materialized view, such as fillfactor.
   */
  readonly with?: Parameters
}

/**
 * The primary key of the table: its columns in order, or an object that also names it.
 */
export type PrimaryKey = Names | PrimaryKeyDefinition

/**
 * The primary key of the table: its columns in order, or an object that also names it.
 */
export interface PrimaryKeyDefinition {
  /**
   * The columns of the key, in order.
   */
  readonly columns: Names
  /**
   * The name of the key. Default: pk_<table>. MySQL and MariaDB call it PRIMARY always; SQLite leaves it unnamed.
   */
  readonly name?: Name
  /**
   * Columns kept in the index of the key beside it, for index-only scans. PostgreSQL.
   */
  readonly include?: Names
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
}

/**
 * Why, in a sentence for the person who runs the downgrade. Shown in the plan.
 */
export type Reason = string

/**
 * What a foreign key refers to, and what happens when it changes or goes.
 */
export interface References {
  /**
   * The table referred to.
   */
  readonly table: Name
  /**
   * The schema of that table. Default: the schema of the referring table.
   */
  readonly schema?: Name
  /**
   * The columns referred to, in the order of the key. Default: the primary key of `table`.
   */
  readonly columns?: Names
  /**
   * What happens to the rows here when the row they refer to is deleted.
   */
  readonly on_delete?: ReferentialAction
  /**
   * What happens to the rows here when the row they refer to gets another key.
   */
  readonly on_update?: ReferentialAction
  /**
   * With set_null or set_default: put only these columns to null or their default. Default: all columns of the key. PostgreSQL from 15.
   */
  readonly on_delete_columns?: Names
  /**
   * simple: a key with a null in it refers to nothing and is not checked. full: all of its columns are null, or none (PostgreSQL).
   */
  readonly match?: 'simple' | 'full'
  /**
   * The check may wait until the end of the transaction. PostgreSQL and SQLite.
   */
  readonly deferrable?: boolean
  /**
   * The check waits unless the transaction says otherwise; needs `deferrable: true`. PostgreSQL and SQLite.
   */
  readonly initially_deferred?: boolean
}

/**
 * no_action and restrict refuse; cascade follows; set_null and set_default put null or the default (set_default: not MySQL and MariaDB).
 */
export type ReferentialAction = 'no_action' | 'restrict' | 'cascade' | 'set_null' | 'set_default'

/**
 * Something of FROM that has another name in TO.
 */
export interface RenameHint {
  /**
   * The table, by its name in FROM.
   */
  readonly table?: Name
  /**
   * The schema of what is named beside it, in FROM. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * A column of the table, by its name in FROM.
   */
  readonly column?: Name
  /**
   * The view, by its name in FROM.
   */
  readonly view?: Name
  /**
   * The sequence, by its name in FROM.
   */
  readonly sequence?: Name
  /**
   * The enum, by its name in FROM.
   */
  readonly enum?: Name
  /**
   * A value of the enum, as FROM has it.
   */
  readonly value?: string
  /**
   * What it is called in TO; of an enum's value, its text.
   */
  readonly to?: string
  /**
   * The schema that the table stands in, in TO.
   */
  readonly to_schema?: Name
}

/**
 * A row: column names and their values. A column left out gets its default.
 */
export interface Row {
  readonly [k: string]: Cell
}

/**
 * The column a sequence belongs to. The sequence goes with its column or table, and comes back with it; a rename leaves its name.
 */
export interface SequenceOwner {
  /**
   * The table of the column, in the schema of the sequence.
   */
  readonly table: Name
  /**
   * The column.
   */
  readonly column: Name
}

/**
 * The column the sequence belongs to from now on; null: none. Undone: the owner that was there comes back.
 */
export type SequenceOwnerChange = SequenceOwner | null

/**
 * SQL, written to the database as it stands: one text for every dialect, or a map with one text per dialect. A dialect the map does not name is an error when the plan is made for it.
 */
export type Sql = string | SqlByDialect

/**
 * SQL, written to the database as it stands: one text for every dialect, or a map with one text per dialect. A dialect the map does not name is an error when the plan is made for it.
 */
export interface SqlByDialect {
  /**
   * The SQL text for PostgreSQL.
   */
  readonly postgresql?: string
  /**
   * The SQL text for MySQL, and for MariaDB where `mariadb` is absent.
   */
  readonly mysql?: string
  /**
   * The SQL text for MariaDB. Default: that of `mysql`.
   */
  readonly mariadb?: string
  /**
   * The SQL text for SQLite.
   */
  readonly sqlite?: string
}

/**
 * The new SQL text, one for every dialect or a map by dialect; null removes it. Undone: the text that was there comes back.
 */
export type SqlChange = Sql | null

/**
 * Settings only SQLite has. Other dialects ignore them.
 */
export interface SqliteTable {
  /**
   * The types of the columns are enforced.
   */
  readonly strict?: boolean
  /**
   * The table is stored by its primary key, without a rowid.
   */
  readonly without_rowid?: boolean
}

/**
 * Settings to change; null removes one, and those not named stay. The table is rebuilt. Other dialects ignore them.
 */
export interface SqliteTableChange {
  /**
   * Whether the types of the columns are enforced.
   */
  readonly strict?: boolean | null
  /**
   * Whether the table is stored by its primary key, without a rowid.
   */
  readonly without_rowid?: boolean | null
}

/**
 * A portable type (integer, varchar(50), "decimal(12,2)", timestamptz, uuid, jsonb…), a native type, or a map of native types by dialect. `[]` behind it makes an array (PostgreSQL). Inside { } quote a type that has a comma or brackets.
 */
export type TypeSpelling = string | TypeByDialect

/**
 * A portable type (integer, varchar(50), "decimal(12,2)", timestamptz, uuid, jsonb…), a native type, or a map of native types by dialect. `[]` behind it makes an array (PostgreSQL). Inside { } quote a type that has a comma or brackets.
 */
export interface TypeByDialect {
  /**
   * The native type for PostgreSQL.
   */
  readonly postgresql?: string
  /**
   * The native type for MySQL, and for MariaDB where `mariadb` is absent.
   */
  readonly mysql?: string
  /**
   * The native type for MariaDB. Default: that of `mysql`.
   */
  readonly mariadb?: string
  /**
   * The native type for SQLite.
   */
  readonly sqlite?: string
}

/**
 * No two rows have the same values in these columns.
 */
export interface UniqueDefinition {
  /**
   * The columns that are unique together, in order.
   */
  readonly columns: Names
  /**
   * The name of the constraint. Default: uq_<table>_<columns>.
   */
  readonly name?: Name
  /**
   * Columns kept in the index of the constraint beside the key, for index-only scans. PostgreSQL.
   */
  readonly include?: Names
  /**
   * Two nulls count as equal. PostgreSQL from 15.
   */
  readonly nulls_not_distinct?: boolean
  /**
   * The check may wait until the end of the transaction. PostgreSQL.
   */
  readonly deferrable?: boolean
  /**
   * The check waits unless the transaction says otherwise; needs `deferrable: true`. PostgreSQL.
   */
  readonly initially_deferred?: boolean
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
}

/**
 * Adds a column. With `backfill`, rows that exist get a value: a constant comes with the column at once; an expression is filled in in batches, and with `nullable: false` null is forbidden after that. Undone: the column is dropped, after a look whether it holds values.
 */
export interface AddColumn {
  /**
   * The table that gets the column.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the new column.
   */
  readonly column: Name
  /**
   * The type of the column: portable, native, or a map of native types by dialect. A generated column states its type too.
   */
  readonly type: TypeSpelling
  /**
   * Whether the column may be null. Left out beside `primary_key` or `identity` it is false, and stating true there is an error.
   */
  readonly nullable?: boolean
  /**
   * What rows get that do not state the column. A call such as now() is written { sql: now() }; the bare text would be a string. null: no default.
   */
  readonly default?: Default
  /**
   * The column alone is the primary key, named pk_<table>. For several columns use `primary_key` of the table.
   */
  readonly primary_key?: boolean
  /**
   * A unique constraint on this column alone, named uq_<table>_<column>.
   */
  readonly unique?: boolean
  /**
   * A condition every row must meet; the constraint is named ck_<table>_<column>.
   */
  readonly check?: Sql
  /**
   * A foreign key of this column alone, named fk_<table>_<column>_<reftable>.
   */
  readonly references?: ColumnReferences
  /**
   * The database numbers the rows: always, by_default, or an object with options.
   */
  readonly identity?: Identity
  /**
   * The column is computed from the others: the expression, and whether it is stored.
   */
  readonly generated?: GeneratedColumn
  /**
   * The collation of the column. Default: that of the type.
   */
  readonly collation?: Collation
  /**
   * A comment kept in the catalog. SQLite has none: kept in the model only.
   */
  readonly comment?: Comment
  /**
   * Settings only PostgreSQL has: storage, compression, statistics, serial.
   */
  readonly postgresql?: PostgresqlColumn
  /**
   * Settings only MySQL has; MariaDB takes them too where `mariadb` is absent.
   */
  readonly mysql?: MysqlAddedColumn
  /**
   * Settings for MariaDB, instead of the whole `mysql` block.
   */
  readonly mariadb?: MysqlAddedColumn
  /**
   * The value of the rows that exist: a constant, { sql: … } over the row, or { json: … }. New rows take `default`.
   */
  readonly backfill?: FillValue
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Changes the type, nullability, default, comment, identity, generation or collation of a column. What is not named stays; null removes. Undone: what was there comes back.
 */
export interface AlterColumn {
  /**
   * The table of the column.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The column to change.
   */
  readonly column: Name
  /**
   * The new type. Indexes, checks and defaults that stand in the way are made again.
   */
  readonly type?: TypeSpelling
  /**
   * false: forbid null, after a look for rows that have it. true: allow it.
   */
  readonly nullable?: boolean
  /**
   * The new default: a constant, { sql: … }, or { json: … }; null removes it.
   */
  readonly default?: Default
  /**
   * The new comment; null removes it.
   */
  readonly comment?: CommentChange
  /**
   * The new identity: always, by_default, or an object with options; null removes it.
   */
  readonly identity?: IdentityChange
  /**
   * The new expression; null makes the column an ordinary one that keeps its values.
   */
  readonly generated?: GeneratedChange
  /**
   * The new collation; null goes back to that of the type.
   */
  readonly collation?: CollationChange
  /**
   * With `type`: how an old value becomes a new one. Default: a cast.
   */
  readonly using?: Sql
  /**
   * With `type`: how a new value becomes an old one on the way down. Default: a cast.
   */
  readonly down_using?: Sql
  /**
   * With `nullable: false`: the value of rows that have null.
   */
  readonly backfill?: FillValue
  /**
   * Settings only PostgreSQL has: storage, compression, statistics, serial.
   */
  readonly postgresql?: PostgresqlColumnChange
  /**
   * Settings only MySQL has; MariaDB takes them too where `mariadb` is absent.
   */
  readonly mysql?: MysqlColumnChange
  /**
   * Settings for MariaDB, instead of the whole `mysql` block.
   */
  readonly mariadb?: MysqlColumnChange
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Changes the nullability, default, condition or comment of a domain, after a look for rows that would not fit. With another type or collation the domain is made anew and its columns go over to it, with what is written over them out of the way; tables whose values change their form, or are looked at by a condition, are written anew. What is not named stays; null removes. PostgreSQL. Undone: what was there comes back; values that were rounded or cut stay so.
 */
export interface AlterDomain {
  /**
   * The domain to change.
   */
  readonly name: Name
  /**
   * The schema of the domain. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The type the domain is made of, which takes the values of the one before as they are assigned to it. For a conversion there is no word: make another domain, and use alter_column with using.
   */
  readonly type?: TypeSpelling
  /**
   * false: forbid null, after a look for rows that have it. true: allow it.
   */
  readonly nullable?: boolean
  /**
   * The new default: a constant, { sql: … }, or { json: … }; null removes it.
   */
  readonly default?: Default
  /**
   * The new condition, in place of the one that was there; null removes it.
   */
  readonly check?: SqlChange
  /**
   * The new name of the constraint of `check`.
   */
  readonly constraint_name?: Name
  /**
   * The collation of the domain; null removes it.
   */
  readonly collation?: CollationChange
  /**
   * The new comment; null removes it.
   */
  readonly comment?: CommentChange
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Adds, renames and removes values of an enum, puts them in a new order, or changes its comment. Renamings come first, then additions, then removals. Undone: the values that were there come back, after a look for rows that hold one that goes.
 */
export interface AlterEnum {
  /**
   * The enum to change.
   */
  readonly name: Name
  /**
   * The schema of the enum (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The whole list in a new order: the same values, each once. The type is rebuilt. Stands without `add`, `rename_values`, `remove` and `comment`.
   */
  readonly values?: EnumValues
  /**
   * Values to add, each with the value it stands `before` or `after`. Default: at the end.
   */
  readonly add?: readonly EnumAddition[]
  /**
   * Values that get another text. Rows and the defaults of columns follow.
   */
  readonly rename_values?: readonly EnumRenaming[]
  /**
   * Values to remove, each with the value its rows get instead. The type is rebuilt. On the way down such rows keep the value they got.
   */
  readonly remove?: readonly EnumRemoval[]
  /**
   * The new comment; null removes it.
   */
  readonly comment?: CommentChange
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Changes the command, roles, conditions or kind of a policy. What is not named stays; null removes. PostgreSQL. Undone: what was there comes back.
 */
export interface AlterPolicy {
  /**
   * The policy to change.
   */
  readonly name: Name
  /**
   * The table of the policy.
   */
  readonly table: Name
  /**
   * The schema of the table. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The statements it is for from now on. The policy is created anew.
   */
  readonly command?: 'all' | 'select' | 'insert' | 'update' | 'delete'
  /**
   * The whole list of roles it is for; public is everyone.
   */
  readonly roles?: Names
  /**
   * The new condition of rows that exist; null removes it.
   */
  readonly using?: SqlChange
  /**
   * The new condition of new and changed rows; null removes it.
   */
  readonly with_check?: SqlChange
  /**
   * Whether it lets rows pass, or restricts what others let pass. The policy is created anew.
   */
  readonly permissive?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Changes the options, the position, the owner or the comment of a sequence. What is not named stays; null removes. PostgreSQL and MariaDB. Undone: what was there comes back, but for the position that `restart` set.
 */
export interface AlterSequence {
  /**
   * The sequence to change.
   */
  readonly name: Name
  /**
   * The schema of the sequence (MariaDB: the database). Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The new type of its numbers, which bounds them.
   */
  readonly type?: 'smallint' | 'integer' | 'bigint'
  /**
   * The new first value, for a restart without a value; the position stays.
   */
  readonly start?: number
  /**
   * The new distance between values; negative counts down.
   */
  readonly increment?: number
  /**
   * The new least value; null: that of the server.
   */
  readonly min?: number | null
  /**
   * The new greatest value; null: that of the type.
   */
  readonly max?: number | null
  /**
   * true: begin again at the other end. false: fail there.
   */
  readonly cycle?: boolean
  /**
   * How many values a session takes at a time.
   */
  readonly cache?: number
  /**
   * The column the sequence belongs to from now on; null: none.
   */
  readonly owned_by?: SequenceOwnerChange
  /**
   * The new comment; null removes it.
   */
  readonly comment?: CommentChange
  /**
   * The next value the sequence gives out. It is set once, and not set back on the way down.
   */
  readonly restart?: number
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Moves a table to another schema, or changes its comment or its settings. What is not named stays. Undone: what was there comes back.
 */
export interface AlterTable {
  /**
   * The table to change.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * Move the table to this schema.
   */
  readonly to_schema?: Name
  /**
   * The new comment; null removes it.
   */
  readonly comment?: CommentChange
  /**
   * Settings only PostgreSQL has; null removes one.
   */
  readonly postgresql?: PostgresqlTableChange
  /**
   * Settings only MySQL has; null removes one. MariaDB takes them too where `mariadb` is absent.
   */
  readonly mysql?: MysqlTableChange
  /**
   * Settings for MariaDB, instead of the whole `mysql` block; null removes one.
   */
  readonly mariadb?: MysqlTableChange
  /**
   * Settings only SQLite has; null removes one.
   */
  readonly sqlite?: SqliteTableChange
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Makes a table that exists a partition of another, after a look for rows that do not belong there. Its columns are then those of the whole table; indexes, constraints, triggers, policies, rights and comments of its own stay. PostgreSQL. Undone: the partition is detached.
 */
export interface AttachPartition {
  /**
   * The partitioned table.
   */
  readonly table: Name
  /**
   * The schema of the table. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The table that becomes a partition; it has the same columns.
   */
  readonly name: Name
  /**
   * Range: the least values that belong here, one for each column; { sql: minvalue } has no bound. Stands beside `to`; MySQL and MariaDB take `to` alone.
   */
  readonly from?: readonly Cell[]
  /**
   * Range: the values the partition ends before, one for each column; { sql: maxvalue } has no bound.
   */
  readonly to?: readonly Cell[]
  /**
   * List: the values that belong here.
   */
  readonly in?: readonly Cell[]
  /**
   * Hash: by which number the hash of a row is divided. Stands beside `remainder`.
   */
  readonly modulus?: number
  /**
   * Hash: rows with this remainder belong here; less than `modulus`.
   */
  readonly remainder?: number
  /**
   * true: the rows that belong to no other partition. MySQL and MariaDB, range: those from the last bound on.
   */
  readonly default?: true
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Adds a condition every row must meet, after a look for rows that do not. Undone: the constraint is dropped.
 */
export interface CreateCheckConstraint {
  /**
   * The table that gets the constraint.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the constraint. Required: a condition has no stable short name.
   */
  readonly name: Name
  /**
   * The condition every row must meet, over the columns of the row.
   */
  readonly check: Sql
  /**
   * The constraint is not passed on to child tables. PostgreSQL.
   */
  readonly no_inherit?: boolean
  /**
   * false: the database records the condition and does not check it. MySQL, and PostgreSQL from 18.
   */
  readonly enforced?: boolean
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
  /**
   * true: rows that exist are not checked until validate_constraint; new ones are. false: they are checked as part of this operation. PostgreSQL.
   */
  readonly not_valid?: boolean
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Creates a domain: a type with a default and conditions of its own. PostgreSQL. Undone: the domain is dropped.
 */
export interface CreateDomain {
  /**
   * The name of the domain; columns state it as their `type`. The name of a portable or native type is refused.
   */
  readonly name: Name
  /**
   * The schema of the domain. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The type the domain is made of: portable or native.
   */
  readonly type: TypeSpelling
  /**
   * Whether values of the domain may be null.
   */
  readonly nullable?: boolean
  /**
   * What columns of the domain get that have no default of their own: a constant, { sql: … }, or { json: … }. null: no default.
   */
  readonly default?: Default
  /**
   * The condition every value must meet; the value is written VALUE.
   */
  readonly check?: Sql
  /**
   * The name of the constraint of `check`. Default: ck_<domain>.
   */
  readonly constraint_name?: Name
  /**
   * The collation of the domain. Default: that of the type.
   */
  readonly collation?: Collation
  /**
   * A comment kept in the catalog.
   */
  readonly comment?: Comment
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Creates a type with a fixed list of values. MySQL and MariaDB: no statement, the columns carry the list; SQLite: a check of the columns. Undone: the enum is dropped.
 */
export interface CreateEnum {
  /**
   * The name of the enum; columns state it as their `type`. The name of a portable or native type is refused.
   */
  readonly name: Name
  /**
   * The schema of the enum (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The values, in the order they sort by.
   */
  readonly values: EnumValues
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Forbids two rows for which every operator says true, after a look for such rows. PostgreSQL. Undone: the constraint is dropped.
 */
export interface CreateExcludeConstraint {
  /**
   * The table that gets the constraint.
   */
  readonly table: Name
  /**
   * The schema of the table. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * What is compared, in order: objects with `column` or `sql`, the `operator`, and `order`, `nulls`, `opclass`, `collation`.
   */
  readonly elements: readonly ExcludeElement[]
  /**
   * The name of the constraint. Default: ex_<table>_<columns>, where an expression counts as expr.
   */
  readonly name?: Name
  /**
   * The kind of index that backs the constraint: gist, spgist, btree, hash, or one of an extension. Columns compared with = need the extension btree_gist for gist.
   */
  readonly method?: string
  /**
   * Compare only the rows that meet this condition.
   */
  readonly where?: Sql
  /**
   * The check may wait until the end of the transaction.
   */
  readonly deferrable?: boolean
  /**
   * The check waits unless the transaction says otherwise; needs `deferrable: true`.
   */
  readonly initially_deferred?: boolean
  /**
   * A comment kept in the catalog.
   */
  readonly comment?: Comment
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Installs an extension of the server in the database. Operations of the same document that name what a well-known extension brings wait for it. PostgreSQL. Undone: the extension is dropped, if this operation made it.
 */
export interface CreateExtension {
  /**
   * The name of the extension.
   */
  readonly name: Name
  /**
   * The schema its objects are made in. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The version to install, in quotes. Default: the one the server prefers.
   */
  readonly version?: string
  /**
   * true: an extension that is there already is used after a look at its version, and undoing drops it only if it was made here and nothing else uses it. false: it is an error.
   */
  readonly shared?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Makes columns refer to another table, after a look for rows that refer to nothing. Undone: the foreign key is dropped.
 */
export interface CreateForeignKey {
  /**
   * The referring table.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The referring columns, in the order of the key referred to.
   */
  readonly columns: Names
  /**
   * The table referred to, its columns, and what happens when the row there changes or goes.
   */
  readonly references: References
  /**
   * The name of the constraint. Default: fk_<table>_<columns>_<reftable>.
   */
  readonly name?: Name
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
  /**
   * true: rows that exist are not checked until validate_constraint; new ones are. false: they are checked as part of this operation. PostgreSQL.
   */
  readonly not_valid?: boolean
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Creates a function, or without `returns` a procedure. SQLite has none. Undone: the function is dropped.
 */
export interface CreateFunction {
  /**
   * The name of the function. Several may share one if the types of their arguments differ (PostgreSQL).
   */
  readonly name: Name
  /**
   * The schema of the function (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The arguments, as between the brackets: names, types, defaults.
   */
  readonly arguments?: FunctionArguments
  /**
   * The type of the result, such as trigger or table (id bigint). Left out: it is a procedure.
   */
  readonly returns?: Sql
  /**
   * The language of the body, such as sql or plpgsql. PostgreSQL.
   */
  readonly language?: string
  /**
   * What it does. PostgreSQL: what stands between $$; MySQL and MariaDB: a statement or BEGIN … END, without DELIMITER.
   */
  readonly body: Sql
  /**
   * immutable: equal arguments always give an equal result. stable: they do within a statement. volatile: they need not. Default: volatile. PostgreSQL.
   */
  readonly volatility?: 'volatile' | 'stable' | 'immutable'
  /**
   * The result is null when an argument is, and the body is not run. PostgreSQL.
   */
  readonly strict?: boolean
  /**
   * Whose rights it runs with: those of its caller, or of its owner. Default: that of the server, invoker on PostgreSQL, definer on MySQL and MariaDB.
   */
  readonly security?: 'invoker' | 'definer'
  /**
   * Whether parallel queries may call it: not at all, in their leader only, or anywhere. Default: unsafe. PostgreSQL.
   */
  readonly parallel?: 'unsafe' | 'restricted' | 'safe'
  /**
   * Settings of the server that hold while it runs, by name, such as search_path. PostgreSQL.
   */
  readonly set?: Parameters
  /**
   * Equal arguments always give an equal result. MySQL and MariaDB.
   */
  readonly deterministic?: boolean
  /**
   * What the body does with data. Default: contains_sql. MySQL and MariaDB.
   */
  readonly data_access?: 'contains_sql' | 'no_sql' | 'reads_sql_data' | 'modifies_sql_data'
  /**
   * The tables, views, functions or columns the body needs. Default: what its words name.
   */
  readonly uses?: ObjectNames
  /**
   * A comment kept in the catalog. SQLite has none: kept in the model only.
   */
  readonly comment?: Comment
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Creates an index. Undone: the index is dropped, concurrently if it was made so.
 */
export interface CreateIndex {
  /**
   * The table to index.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * What is indexed, in order: names of columns, or objects with `column` or `sql` and `order`, `nulls`, `opclass`, `collation`, `length`.
   */
  readonly columns: IndexColumns
  /**
   * The name of the index. Default: ix_<table>_<columns>, where an expression counts as expr.
   */
  readonly name?: Name
  /**
   * No two rows have the same values in these columns.
   */
  readonly unique?: boolean
  /**
   * The kind of index. PostgreSQL: btree, hash, gin, gist, brin, spgist, or one of an extension such as hnsw. MySQL and MariaDB: btree, hash, fulltext, spatial.
   */
  readonly method?: string
  /**
   * Index only the rows that meet this condition. PostgreSQL and SQLite.
   */
  readonly where?: Sql
  /**
   * Columns kept in the index beside the key, for index-only scans. PostgreSQL.
   */
  readonly include?: Names
  /**
   * Two nulls count as equal. Unique indexes only; PostgreSQL from 15.
   */
  readonly nulls_not_distinct?: boolean
  /**
   * A comment kept in the catalog. SQLite has none: kept in the model only.
   */
  readonly comment?: Comment
  /**
   * Settings only PostgreSQL has: with, tablespace.
   */
  readonly postgresql?: PostgresqlIndex
  /**
   * Settings only MySQL has; MariaDB takes them too where `mariadb` is absent.
   */
  readonly mysql?: MysqlIndex
  /**
   * Settings for MariaDB, instead of the whole `mysql` block.
   */
  readonly mariadb?: MysqlIndex
  /**
   * true: build the index without blocking writes, outside any transaction. PostgreSQL; elsewhere ignored.
   */
  readonly concurrently?: boolean
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Adds an empty partition to a partitioned table, after a look for rows of the default partition that belong to it. SQLite has none. Undone: the partition is dropped, after a look whether it has rows.
 */
export interface CreatePartition {
  /**
   * The partitioned table.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the partition; drop_table drops it.
   */
  readonly name: Name
  /**
   * Range: the least values that belong here, one for each column; { sql: minvalue } has no bound. Stands beside `to`; MySQL and MariaDB take `to` alone.
   */
  readonly from?: readonly Cell[]
  /**
   * Range: the values the partition ends before, one for each column; { sql: maxvalue } has no bound.
   */
  readonly to?: readonly Cell[]
  /**
   * List: the values that belong here.
   */
  readonly in?: readonly Cell[]
  /**
   * Hash: by which number the hash of a row is divided. Stands beside `remainder`.
   */
  readonly modulus?: number
  /**
   * Hash: rows with this remainder belong here; less than `modulus`.
   */
  readonly remainder?: number
  /**
   * true: the rows that belong to no other partition. MySQL and MariaDB, range: those from the last bound on.
   */
  readonly default?: true
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Says which rows of a table roles may see and write, where row security of the table is on. PostgreSQL. Undone: the policy is dropped.
 */
export interface CreatePolicy {
  /**
   * The name of the policy.
   */
  readonly name: Name
  /**
   * The table of the policy.
   */
  readonly table: Name
  /**
   * The schema of the table. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The statements it is for.
   */
  readonly command?: 'all' | 'select' | 'insert' | 'update' | 'delete'
  /**
   * The roles it is for; public is everyone.
   */
  readonly roles?: Names
  /**
   * The condition that rows meet which exist to be seen, changed or deleted.
   */
  readonly using?: Sql
  /**
   * The condition that new and changed rows meet. Default: that of `using`.
   */
  readonly with_check?: Sql
  /**
   * true: one permissive policy that lets a row pass is enough. false: the policy restricts what the others let pass.
   */
  readonly permissive?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Gives a table its primary key; its columns are no longer nullable. Undone: the key is dropped, and columns that were nullable are so again.
 */
export interface CreatePrimaryKey {
  /**
   * The table that gets the key.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The columns of the key, in order.
   */
  readonly columns: Names
  /**
   * The name of the key. Default: pk_<table>. MySQL and MariaDB call it PRIMARY always; SQLite leaves it unnamed.
   */
  readonly name?: Name
  /**
   * Columns kept in the index of the key beside it, for index-only scans. PostgreSQL.
   */
  readonly include?: Names
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Creates a schema (MySQL and MariaDB: a database). Undone: the schema is dropped, if this operation made it.
 */
export interface CreateSchema {
  /**
   * The name of the schema.
   */
  readonly name: Name
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
  /**
   * true: a schema that is there already is used, and undoing drops it only if it was made here and nothing else uses it. false: it is an error.
   */
  readonly shared?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Creates a sequence: a generator of numbers. PostgreSQL and MariaDB. Undone: the sequence is dropped.
 */
export interface CreateSequence {
  /**
   * The name of the sequence.
   */
  readonly name: Name
  /**
   * The schema of the sequence (MariaDB: the database). Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The type of its numbers, which bounds them.
   */
  readonly type?: 'smallint' | 'integer' | 'bigint'
  /**
   * The first value.
   */
  readonly start?: number
  /**
   * The distance between values; negative counts down.
   */
  readonly increment?: number
  /**
   * The least value. Default: that of the server.
   */
  readonly min?: number
  /**
   * The greatest value. Default: that of the type.
   */
  readonly max?: number
  /**
   * Begin again at the other end instead of failing there.
   */
  readonly cycle?: boolean
  /**
   * How many values a session takes at a time.
   */
  readonly cache?: number
  /**
   * The column the sequence belongs to: it goes with the column or its table, and comes back with it.
   */
  readonly owned_by?: SequenceOwner
  /**
   * A comment kept in the catalog.
   */
  readonly comment?: Comment
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Creates a table with its columns, keys, constraints and indexes. Undone: the table is dropped, after a look whether it has rows.
 */
export interface CreateTable {
  /**
   * The name of the new table.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The columns, in order.
   */
  readonly columns: readonly ColumnDefinition[]
  /**
   * The primary key: its columns in order, or an object that also names it. For one column, `primary_key: true` of the column does as well.
   */
  readonly primary_key?: PrimaryKey
  /**
   * Unique constraints over one or more columns.
   */
  readonly unique_constraints?: readonly UniqueDefinition[]
  /**
   * Foreign keys. One to a table that this revision creates later is added once that table exists.
   */
  readonly foreign_keys?: readonly ForeignKeyDefinition[]
  /**
   * Conditions every row must meet.
   */
  readonly check_constraints?: readonly CheckDefinition[]
  /**
   * Exclude constraints: no two rows for which every operator says true. PostgreSQL.
   */
  readonly exclude_constraints?: readonly ExcludeDefinition[]
  /**
   * Indexes of the table.
   */
  readonly indexes?: readonly IndexDefinition[]
  /**
   * A comment kept in the catalog. SQLite has none: kept in the model only.
   */
  readonly comment?: Comment
  /**
   * Divide the rows among partitions: the method, the columns or the expression that decides, and the partitions to begin with. SQLite has none.
   */
  readonly partition_by?: PartitionByDefinition
  /**
   * Settings only PostgreSQL has: tablespace, unlogged, inherits, with, access_method, row_security, force_row_security, replica_identity.
   */
  readonly postgresql?: PostgresqlTable
  /**
   * Settings only MySQL has; MariaDB takes them too where `mariadb` is absent.
   */
  readonly mysql?: MysqlTable
  /**
   * Settings for MariaDB, instead of the whole `mysql` block.
   */
  readonly mariadb?: MysqlTable
  /**
   * Settings only SQLite has: strict, without_rowid.
   */
  readonly sqlite?: SqliteTable
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Runs a function, or SQL of its own, whenever rows of a table or view are written. Undone: the trigger is dropped.
 */
export interface CreateTrigger {
  /**
   * The name of the trigger.
   */
  readonly name: Name
  /**
   * The table or view it belongs to.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * before or after the row is written; instead_of: in place of writing it, on views (PostgreSQL and SQLite).
   */
  readonly timing: 'before' | 'after' | 'instead_of'
  /**
   * What sets it off: insert, update, delete, truncate (PostgreSQL). MySQL, MariaDB and SQLite take one.
   */
  readonly events: readonly ('insert' | 'update' | 'delete' | 'truncate')[]
  /**
   * With `update`: only when one of these columns is set. PostgreSQL and SQLite.
   */
  readonly update_of?: Names
  /**
   * row: once for each row. statement: once for the whole statement (PostgreSQL).
   */
  readonly for_each?: 'row' | 'statement'
  /**
   * Run it only if this condition over OLD and NEW holds; the brackets around it are added. PostgreSQL and SQLite.
   */
  readonly when?: Sql
  /**
   * The function to run: it has no arguments and returns trigger. PostgreSQL.
   */
  readonly function?: Name
  /**
   * Texts the function gets as TG_ARGV. PostgreSQL.
   */
  readonly arguments?: readonly string[]
  /**
   * The SQL to run: a statement or BEGIN … END. MySQL, MariaDB and SQLite.
   */
  readonly body?: Sql
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Forbids rows with the same values in these columns, after a look for duplicates. Undone: the constraint is dropped.
 */
export interface CreateUniqueConstraint {
  /**
   * The table that gets the constraint.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The columns that are unique together, in order.
   */
  readonly columns: Names
  /**
   * The name of the constraint. Default: uq_<table>_<columns>.
   */
  readonly name?: Name
  /**
   * Columns kept in the index of the constraint beside the key, for index-only scans. PostgreSQL.
   */
  readonly include?: Names
  /**
   * Two nulls count as equal. PostgreSQL from 15.
   */
  readonly nulls_not_distinct?: boolean
  /**
   * The check may wait until the end of the transaction. PostgreSQL.
   */
  readonly deferrable?: boolean
  /**
   * The check waits unless the transaction says otherwise; needs `deferrable: true`. PostgreSQL.
   */
  readonly initially_deferred?: boolean
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Creates a view, or a materialized view with its indexes. Undone: the view is dropped.
 */
export interface CreateView {
  /**
   * The name of the view.
   */
  readonly name: Name
  /**
   * The schema of the view (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The SELECT of the view, without a semicolon. A star becomes the columns that are there.
   */
  readonly query: Sql
  /**
   * The names of its columns, in order. Default: those of the query.
   */
  readonly columns?: Names
  /**
   * The tables, views, functions or columns the query needs. Default: what its words name.
   */
  readonly uses?: ObjectNames
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only.
   */
  readonly comment?: Comment
  /**
   * Rows written through the view must be seen through it. local: its own condition counts; cascaded: those of the views below too. Not SQLite.
   */
  readonly check_option?: 'local' | 'cascaded'
  /**
   * true: the rows are stored, and stay as they are until refreshed. PostgreSQL.
   */
  readonly materialized?: boolean
  /**
   * Materialized views: true fills the view at once; false leaves it unreadable until it is refreshed. PostgreSQL.
   */
  readonly with_data?: boolean
  /**
   * Indexes of a materialized view. PostgreSQL.
   */
  readonly indexes?: readonly IndexDefinition[]
  /**
   * Settings only PostgreSQL has: security_invoker, security_barrier, tablespace, with.
   */
  readonly postgresql?: PostgresqlView
  /**
   * Settings only MySQL has; MariaDB takes them too where `mariadb` is absent.
   */
  readonly mysql?: MysqlView
  /**
   * Settings for MariaDB, instead of the whole `mysql` block.
   */
  readonly mariadb?: MysqlView
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Describes a table that someone else owns, so that foreign keys and views may refer to it. Nothing runs but a look whether it exists. Undone: it is forgotten.
 */
export interface DeclareTable {
  /**
   * The table, as it is called in the database.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The columns to refer to; others of the table may be left out.
   */
  readonly columns: readonly ColumnDefinition[]
  /**
   * The primary key: its columns in order, or an object that also names it. For one column, `primary_key: true` of the column does as well.
   */
  readonly primary_key?: PrimaryKey
  /**
   * Unique constraints to refer to.
   */
  readonly unique_constraints?: readonly UniqueDefinition[]
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Deletes rows: those listed whole, which come back on the way down, or those that meet a condition, which then says what a downgrade does.
 */
export interface DeleteRows {
  /**
   * The table that loses the rows.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The rows to delete, whole: undone by inserting them.
   */
  readonly rows?: readonly Row[]
  /**
   * Delete the rows that meet this condition; says what a downgrade does.
   */
  readonly where?: Sql
  /**
   * Work on so many rows at a time, each batch in a transaction of its own.
   */
  readonly batch_size?: number
  /**
   * The SQL that undoes it, run by the downgrade. Several statements are allowed.
   */
  readonly down?: Sql
  /**
   * It cannot be undone: the downgrade stops here, and shows this reason.
   */
  readonly irreversible?: Reason
  /**
   * Nothing is to be undone: the downgrade passes by, and shows this reason.
   */
  readonly leave_on_downgrade?: Reason
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Makes a partition a table of its own, with its rows. PostgreSQL. Undone: it is attached again with the bounds it had.
 */
export interface DetachPartition {
  /**
   * The partitioned table.
   */
  readonly table: Name
  /**
   * The schema of the table. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * The partition to detach.
   */
  readonly name: Name
  /**
   * true: detach without blocking the partitioned table, outside any transaction; the check that this leaves behind is dropped. PostgreSQL from 14.
   */
  readonly concurrently?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a check constraint: the one of this name, or the column's own `check`. Undone: it is created again as it was.
 */
export interface DropCheckConstraint {
  /**
   * The table of the constraint.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the constraint.
   */
  readonly name?: Name
  /**
   * The column whose own `check` goes, instead of a name.
   */
  readonly column?: Name
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a column and its values, unless `keep: true` sets it aside. Indexes and constraints of the same table that name it go along; what else names it is an error. Undone: all of them come back, without the values; a column that was kept comes back with them.
 */
export interface DropColumn {
  /**
   * The table that loses the column.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The column to drop.
   */
  readonly column: Name
  /**
   * true: the column is not dropped but set aside under another name with its values; it comes back on the way down, and `aludel purge` destroys it. A sequence that belongs to it goes aside with it and keeps its position. A generated column is dropped all the same: nothing is lost, as its values are computed again when it comes back. false: the values are lost.
   */
  readonly keep?: boolean
  /**
   * The value of the rows on the way down: a constant, { sql: … } over the row, or { json: … }. A column that must not be null needs it, unless it was kept.
   */
  readonly restore?: FillValue
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops the constraint of this name, of whatever kind. Undone: it is created again as it was.
 */
export interface DropConstraint {
  /**
   * The table of the constraint.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the constraint.
   */
  readonly name: Name
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a domain; a column that still has the type is an error. PostgreSQL. Undone: it is created again as it was.
 */
export interface DropDomain {
  /**
   * The domain to drop.
   */
  readonly name: Name
  /**
   * The schema of the domain. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops an enum; a column that still has the type is an error. Undone: it is created again as it was.
 */
export interface DropEnum {
  /**
   * The enum to drop.
   */
  readonly name: Name
  /**
   * The schema of the enum (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Removes an extension from the database; what still uses it is an error, found in the model as far as it is known what the extension brings, else said by the server. PostgreSQL. Undone: it is created again as it was.
 */
export interface DropExtension {
  /**
   * The extension to drop.
   */
  readonly name: Name
  /**
   * The schema its objects are in. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a foreign key, found by its name or its columns. Undone: it is created again as it was.
 */
export interface DropForeignKey {
  /**
   * The referring table.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the foreign key.
   */
  readonly name?: Name
  /**
   * The columns of the foreign key, in order, instead of its name; two that match are an error.
   */
  readonly columns?: Names
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a function or procedure with its rights; what still uses it is an error. SQLite has none. Undone: it is created again as it was.
 */
export interface DropFunction {
  /**
   * The function to drop.
   */
  readonly name: Name
  /**
   * The schema of the function (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The types of its arguments, such as integer, text; empty for none. Needed where several functions share the name.
   */
  readonly arguments?: FunctionArguments
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops an index, found by its name or its columns. Undone: it is created again as it was.
 */
export interface DropIndex {
  /**
   * The table of the index.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the index.
   */
  readonly name?: Name
  /**
   * The columns of the index, in order, instead of its name; two that match are an error.
   */
  readonly columns?: Names
  /**
   * true: drop the index without blocking writes, outside any transaction. PostgreSQL; elsewhere ignored.
   */
  readonly concurrently?: boolean
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a policy of a table. PostgreSQL. Undone: it is created again as it was.
 */
export interface DropPolicy {
  /**
   * The policy to drop.
   */
  readonly name: Name
  /**
   * The table of the policy.
   */
  readonly table: Name
  /**
   * The schema of the table. Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops the primary key of a table. Its columns stay as they are, not nullable. Undone: the key is created again as it was.
 */
export interface DropPrimaryKey {
  /**
   * The table that loses its key.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a schema (MySQL and MariaDB: a database). What is still in it is an error. Undone: it is created again as it was, empty.
 */
export interface DropSchema {
  /**
   * The schema to drop.
   */
  readonly name: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a sequence and its position; a default that still uses it is an error. PostgreSQL and MariaDB. Undone: it is created again as it was, and begins at its start.
 */
export interface DropSequence {
  /**
   * The sequence to drop.
   */
  readonly name: Name
  /**
   * The schema of the sequence (MariaDB: the database). Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a table with its indexes and constraints. Its rows are lost, unless `keep: true` sets the table aside. Undone: the table is created again as it was, without its rows; one that was kept comes back with them.
 */
export interface DropTable {
  /**
   * The table to drop.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * true: the table is not dropped but set aside under another name with its rows; it comes back on the way down, and `aludel purge` destroys it. Sequences that belong to its columns go aside with it and keep their position, and so do its partitions. A partition is detached and set aside; it comes back attached. Foreign keys of other tables that point here need `drop_references: true`. false: the rows are lost.
   */
  readonly keep?: boolean
  /**
   * true: foreign keys of other tables that point here are dropped first, and come back on the way down. false: they are an error.
   */
  readonly drop_references?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a trigger of a table or view. Undone: it is created again as it was.
 */
export interface DropTrigger {
  /**
   * The trigger to drop.
   */
  readonly name: Name
  /**
   * The table or view it belongs to.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a unique constraint, found by its name or its columns. Undone: it is created again as it was.
 */
export interface DropUniqueConstraint {
  /**
   * The table of the constraint.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the constraint.
   */
  readonly name?: Name
  /**
   * The columns of the constraint, in order, instead of its name; two that match are an error.
   */
  readonly columns?: Names
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Drops a view, materialized or not, with its indexes, triggers and rights; what still uses it is an error. Undone: it is created again as it was.
 */
export interface DropView {
  /**
   * The view to drop.
   */
  readonly name: Name
  /**
   * The schema of the view (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Runs SQL of your own. It says how it is undone: `down`, `irreversible` or `leave_on_downgrade`; in a revision with `downgrade`, none of them.
 */
export interface Execute {
  /**
   * The SQL to run: one statement or several, split by the grammar of the dialect and run one by one.
   */
  readonly up: Sql
  /**
   * The SQL that undoes it, run by the downgrade. Several statements are allowed.
   */
  readonly down?: Sql
  /**
   * It cannot be undone: the downgrade stops here, and shows this reason.
   */
  readonly irreversible?: Reason
  /**
   * Nothing is to be undone: the downgrade passes by, and shows this reason.
   */
  readonly leave_on_downgrade?: Reason
  /**
   * false: run outside any transaction, as VACUUM or CREATE DATABASE need.
   */
  readonly transaction?: boolean
  /**
   * What the SQL needs: it runs after the operations of this revision that create them.
   */
  readonly uses?: ObjectNames
  /**
   * What the SQL makes, so that later operations may use it.
   */
  readonly creates?: ObjectNames
  /**
   * What the SQL removes.
   */
  readonly drops?: ObjectNames
  /**
   * Operations that say what the SQL does to the model. They are not run.
   */
  readonly effect?: readonly OperationDocument[]
  /**
   * A SELECT of one boolean: is it done already? Asked when a run that stopped is run again.
   */
  readonly done_when?: Sql
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Gives roles privileges on a table or view, a sequence, a function, all tables of a schema, or a schema. SQLite has none. Undone: the privileges are revoked.
 */
export interface Grant {
  /**
   * What they may do: select, insert, update, delete, truncate, references, trigger, usage, create, execute, and so on, as far as the dialect has it for the target; all: every one.
   */
  readonly privileges: readonly string[]
  /**
   * Who gets them; on PostgreSQL `public` is everyone.
   */
  readonly roles: Names
  /**
   * The table or view they are on. Exactly one of `table`, `sequence`, `function`, `all_tables_in` and `schema` alone is stated.
   */
  readonly table?: Name
  /**
   * Only these columns of `table`.
   */
  readonly columns?: Names
  /**
   * The sequence they are on.
   */
  readonly sequence?: Name
  /**
   * The function or procedure they are on.
   */
  readonly function?: Name
  /**
   * The types of the arguments of `function`, such as integer, text; empty for none. Needed where several functions share the name.
   */
  readonly arguments?: FunctionArguments
  /**
   * All tables that are in this schema now.
   */
  readonly all_tables_in?: Name
  /**
   * The schema of the table, sequence or function (MySQL and MariaDB: the database; default: the default schema of the environment); alone: the schema they are on.
   */
  readonly schema?: Name
  /**
   * true: they may grant the privileges to others.
   */
  readonly grant_option?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Inserts rows, listed here or in a file. Explicit identity values are taken, and the sequence moves on past them. Undone: the rows are deleted, found by `key`.
 */
export interface InsertRows {
  /**
   * The table that gets the rows.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The rows: maps from column to value. A column left out gets its default.
   */
  readonly rows?: readonly Row[]
  /**
   * A file with the rows, instead of `rows`: CSV with a header, or JSON lines; its path is relative to this document. An empty field of CSV without quotes is null.
   */
  readonly file?: string
  /**
   * The columns that find each row on the way down. They are unique together, and every row states them. Default: the primary key.
   */
  readonly key?: Names
  /**
   * The SQL that undoes it, instead of deleting by `key`.
   */
  readonly down?: Sql
  /**
   * It cannot be undone: the downgrade stops here, and shows this reason.
   */
  readonly irreversible?: Reason
  /**
   * Nothing is to be undone: the downgrade passes by, and shows this reason.
   */
  readonly leave_on_downgrade?: Reason
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Renames a column. Keys, indexes, checks, generated columns and defaults of the table follow; their names stay. Undone: the old name comes back.
 */
export interface RenameColumn {
  /**
   * The table of the column.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The column to rename.
   */
  readonly column: Name
  /**
   * Its new name.
   */
  readonly to: Name
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Renames a constraint. MySQL and MariaDB: it is dropped and created. Undone: the old name comes back.
 */
export interface RenameConstraint {
  /**
   * The table of the constraint.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the constraint.
   */
  readonly name: Name
  /**
   * Its new name.
   */
  readonly to: Name
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Renames an enum; the columns that have the type follow. Undone: the old name comes back.
 */
export interface RenameEnum {
  /**
   * The enum to rename.
   */
  readonly name: Name
  /**
   * The schema of the enum (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * Its new name.
   */
  readonly to: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Renames an index. Undone: the old name comes back.
 */
export interface RenameIndex {
  /**
   * The table of the index.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the index.
   */
  readonly name: Name
  /**
   * Its new name.
   */
  readonly to: Name
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Renames a sequence; its position stays. PostgreSQL and MariaDB. Undone: the old name comes back.
 */
export interface RenameSequence {
  /**
   * The sequence to rename.
   */
  readonly name: Name
  /**
   * The schema of the sequence (MariaDB: the database). Default: the default schema of the environment.
   */
  readonly schema?: Name
  /**
   * Its new name.
   */
  readonly to: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Renames a table. The names of its constraints and indexes stay. Undone: the old name comes back.
 */
export interface RenameTable {
  /**
   * The table to rename.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * Its new name.
   */
  readonly to: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Renames a view, materialized or not. The names of its indexes stay. Policies whose subqueries read it follow; views and functions that name it are restated in the same revision. Undone: the old name comes back.
 */
export interface RenameView {
  /**
   * The view to rename.
   */
  readonly name: Name
  /**
   * The schema of the view (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * Its new name.
   */
  readonly to: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Gives a function or procedure that exists a new definition, stated whole; rights stay. SQLite has none. Undone: the definition that was there comes back.
 */
export interface ReplaceFunction {
  /**
   * The name of the function. Several may share one if the types of their arguments differ (PostgreSQL).
   */
  readonly name: Name
  /**
   * The schema of the function (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The arguments, as between the brackets: names, types, defaults.
   */
  readonly arguments?: FunctionArguments
  /**
   * The type of the result, such as trigger or table (id bigint). Left out: it is a procedure.
   */
  readonly returns?: Sql
  /**
   * The language of the body, such as sql or plpgsql. PostgreSQL.
   */
  readonly language?: string
  /**
   * What it does. PostgreSQL: what stands between $$; MySQL and MariaDB: a statement or BEGIN … END, without DELIMITER.
   */
  readonly body: Sql
  /**
   * immutable: equal arguments always give an equal result. stable: they do within a statement. volatile: they need not. Default: volatile. PostgreSQL.
   */
  readonly volatility?: 'volatile' | 'stable' | 'immutable'
  /**
   * The result is null when an argument is, and the body is not run. PostgreSQL.
   */
  readonly strict?: boolean
  /**
   * Whose rights it runs with: those of its caller, or of its owner. Default: that of the server, invoker on PostgreSQL, definer on MySQL and MariaDB.
   */
  readonly security?: 'invoker' | 'definer'
  /**
   * Whether parallel queries may call it: not at all, in their leader only, or anywhere. Default: unsafe. PostgreSQL.
   */
  readonly parallel?: 'unsafe' | 'restricted' | 'safe'
  /**
   * Settings of the server that hold while it runs, by name, such as search_path. PostgreSQL.
   */
  readonly set?: Parameters
  /**
   * Equal arguments always give an equal result. MySQL and MariaDB.
   */
  readonly deterministic?: boolean
  /**
   * What the body does with data. Default: contains_sql. MySQL and MariaDB.
   */
  readonly data_access?: 'contains_sql' | 'no_sql' | 'reads_sql_data' | 'modifies_sql_data'
  /**
   * The tables, views, functions or columns the body needs. Default: what its words name.
   */
  readonly uses?: ObjectNames
  /**
   * A comment kept in the catalog. SQLite has none: kept in the model only.
   */
  readonly comment?: Comment
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Gives a view that exists a new definition, stated whole; views that depend on it are rebuilt, materialized ones filled again; rights and triggers stay. A view with a star (`select *`) keeps the columns that its tables had when it was made. Undone: the definition that was there comes back.
 */
export interface ReplaceView {
  /**
   * The name of the view.
   */
  readonly name: Name
  /**
   * The schema of the view (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The SELECT of the view, without a semicolon.
   */
  readonly query: Sql
  /**
   * The names of its columns, in order. Default: those of the query.
   */
  readonly columns?: Names
  /**
   * The tables, views, functions or columns the query needs. Default: what its words name.
   */
  readonly uses?: ObjectNames
  /**
   * A comment kept in the catalog. PostgreSQL; elsewhere kept in the model only. Default: the one it has.
   */
  readonly comment?: Comment
  /**
   * Rows written through the view must be seen through it. local: its own condition counts; cascaded: those of the views below too. Not SQLite.
   */
  readonly check_option?: 'local' | 'cascaded'
  /**
   * true: the rows are stored, and stay as they are until refreshed. PostgreSQL.
   */
  readonly materialized?: boolean
  /**
   * Materialized views: true fills the view at once; false leaves it unreadable until it is refreshed. PostgreSQL.
   */
  readonly with_data?: boolean
  /**
   * Indexes of a materialized view. PostgreSQL. Default: those it has.
   */
  readonly indexes?: readonly IndexDefinition[]
  /**
   * Settings only PostgreSQL has: security_invoker, security_barrier, tablespace, with.
   */
  readonly postgresql?: PostgresqlView
  /**
   * Settings only MySQL has; MariaDB takes them too where `mariadb` is absent.
   */
  readonly mysql?: MysqlView
  /**
   * Settings for MariaDB, instead of the whole `mysql` block.
   */
  readonly mariadb?: MysqlView
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Takes privileges on a table or view, a sequence, a function, all tables of a schema, or a schema from roles. SQLite has none. Undone: the privileges are granted again.
 */
export interface Revoke {
  /**
   * What they may no longer do: select, insert, update, delete, truncate, references, trigger, usage, create, execute, and so on, as far as the dialect has it for the target; all: every one.
   */
  readonly privileges: readonly string[]
  /**
   * Who loses them; on PostgreSQL `public` is everyone.
   */
  readonly roles: Names
  /**
   * The table or view they are on. Exactly one of `table`, `sequence`, `function`, `all_tables_in` and `schema` alone is stated.
   */
  readonly table?: Name
  /**
   * Only these columns of `table`.
   */
  readonly columns?: Names
  /**
   * The sequence they are on.
   */
  readonly sequence?: Name
  /**
   * The function or procedure they are on.
   */
  readonly function?: Name
  /**
   * The types of the arguments of `function`, such as integer, text; empty for none. Needed where several functions share the name.
   */
  readonly arguments?: FunctionArguments
  /**
   * All tables that are in this schema now.
   */
  readonly all_tables_in?: Name
  /**
   * The schema of the table, sequence or function (MySQL and MariaDB: the database; default: the default schema of the environment); alone: the schema they are on.
   */
  readonly schema?: Name
  /**
   * true: they keep the privileges, and may no longer grant them to others.
   */
  readonly grant_option?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Changes the comment of an index, constraint, trigger, view, sequence, enum, domain, function or schema; null removes it. Undone: the comment that was there comes back.
 */
export interface SetComment {
  /**
   * The index to comment on, with its `table`. Exactly one of `index`, `constraint`, `trigger`, `view`, `sequence`, `enum`, `domain`, `function` and `schema` alone is stated.
   */
  readonly index?: Name
  /**
   * The constraint to comment on, with its `table`.
   */
  readonly constraint?: Name
  /**
   * The trigger to comment on, with its `table`.
   */
  readonly trigger?: Name
  /**
   * The view to comment on, materialized or not.
   */
  readonly view?: Name
  /**
   * The sequence to comment on.
   */
  readonly sequence?: Name
  /**
   * The enum to comment on.
   */
  readonly enum?: Name
  /**
   * The domain to comment on.
   */
  readonly domain?: Name
  /**
   * The function or procedure to comment on.
   */
  readonly function?: Name
  /**
   * The types of the arguments of `function`, such as integer, text; empty for none. Needed where several functions share the name.
   */
  readonly arguments?: FunctionArguments
  /**
   * The schema of what is commented on (MySQL and MariaDB: the database; default: the default schema of the environment; SQLite has none); alone: the schema to comment on.
   */
  readonly schema?: Name
  /**
   * The table of the index, constraint or trigger.
   */
  readonly table?: Name
  /**
   * The new comment; null removes it.
   */
  readonly comment: CommentChange
  /**
   * MySQL, MariaDB: the server may copy the table for it while all who write to it wait. Without this, and without --allow-copy, that is refused where the table has rows. Ignored by the others.
   */
  readonly allow_copy?: boolean
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Sets columns of rows. The old values are gone, so it says what a downgrade does, unless every column set was added by this revision or the revision has a `downgrade`.
 */
export interface UpdateRows {
  /**
   * The table to update.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The columns to set, and their values.
   */
  readonly set: Row
  /**
   * Only rows that meet this condition. Default: all rows.
   */
  readonly where?: Sql
  /**
   * Work on so many rows at a time, each batch in a transaction of its own.
   */
  readonly batch_size?: number
  /**
   * The SQL that undoes it, run by the downgrade. Several statements are allowed.
   */
  readonly down?: Sql
  /**
   * It cannot be undone: the downgrade stops here, and shows this reason.
   */
  readonly irreversible?: Reason
  /**
   * Nothing is to be undone: the downgrade passes by, and shows this reason.
   */
  readonly leave_on_downgrade?: Reason
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * Checks the rows that exist against a constraint created with `not_valid: true`. PostgreSQL; elsewhere there is nothing to do. Undone: the constraint is not valid again.
 */
export interface ValidateConstraint {
  /**
   * The table of the constraint.
   */
  readonly table: Name
  /**
   * The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none.
   */
  readonly schema?: Name
  /**
   * The name of the constraint.
   */
  readonly name: Name
  /**
   * Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect.
   */
  readonly dialects?: Dialects
}

/**
 * A session that kept the run waiting for a lock. What the server does not show to the role is absent.
 */
export interface Blocker {
  /**
   * Its process id on the server; 0 for a prepared transaction, which has no session.
   */
  readonly pid: number
  /**
   * Its role.
   */
  readonly user?: string
  /**
   * What it calls itself, or what the server calls it.
   */
  readonly application?: string
  /**
   * Its address, or local.
   */
  readonly client?: string
  /**
   * What it does, in the words of the server.
   */
  readonly state?: string
  /**
   * How long its transaction was open.
   */
  readonly transaction_ms?: number
  /**
   * The strongest lock that it had of what was waited for.
   */
  readonly lock?: string
  /**
   * The table or index that the lock was on, with its schema.
   */
  readonly relation?: string
  /**
   * The beginning of its last statement, with the constants covered.
   */
  readonly query?: string
  /**
   * The statement by which somebody who may do so ends it.
   */
  readonly ended_by: string
}

/**
 * Something found in a document: what is wrong, where, what was probably meant, and what to do.
 */
export interface Diagnostic {
  /**
   * The rule, such as schema/unknown-key. Stable: messages are not.
   */
  readonly ruleId: string
  /**
   * An error stops the command; a warning and an info do not.
   */
  readonly severity: 'error' | 'warning' | 'info'
  /**
   * What is wrong, in a sentence.
   */
  readonly message: string
  /**
   * Where it stands.
   */
  readonly location: Location
  /**
   * Other places that explain it.
   */
  readonly related?: readonly RelatedLocation[]
  /**
   * What was probably meant, the likeliest first.
   */
  readonly suggestions?: readonly string[]
  /**
   * What to do about it.
   */
  readonly help?: string
}

/**
 * Why the command did not do what it was asked to.
 */
export interface Failure {
  /**
   * A stable word for the kind of failure, such as data-loss, documents or database.
   */
  readonly code: string
  /**
   * What went wrong, in a sentence.
   */
  readonly message: string
  /**
   * What to do about it.
   */
  readonly help?: string
  /**
   * What is wrong in the documents, if that is the reason.
   */
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The target that leads nowhere, as it was typed; empty where one is missing.
   */
  readonly target?: string
  /**
   * The revision that failed.
   */
  readonly revision?: Id
  /**
   * The JSON pointer to the operation that failed.
   */
  readonly operation?: string
  /**
   * The file of that revision.
   */
  readonly file?: string
  /**
   * The line of that operation.
   */
  readonly line?: number
  /**
   * The statement that failed.
   */
  readonly statement?: string
  /**
   * What the database calls the failure: its SQLSTATE.
   */
  readonly sqlstate?: string
  /**
   * What the database says beside its message.
   */
  readonly detail?: string
  /**
   * What the database advises.
   */
  readonly hint?: string
  /**
   * Every reason, where a run is refused for several at once.
   */
  readonly problems?: readonly FailureProblem[]
  /**
   * The sessions that were seen to hold the lock that was not had.
   */
  readonly blockers?: readonly Blocker[]
  /**
   * What became of the work that was done before: undone, or kept.
   */
  readonly notes?: readonly string[]
}

/**
 * One of several reasons for which a run is refused.
 */
export interface FailureProblem {
  /**
   * The revision that it concerns.
   */
  readonly revision: Id
  /**
   * The JSON pointer to the operation, or to the key, that it concerns.
   */
  readonly operation: string
  /**
   * The file of that revision.
   */
  readonly file?: string
  /**
   * The line of that operation.
   */
  readonly line?: number
  /**
   * What does not hold, or what would be lost.
   */
  readonly message: string
  /**
   * What to do about it.
   */
  readonly help?: string
}

/**
 * Where in a document something stands.
 */
export interface Location {
  /**
   * The file, relative to the project.
   */
  readonly file: string
  /**
   * The JSON pointer into the document; empty for the whole of it.
   */
  readonly pointer: string
  /**
   * Where it begins.
   */
  readonly start: Position
  /**
   * Where it ends: the place right behind its last character.
   */
  readonly end: Position
}

/**
 * Something that the role which runs a revision must be allowed to do.
 */
export interface NeededRight {
  /**
   * The JSON pointer to the first operation that needs it.
   */
  readonly operation: string
  /**
   * What the role must do or own.
   */
  readonly sentence: string
}

/**
 * What `plan`, and `upgrade`, `downgrade` or `sync` with `--dry-run`, print: what would run. As a file it is what their `--plan` takes.
 */
export interface PlanDocument {
  /**
   * The version of this format. It changes when a key is removed or changes its meaning; new keys may appear without.
   */
  readonly version: 1
  /**
   * Whether there is anything to run.
   */
  readonly status: 'up_to_date' | 'pending'
  /**
   * The database, without secrets; null when none was asked.
   */
  readonly target: string | null
  /**
   * The dialect of the database.
   */
  readonly dialect: Dialect
  /**
   * The version of the server the plan is for.
   */
  readonly dialect_version: string
  /**
   * The version of Aludel that made the plan.
   */
  readonly tool_version: string
  /**
   * Whether revisions are applied or taken down; sync: some are taken down, then others applied.
   */
  readonly direction: 'up' | 'down' | 'sync'
  /**
   * The revisions applied before, in the order of applying.
   */
  readonly from: readonly Id[]
  /**
   * The revisions applied afterwards, in the order of applying.
   */
  readonly to: readonly Id[]
  /**
   * The SHA-256 of the starting point, the documents, the dialect with its version, and the statements.
   */
  readonly digest: string
  /**
   * The revisions, in the order they run.
   */
  readonly revisions: readonly PlannedRevisionDocument[]
  /**
   * Why the database would refuse the run as it is now. Empty where none was asked.
   */
  readonly refusals?: readonly Failure[]
  /**
   * Applied revisions that one takes the place of.
   */
  readonly exchanges: readonly PlannedExchangeDocument[]
}

/**
 * Applied revisions that one takes the place of in the bookkeeping, which does the same as they did. Nothing of it is run.
 */
export interface PlannedExchangeDocument {
  /**
   * The revision that takes their place.
   */
  readonly revision: Id
  /**
   * The revisions that are not in the bookkeeping any more.
   */
  readonly replaced: readonly Id[]
  /**
   * The revision of the plan after which it is done; null: before the first.
   */
  readonly after: string | null
  /**
   * The digest of what the document of the revision does, data files included.
   */
  readonly content_digest: string
}

/**
 * An operation of a planned revision, in the order of the plan.
 */
export interface PlannedOperationDocument {
  /**
   * The JSON pointer to it in its document.
   */
  readonly pointer: string
  /**
   * The file it stands in.
   */
  readonly file: string
  /**
   * The line it stands in.
   */
  readonly line: number
  /**
   * Its name, such as create_table.
   */
  readonly operation: string
  /**
   * What it does, in a line.
   */
  readonly summary: string
  /**
   * Why it runs elsewhere than where it stands; null when it does not.
   */
  readonly moved: string | null
  /**
   * The rows or values it destroys, a sentence each.
   */
  readonly loses: readonly string[]
  /**
   * How it can be undone. exact: everything comes back. lossy: definitions do, rows or values do not. irreversible: nothing does.
   */
  readonly reversible: 'exact' | 'lossy' | 'irreversible'
  /**
   * Why it is irreversible, in the words of its author.
   */
  readonly reason?: string
}

/**
 * A revision that will be applied or taken down, and how.
 */
export interface PlannedRevisionDocument {
  /**
   * Its id.
   */
  readonly revision: Id
  /**
   * Its message.
   */
  readonly message: string
  /**
   * Whether it is applied or taken down.
   */
  readonly direction: 'up' | 'down'
  /**
   * The digest of what its document does, data files included.
   */
  readonly content_digest: string
  /**
   * The digest of where its document stands in the history.
   */
  readonly header_digest: string
  /**
   * How it can be undone. exact: everything comes back. lossy: definitions do, rows or values do not. irreversible: nothing does.
   */
  readonly reversible: 'exact' | 'lossy' | 'irreversible'
  /**
   * Its operations, in the order they run.
   */
  readonly operations: readonly PlannedOperationDocument[]
  /**
   * The statements, in the order they run.
   */
  readonly statements: readonly PlannedStatementDocument[]
  /**
   * What must hold of the rows.
   */
  readonly preconditions: readonly PreconditionDocument[]
  /**
   * What the role must be allowed to do that runs it; of SQL as it was written nothing is known.
   */
  readonly rights?: readonly NeededRight[]
  /**
   * Sentences for the reader: why it is not one transaction, what moved, what is lost.
   */
  readonly notes: readonly string[]
  /**
   * There is no file of it: the database kept what was applied.
   */
  readonly only_in_database: boolean
}

/**
 * A statement that will be sent.
 */
export interface PlannedStatementDocument {
  /**
   * Its number within the revision, from 1.
   */
  readonly seq: number
  /**
   * The number of its group, from 1: a group is one transaction, or one statement alone.
   */
  readonly group: number
  /**
   * transactional: inside a transaction. standalone: alone, outside any. batched: again and again, each time in a transaction of its own.
   */
  readonly class: 'transactional' | 'standalone' | 'batched'
  /**
   * The statement, without a semicolon at its end.
   */
  readonly sql: string
  /**
   * The JSON pointers of the operations it comes from.
   */
  readonly operations: readonly string[]
  /**
   * The strongest lock it takes, and on what; null when none that matters.
   */
  readonly lock: string | null
  /**
   * It reads the whole table while it holds its lock.
   */
  readonly scan: boolean
  /**
   * It writes the whole table anew.
   */
  readonly rewrite: boolean
  /**
   * Why it is expected to go the way that its SQL asks for, and what others may do meanwhile. Absent where the dialect has no such ways.
   */
  readonly why?: string
  /**
   * The same by dearer means: each is tried where the server says that it cannot go the way before it. Absent: there is none.
   */
  readonly alternatives?: readonly string[]
  /**
   * The rows of a data file that are streamed into it: it is run for each chunk of them. Absent: none.
   */
  readonly rows?: StatementRowsDocument
}

/**
 * A place in a text file, counted from 1 as editors do.
 */
export interface Position {
  /**
   * The line.
   */
  readonly line: number
  /**
   * The column, in UTF-16 units.
   */
  readonly column: number
}

/**
 * What must hold of the rows, looked at before anything runs.
 */
export interface PreconditionDocument {
  /**
   * The JSON pointer to the operation that would fail.
   */
  readonly operation: string
  /**
   * What must hold.
   */
  readonly sentence: string
  /**
   * The way out when it does not.
   */
  readonly help: string
  /**
   * The read-only query that finds a row when it does not hold.
   */
  readonly sql: string
}

/**
 * A second place that explains the first.
 */
export interface RelatedLocation {
  /**
   * What is there: "first defined here".
   */
  readonly message: string
  /**
   * Where it stands.
   */
  readonly location: Location
}

/**
 * Rows of a data file that are streamed into a statement, chunk by chunk, as $1: the text of a JSON list of objects.
 */
export interface StatementRowsDocument {
  /**
   * The path as the document writes it, relative to the document.
   */
  readonly file: string
  /**
   * The SHA-256 of the whole file, in hex. The run stops when the file is another.
   */
  readonly sha256: string
  /**
   * The columns; only rows that state exactly these go into the statement.
   */
  readonly columns: readonly string[]
  /**
   * How many rows there are.
   */
  readonly count: number
}
