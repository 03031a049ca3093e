import { formatType } from '../model/column-type.js'
import type { NamingConvention } from '../model/naming.js'
import type {
  Check,
  Column,
  ForeignKey,
  Identity,
  Index,
  IndexElement,
  Literal,
  Options,
  PrimaryKey,
  Table,
  Unique,
  Value,
} from '../model/table.js'

/** JSON-like data in the order in which a person would write it. */
export type DocumentValue =
  | string
  | number
  | boolean
  | null
  | readonly DocumentValue[]
  | { readonly [key: string]: DocumentValue | undefined }

type Keys = { readonly [key: string]: DocumentValue | undefined }

/**
 * A table as the create_table that makes it, written the way a person would: shorthands beside columns where they say
 * all there is, names left out where they are the convention's.
 */
export function tableDocument(table: Table, naming: NamingConvention, dialect: string): Keys {
  const inline = inlineParts(table, naming)
  return {
    table: table.name,
    schema: table.schema,
    comment: table.comment,
    columns: table.columns.map((column) => columnDocument(column, table, naming, dialect, inline)),
    primary_key: inline.primaryKey ? undefined : primaryKeyDocument(table.primaryKey, table, naming),
    unique_constraints: listed(
      table.uniques
        .filter((unique) => !inline.uniques.has(unique))
        .map((unique) => uniqueDocument(unique, table, naming)),
    ),
    foreign_keys: listed(
      table.foreignKeys
        .filter((key) => !inline.foreignKeys.has(key))
        .map((key) => ({
          name: unlessConvention(key.name, naming.foreignKey(table.name, key.columns, key.references.name)),
          columns: key.columns,
          references: { ...referencesDocument(key, table), columns: key.references.columns },
          comment: key.comment,
        })),
    ),
    check_constraints: listed(
      table.checks
        .filter((check) => !inline.checks.has(check))
        .map(({ name, check, noInherit, enforced, comment }) => ({
          name,
          check,
          no_inherit: noInherit || undefined,
          enforced: enforced ? undefined : false,
          comment,
        })),
    ),
    indexes: listed(table.indexes.map((index) => indexDocument(index, table, naming, dialect))),
    [dialect]: optionsDocument(table.options),
  }
}

interface Inline {
  readonly primaryKey: boolean
  readonly uniques: ReadonlySet<Unique>
  readonly checks: ReadonlySet<Check>
  readonly foreignKeys: ReadonlySet<ForeignKey>
}

function inlineParts(table: Table, naming: NamingConvention): Inline {
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
      table.checks.filter(
        ({ ofColumn, name, comment, noInherit, enforced }) =>
          ofColumn !== undefined &&
          name === naming.check(table.name, ofColumn) &&
          comment === undefined &&
          !noInherit &&
          enforced,
      ),
    ),
    foreignKeys: new Set(
      table.foreignKeys.filter(({ columns, comment }) => columns.length === 1 && comment === undefined),
    ),
  }
}

function columnDocument(
  column: Column,
  table: Table,
  naming: NamingConvention,
  dialect: string,
  inline: Inline,
): Keys {
  const isKey = inline.primaryKey && table.primaryKey?.columns[0] === column.name
  const key = [...inline.foreignKeys].find(({ columns }) => columns[0] === column.name)
  const check = [...inline.checks].find(({ ofColumn }) => ofColumn === column.name)
  const inKey = table.primaryKey?.columns.includes(column.name) ?? false
  return {
    name: column.name,
    type: column.type.kind === 'native' ? { [dialect]: formatType(column.type) } : formatType(column.type),
    nullable: column.nullable || inKey || column.identity !== undefined ? undefined : false,
    identity: identityDocument(column.identity, table, column, naming),
    primary_key: isKey || undefined,
    unique: [...inline.uniques].some(({ columns }) => columns[0] === column.name) || undefined,
    default: valueDocument(column.default),
    generated:
      column.generated === undefined
        ? undefined
        : { sql: column.generated.sql, stored: column.generated.stored ? undefined : false },
    check: check?.check,
    references:
      key === undefined
        ? undefined
        : {
            ...referencesDocument(key, table),
            column: key.references.columns[0],
            name: unlessConvention(key.name, naming.foreignKey(table.name, key.columns, key.references.name)),
          },
    collation: column.collation,
    comment: column.comment,
    [dialect]: optionsDocument(column.options),
  }
}

function identityDocument(
  identity: Identity | undefined,
  table: Table,
  column: Column,
  naming: NamingConvention,
): DocumentValue | undefined {
  if (identity === undefined) return undefined
  const rest = {
    start: identity.start === 1 ? undefined : identity.start,
    increment: identity.increment === 1 ? undefined : identity.increment,
    min: identity.min,
    max: identity.max,
    cycle: identity.cycle || undefined,
    cache: identity.cache === 1 ? undefined : identity.cache,
    name: unlessConvention(identity.name, naming.sequence(table.name, column.name)),
  }
  return Object.values(rest).every((value) => value === undefined)
    ? identity.generation
    : { generation: identity.generation, ...rest }
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

function uniqueDocument(unique: Unique, table: Table, naming: NamingConvention): Keys {
  return {
    name: unlessConvention(unique.name, naming.unique(table.name, unique.columns)),
    columns: unique.columns,
    include: unique.include,
    nulls_not_distinct: unique.nullsNotDistinct || undefined,
    deferrable: unique.deferrable || undefined,
    initially_deferred: unique.initiallyDeferred || undefined,
    comment: unique.comment,
  }
}

function referencesDocument(key: ForeignKey, table: Table): Keys {
  const { references } = key
  return {
    table: references.name,
    schema: references.schema === table.schema ? undefined : references.schema,
    on_delete: key.onDelete === 'no_action' ? undefined : key.onDelete,
    on_update: key.onUpdate === 'no_action' ? undefined : key.onUpdate,
    on_delete_columns: key.onDeleteColumns,
    match: key.match === 'simple' ? undefined : key.match,
    deferrable: key.deferrable || undefined,
    initially_deferred: key.initiallyDeferred || undefined,
  }
}

function indexDocument(index: Index, table: Table, naming: NamingConvention, dialect: string): Keys {
  const names = index.elements.map(({ column }) => column ?? 'expr')
  return {
    name: unlessConvention(index.name, naming.index(table.name, names)),
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

function valueDocument(value: Value | undefined): DocumentValue | undefined {
  if (value === undefined) return undefined
  if ('sql' in value) return { sql: value.sql }
  if ('json' in value) {
    const parsed: DocumentValue = JSON.parse(value.json)
    return { json: parsed }
  }
  return literalDocument(value.literal)
}

/** Numbers that JavaScript cannot hold without loss stay text of the engine. */
function literalDocument(literal: Literal): DocumentValue {
  if (typeof literal !== 'object') return literal
  const number = Number(literal.number)
  return String(number) === literal.number ? number : { sql: literal.number }
}

function optionsDocument(options: Options | undefined): DocumentValue | undefined {
  return options
}

function unlessConvention(name: string, convention: string): string | undefined {
  return name === convention ? undefined : name
}

function listed(items: readonly DocumentValue[]): DocumentValue | undefined {
  return items.length === 0 ? undefined : items
}
