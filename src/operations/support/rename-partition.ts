import { findPartition, partitionName, withoutPartition, withPartition } from '../../model/partitions.js'
import { findTable, putTable, type SchemaModel } from '../../model/schema-model.js'
import { renameTable } from '../../model/rename.js'
import { bareTable, displayName } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import type { OperationOf } from '../operation.js'
import { checkNewNames } from './check-names.js'
import { heldByTexts } from './held-by-texts.js'
import { ProblemList } from './problem-list.js'
import { restoreTexts } from './restore-texts.js'
import { sameName } from './same-name.js'
import { tableNameOf } from './table-ref.js'

/** A rename_table whose table is a partition. */
export interface RenamedPartition {
  /** @throws ProblemError */
  readonly apply: () => SchemaModel
  readonly steps: readonly Step[]
}

/** What rename_table does where its name is that of a partition; undefined for any other. */
export function renamedPartition(
  operation: OperationOf<'rename_table'>,
  before: SchemaModel,
  context: FoldContext,
): RenamedPartition | undefined {
  const name = tableNameOf(operation, context)
  const own = findTable(before, name)
  const found = own === undefined || own.partOf !== undefined ? findPartition(before, name) : undefined
  if (found === undefined) return undefined
  const { parent, partition } = found
  const table = { ...bareTable, ...partitionName(parent, partition), columns: [] }
  return {
    apply: () => {
      const problems = new ProblemList()
      if (operation.to === partition.name) problems.add(sameName('table', operation.to))
      problems.throwIfAny()
      const needed = heldByTexts(before, name, context)
      if (needed.length > 0) {
        problems.add({
          ruleId: 'model/still-needed',
          message: `partition "${displayName(name)}" is still needed under its name by ${needed.join(', ')}`,
          pointer: '/table',
          help: 'drop these first, and create them again behind the rename',
        })
      }
      const next = withPartition(withoutPartition(parent, partition.name), {
        ...partition,
        name: operation.to,
      })
      checkNewNames(before, parent, next, () => '/to', context, problems)
      problems.throwIfAny()
      if (own === undefined) return putTable(before, next)
      const to = { ...name, name: operation.to }
      const renamed = renameTable(putTable(before, next), name, to, context.rules.lexer)
      const after = findTable(renamed, to)
      return after === undefined || operation.restored === undefined
        ? renamed
        : putTable(renamed, restoreTexts(after, operation.restored))
    },
    steps: [{ kind: 'rename_table', table, to: operation.to }],
  }
}
