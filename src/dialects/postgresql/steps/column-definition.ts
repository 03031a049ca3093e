import type { Column, OptionValue, Table, TableName } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { valueSql, parenthesise } from '../literals.js'
import { lockOn } from '../names.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { factOf, typeSql } from '../types.js'
import { since } from '../version.js'
import { identityClause, isSerial, nextval, sequenceOf } from './identity.js'
import { needsVersion, transactional } from './statements.js'

/** How a column stands in CREATE TABLE and ADD COLUMN. */
export function columnDefinition(table: TableName, column: Column): string {
  const { identity, generated, collation } = column
  const defaultSql = columnDefault(table, column)
  return words(
    quoteName(column.name),
    typeSql(column.type),
    collation !== undefined && `COLLATE ${quoteName(collation)}`,
    identity !== undefined && identityClause(table, identity),
    // Always said: what stands when neither word does depends on the version.
    generated !== undefined &&
      `GENERATED ALWAYS AS ${parenthesise(generated.sql)} ${generated.stored ? 'STORED' : 'VIRTUAL'}`,
    defaultSql !== undefined && `DEFAULT ${defaultSql}`,
    !column.nullable && 'NOT NULL',
  )
}

/** The default in SQL, that of a serial column included; undefined when there is none. */
export function columnDefault(table: TableName, column: Column): string | undefined {
  if (column.default !== undefined) return valueSql(column.default, column.type)
  const sequence = isSerial(column) ? sequenceOf(table, column) : undefined
  return sequence === undefined ? undefined : nextval(table, sequence)
}

/** CREATE SEQUENCE before, and OWNED BY after, the statement that makes a serial column. */
export function serialStatements(
  table: TableName,
  column: Column,
): { readonly before: readonly Statement[]; readonly after: readonly Statement[] } {
  const sequence = sequenceOf(table, column)
  if (!isSerial(column) || sequence === undefined) return { before: [], after: [] }
  const name = quoteTable(
    table.schema === undefined ? { name: sequence } : { schema: table.schema, name: sequence },
  )
  const owner = `${quoteTable(table)}.${quoteName(column.name)}`
  return {
    before: [
      transactional(`CREATE SEQUENCE ${name} AS ${typeSql(column.type)}`, {
        undo: [`DROP SEQUENCE ${name}`],
      }),
    ],
    after: [
      transactional(`ALTER SEQUENCE ${name} OWNED BY ${owner}`, {
        undo: [`ALTER SEQUENCE ${name} OWNED BY NONE`],
      }),
    ],
  }
}

/** `ALTER COLUMN` parts that set what the column's own definition has no words for on every version. */
export function storageParts(column: Column): readonly string[] {
  return (['storage', 'compression', 'statistics'] as const).flatMap((key) => {
    const value = column.options?.[key]
    return value === undefined || value === null ? [] : [storagePart(column, key, value)]
  })
}

/** One setting of a column, or the way back to its default. */
export function storagePart(
  column: Column,
  key: 'storage' | 'compression' | 'statistics',
  value: OptionValue | undefined,
): string {
  const start = `ALTER COLUMN ${quoteName(column.name)} SET`
  const text = value === undefined || value === null ? undefined : String(value)
  if (key === 'storage') return `${start} STORAGE ${text?.toUpperCase() ?? usualStorage(column)}`
  if (key === 'compression') return `${start} COMPRESSION ${text ?? 'default'}`
  return `${start} STATISTICS ${text ?? '-1'}`
}

const mainStorage: ReadonlySet<string> = new Set(['decimal', 'inet', 'cidr', 'hstore'])
const longFamilies: ReadonlySet<string> = new Set(['text', 'json', 'binary', 'array', 'other'])

/** `SET STORAGE DEFAULT` came with 16; the older versions are told what the default is (pg_type.typstorage). */
function usualStorage({ type }: Column): string {
  if (type.dimensions > 0) return 'EXTENDED'
  if (mainStorage.has(type.name)) return 'MAIN'
  return longFamilies.has(factOf(type)?.family ?? 'other') && type.kind !== 'named' ? 'EXTENDED' : 'PLAIN'
}

/** COMMENT ON COLUMN; `undefined` removes the comment. */
export function commentOnColumn(
  table: TableName,
  column: string,
  comment: string | undefined,
  before?: string,
): Statement {
  const sql = (text: string | undefined) =>
    `COMMENT ON COLUMN ${quoteTable(table)}.${quoteName(column)} IS ${text === undefined ? 'NULL' : quoteText(text)}`
  return transactional(sql(comment), {
    lock: lockOn('SHARE UPDATE EXCLUSIVE', table),
    undo: [sql(before)],
  })
}

/** What of a column this version cannot do. */
export function unsupportedColumn(column: Column, context: CompileContext): Unsupported | undefined {
  const label = quoteName(column.name)
  if (column.generated?.stored === false) {
    const problem = needsVersion(
      `the virtual column ${label}`,
      since.virtualColumns,
      context,
      'leave out `stored: false`: a stored column can be had on every version',
      '/generated/stored',
    )
    if (problem !== undefined) return problem
  }
  if (typeof column.options?.['compression'] === 'string') {
    const problem = needsVersion(
      `compression of the column ${label}`,
      since.columnCompression,
      context,
      'leave out `compression`',
      '/postgresql/compression',
    )
    if (problem !== undefined) return problem
  }
  if (!column.type.name.endsWith('multirange')) return undefined
  return needsVersion(
    `the type ${column.type.name}`,
    since.multiranges,
    context,
    'use an array of ranges',
    '/type',
  )
}

/** The first column that cannot be had here. */
export function unsupportedColumns(table: Table, context: CompileContext): Unsupported | undefined {
  for (const [i, column] of table.columns.entries()) {
    const problem = unsupportedColumn(column, context)
    if (problem !== undefined) return { ...problem, pointer: `/columns/${i}${problem.pointer ?? ''}` }
  }
  return undefined
}
