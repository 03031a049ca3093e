import { formatType, type ColumnType } from '../../model/column-type.js'
import type { NamingConvention } from '../../model/naming.js'
import type { Column, Identity, Table, TableName } from '../../model/table.js'
import {
  optionsDocument,
  unlessConvention,
  valueDocument,
  type DocumentValue,
  type Keys,
} from './document-value.js'
import { referencesDocument, type Inline, type TableRules } from './inline-parts.js'

/** A column of a create_table, with what of the table can stand beside it. */
export function columnDocument(column: Column, table: Table, rules: TableRules, inline: Inline): Keys {
  const { naming, dialect } = rules
  const isKey = inline.primaryKey && table.primaryKey?.columns[0] === column.name
  const key = [...inline.foreignKeys].find(({ columns }) => columns[0] === column.name)
  const check = [...inline.checks].find(({ ofColumn }) => ofColumn === column.name)
  const inKey = table.primaryKey?.columns.includes(column.name) ?? false
  return {
    name: column.name,
    type: typeDocument(column.type, dialect),
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
            ...referencesDocument(key, table, rules),
            column: key.references.columns[0],
            name: unlessConvention(key.name, naming.foreignKey(table.name, key.columns, key.references.name)),
          },
    collation: column.collation,
    comment: column.comment,
    [dialect]: optionsDocument(column.options),
  }
}

/** An identity: its word, or all that is said of it. */
export function identityDocument(
  identity: Identity | undefined,
  table: TableName,
  column: Pick<Column, 'name'>,
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

/** A type: native ones are said to be the dialect's own, names of the model are quoted where they must be. */
export function typeDocument(type: ColumnType, dialect: string): DocumentValue {
  if (type.kind === 'native') return { [dialect]: formatType(type) }
  if (type.kind === 'portable') return formatType(type)
  const name = [type.schema, type.name].flatMap((part) => (part === undefined ? [] : [quotedName(part)]))
  return name.join('.') + '[]'.repeat(type.dimensions)
}

function quotedName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}
