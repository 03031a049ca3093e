import { formatType } from '../../model/column-type.js'
import type { Domain } from '../../model/objects.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { displayName, findColumn, type Column, type Table, type TableName } from '../../model/table.js'
import { tablesOfType } from '../../model/type-users.js'
import type { FoldContext } from '../definition.js'
import { refuseStaleViews } from './around-views.js'
import { castsInPlace } from './casts-in-place.js'
import { notAmongValues, familyOf, plainType } from './named-types.js'
import type { ProblemList } from './problem-list.js'
import { beyondColumns } from './type-dependants.js'
import { dividesBy } from './uses-column.js'
import { misfit } from './values.js'
import { referredColumns } from './referred-columns.js'

/** What has a type and cannot go over to another that is made anew under its name, as messages call it. */
export function holdersOfRebuild(
  model: SchemaModel,
  type: TableName,
  context: FoldContext,
): readonly string[] {
  const users = tablesOfType(model, type)
  return [
    ...new Set([
      ...beyondColumns(model, type, context),
      ...castsInPlace(model, type, context),
      ...users
        .filter(({ table }) => table.declared === true)
        .map(({ table }) => `the declared table "${displayName(table)}"`),
      ...users
        .filter(
          ({ table, columns }) =>
            !context.rules.columnsCarryEnums && columns.some((column) => dividesBy(table, column, context)),
        )
        .map(({ table }) => `the partition key of "${displayName(table)}"`),
      ...users.flatMap(({ table, columns }) =>
        columns
          .filter((column) => isInherited(table, column, model, context))
          .map((column) => `the inherited column "${displayName(table)}"."${column}"`),
      ),
    ]),
  ]
}

/** Its type is that of the column above it: https://www.postgresql.org/docs/current/ddl-inherit.html */
function isInherited(table: Table, column: string, model: SchemaModel, context: FoldContext): boolean {
  return context.rules.partitions.parents(table).some((parent) => {
    const above = findTable(model, parent)
    return above !== undefined && findColumn(above, column) !== undefined
  })
}

/** Everything that makes another type or collation of a domain impossible, said before the server would. */
export function checkMadeAnew(
  from: Domain,
  to: Domain,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  const pointer = formatType(from.type) === formatType(to.type) ? '/collation' : '/type'
  const label = `domain "${displayName(from)}"`
  refuseStaleViews(model, pointer, problems)
  const holders = holdersOfRebuild(model, from, context)
  if (holders.length > 0) {
    problems.add({
      ruleId: 'model/still-needed',
      message: `${label} must be made anew, and cannot while ${holders.join(', ')} ${holders.length === 1 ? 'has' : 'have'} it`,
      pointer,
      help: 'drop these first or give them another type, in the same revision or an earlier one',
    })
  }
  const [before, after] = [plainType(from.type, context), plainType(to.type, context)]
  if (context.rules.typeChange(before, after) === 'conversion') {
    problems.add({
      ruleId: 'model/conversion',
      message: `${formatType(from.type)} does not become ${formatType(to.type)} by itself, and ${label} has no word for how its values are converted`,
      pointer,
      help: 'create another domain, give it to the columns by alter_column with using and down_using, and drop this one',
    })
    return
  }
  checkColumns(from, to, model, context, problems)
}

/** Defaults of columns that have the domain must fit, and foreign keys still compare. */
function checkColumns(
  from: Domain,
  to: Domain,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  const typeOf = (column: Column): Column['type'] => {
    const isOwn =
      column.type.kind === 'named' && column.type.name === from.name && column.type.schema === from.schema
    if (!isOwn) return plainType(column.type, context)
    const plain = plainType(to.type, context)
    return { ...plain, dimensions: plain.dimensions + column.type.dimensions }
  }
  for (const { table, columns } of tablesOfType(model, from)) {
    for (const name of columns) {
      const column = findColumn(table, name)
      if (column === undefined) continue
      const type = typeOf(column)
      const value = column.default
      const complaint =
        value === undefined || !('literal' in value)
          ? undefined
          : (misfit(value.literal, familyOf(type, context), type) ??
            notAmongValues(value.literal, type, context))
      if (complaint !== undefined) {
        problems.add({
          ruleId: 'model/default',
          message: `the default of "${displayName(table)}"."${name}" does not fit the new type: ${complaint.message}`,
          pointer: '/type',
          help: 'change the default first by alter_column, or remove it by default: null',
        })
      }
      for (const { key, other, where } of referredColumns(model, table, name)) {
        if (context.rules.comparable(type, typeOf(other))) continue
        problems.add({
          ruleId: 'model/foreign-key-mismatch',
          message: `"${displayName(table)}"."${name}" would be ${formatType(type)}, but ${where}."${other.name}" of foreign key "${key}" is ${formatType(typeOf(other))}`,
          pointer: '/type',
          help: 'drop the foreign key first, change both columns, and create it again',
        })
      }
    }
  }
}
