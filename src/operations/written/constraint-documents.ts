import type {
  Check,
  Constraint,
  Exclude,
  ForeignKey,
  PrimaryKey,
  TableName,
  Unique,
} from '../../model/table.js'
import { unlessConvention, type Keys } from './document-value.js'
import { referencesDocument, type TableRules } from './inline-parts.js'

/** A unique constraint, in the list of its table. */
export function uniqueDocument(unique: Unique, table: TableName, { naming }: TableRules): Keys {
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

/** An exclude constraint, in the list of its table. */
export function excludeDocument(exclude: Exclude, table: TableName, { naming }: TableRules): Keys {
  const names = exclude.elements.map(({ column }) => column ?? 'expr')
  return {
    name: unlessConvention(exclude.name, naming.exclude(table.name, names)),
    elements: exclude.elements.map(({ operator, order, ...element }) => ({
      ...element,
      order: order === 'asc' ? undefined : order,
      operator,
    })),
    method: exclude.method === 'gist' ? undefined : exclude.method,
    where: exclude.where,
    deferrable: exclude.deferrable || undefined,
    initially_deferred: exclude.initiallyDeferred || undefined,
    comment: exclude.comment,
  }
}

/** A check, in the list of its table. */
export function checkDocument({ name, check, noInherit, enforced, comment }: Check): Keys {
  return {
    name,
    check,
    no_inherit: noInherit || undefined,
    enforced: enforced ? undefined : false,
    comment,
  }
}

/** A foreign key, in the list of its table. */
export function foreignKeyDocument(key: ForeignKey, table: TableName, rules: TableRules): Keys {
  const convention = rules.naming.foreignKey(table.name, key.columns, key.references.name)
  return {
    name: unlessConvention(key.name, convention),
    columns: key.columns,
    references: { ...referencesDocument(key, table, rules), columns: key.references.columns },
    comment: key.comment,
  }
}

/** The operation that adds a constraint to a table that is there. */
export function createConstraint(table: TableName, constraint: Constraint, rules: TableRules): Keys {
  const at = { table: table.name, schema: table.schema }
  switch (constraint.kind) {
    case 'primary_key':
      return { create_primary_key: { ...at, ...keyDocument(constraint, table, rules) } }
    case 'unique':
      return { create_unique_constraint: { ...at, ...uniqueDocument(constraint, table, rules) } }
    case 'exclude':
      return { create_exclude_constraint: { ...at, ...excludeDocument(constraint, table, rules) } }
    case 'check':
      return {
        create_check_constraint: {
          ...at,
          ...checkDocument(constraint),
          not_valid: !constraint.validated || undefined,
        },
      }
    case 'foreign_key':
      return {
        create_foreign_key: {
          ...at,
          ...foreignKeyDocument(constraint, table, rules),
          not_valid: !constraint.validated || undefined,
        },
      }
  }
}

function keyDocument(key: PrimaryKey, table: TableName, { naming }: TableRules): Keys {
  return {
    name: unlessConvention(key.name, naming.primaryKey(table.name)),
    columns: key.columns,
    include: key.include,
    comment: key.comment,
  }
}
