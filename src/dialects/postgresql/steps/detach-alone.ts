import type { Table, TableName } from '../../../model/table.js'
import type { StepOf } from '../../../steps/step.js'
import type { Statement } from '../../../steps/statement.js'
import { lockOn } from '../names.js'
import { partitionRules } from '../partition-rules.js'
import { dollarQuote, quoteTable, quoteText } from '../quoting.js'
import { detachAloneLocks } from './partition-locks.js'
import { attachSql, detachSql } from './partition-sql.js'
import { standalone, transactional } from './statements.js'

/**
 * Two transactions of the server: the first marks the partition, the second lets it go once nobody uses it as one. An
 * interruption between them leaves it marked, and FINALIZE is all that is left to do
 * (https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-DETACH-PARTITION). A failure there is
 * finalized too, and attached again, which reads nothing: the check of the bound is there until then.
 */
export function detachAlone(step: StepOf<'detach_partition'>, scan: boolean): readonly Statement[] {
  const { table, partition, detached } = step
  const attach = attachSql(table, detached, partition.bound)
  return [
    standalone(`${detachSql(table, detached)} CONCURRENTLY`, {
      lock: detachAloneLocks(step),
      scan,
      undo: [
        finalizing(table, detached, [], []),
        attach,
        finalizing(table, detached, [], bounds(table, detached)),
      ],
      probe: {
        done: [
          'SELECT NOT EXISTS (SELECT FROM pg_catalog.pg_inherits',
          `WHERE inhrelid = to_regclass(${quoteText(quoteTable(detached))}) AND NOT inhdetachpending) AS "done"`,
        ].join('\n'),
        cleanup: [finalizing(table, detached, [`${attach};`, ...bounds(table, detached)], [])],
      },
    }),
    transactional(finalizing(table, detached, [], bounds(table, detached)), {
      lock: lockOn('ACCESS EXCLUSIVE', detached),
      undo: [],
    }),
  ]
}

/** Lets a partition go that is marked, and does more where it was, or in any case. */
function finalizing(
  table: Table,
  detached: TableName,
  pending: readonly string[],
  always: readonly string[],
): string {
  const name = quoteText(quoteTable(detached))
  return `DO ${dollarQuote(
    [
      'DECLARE',
      '  bound name;',
      'BEGIN',
      `  IF EXISTS (SELECT FROM pg_catalog.pg_inherits WHERE inhrelid = ${name}::regclass AND inhdetachpending) THEN`,
      `    ${detachSql(table, detached)} FINALIZE;`,
      ...indented(indented(pending)),
      '  END IF;',
      ...indented(always),
      'END',
    ].join('\n'),
  )}`
}

/** Drops the check of the bound that CONCURRENTLY leaves behind. */
function bounds(table: Table, detached: Table): readonly string[] {
  const names = boundCheckNames(table, detached).map(quoteText).join(', ')
  return [
    'FOR bound IN',
    '  SELECT conname FROM pg_catalog.pg_constraint',
    `  WHERE conrelid = ${quoteText(quoteTable(detached))}::regclass AND contype = 'c'`,
    `    AND rtrim(conname, '0123456789') IN (${names})${notOwnCheck(detached)}`,
    'LOOP',
    `  EXECUTE format(${quoteText(`ALTER TABLE ${quoteTable(detached).replaceAll('%', '%%')} DROP CONSTRAINT %I`)}, bound);`,
    'END LOOP;',
  ]
}

/** The check of the bound that CONCURRENTLY leaves behind has one of these names, with a number where it was taken. */
function boundCheckNames({ partitionBy }: Table, detached: TableName): readonly string[] {
  const by = partitionBy?.by
  const columns = by !== undefined && 'columns' in by ? by.columns : []
  return [undefined, ...columns].map((column) => partitionRules.checkName(detached.name, column))
}

function notOwnCheck({ checks }: Table): string {
  return checks.length === 0
    ? ''
    : ` AND conname NOT IN (${checks.map(({ name }) => quoteText(name)).join(', ')})`
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^/gm, '  '))
}
