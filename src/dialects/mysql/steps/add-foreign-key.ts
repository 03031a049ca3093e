import { nameOf, sameTable, type ForeignKey, type Table } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Statement, StatementWays } from '../../../steps/statement.js'
import { failWhen, markers } from '../fail-when.js'
import { namesColumn } from '../../../sql/names-column.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { orphans } from '../orphans.js'
import { makes } from '../probes.js'
import { quoteName, quoteTable } from '../quoting.js'
import { onTable } from '../rights/need.js'
import { alterTable } from './alter-table.js'
import { constraintDefinition, constraintIsThere, dropConstraint } from './constraint-definition.js'
import { builds, type Parts } from './key-indexes.js'
import type { ExplainedWay } from './rebuild-way.js'
import { transactional } from './statements.js'

/**
 * A server that looks at every row for a foreign key copies the table for it, while writers wait. Told not to look it changes the
 * catalog alone; what is written from then on is held to the key all the same, as only our session does not look.
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-foreign-key-operations
 */
export const withoutLooking: NonNullable<StatementWays['session']> = {
  on: ['SET SESSION foreign_key_checks = 0'],
  off: ['SET SESSION foreign_key_checks = 1'],
}

/**
 * Statements that add a foreign key with the index that it needs: the key, then a look at the rows that were there before it. Where
 * one refers to nothing, that fails and the key is taken back.
 */
export function addForeignKey(
  table: Table,
  key: ForeignKey,
  { forth, back }: Parts,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] {
  const added = alterTable(
    table,
    [...forth, `ADD ${constraintDefinition(key, table, context)}`],
    [dropConstraint(key, flavour, context), ...back],
    {
      probe: makes(constraintIsThere(table, key)),
      ...wayOf(table, key, forth, flavour),
      ...(sameTable(key.references, table)
        ? {}
        : { note: `${quoteName(key.name)} locks ${quoteTable(key.references)} too for a moment` }),
      flavour,
      context,
      session: withoutLooking,
    },
  )
  return context.isNew(table) ? [added] : [added, looking(table, key)]
}

/**
 * MariaDB adds no key that deletes rows along while a stored column is computed from its columns, but where it writes the table anew:
 * error 138 of the storage engine, as measured on 10.11.
 */
function wayOf(table: Table, key: ForeignKey, forth: Parts['forth'], flavour: Flavour): ExplainedWay {
  const computed =
    flavour.name === 'mariadb' && key.onDelete === 'cascade'
      ? table.columns.find(
          ({ generated }) =>
            generated?.stored === true &&
            key.columns.some((column) => namesColumn(generated.sql, lexerFor(flavour), table.name, column)),
        )
      : undefined
  if (computed !== undefined) {
    return { way: 'copy', why: `the stored column ${quoteName(computed.name)} is computed from the key` }
  }
  return { way: builds(forth) ? 'online' : 'metadata', why: 'the rows are looked at afterwards' }
}

/** Reads every row, while others read and write. */
function looking(table: Table, key: ForeignKey): Statement {
  const { from, condition } = orphans(table, key)
  const sql = failWhen(
    `EXISTS (SELECT 1 FROM ${from} WHERE ${condition})`,
    markers.rows,
    `rows of ${table.name} refer to nothing in ${key.references.name}, against ${key.name}`,
  )
  // Without a way that is asked for the server looks itself.
  const needs = [nameOf(table), key.references].map((each) => onTable('select', each))
  return { ...transactional(sql, [], needs), scan: true, plain: null }
}
