import type { Probe } from '../../steps/statement.js'
import type { TableName } from '../../model/table.js'
import { quoteTable, quoteText } from './quoting.js'

/** A state that the catalog tells: a condition in SQL, and what it says in words. */
export interface Fact {
  readonly sql: string
  readonly words: string
}

/** The two states that a statement leads between. It runs wholly or not at all, so the catalog is in one of them. */
export interface Change {
  readonly before: Fact
  readonly after: Fact
}

/** Asks which of the two states holds. Where somebody else changed the catalog meanwhile, neither does. */
export function changes({ before, after }: Change): Probe {
  return {
    done: [
      `SELECT ${after.sql} AS \`done\``,
      `  ${before.sql} AS \`ready\``,
      `  ${quoteText(after.words)} AS \`after\``,
      `  ${quoteText(before.words)} AS \`before\``,
      "  'something else of that name' AS `found`",
    ].join(',\n'),
    cleanup: [],
  }
}

/**
 * For a statement that does no harm a second time, and whose effect the catalog does not tell: it simply runs again, also where
 * it is to be taken back, as nobody knows whether it has run.
 */
export function runsAgain(words: string): Probe {
  const { done, cleanup } = changes({
    before: { sql: 'TRUE', words: `${words} may be said again` },
    after: { sql: 'FALSE', words },
  })
  return { done: `${done},\n  TRUE AS \`partly\``, cleanup }
}

/** The statement makes it. */
export function makes(fact: Fact): Probe {
  return changes({ before: not(fact), after: fact })
}

/** The statement takes it away. */
export function takes(fact: Fact): Probe {
  return changes({ before: fact, after: not(fact) })
}

/**
 * The statement takes it away, with more that the way back brings after it: where that was cut off, it goes once more, and comes back
 * whole.
 */
export function takesAlong(fact: Fact): Probe {
  const { done, cleanup } = takes(fact)
  return { done: `${done},\n  ${fact.sql} AS \`partly\``, cleanup }
}

/** The statement gives what is under one name another one. */
export function renames(from: Fact, to: Fact): Probe {
  const [gone, free] = [not(from), not(to)]
  return changes({
    before: { sql: `(${from.sql} AND ${free.sql})`, words: from.words },
    after: { sql: `(${to.sql} AND ${gone.sql})`, words: to.words },
  })
}

function not({ sql, words }: Fact): Fact {
  return { sql: `NOT ${sql}`, words: words.replace(/^there is (an? )?/, 'there is no ') }
}

/** A table of the schema's own, in which rows stand. https://dev.mysql.com/doc/refman/8.4/en/information-schema-tables-table.html */
export function tableThere(table: TableName): Fact {
  return {
    sql: inCatalog('TABLES', [...ofTable('TABLE', table), `TABLE_TYPE = 'BASE TABLE'`]),
    words: `there is a table ${quoteTable(table)}`,
  }
}

export function viewThere(view: TableName): Fact {
  return { sql: inCatalog('VIEWS', ofTable('TABLE', view)), words: `there is a view ${quoteTable(view)}` }
}

/** https://mariadb.com/kb/en/information-schema-tables-table/: a sequence is a kind of table. */
export function sequenceThere(sequence: TableName): Fact {
  return {
    sql: inCatalog('TABLES', [...ofTable('TABLE', sequence), `TABLE_TYPE = 'SEQUENCE'`]),
    words: `there is a sequence ${quoteTable(sequence)}`,
  }
}

export function columnThere(table: TableName, column: string): Fact {
  return partThere('column', 'COLUMNS', 'COLUMN_NAME', table, column)
}

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-statistics-table.html */
export function indexThere(table: TableName, index: string): Fact {
  return partThere('index', 'STATISTICS', 'INDEX_NAME', table, index)
}

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-table-constraints-table.html */
export function constraintThere(table: TableName, type: string, name: string): Fact {
  return {
    sql: inCatalog('TABLE_CONSTRAINTS', [
      ...ofTable('TABLE', table),
      `CONSTRAINT_TYPE = ${quoteText(type)}`,
      `CONSTRAINT_NAME = ${quoteText(name)}`,
    ]),
    words: `there is a constraint ${quoteText(name)} of ${quoteTable(table)}`,
  }
}

export function partitionThere(table: TableName, partition: string): Fact {
  return partThere('partition', 'PARTITIONS', 'PARTITION_NAME', table, partition)
}

/** The catalog finds a trigger by a name in other letters too, which is that of another where names of tables are told apart. */
export function triggerThere(table: TableName, trigger: string): Fact {
  const schema = schemaOf(table)
  const name = quoteText(trigger)
  return {
    sql: inCatalog('TRIGGERS', [
      `TRIGGER_SCHEMA = ${schema}`,
      `TRIGGER_NAME = ${name}`,
      `(@@GLOBAL.lower_case_table_names <> 0 OR CAST(TRIGGER_NAME AS BINARY) = ${name})`,
    ]),
    words: `there is a trigger ${quoteText(trigger)}`,
  }
}

export function routineThere(routine: TableName, type: 'FUNCTION' | 'PROCEDURE'): Fact {
  return {
    sql: inCatalog('ROUTINES', [
      `ROUTINE_SCHEMA = ${schemaOf(routine)}`,
      `ROUTINE_NAME = ${quoteText(routine.name)}`,
      `ROUTINE_TYPE = '${type}'`,
    ]),
    words: `there is a ${type.toLowerCase()} ${quoteTable(routine)}`,
  }
}

export function databaseThere(name: string): Fact {
  return {
    sql: inCatalog('SCHEMATA', [`SCHEMA_NAME = ${quoteText(name)}`]),
    words: `there is a database ${quoteText(name)}`,
  }
}

/** A row of a table of the catalog that meets all conditions. */
export function inCatalog(name: string, conditions: readonly string[]): string {
  return `EXISTS (SELECT 1 FROM information_schema.${name} WHERE ${conditions.join(' AND ')})`
}

/** The database that a name without one stands in is the session's. */
export function schemaOf({ schema }: TableName): string {
  return schema === undefined ? 'DATABASE()' : quoteText(schema)
}

/** The conditions by which the catalog finds what belongs to a table, or to a view. */
export function ofTable(prefix: string, table: TableName): readonly string[] {
  return [`${prefix}_SCHEMA = ${schemaOf(table)}`, `${prefix}_NAME = ${quoteText(table.name)}`]
}

function partThere(noun: string, view: string, column: string, table: TableName, name: string): Fact {
  return {
    sql: inCatalog(view, [...ofTable('TABLE', table), `${column} = ${quoteText(name)}`]),
    words: `there is ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} ${quoteText(name)} of ${quoteTable(table)}`,
  }
}
