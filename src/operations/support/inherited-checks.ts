import { ownPartsIn } from '../../model/own-parts.js'
import { putTable, type SchemaModel } from '../../model/schema-model.js'
import { constraintsOf, displayName, type Check, type Table } from '../../model/table.js'
import type { ProblemList } from './problem-list.js'

/** The model in which what partitions have as their own of an inherited check (its comment) follows a change of it. */
export function mapInherited(
  model: SchemaModel,
  parent: Table,
  name: string,
  change: (check: Check) => Check,
): SchemaModel {
  return ownPartsIn(model, parent)
    .filter(({ checks }) => checks.some((check) => check.name === name))
    .reduce(
      (next, own) =>
        putTable(next, {
          ...own,
          checks: own.checks.map((check) => (check.name === name ? change(check) : check)),
        }),
      model,
    )
}

/**
 * A check is passed on to each partition under its name: a constraint that has it there must be the same check
 * (https://www.postgresql.org/docs/current/ddl-inherit.html).
 */
export function checkNameInPartitions(
  model: SchemaModel,
  parent: Table,
  name: string,
  at: string,
  problems: ProblemList,
  text?: string,
): void {
  for (const own of ownPartsIn(model, parent)) {
    const taken = constraintsOf(own).find((constraint) => constraint.name === name)
    if (taken === undefined || (taken.kind === 'check' && taken.check === text)) continue
    problems.add({
      ruleId: 'model/name-taken',
      message: `partition "${displayName(own)}" has a constraint "${name}" of its own, and a check of "${displayName(parent)}" is passed on to it`,
      pointer: at,
      help: 'choose another name, or rename or drop that of the partition first',
    })
  }
}
