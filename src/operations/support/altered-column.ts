import type { Column, Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { OperationOf } from '../operation.js'
import { changedOptions, expression, optionChanges, typeOf } from './by-dialect.js'
import { withKey } from './edit.js'
import type { ProblemList } from './problem-list.js'
import { collationOf, readIdentity } from './read-column.js'
import { valueOf } from './values.js'

/** The column after an alter_column: keys that are there replace, null removes, absent keys leave alone. */
export function alteredColumn(
  operation: OperationOf<'alter_column'>,
  from: Column,
  table: Table,
  context: FoldContext,
  problems: ProblemList,
): Column {
  if (operation.restored !== undefined) return { ...operation.restored, name: from.name }
  const type =
    operation.type === undefined
      ? from.type
      : (typeOf(operation.type, '/type', context, problems) ?? from.type)
  const changes = optionChanges(operation, context)
  let to: Column = { ...from, type, nullable: operation.nullable ?? from.nullable }
  if (operation.default !== undefined) {
    to = withKey(to, 'default', valueOf(operation.default, type, '/default', context, problems))
  }
  if (operation.comment !== undefined) to = withKey(to, 'comment', operation.comment ?? undefined)
  if (operation.collation !== undefined) {
    to = withKey(
      to,
      'collation',
      operation.collation === null ? undefined : collationOf(operation.collation, context),
    )
  }
  if (operation.identity !== undefined)
    to = withKey(to, 'identity', identityOf(operation.identity, from, table, context))
  if (operation.generated !== undefined)
    to = withKey(to, 'generated', generatedOf(operation.generated, context, problems))
  if (changes !== undefined) to = withKey(to, 'options', changedOptions(from.options, changes))
  return to
}

function identityOf(
  identity: NonNullable<OperationOf<'alter_column'>['identity']> | null,
  from: Column,
  table: Table,
  context: FoldContext,
): Column['identity'] {
  if (identity === null) return undefined
  const read = readIdentity(identity, table.name, from.name, context)
  const named = typeof identity === 'object' && identity.name !== undefined
  return from.identity === undefined || named ? read : { ...read, name: from.identity.name }
}

function generatedOf(
  generated: NonNullable<OperationOf<'alter_column'>['generated']> | null,
  context: FoldContext,
  problems: ProblemList,
): Column['generated'] {
  if (generated === null) return undefined
  const sql = expression(generated.sql, '/generated/sql', context, problems)
  return sql === undefined ? undefined : { sql, stored: generated.stored ?? true }
}
