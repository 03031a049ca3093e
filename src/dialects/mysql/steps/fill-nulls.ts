import type { Column, Table, Value } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { parenthesise, valueSql } from '../literals.js'
import { runsAgain } from '../probes.js'
import { quoteName, quoteTable } from '../quoting.js'
import { readNeeds } from '../rights/reads.js'
import { defaultBatchSize, inBatches } from './batches.js'
import { checkedAnew } from './checked-anew.js'
import { columnDefinition, columnWords } from './column-definition.js'
import { rebuildOf } from './rebuild-way.js'
import { alterTable } from './alter-table.js'
import { transactional } from './statements.js'

/** The rows that have no value in the column get one: in batches by primary key, where there is one and others use the table. */
export function fillNulls(
  table: Table,
  column: Column,
  value: Value,
  flavour: Flavour,
  context: CompileContext,
): Statement {
  const name = quoteName(column.name)
  const given = 'sql' in value ? parenthesise(value.sql) : valueSql(value, column.type)
  const action = `UPDATE ${quoteTable(table)} SET ${name} = ${given}`
  const condition = `${name} IS NULL`
  const batched = context.isNew(table)
    ? undefined
    : inBatches(table, defaultBatchSize, { action, condition }, flavour)
  // What it put there goes with the column, or is what the document wants instead of null.
  const needs = readNeeds('sql' in value ? [value.sql] : [], context.before, flavour)
  return { ...(batched ?? transactional(`${action}\nWHERE ${condition}`, [])), undo: [], needs }
}

/** Writes the table anew while others use it: https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html. */
export function forbidNull(
  table: Table,
  column: Column,
  flavour: Flavour,
  context: CompileContext,
): Statement {
  const words = columnWords(flavour, context)
  const modify = (nullable: boolean): string =>
    `MODIFY COLUMN ${columnDefinition({ ...column, nullable }, words)}`
  return alterTable(table, [modify(false)], [modify(true)], {
    probe: runsAgain(`${quoteName(column.name)} may not be null`),
    ...(checkedAnew(table, flavour) ?? rebuildOf(table, flavour, true)),
    merge: { kind: 'modify', names: [column.name] },
    flavour,
    context,
  })
}
