import { findOwnParts, ownPartsIn } from '../model/own-parts.js'
import { partitionName } from '../model/partitions.js'
import { moveKeptColumns, putKept, removeKeptColumns, keptColumnsIn } from '../model/kept.js'
import { findTable, referringTables, removeTable, tableKey, type SchemaModel } from '../model/schema-model.js'
import {
  displayName,
  nameOf,
  sameTable,
  type ForeignKey,
  type Partition,
  type Table,
} from '../model/table.js'
import type { Step } from '../steps/step.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { Operation, OperationOf } from './operation.js'
import { isCopy } from './support/counterparts.js'
import { putTables, withoutConstraint } from './support/edit.js'
import { checkKeep, checkKeptName } from './support/check-keep.js'
import { dropOfOther } from './support/drop-of-other.js'
import { heldByTexts } from './support/held-by-texts.js'
import { heirsOf } from './support/heirs.js'
import { heldByOwned, ownedBack, ownedSteps, withoutOwned } from './support/owned-sequences.js'
import { keptSequenceNotes, keptSequences, keptWith, setAsideSequences } from './support/keep-sequences.js'
import { keptPartitionNotes, keptPartitions, keptWithPartitions } from './support/keep-partitions.js'
import { keptTableName, keptTableNote, setAsideTable } from './support/keep-table.js'
import { partitionAgain } from './support/partition-again.js'
import { fail } from './support/problem-list.js'
import { existingTable, keysOf, tableNameOf, writtenName } from './support/table-ref.js'
import { dependantText } from './support/uses-column.js'

/**
 * Drops a table. CASCADE is never emitted: foreign keys of other tables that point here hold it back, or, with
 * `drop_references`, are dropped by name first and come back on the way down.
 */
export const dropTable: OperationDefinition<'drop_table'> = {
  kind: 'drop_table',

  apply(operation, before, context) {
    const other = dropOfOther(operation, before, context)
    if (other !== undefined) return other.apply()
    const table = existingTable(before, operation, context)
    const inbound = inboundKeys(before, table)
    if (inbound.length > 0 && operation.drop_references !== true) {
      fail({
        ruleId: 'model/still-needed',
        message: `table "${displayName(table)}" is still referred to by ${inbound.map(dependantText).join(', ')}`,
        pointer: '/table',
        help: 'drop these foreign keys first, or write drop_references: true to drop them along and get them back on downgrade',
      })
    }
    const needed = [
      ...heldByHeirs(before, table, context),
      ...heldByTexts(before, nameOf(table), context),
      ...heldByOwned(before, { table }, context),
    ]
    if (needed.length > 0) {
      fail({
        ruleId: 'model/still-needed',
        message: `table "${displayName(table)}" is still needed by ${needed.join(', ')}`,
        pointer: '/table',
        help: 'drop or replace these first, in the same revision or an earlier one',
      })
    }
    const without = [...ownPartsIn(before, table), table].reduce<SchemaModel>(
      (model, gone) => removeTable(model, nameOf(gone)),
      putTables(withoutOwned(before, { table }), withoutInbound(inbound)),
    )
    const keptName = keptNameOf(operation, table, context)
    if (keptName === undefined) return removeKeptColumns(without, table)
    checkKeep(operation, context)
    if (context.purged.has(keptName)) return removeKeptColumns(without, table)
    checkKeptName(keptName, before)
    const at = { ...nameOf(table), name: keptName }
    const { revision } = context.document
    const sequences = keptSequences(before, { table }, context)
    return putKept(moveKeptColumns(without, table, at), {
      keptName,
      revision,
      table,
      ...keptWith(sequences),
      ...keptWithPartitions(keptPartitions(before, table, context)),
      at,
    })
  },

  invert(operation, before, context) {
    const other = dropOfOther(operation, before, context)
    if (other !== undefined) return other.inverse
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return { operations: [] }
    const kept = keptNameOf(operation, table, context)
    const emptied = kept !== undefined && context.purged.has(kept)
    const keptColumns = keptColumnsIn(before, table)
    const create: Operation = {
      kind: 'create_table',
      ...keysOf(table),
      columns: [],
      restored: kept === undefined || emptied ? withPlainPartitions(before, table) : table,
      ...(kept === undefined || emptied ? {} : { kept }),
      ...(emptied ? { emptied } : {}),
      ...(keptColumns.length === 0 ? {} : { keptColumns }),
    }
    const keys = inboundKeys(before, table).map(({ table: referring, constraint }): Operation => ({
      kind: 'create_foreign_key',
      ...keysOf(referring),
      columns: constraint.columns,
      references: { table: table.name },
      restored: constraint,
      to: kept === undefined || emptied ? 'empty' : { kept },
    }))
    if (kept !== undefined && !emptied) return { operations: [create, ...keys] }
    const { first, last } = ownedBack(before, { table })
    const partitions = table.partitions
      .filter((partition) => hasParts(before, table, partition))
      .flatMap((partition) => partitionAgain(table, partition, before, context))
    return { operations: [...first, create, ...partitions, ...last, ...keys] }
  },

  plan(operation, before, _after, context) {
    const other = dropOfOther(operation, before, context)
    if (other !== undefined) return other.steps
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return []
    const inbound = inboundKeys(before, table)
      .filter(({ table: referring, constraint }) => !isCopy(before, referring, constraint))
      .map(({ table: referring, constraint }): Step => ({
        kind: 'drop_constraint',
        table: referring,
        constraint,
      }))
    const keptName = keptNameOf(operation, table, context)
    const { first, last } = ownedSteps(before, { table })
    if (keptName === undefined) return [...inbound, ...first, { kind: 'drop_table', table }, ...last]
    const { revision } = context.document
    return [
      ...inbound,
      ...setAsideSequences(keptSequences(before, { table }, context), true, context),
      ...setAsideTable(
        { table, keptName, revision, partitions: keptPartitions(before, table, context) },
        before,
        context,
      ),
    ]
  },

  describe: (operation) =>
    `drop table "${displayName(writtenName(operation))}"${operation.keep === true ? ', keeping its rows' : ''}`,

  notes(operation, before, context) {
    const other = dropOfOther(operation, before, context)
    if (other !== undefined) return other.notes
    const table = findTable(before, tableNameOf(operation, context))
    const kept = table === undefined ? undefined : keptNameOf(operation, table, context)
    if (table === undefined || kept === undefined) return []
    return [
      keptTableNote('table', table, kept),
      ...keptPartitionNotes(table, keptPartitions(before, table, context)),
      ...keptSequenceNotes(keptSequences(before, { table }, context)),
    ]
  },

  loses(operation, before, context) {
    const other = dropOfOther(operation, before, context)
    if (other !== undefined) return other.losses
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined || operation.keep === true) return []
    return [{ table: nameOf(table), sentence: `all rows of "${displayName(table)}"`, kind: 'gone' }]
  },

  creates: () => [],
}

