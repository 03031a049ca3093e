import type { Column, Identity, TableName } from '../../../model/table.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { serialSequenceName } from '../names.js'
import type { CatalogColumn } from './columns.js'
import { qualifiedName } from './qualified-name.js'
import { optionsOf } from './parameters.js'
import type { Reading } from './reading.js'
import type { CatalogSequence } from './sequences.js'

/** The sequence behind each column of a table, by the name of the column. */
export type ColumnSequences = ReadonlyMap<string, CatalogSequence>

const storages: Readonly<Record<string, string>> = {
  p: 'plain',
  m: 'main',
  e: 'external',
  x: 'extended',
}

const compressions: Readonly<Record<string, string>> = { p: 'pglz', l: 'lz4' }

/** A column of a table as the model has it. */
export function readColumn(
  column: CatalogColumn,
  of: TableName,
  sequences: ColumnSequences,
  reading: Reading,
): Column {
  const { name, expression, comment } = column
  const sequence = sequences.get(name)
  const identity = column.identity === '' || sequence === undefined ? undefined : identityOf(column, sequence)
  const isSerial = sequence !== undefined && isSerialColumn(column, of, sequence)
  noteOddities(column, of, reading)
  const options = optionsOf({
    compression: compressions[column.compression ?? ''],
    serial: isSerial,
    statistics: column.statistics === undefined ? undefined : String(column.statistics),
    storage: storages[column.storage ?? ''],
  })
  return {
    name,
    type: reading.type(column.type, column.dimensions),
    // A column that rows were not held to may have nulls still.
    nullable: !column.isNotNull || column.notNullIsUnchecked,
    ...(expression === undefined || column.generated !== '' || isSerial
      ? {}
      : { default: { sql: expression } }),
    ...(identity === undefined ? {} : { identity }),
    ...(expression === undefined || column.generated === ''
      ? {}
      : { generated: { sql: expression, stored: column.generated === 's' } }),
    ...(column.collation === undefined || column.collationIsElsewhere ? {} : { collation: column.collation }),
    ...(comment === undefined ? {} : { comment }),
    ...(options === undefined ? {} : { options }),
  }
}

function identityOf({ identity }: CatalogColumn, { name, numbering }: CatalogSequence): Identity {
  const { type: _, ...rest } = numbering
  return { generation: identity === 'a' ? 'always' : 'by_default', ...rest, name: name.name }
}

/**
 * `serial: true` says all there is: a sequence of the usual name, which counts as usual, behind the usual default.
 * https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-SERIAL
 */
export function isSerialColumn(
  { name, type, expression, identity }: Pick<CatalogColumn, 'name' | 'type' | 'expression' | 'identity'>,
  table: TableName,
  sequence: CatalogSequence,
): boolean {
  const { numbering, comment, grants } = sequence
  const { start, increment, cycle, cache, min, max } = numbering
  const isUsual =
    start === 1 && increment === 1 && !cycle && cache === 1 && min === undefined && max === undefined
  return (
    identity === '' &&
    isUsual &&
    numbering.type === type &&
    comment === undefined &&
    grants.length === 0 &&
    sequence.name.schema === table.schema &&
    sequence.name.name === serialSequenceName(table, name) &&
    expression !== undefined &&
    isNextOf(expression, sequence.name)
  )
}

/** Is it `nextval('schema.name'::regclass)` of this sequence? */
function isNextOf(expression: string, { schema, name }: TableName): boolean {
  const inner = /^nextval\('(.*)'::regclass\)$/s.exec(expression)?.[1]
  if (inner === undefined) return false
  const parts = qualifiedName(postgresqlLexer.tokenize(inner.replaceAll("''", "'")).tokens)
  return parts.at(-1) === name && (parts.length === 1 || schema === undefined || parts[0] === schema)
}

function noteOddities(column: CatalogColumn, of: TableName, reading: Reading): void {
  const note = (attribute: string, reason: string): void =>
    reading.unreadAttribute('column', { name: column.name }, attribute, reason, of)
  if (column.collationIsElsewhere) {
    note(
      'collation',
      `the collation "${column.collation ?? ''}" stands in another schema, and documents name collations without one`,
    )
  }
  if (column.parameters.length > 0) {
    note('options', `documents do not set ${column.parameters.join(', ')} of a column`)
  }
  if (column.notNullIsUnchecked) {
    note(
      'nullable',
      'NOT NULL holds for new rows only (NOT VALID), which documents do not say: validate it, or drop it',
    )
  }
  if (column.notNullIsNotInherited) {
    note(
      'nullable',
      'NOT NULL is not passed on to tables that inherit (NO INHERIT), which documents do not say',
    )
  }
  if (column.notNullComment !== undefined) {
    note('nullable', 'documents have no comment on NOT NULL')
  }
}
