import type { Column, Table, Value } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { valueSql } from '../literals.js'
import { keyColumns, lockOn, notNullHelperName } from '../names.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { defaultBatchSize, inBatches } from './batches.js'
import { addConstraint, dropConstraint } from './constraint-definition.js'
import { constraintIsValid } from './standing.js'
import { alterTable, gently, standalone, transactional } from './statements.js'

/**
 * Forbids null. On a table that others use the rows are looked at under a weak lock: a check that is not valid yet, its
 * validation, then SET NOT NULL, which sees that the check proves it and reads nothing, and the check goes
 * (https://www.postgresql.org/docs/current/sql-altertable.html, from version 12). SET NOT NULL and the end of the check
 * are two statements: in one, the proof would be gone before it is looked for. From 18 on NOT NULL can be NOT VALID
 * itself, but under a name that we should have to choose; by this way it gets the name that every other column's has.
 *
 * @param fill gives rows a value that have none; run once more behind the check, as until it stands others may write rows
 *   without one
 */
export function setNotNull(
  table: Table,
  column: string,
  context: CompileContext,
  fill?: Statement,
): readonly Statement[] {
  const set = `ALTER COLUMN ${quoteName(column)} SET NOT NULL`
  const back = [`ALTER COLUMN ${quoteName(column)} DROP NOT NULL`]
  if (!gently(context, table)) return [alterTable(table, [set], back, { scan: !context.isNew(table) })]
  const helper = {
    kind: 'check',
    name: notNullHelperName(table, column),
    check: `${quoteName(column)} IS NOT NULL`,
    noInherit: false,
    enforced: true,
    validated: false,
  } as const
  const add = addConstraint(helper, true)
  const drop = dropConstraint(helper.name)
  return [
    alterTable(table, [add], [drop]),
    ...(fill === undefined ? [] : [fill]),
    validate(table, helper.name, []),
    alterTable(table, [set], back),
    alterTable(table, [drop], [add]),
  ]
}

/**
 * Looks at the rows that exist, alone on the wire: it may take long, and takes a lock that lets everybody work on.
 * @param referenced the other table of a foreign key
 */
export function validate(
  table: Table,
  constraint: string,
  undo: readonly string[] | undefined,
  referenced?: string,
): Statement {
  const lock = lockOn('SHARE UPDATE EXCLUSIVE', table)
  return standalone(`ALTER TABLE ${quoteTable(table)} VALIDATE CONSTRAINT ${quoteName(constraint)}`, {
    lock:
      referenced === undefined || referenced === quoteTable(table)
        ? lock
        : `${lock}, ROW SHARE on ${referenced}`,
    scan: true,
    undo,
    probe: {
      done: constraintIsValid(
        `conrelid = to_regclass(${quoteText(quoteTable(table))})`,
        constraint,
        quoteTable(table),
      ),
      cleanup: [],
    },
  })
}

/**
 * Gives rows that have no value one: in batches where others use the table and it has a primary key.
 * @param undo what takes it back, [] where the column goes anyway
 */
export function fillNulls(
  table: Table,
  column: Column,
  fill: Value,
  context: CompileContext,
  undo: readonly string[] | undefined,
): Statement {
  const name = quoteName(column.name)
  const action = `UPDATE ${quoteTable(table)} SET ${name} = ${valueSql(fill, column.type)}`
  const key = keyColumns(table)
  if (key === undefined || !gently(context, table)) {
    return transactional(`${action} WHERE ${name} IS NULL`, { scan: !context.isNew(table), undo })
  }
  const condition = `${quoteTable(table)}.${name} IS NULL`
  return { ...inBatches(table, key, defaultBatchSize, { action, join: 'FROM', condition }), undo }
}
