import { partitionName } from '../../../model/partitions.js'
import type { Table, TableName } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { StepOf } from '../../../steps/step.js'
import type { Statement } from '../../../steps/statement.js'
import { quoteTable } from '../quoting.js'
import { since } from '../version.js'
import { attachSteps } from './attach-partition.js'
import { detachAlone } from './detach-alone.js'
import { boundSql } from './partition-bound.js'
import { dropCopies, nameCopies } from './partition-copies.js'
import { creationLocks, defaultOf, detachedDropLocks, detachLocks, dropLocks } from './partition-locks.js'
import { attachSql, detachSql } from './partition-sql.js'
import { unsupportedOwnKey } from './partitioned-table.js'
import { needsVersion, transactional } from './statements.js'

/** Steps about partitions. https://www.postgresql.org/docs/current/ddl-partitioning.html */
export const partitionSteps: Pick<
  StepCompiler,
  | 'create_partition'
  | 'drop_partition'
  | 'attach_partition'
  | 'detach_partition'
  | 'name_copies'
  | 'declare_table'
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
  drop_partition: ({ table, partition, referring, own }, context) => {
    const name = partitionName(table, partition)
    const drop = (lock: string) => transactional(`DROP TABLE ${quoteTable(name)}`, { lock, undo: undefined })
    if (referring.length === 0) return [drop(dropLocks(table, name, own))]
    return [
      detachWithOthers({ table, partition, referring }, name, context),
      drop(detachedDropLocks(table, name, own)),
    ]
  },

  attach_partition: (step, context) =>
    unsupportedOwnKey(step.table, step.attached, 'attach_partition', context) ?? attachSteps(step, context),

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
        ...(alone
          ? detachAlone(step, looksForRows(step, context))
          : [detachWithOthers(step, step.detached, context)]),
        ...dropCopies(step.table, step.detached, context),
      ]
    )
  },

  name_copies: ({ table, from, to }) => {
    const back = nameCopies(table, from, true).map(({ sql }) => sql)
    return nameCopies(table, to, true).map((statement) => ({ ...statement, undo: back }))
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
