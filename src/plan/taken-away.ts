import { partitionName } from '../model/partitions.js'
import { nameOf, type TableName } from '../model/table.js'
import type { TriggerOwner } from '../steps/object-steps.js'
import type { StepKind, StepOf } from '../steps/step.js'
import type { TakenAway } from '../steps/taken-away.js'

/** What the step takes away, or makes anew in another form, of all that may stand on a column, a view or a type. */
export function takenBy<K extends StepKind>(step: StepOf<K>): readonly TakenAway[] {
  return taken[step.kind]?.(step) ?? []
}

const taken: { readonly [K in StepKind]?: (step: StepOf<K>) => readonly TakenAway[] } = {
  drop_table: ({ table }) => [
    relation(table),
    ...table.partitions.map((partition) => relation(partitionName(table, partition))),
  ],
  drop_partition: ({ table, partition }) => [relation(partitionName(table, partition))],
  drop_view: ({ view }) => [relation(view)],
  drop_routine: ({ routine }) => [relation(routine)],
  drop_domain: ({ domain }) => [{ kind: 'type', of: nameOf(domain) }],
  drop_trigger: ({ owner, trigger: { name } }) => [{ kind: 'trigger', of: ownerOf(owner), name }],
  drop_policy: ({ table, policy: { name } }) => [{ kind: 'policy', of: nameOf(table), name }],
  alter_policy: ({ table, from: { name } }) => [{ kind: 'policy', of: nameOf(table), name }],
  drop_column: ({ table, column: { name } }) => [{ kind: 'column', of: nameOf(table), name }],
  alter_column: ({ table, from: { name } }) => [{ kind: 'column', of: nameOf(table), name }],
  execute: ({ takes = [] }) => takes.map(relation),
}

function relation(of: TableName): TakenAway {
  return { kind: 'relation', of: nameOf(of) }
}

function ownerOf(owner: TriggerOwner): TableName {
  return nameOf(owner.kind === 'table' ? owner.table : owner.view)
}
