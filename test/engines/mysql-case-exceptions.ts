import type { MysqlProduct } from '../support/mysql-program.js'

/** Why a case goes another way than the planner says. */
const reasons = {
  sql: "its SQL is PostgreSQL's",
  leftDatabase: 'a database that is shared is there with nothing in it that says whose it is',
  place: 'whether a column that was set aside comes back to another place, the server alone says',
  saysInstant:
    'MariaDB copies a divided table whose key goes even where it is asked for ALGORITHM=INSTANT, without a word',
} as const

/** A case that goes wrong, on one of the two servers or on both; one that goes right is no longer listed here. */
export interface CaseException {
  readonly file: string
  readonly name: string
  readonly why: keyof typeof reasons
  readonly on?: MysqlProduct
}

/**
 * Cases that the planner takes and a server does not, or not so. The SQL of most is PostgreSQL's, which nobody can foretell; the others
 * are what is not foreseen yet.
 */
export const caseExceptions: readonly CaseException[] = [
  { file: 'alter_table.yaml', name: 'another schema, and the view that reads it is restated', why: 'sql' },
  { file: 'add_column.yaml', name: 'a volatile default is said to rewrite', why: 'sql' },
  { file: 'alter_column.yaml', name: 'a default that cannot be cast goes and comes', why: 'sql' },
  { file: 'alter_column.yaml', name: 'by an expression, forth and back', why: 'sql' },
  { file: 'alter_column.yaml', name: 'collation', why: 'sql' },
  { file: 'alter_column.yaml', name: 'collation removed', why: 'sql' },
  { file: 'alter_column.yaml', name: 'not null with an expression backfill', why: 'sql' },
  { file: 'alter_column.yaml', name: 'refused, the storage stays and the type has none', why: 'sql' },
  {
    file: 'alter_column.yaml',
    name: 'without collation and storage, which the new type does not have',
    why: 'sql',
  },
  {
    file: 'alter_enum.yaml',
    name: 'what casts to a type made anew, and is not written over its columns',
    why: 'sql',
  },
  { file: 'create_enum.yaml', name: 'an enum becomes text and back', why: 'sql' },
  { file: 'create_enum.yaml', name: 'text becomes an enum and back', why: 'sql' },
  { file: 'create_schema.yaml', name: 'shared, and not there', why: 'leftDatabase', on: 'mariadb' },
  { file: 'create_sequence.yaml', name: 'a default takes its numbers', why: 'sql', on: 'mariadb' },
  { file: 'create_table.yaml', name: 'every shorthand of a column', why: 'sql' },
  { file: 'create_view.yaml', name: 'a query that writes', why: 'sql' },
  { file: 'create_view.yaml', name: 'check_option with a function', why: 'sql' },
  { file: 'create_view.yaml', name: 'check_option with rows out of a row', why: 'sql' },
  { file: 'declare_table.yaml', name: 'alone', why: 'sql', on: 'mysql' },
  { file: 'declare_table.yaml', name: 'stands behind what refers to it', why: 'sql', on: 'mysql' },
  { file: 'drop_column.yaml', name: 'kept, between others that go and come', why: 'place', on: 'mysql' },
  { file: 'drop_primary_key.yaml', name: 'of a table that is divided', why: 'saysInstant', on: 'mariadb' },
  { file: 'execute.yaml', name: 'creates, used by a later one, and drops', why: 'sql' },
  { file: 'execute.yaml', name: 'outside a transaction', why: 'sql' },
  {
    file: 'execute.yaml',
    name: 'outside a transaction, between others, with nothing to ask on resume',
    why: 'sql',
  },
  { file: 'execute.yaml', name: 'several statements, split by the grammar', why: 'sql' },
  { file: 'rename_enum.yaml', name: 'in a schema', why: 'sql' },
]

/** The exception of a case on a server, where it has one. */
export function exceptionOf(file: string, name: string, product: MysqlProduct): CaseException | undefined {
  return caseExceptions.find(
    (each) => each.file === file && each.name === name && (each.on ?? product) === product,
  )
}

/** As a person reads it. */
export function whyOf({ why }: CaseException): string {
  return reasons[why]
}
