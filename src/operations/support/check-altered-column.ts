import { formatType } from '../../model/column-type.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { displayName, type Column, type Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { OperationOf } from '../operation.js'
import { isRebuilt } from './around-altered-column.js'
import { refuseStaleViews } from './around-views.js'
import { expression, hasBlockOfOthers } from './by-dialect.js'
import { checkIdentity } from './check-identity.js'
import { familyOf, notAmongValues, plainType } from './named-types.js'
import type { ProblemList } from './problem-list.js'
import { referredColumns } from './referred-columns.js'
import { dividesBy } from './uses-column.js'
import { misfit, valueOf } from './values.js'

/** Everything that makes an alter_column impossible or senseless, said before the server would. */
export function checkAlteredColumn(
  operation: OperationOf<'alter_column'>,
  table: Table,
  from: Column,
  to: Column,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  const typeChanges = formatType(from.type) !== formatType(to.type)
  if (operation.using !== undefined) expression(operation.using, '/using', context, problems)
  if (operation.down_using !== undefined) expression(operation.down_using, '/down_using', context, problems)
  if (operation.backfill !== undefined) valueOf(operation.backfill, to.type, '/backfill', context, problems)
  checkKeys(operation, table, from, to, problems)
  if (typeChanges || operation.identity !== undefined) {
    checkIdentity(to, operation.identity ?? undefined, '', problems)
  }
  if (typeChanges) {
    checkDivision(table, from, context, problems)
    checkConversion(operation, table, from, to, context, problems)
    checkDefault(operation, to, context, problems)
    checkForeignKeys(table, from, to, model, context, problems)
  }
  if (isRebuilt(from, to)) refuseStaleViews(model, operation.type === undefined ? '' : '/type', problems)
  const isSame = operation.type === undefined && JSON.stringify(from) === JSON.stringify(to)
  if (problems.isEmpty && isSame && !hasBlockOfOthers(operation, context)) {
    problems.add({
      ruleId: 'model/nothing-to-change',
      message: `column "${displayName(table)}"."${from.name}" is like this already`,
      pointer: '',
      help: 'remove the operation, or state what should change',
    })
  }
}

/** Another kind of value is never guessed: the author says how the values are turned into it. */
function checkConversion(
  operation: OperationOf<'alter_column'>,
  table: Table,
  from: Column,
  to: Column,
  context: FoldContext,
  problems: ProblemList,
): void {
  if (operation.using !== undefined || problems.concerns('/type')) return
  const [before, after] = [plainType(from.type, context), plainType(to.type, context)]
  if (context.rules.typeChange(before, after) !== 'conversion') return
  problems.add({
    ruleId: 'model/conversion',
    message: `${formatType(from.type)} does not become ${formatType(to.type)} by itself: how are the values of "${displayName(table)}"."${from.name}" converted?`,
    pointer: '/type',
    help: `add using with an expression over the column that gives ${formatType(to.type)}, and down_using with one for the way back`,
  })
}

/** https://www.postgresql.org/docs/current/ddl-partitioning.html: where rows belong must not change under them. */
function checkDivision(table: Table, { name }: Column, context: FoldContext, problems: ProblemList): void {
  if (!dividesBy(table, name, context)) return
  problems.add({
    ruleId: 'model/partition',
    message: `the type of column "${name}" decides how "${displayName(table)}" is divided`,
    pointer: '/type',
    help: 'make a new table with the other type, and move the rows into it',
  })
}

function checkKeys(
  operation: OperationOf<'alter_column'>,
  table: Table,
  from: Column,
  to: Column,
  problems: ProblemList,
): void {
  const conflict = (key: string, message: string, help: string): void =>
    problems.add({ ruleId: 'model/conflicting-keys', message, pointer: `/${key}`, atKey: true, help })
  for (const key of ['using', 'down_using'] as const) {
    if (operation[key] !== undefined && operation.type === undefined) {
      conflict(
        key,
        `${key} says how values are converted, but no type is given`,
        `add type, or remove ${key}`,
      )
    }
  }
  if (operation.backfill !== undefined && operation.nullable !== false) {
    conflict(
      'backfill',
      'backfill replaces nulls before they are forbidden, but nullable: false is not there',
      'add nullable: false, or use update_rows',
    )
  }
  if (operation.backfill !== undefined && to.generated !== undefined) {
    conflict(
      'backfill',
      `column "${from.name}" gets its values from its expression; there is nothing to backfill`,
      'remove backfill',
    )
  }
  if (to.nullable && table.primaryKey?.columns.includes(from.name) === true) {
    conflict(
      'nullable',
      `column "${from.name}" is part of the primary key and cannot be nullable`,
      'drop_primary_key first',
    )
  }
  if (to.nullable && to.identity !== undefined) {
    const key = operation.identity === undefined ? 'nullable' : 'identity'
    conflict(
      key,
      `column "${from.name}" is nullable and cannot have an identity`,
      'write nullable: false beside it',
    )
  }
  const hasDefault = to.default !== undefined
  if (hasDefault && to.identity !== undefined) {
    conflict(
      operation.identity === undefined ? 'default' : 'identity',
      `column "${from.name}" would have a default and an identity`,
      operation.identity === undefined ? 'write identity: null beside it' : 'write default: null beside it',
    )
  }
  if (hasDefault && to.generated !== undefined) {
    conflict(
      operation.generated === undefined ? 'default' : 'generated',
      `column "${from.name}" would have a default and be generated`,
      operation.generated === undefined ? 'write generated: null beside it' : 'write default: null beside it',
    )
  }
}

/** A default that stays behind must fit the new type: the server converts it, and refuses what it cannot. */
function checkDefault(
  operation: OperationOf<'alter_column'>,
  to: Column,
  context: FoldContext,
  problems: ProblemList,
): void {
  if (operation.default !== undefined || to.default === undefined || !('literal' in to.default)) return
  const { literal } = to.default
  const complaint =
    misfit(literal, familyOf(to.type, context), to.type) ?? notAmongValues(literal, to.type, context)
  if (complaint === undefined) return
  problems.add({
    ruleId: 'model/default',
    message: `the present default does not fit the new type: ${complaint.message}`,
    pointer: '/type',
    help: 'state the default for the new type beside it, or default: null',
  })
}

function checkForeignKeys(
  table: Table,
  from: Column,
  to: Column,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  const type = plainType(to.type, context)
  for (const { key, other, where } of referredColumns(model, table, from.name)) {
    if (context.rules.comparable(type, plainType(other.type, context))) continue
    problems.add({
      ruleId: 'model/foreign-key-mismatch',
      message: `"${from.name}" would be ${formatType(to.type)}, but ${where}."${other.name}" of foreign key "${key}" is ${formatType(other.type)}`,
      pointer: '/type',
      help: 'drop the foreign key first, change both columns, and create it again',
    })
  }
}