/** The name that the table is kept under; undefined where it is not kept. */
function keptNameOf(
  operation: OperationOf<'drop_table'>,
  table: Table,
  context: FoldContext,
): string | undefined {
  return operation.keep === true ? (operation.keptName ?? keptTableName(table, context)) : undefined
}

/** Tables that inherit from this one: they keep it, as its columns are theirs. */
function heldByHeirs(model: SchemaModel, table: Table, context: FoldContext): readonly string[] {
  return heirsOf(model, table, context)
    .map((heir) => `table "${displayName(heir)}", which inherits from it`)
    .sort()
}

/** The table with the partitions that come back with it; those with parts of their own are attached behind it. */
function withPlainPartitions(model: SchemaModel, table: Table): Table {
  return {
    ...table,
    partitions: table.partitions.filter((partition) => !hasParts(model, table, partition)),
  }
}

function hasParts(model: SchemaModel, table: Table, partition: Partition): boolean {
  return findOwnParts(model, partitionName(table, partition)) !== undefined
}

/** Foreign keys of other tables that point at this one; those of partitions first, as the whole table takes them in. */
function inboundKeys(
  model: SchemaModel,
  table: Table,
): readonly { readonly table: Table; readonly constraint: ForeignKey }[] {
  return referringTables(model, table)
    .filter((referring) => !sameTable(referring.partOf?.table ?? referring, table))
    .sort((a, b) => Number(b.partOf !== undefined) - Number(a.partOf !== undefined))
    .flatMap((referring) =>
      referring.foreignKeys
        .filter(({ references }) => sameTable(references, table))
        .map((constraint) => ({ table: referring, constraint })),
    )
}

/** The referring tables without these keys; one table may have several. */
function withoutInbound(inbound: ReturnType<typeof inboundKeys>): readonly Table[] {
  const tables = new Map<string, Table>()
  for (const { table, constraint } of inbound) {
    const key = tableKey(table)
    tables.set(key, withoutConstraint(tables.get(key) ?? table, constraint))
  }
  return [...tables.values()]
}
