import { lacksCopies } from '../../../model/partition-copies.js'
import { partitionName } from '../../../model/partitions.js'
import type { PartitionBound, Table, TableName } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { StepOf } from '../../../steps/step.js'
import type { Statement } from '../../../steps/statement.js'
import { lockOn } from '../names.js'
import { partitionRules } from '../partition-rules.js'
import { dollarQuote, quoteTable, quoteText } from '../quoting.js'
import { since } from '../version.js'
import { boundSql } from './partition-bound.js'
import {
  attachLocks,
  creationLocks,
  defaultOf,
  detachAloneLocks,
  detachedDropLocks,
  detachLocks,
  dropLocks,
} from './partition-locks.js'
import { dropCopies, nameCopies, nameMadeCopies } from './partition-copies.js'
import { unsupportedOwnKey } from './partitioned-table.js'
import { alterTableSql, needsVersion, standalone, transactional } from './statements.js'

/** Steps about partitions. https://www.postgresql.org/docs/current/ddl-partitioning.html */
export const partitionSteps: Pick<
  StepCompiler,
  'create_partition' | 'drop_partition' | 'attach_partition' | 'detach_partition' | 'declare_table'
> = {
  // It locks the whole table, and reads the default partition for rows that belong to the new one.
  create_partition: (step, context) => {
    const { table, partition } = step
    const name = partitionName(table, partition)
    return [
      transactional(
        `CREATE TABLE ${quoteTable(name)} PARTITION OF ${quoteTable(table)} ${boundSql(partition.bound, table)}`,
        {
          lock: creationLocks(step, context),
          scan: defaultOf(table).length > 0 && !context.isNew(table),
          undo: [detachSql(table, name), `DROP TABLE ${quoteTable(name)}`],
        },
      ),
    ]
  },

  // A foreign key to the whole table stands on each partition too, until it is detached: then the server looks whether
  // rows still refer to its rows.
  drop_partition: ({ table, partition, referring }, context) => {
    const name = partitionName(table, partition)
    const drop = (lock: string) => transactional(`DROP TABLE ${quoteTable(name)}`, { lock, undo: undefined })
    if (referring.length === 0) return [drop(dropLocks(table, name))]
    return [
      detachWithOthers({ table, partition, referring }, name, context),
      drop(detachedDropLocks(table, name)),
    ]
  },

  attach_partition: (step, context) => {
    const { table, partition, attached } = step
    const isRead =
      !partitionRules.provesBound(table, attached, partition.bound) || lacksCopies(table, attached)
    const problem = unsupportedOwnKey(table, attached, 'attach_partition', context)
    if (problem !== undefined) return problem
    return [
      transactional(attachSql(table, attached, partition.bound), {
        lock: attachLocks(step, context),
        scan: (isRead && !context.isNew(attached)) || (defaultOf(table).length > 0 && !context.isNew(table)),
        undo: [
          ...nameMadeCopies(table, attached).map(({ sql }) => sql),
          detachSql(table, attached),
          ...dropCopies(table, attached, context).map(({ sql }) => sql),
        ],
      }),
    ]
  },

  detach_partition: (step, context) => {
    const alone = step.concurrently && mayStandAlone(step.table, context)
    const tooOld = alone
      ? needsVersion(
          '`concurrently` of detach_partition',
          since.detachConcurrently,
          context,
          'leave it out: the table is locked for a moment',
          '/concurrently',
        )
      : undefined
    return (
      tooOld ??
      unsupportedOwnKey(step.table, step.detached, 'detach_partition', context) ?? [
        ...nameCopies(step.table, step.detached),
        ...(alone ? detachAlone(step, context) : [detachWithOthers(step, step.detached, context)]),
        ...dropCopies(step.table, step.detached, context),
      ]
    )
  },

  declare_table: () => [],
}

/** In a new table nobody waits, and in one transaction it cannot be. */
function mayStandAlone(table: Table, context: CompileContext): boolean {
  return context.transaction !== 'single' && !context.isNew(table)
}

function detachWithOthers(
  step: Pick<StepOf<'drop_partition'>, 'table' | 'partition' | 'referring'>,
  detached: TableName,
  context: CompileContext,
): Statement {
  const { table, partition } = step
  return transactional(detachSql(table, detached), {
    lock: detachLocks(step, detached, context),
    scan: looksForRows(step, context),
    undo: [attachSql(table, detached, partition.bound)],
  })
}

/** Rows of others may still refer to rows of the partition. */
function looksForRows(
  { table, referring }: Pick<StepOf<'detach_partition'>, 'table' | 'referring'>,
  context: CompileContext,
): boolean {
  return referring.length > 0 && !context.isNew(table)
}

/**
 * Two transactions of the server: the first marks the partition, the second lets it go once nobody uses it as one. An
 * interruption between them leaves it marked, and FINALIZE is all that is left to do
 * (https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-DETACH-PARTITION). A failure there is
 * finalized too, and attached again, which reads nothing: the check of the bound is there until then.
 */
function detachAlone(step: StepOf<'detach_partition'>, context: CompileContext): readonly Statement[] {
  const { table, partition, detached } = step
  const attach = attachSql(table, detached, partition.bound)
  return [
    standalone(`${detachSql(table, detached)} CONCURRENTLY`, {
      lock: detachAloneLocks(step),
      scan: looksForRows(step, context),
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
  const indented = (lines: readonly string[]) => lines.map((line) => line.replace(/^/gm, '  '))
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

function attachSql(table: Table, attached: TableName, bound: PartitionBound): string {
  return alterTableSql(table, [`ATTACH PARTITION ${quoteTable(attached)} ${boundSql(bound, table)}`])
}

function detachSql(table: Table, detached: TableName): string {
  return alterTableSql(table, [`DETACH PARTITION ${quoteTable(detached)}`])
}
