import type { Constraint, Table } from './table.js'

/** The table without its primary key; the key is absent, not undefined. */
export function withoutPrimaryKey(table: Table): Table {
  const { primaryKey: _, ...rest } = table
  return rest
}

/** The table with the constraint in the list of its kind. */
export function withConstraint(table: Table, constraint: Constraint): Table {
  switch (constraint.kind) {
    case 'primary_key':
      return { ...table, primaryKey: constraint }
    case 'unique':
      return { ...table, uniques: [...table.uniques, constraint] }
    case 'foreign_key':
      return { ...table, foreignKeys: [...table.foreignKeys, constraint] }
    case 'check':
      return { ...table, checks: [...table.checks, constraint] }
    case 'exclude':
      return { ...table, excludes: [...table.excludes, constraint] }
  }
}

/** The table without the constraint of that kind and name. */
export function withoutConstraint(table: Table, { kind, name }: Constraint): Table {
  switch (kind) {
    case 'primary_key':
      return withoutPrimaryKey(table)
    case 'unique':
      return { ...table, uniques: table.uniques.filter((other) => other.name !== name) }
    case 'foreign_key':
      return { ...table, foreignKeys: table.foreignKeys.filter((other) => other.name !== name) }
    case 'check':
      return { ...table, checks: table.checks.filter((other) => other.name !== name) }
    case 'exclude':
      return { ...table, excludes: table.excludes.filter((other) => other.name !== name) }
  }
}
