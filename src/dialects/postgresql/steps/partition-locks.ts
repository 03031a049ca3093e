import { originalOf } from '../../../model/own-parts.js'
import { foreignKeysToCopy } from '../../../model/partition-copies.js'
import { defaultPartition, partitionName } from '../../../model/partitions.js'
import type { Table, TableName } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { StepOf } from '../../../steps/step.js'
import { locksOn } from '../names.js'
import { since } from '../version.js'

/*
 * Which tables a statement about a partition locks beside the two that it names, as measured on servers. A foreign key
 * has triggers on the table that it refers to: making one there takes SHARE ROW EXCLUSIVE, dropping one ACCESS EXCLUSIVE.
 * https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE
 */

/** CREATE TABLE … PARTITION OF: the new table takes part in all foreign keys of the whole. */
export function creationLocks(
  { table, referring }: StepOf<'create_partition'>,
  context: CompileContext,
): string {
  return locksOn(
    { mode: 'ACCESS EXCLUSIVE', on: [table, ...defaultOf(table)] },
    { mode: 'SHARE ROW EXCLUSIVE', on: [...referredBy(table), ...referringLocked(referring, context)] },
  )
}

/** ATTACH: a foreign key that the table has already becomes a part of that of the whole, and its triggers go. */
export function attachLocks(
  { table, attached, referring }: StepOf<'attach_partition'>,
  context: CompileContext,
): string {
  const made = foreignKeysToCopy(table, attached)
  const adopted = table.foreignKeys.filter((key) => !made.includes(key))
  return locksOn(
    { mode: 'SHARE UPDATE EXCLUSIVE', on: [table] },
    {
      mode: 'ACCESS EXCLUSIVE',
      on: [attached, ...defaultOf(table), ...adopted.map(({ references }) => references)],
    },
    {
      mode: 'SHARE ROW EXCLUSIVE',
      on: [...made.map(({ references }) => references), ...referringLocked(referring, context)],
    },
  )
}

/**
 * DETACH: the table gets foreign keys of its own, and no longer takes part in those to the whole. Before 14 it is itself
 * locked strongly only where triggers of it go with that.
 */
export function detachLocks(
  { table, referring }: { readonly table: Table; readonly referring: readonly TableName[] },
  detached: TableName,
  { serverVersion }: CompileContext,
): string {
  const loses = referring.length > 0 || table.triggers.some(({ forEach }) => forEach === 'row')
  const strongly = serverVersion >= since.detachLocksPartition || loses
  return locksOn(
    { mode: 'ACCESS EXCLUSIVE', on: [table, ...defaultOf(table), ...referring] },
    { mode: strongly ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE', on: [detached] },
    { mode: 'SHARE ROW EXCLUSIVE', on: referredBy(table) },
  )
}

/** DETACH … CONCURRENTLY: the whole table goes on, and only at the end the partition is held for a moment. */
export function detachAloneLocks({ table, detached, referring }: StepOf<'detach_partition'>): string {
  return locksOn(
    { mode: 'SHARE UPDATE EXCLUSIVE', on: [table] },
    { mode: 'ACCESS EXCLUSIVE', on: [detached, ...referring] },
    { mode: 'SHARE ROW EXCLUSIVE', on: referredBy(table) },
  )
}

/**
 * DROP TABLE of a partition; its part of the foreign keys has no triggers on the tables that they refer to, but keys of its
 * own have.
 */
export function dropLocks(table: Table, dropped: TableName, own: Table | undefined): string {
  return locksOn({
    mode: 'ACCESS EXCLUSIVE',
    on: [table, dropped, ...defaultOf(table), ...(own === undefined ? [] : ownReferred(table, own))],
  })
}

/** DROP TABLE of what was detached just before, with foreign keys of its own. */
export function detachedDropLocks(table: Table, detached: TableName, own: Table | undefined): string {
  return locksOn({
    mode: 'ACCESS EXCLUSIVE',
    on: [detached, ...referredBy(table), ...(own === undefined ? [] : referredBy(own))],
  })
}

/** The default partition, which is locked along as its bound changes with each other one. */
export function defaultOf(table: Table): readonly TableName[] {
  const rest = defaultPartition(table)
  return rest === undefined ? [] : [partitionName(table, rest)]
}

/** What keys refer to that a partition has beside those of the whole table. */
function ownReferred(table: Table, own: Table): readonly TableName[] {
  return own.foreignKeys
    .filter(({ kind, name }) => originalOf(table, own, { kind, name }) === undefined)
    .map(({ references }) => references)
}

function referredBy({ foreignKeys }: Table): readonly TableName[] {
  return foreignKeys.map(({ references }) => references)
}

/** From 15 on a foreign key has triggers for each partition of the table that it refers to. */
function referringLocked(
  referring: readonly TableName[],
  { serverVersion }: CompileContext,
): readonly TableName[] {
  return serverVersion >= since.partitionLocksReferring ? referring : []
}
