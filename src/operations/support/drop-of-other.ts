import { putKept } from '../../model/kept.js'
import { findOwnParts } from '../../model/own-parts.js'
import { findPartition, partitionName, withoutPartition } from '../../model/partitions.js'
import {
  findTable,
  putTable,
  referringTables,
  removeTable,
  type SchemaModel,
} from '../../model/schema-model.js'
import { displayName, nameOf, type Table } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext, Inverse, Loss, PlanNote } from '../definition.js'
import type { OperationOf } from '../operation.js'
import type { FoundPartition } from '../../model/partitions.js'
import { heldByTexts } from './held-by-texts.js'
import { checkKeep, checkKeptName } from './check-keep.js'
import { detachedTable } from './detached-table.js'
import { keptTableName, keptTableNote, setAsideTable } from './keep-table.js'
import { partitionAgain } from './partition-again.js'
import { refuseKeptColumns, requireTables } from './partition-ref.js'
import { fail } from './problem-list.js'
import { keysOf, tableNameOf } from './table-ref.js'

/** A drop_table of what is no table of its own in the model. */
export interface DropOfOther {
  /** @throws ProblemError */
  readonly apply: () => SchemaModel
  readonly inverse: Inverse
  readonly steps: readonly Step[]
  readonly losses: readonly Loss[]
  readonly notes: readonly PlanNote[]
}

/** What drop_table does where its name is that of a partition, or forgets a declared table; undefined for any other. */
export function dropOfOther(
  operation: OperationOf<'drop_table'>,
  before: SchemaModel,
  context: FoldContext,
): DropOfOther | undefined {
  const name = tableNameOf(operation, context)
  const named = findTable(before, name)
  const table = named?.partOf === undefined ? named : undefined
  if (operation.forget === true && table !== undefined) return forgetting(table, before)
  const found = table === undefined ? findPartition(before, name) : undefined
  return found === undefined ? undefined : droppingPartition(found, operation, before, context)
}

function forgetting(table: Table, before: SchemaModel): DropOfOther {
  return {
    apply: () => removeTable(before, nameOf(table)),
    inverse: {
      operations: [{ kind: 'declare_table', ...keysOf(table), columns: [], restored: table }],
    },
    steps: [{ kind: 'declare_table', table, forgotten: true }],
    losses: [],
    notes: [],
  }
}

function droppingPartition(
  { parent, partition }: FoundPartition,
  operation: OperationOf<'drop_table'>,
  before: SchemaModel,
  context: FoldContext,
): DropOfOther {
  const name = partitionName(parent, partition)
  if (operation.keep === true) return keepingPartition({ parent, partition }, operation, before, context)
  const own = findOwnParts(before, name)
  return {
    apply: () => withoutIt({ parent, partition }, operation, before, context),
    inverse: { operations: partitionAgain(parent, partition, before, context) },
    steps: [
      {
        kind: 'drop_partition',
        table: parent,
        partition,
        referring: referringTables(before, parent).map(nameOf),
        ...(own === undefined ? {} : { own }),
      },
    ],
    losses: [{ table: name, sentence: `all rows of "${displayName(name)}"`, kind: 'gone' }],
    notes: [],
  }
}

/** It is detached, and set aside as the table that it is then; it comes back so, and is attached with the bound it had. */
function keepingPartition(
  { parent, partition }: FoundPartition,
  operation: OperationOf<'drop_table'>,
  before: SchemaModel,
  context: FoldContext,
): DropOfOther {
  const table = detachedTable(parent, partition, before, context)
  const keptName = operation.keptName ?? keptTableName(table, context)
  const { revision } = context.document
  const isPurged = context.purged.has(keptName)
  const own = findOwnParts(before, table)
  return {
    apply: () => {
      requireTables(parent, context, '/keep')
      const without = withoutIt({ parent, partition }, operation, before, context)
      refuseKeptColumns(before, parent, '/table')
      checkKeep(operation, context)
      if (isPurged) return without
      checkKeptName(keptName, before)
      return putKept(without, { keptName, revision, table, at: { ...nameOf(table), name: keptName } })
    },
    inverse: {
      operations: [
        {
          kind: 'create_table',
          ...keysOf(table),
          columns: [],
          restored: table,
          ...(isPurged ? { emptied: true } : { kept: keptName }),
        },
        {
          kind: 'attach_partition',
          ...keysOf(parent),
          name: partition.name,
          restored: partition,
          ...(own === undefined ? {} : { own }),
        },
      ],
    },
    steps: [
      {
        kind: 'detach_partition',
        table: parent,
        partition,
        detached: table,
        concurrently: false,
        referring: referringTables(before, parent).map(nameOf),
      },
      ...setAsideTable({ table, keptName, revision, partitions: [] }, before, context),
    ],
    losses: [],
    notes: [keptTableNote('partition', table, keptName)],
  }
}

/** The model without the partition. */
function withoutIt(
  { parent, partition }: FoundPartition,
  operation: OperationOf<'drop_table'>,
  before: SchemaModel,
  context: FoldContext,
): SchemaModel {
  if (operation.drop_references === true) {
    fail({
      ruleId: 'model/partition',
      message: `"${operation.table}" is a partition of "${displayName(parent)}": \`drop_references\` has no meaning for it`,
      pointer: '/drop_references',
      atKey: true,
      help: 'remove drop_references',
    })
  }
  const name = partitionName(parent, partition)
  const needed = heldByTexts(before, name, context)
  if (needed.length > 0) {
    fail({
      ruleId: 'model/still-needed',
      message: `partition "${displayName(name)}" is still needed by ${needed.join(', ')}`,
      pointer: '/table',
      help: 'drop or replace these first, in the same revision or an earlier one',
    })
  }
  return removeTable(putTable(before, withoutPartition(parent, partition.name)), name)
}
