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
import type { FoldContext, Inverse, Loss } from '../definition.js'
import type { OperationOf } from '../operation.js'
import type { FoundPartition } from '../../model/partitions.js'
import { heldByTexts } from './held-by-texts.js'
import { partitionAgain } from './partition-again.js'
import { fail } from './problem-list.js'
import { keysOf, tableNameOf } from './table-ref.js'

/** A drop_table of what is no table of its own in the model. */
export interface DropOfOther {
  /** @throws ProblemError */
  readonly apply: () => SchemaModel
  readonly inverse: Inverse
  readonly steps: readonly Step[]
  readonly losses: readonly Loss[]
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
  }
}

function droppingPartition(
  { parent, partition }: FoundPartition,
  operation: OperationOf<'drop_table'>,
  before: SchemaModel,
  context: FoldContext,
): DropOfOther {
  const name = partitionName(parent, partition)
  const own = findOwnParts(before, name)
  return {
    apply: () => {
      refuseKeys(operation, parent)
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
    },
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
  }
}

/** Keys of drop_table that a partition has no use for. */
function refuseKeys(operation: OperationOf<'drop_table'>, parent: Table): void {
  const key = (['keep', 'drop_references'] as const).find((name) => operation[name] === true)
  if (key === undefined) return
  fail({
    ruleId: 'model/partition',
    message: `"${operation.table}" is a partition of "${displayName(parent)}": \`${key}\` has no meaning for it`,
    pointer: `/${key}`,
    atKey: true,
    help: key === 'keep' ? 'detach_partition first, then drop it with keep' : `remove ${key}`,
  })
}
