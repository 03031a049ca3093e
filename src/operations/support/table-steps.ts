import type { Table } from '../../model/table.js'
import type { Step } from '../../steps/step.js'

/**
 * The steps that make a whole table: the table with its keys, then its indexes, then foreign keys whose rows are not to
 * be checked, which can only be added to a table that exists.
 */
export function createTableSteps(table: Table): readonly Step[] {
  const inline = table.foreignKeys.filter(({ validated }) => validated)
  const later = table.foreignKeys.filter(({ validated }) => !validated)
  const checks = table.checks.filter(({ validated }) => validated)
  const laterChecks = table.checks.filter(({ validated }) => !validated)
  const made = { ...table, checks, foreignKeys: inline }
  return [
    { kind: 'create_table', table: made, foreignKeys: inline },
    ...table.indexes.map((index): Step => ({
      kind: 'create_index',
      table: made,
      index,
      concurrently: false,
    })),
    ...laterChecks.map((constraint): Step => ({ kind: 'add_check', table: made, constraint })),
    ...later.map((constraint): Step => ({ kind: 'add_foreign_key', table: made, constraint })),
  ]
}
