import type { Index, IndexElement, TableName } from '../../../model/table.js'
import { nameList, words } from '../../ddl.js'
import { parenthesise } from '../literals.js'
import { quoteBeside, quoteName, quoteTable, quoteText } from '../quoting.js'
import { relationFound, standingSql } from './standing.js'
import { methodName, parameterList, textOption } from './table-options.js'

/**
 * CREATE INDEX. The index lands in the schema of its table, so its name takes none here.
 * https://www.postgresql.org/docs/current/sql-createindex.html
 */
export function createIndexSql(table: TableName, index: Index, concurrently: boolean): string {
  const parameters = parameterList(index.options?.['with'])
  const tablespace = textOption(index.options, 'tablespace')
  return words(
    'CREATE',
    index.unique && 'UNIQUE',
    'INDEX',
    concurrently && 'CONCURRENTLY',
    quoteName(index.name),
    `ON ${quoteTable(table)}`,
    index.method !== 'btree' && `USING ${methodName(index.method)}`,
    `(${index.elements.map(elementSql).join(', ')})`,
    index.include !== undefined && `INCLUDE ${nameList(quoteName, index.include)}`,
    index.nullsNotDistinct && 'NULLS NOT DISTINCT',
    parameters !== undefined && `WITH ${parameters}`,
    tablespace !== undefined && `TABLESPACE ${quoteName(tablespace)}`,
    index.where !== undefined && `WHERE ${parenthesise(index.where)}`,
  )
}

export function dropIndexSql(table: TableName, index: Index, concurrently: boolean): string {
  return words('DROP INDEX', concurrently && 'CONCURRENTLY', quoteBeside(table, index.name))
}

/** Is the index there, valid, and this one? Expressions are counted, not compared. */
export function indexIsThere(table: TableName, index: Index): string {
  const columns = index.elements.flatMap(({ column }, at) =>
    column === undefined
      ? []
      : [`pg_get_indexdef(i.indexrelid, ${at + 1}, false) = quote_ident(${quoteText(column)})`],
  )
  const conditions = [
    `i.indexrelid = to_regclass(${quoteText(quoteBeside(table, index.name))})`,
    `i.indrelid = to_regclass(${quoteText(quoteTable(table))})`,
    'i.indisvalid',
    'i.indisready',
    `${index.unique ? '' : 'NOT '}i.indisunique`,
    `i.indnkeyatts = ${index.elements.length}`,
    `i.indnatts = ${index.elements.length + (index.include?.length ?? 0)}`,
    `i.indpred IS ${index.where === undefined ? '' : 'NOT '}NULL`,
    `a.amname = ${quoteText(index.method)}`,
    ...columns,
  ]
  const name = quoteText(quoteBeside(table, index.name))
  return standingSql({
    done: [
      'EXISTS (SELECT FROM pg_catalog.pg_index AS i',
      '  JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid',
      '  JOIN pg_catalog.pg_am AS a ON a.oid = c.relam',
      `WHERE ${conditions.join('\n  AND ')})`,
    ].join('\n'),
    // What a build that was cut off leaves behind is cleared away first.
    ready: [
      `(to_regclass(${name}) IS NULL OR EXISTS (SELECT FROM pg_catalog.pg_index`,
      `  WHERE indexrelid = to_regclass(${name}) AND indrelid = to_regclass(${quoteText(quoteTable(table))}) AND NOT indisvalid))`,
    ].join('\n'),
    after: `index ${quoteBeside(table, index.name)} is there, valid, as the document describes it`,
    before: `there is no index ${quoteBeside(table, index.name)}, or an invalid one`,
    found: relationFound(name),
  })
}

/** One that was cut off left the index there, but invalid: nobody can use it, and dropping it once more is all it takes. */
export function indexIsGone(table: TableName, index: Index): string {
  const name = quoteText(quoteBeside(table, index.name))
  const own = [
    'EXISTS (SELECT FROM pg_catalog.pg_index',
    `  WHERE indexrelid = to_regclass(${name}) AND indrelid = to_regclass(${quoteText(quoteTable(table))})`,
  ].join('\n')
  return standingSql({
    done: `to_regclass(${name}) IS NULL`,
    ready: `${own})`,
    partly: `${own} AND NOT indisvalid)`,
    after: `there is no index ${quoteBeside(table, index.name)}`,
    before: `index ${quoteBeside(table, index.name)} is there`,
    found: relationFound(name),
  })
}

/** An element of an index or of an exclusion constraint. */
export function elementSql(element: IndexElement): string {
  const { order, nulls } = element
  return words(
    element.column === undefined ? parenthesise(element.sql) : quoteName(element.column),
    element.collation !== undefined && `COLLATE ${quoteName(element.collation)}`,
    element.opclass !== undefined && operatorClass(element.opclass),
    order === 'desc' && 'DESC',
    nulls !== undefined && `NULLS ${nulls === 'first' ? 'FIRST' : 'LAST'}`,
  )
}

/** `text_pattern_ops`, `gin_trgm_ops`, `extensions.gist_trgm_ops(siglen = 32)`. */
function operatorClass(text: string): string {
  const [, name = text, parameters = ''] = /^([^(]*?)\s*(\(.*\))?$/s.exec(text.trim()) ?? []
  return name.split('.').map(methodName).join('.') + parameters
}
