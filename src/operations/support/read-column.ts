import type { AddColumn, ColumnDefinition, Identity as IdentityKey } from '../../generated/documents.js'
import type { Column, Identity } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { expression, optionsOf, pick, typeOf } from './by-dialect.js'
import { checkIdentity } from './check-identity.js'
import type { ProblemList } from './problem-list.js'
import { valueOf } from './values.js'

/** The keys of a column, whether it is called `name` (in create_table) or `column` (in add_column). */
export type ColumnKeys = Omit<ColumnDefinition, 'name'> & Pick<AddColumn, 'mysql' | 'mariadb'>

/**
 * A column as the model keeps it. Constraints written beside it (`unique`, `check`, `references`, `primary_key`) are
 * read by `read-constraints.ts`. undefined, with problems, when it has no type to go on.
 */
export function readColumn(
  name: string,
  keys: ColumnKeys,
  table: string,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): Column | undefined {
  const type = typeOf(keys.type, `${at}/type`, context, problems)
  refuseConflicts(name, keys, at, problems)
  const value =
    keys.default === undefined ? undefined : valueOf(keys.default, type, `${at}/default`, context, problems)
  const generated =
    keys.generated === undefined
      ? undefined
      : expression(keys.generated.sql, `${at}/generated/sql`, context, problems)
  const collation = collationOf(keys.collation, context)
  const options = optionsOf(keys, context)
  if (type === undefined) return undefined
  const column: Column = {
    name,
    type,
    nullable: (keys.nullable ?? true) && keys.primary_key !== true && keys.identity === undefined,
    ...(value === undefined ? {} : { default: value }),
    ...(keys.identity === undefined ? {} : { identity: readIdentity(keys.identity, table, name, context) }),
    ...(generated === undefined
      ? {}
      : { generated: { sql: generated, stored: keys.generated?.stored ?? true } }),
    ...(collation === undefined ? {} : { collation }),
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
    ...(options === undefined ? {} : { options }),
  }
  checkIdentity(column, keys.identity, at, problems)
  return column
}

/** Stands in for a column whose type could not be read, so that nothing else is said to miss it. */
export function unreadable(name: string): Column {
  return { name, type: { kind: 'native', name: 'unknown', arguments: [], dimensions: 0 }, nullable: true }
}

/** Every option of an identity with its default filled in. */
export function readIdentity(
  identity: IdentityKey,
  table: string,
  column: string,
  context: FoldContext,
): Identity {
  const options = typeof identity === 'string' ? { generation: identity } : identity
  return {
    generation: options.generation ?? 'always',
    start: options.start ?? usualStart(options),
    increment: options.increment ?? 1,
    ...(options.min === undefined ? {} : { min: options.min }),
    ...(options.max === undefined ? {} : { max: options.max }),
    cycle: options.cycle ?? false,
    cache: options.cache ?? 1,
    name: options.name ?? context.naming.sequence(table, column),
  }
}

/** Where a sequence begins that does not say: at its lowest value, or when it counts down at its highest. */
function usualStart({ increment = 1, min, max }: Exclude<IdentityKey, string>): number {
  return increment < 0 ? (max ?? -1) : (min ?? 1)
}

/** A collation by dialect; a map without this dialect means its default. */
export function collationOf(collation: ColumnKeys['collation'], context: FoldContext): string | undefined {
  return typeof collation === 'object' ? pick(collation, context) : collation
}

function refuseConflicts(name: string, keys: ColumnKeys, at: string, problems: ProblemList): void {
  const conflict = (key: string, message: string, help: string): void =>
    problems.add({ ruleId: 'model/conflicting-keys', message, pointer: `${at}/${key}`, atKey: true, help })
  if (keys.nullable === true && keys.primary_key === true) {
    conflict('nullable', `column "${name}" is the primary key and cannot be nullable`, 'remove nullable')
  }
  if (keys.nullable === true && keys.identity !== undefined) {
    conflict('nullable', `column "${name}" has an identity and cannot be nullable`, 'remove nullable')
  }
  const hasDefault = keys.default !== undefined && keys.default !== null
  if (keys.identity !== undefined && hasDefault) {
    conflict(
      'default',
      `column "${name}" has an identity, which is its default`,
      'remove default or identity',
    )
  }
  if (keys.generated !== undefined && hasDefault) {
    conflict('default', `column "${name}" is generated and takes no default`, 'remove default or generated')
  }
  if (keys.generated !== undefined && keys.identity !== undefined) {
    conflict(
      'identity',
      `column "${name}" is generated and takes no identity`,
      'remove identity or generated',
    )
  }
}
