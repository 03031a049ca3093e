import type { NamingConvention } from '../../model/naming.js'
import type { Index, IndexElement, Partition, PrimaryKey, Table } from '../../model/table.js'
import { columnDocument } from './column-document.js'
import { checkDocument, excludeDocument, foreignKeyDocument, uniqueDocument } from './constraint-documents.js'
import type { Inline, TableRules } from './inline-parts.js'
import {
  listed,
  optionsDocument,
  unlessConvention,
  valueDocument,
  type DocumentValue,
  type Keys,
} from './document-value.js'

/**
 * A table as the create_table that makes it, written the way a person would: shorthands beside columns where they say
 * all there is, names left out where they are the convention's.
 */
export function tableDocument(table: Table, rules: TableRules): Keys {
  const { naming, dialect } = rules
  const inline = inlineParts(table, naming)
  return {
    table: table.name,
    schema: table.schema,
    comment: table.comment,
    columns: table.columns.map((column) => columnDocument(column, table, rules, inline)),
    primary_key: inline.primaryKey ? undefined : primaryKeyDocument(table.primaryKey, table, naming),
    unique_constraints: listed(
      table.uniques
        .filter((unique) => !inline.uniques.has(unique))
        .map((unique) => uniqueDocument(unique, table, rules)),
    ),
    foreign_keys: listed(
      table.foreignKeys
        .filter((key) => !inline.foreignKeys.has(key))
        .map((key) => foreignKeyDocument(key, table, rules)),
    ),
    check_constraints: listed(table.checks.filter((check) => !inline.checks.has(check)).map(checkDocument)),
    exclude_constraints: listed(table.excludes.map((exclude) => excludeDocument(exclude, table, rules))),
    indexes: listed(table.indexes.map((index) => indexDocument(index, table.name, naming, dialect))),
    partition_by: partitionByDocument(table),
    [dialect]: optionsDocument(rules.partitions.writtenOptions(table, rules.defaultSchema)),
  }
}

/** What of a table can stand beside its columns, as it says all there is. */
export function inlineParts(table: Table, naming: NamingConvention): Inline {
  const { primaryKey: key } = table
  return {
    primaryKey:
      key !== undefined &&
      key.columns.length === 1 &&
      key.include === undefined &&
      key.comment === undefined &&
      key.name === naming.primaryKey(table.name),
    uniques: new Set(
      table.uniques.filter(
        (unique) =>
          unique.columns.length === 1 &&
          unique.name === naming.unique(table.name, unique.columns) &&
          !unique.deferrable &&
          !unique.nullsNotDistinct &&
          unique.include === undefined &&
          unique.comment === undefined,
      ),
    ),
    checks: new Set(
      firstPerColumn(table.checks, ({ ofColumn, name }) => ofColumn ?? ` ${name}`).filter(
        ({ ofColumn, name, comment, noInherit, enforced }) =>
          ofColumn !== undefined &&
          name === naming.check(table.name, ofColumn) &&
          comment === undefined &&
          !noInherit &&
          enforced,
      ),
    ),
    foreignKeys: new Set(
      firstPerColumn(
        table.foreignKeys.filter(({ columns, comment }) => columns.length === 1 && comment === undefined),
        ({ columns }) => columns[0],
      ),
    ),
  }
}

/** A column has room for one of each. */
function firstPerColumn<T>(items: readonly T[], columnOf: (item: T) => string | undefined): readonly T[] {
  const columns = items.map(columnOf)
  return items.filter((item, i) => columns.indexOf(columnOf(item)) === i)
}

function primaryKeyDocument(
  key: PrimaryKey | undefined,
  table: Table,
  naming: NamingConvention,
): DocumentValue | undefined {
  if (key === undefined) return undefined
  const name = unlessConvention(key.name, naming.primaryKey(table.name))
  if (name === undefined && key.include === undefined && key.comment === undefined) return key.columns
  return { name, columns: key.columns, include: key.include, comment: key.comment }
}

/** An index, in the list of its table or view. */
export function indexDocument(index: Index, table: string, naming: NamingConvention, dialect: string): Keys {
  const names = index.elements.map(({ column }) => column ?? 'expr')
  return {
    name: unlessConvention(index.name, naming.index(table, names)),
    columns: index.elements.map(elementDocument),
    unique: index.unique || undefined,
    method: index.method === 'btree' ? undefined : index.method,
    where: index.where,
    include: index.include,
    nulls_not_distinct: index.nullsNotDistinct || undefined,
    comment: index.comment,
    [dialect]: optionsDocument(index.options),
  }
}

function elementDocument(element: IndexElement): DocumentValue {
  const { column, sql, order, ...rest } = element
  const plain =
    sql === undefined && order === 'asc' && Object.values(rest).every((value) => value === undefined)
  if (plain && column !== undefined) return column
  return { column, sql, order: order === 'asc' ? undefined : order, ...rest }
}

function partitionByDocument({ partitionBy, partitions }: Table): DocumentValue | undefined {
  if (partitionBy === undefined) return undefined
  return {
    method: partitionBy.method,
    ...partitionBy.by,
    partitions: listed(partitions.map(partitionDocument)),
  }
}

/** A partition with its bound, as documents write it. */
export function partitionDocument({ name, bound }: Partition): Keys {
  if ('default' in bound) return { name, default: true }
  if ('modulus' in bound) return { name, modulus: bound.modulus, remainder: bound.remainder }
  if ('in' in bound) return { name, in: bound.in.map((value) => valueDocument(value) ?? null) }
  const values = (list: typeof bound.from): DocumentValue => list.map((value) => valueDocument(value) ?? null)
  return { name, from: values(bound.from), to: values(bound.to) }
}
