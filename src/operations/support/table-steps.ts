import { sameTable, type ForeignKey, type Table } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import { sameColumns } from './check-keys.js'

/**
 * The steps that make a whole table: the table with its keys, its partitions, then its indexes, then foreign keys that cannot stand
 * inline: those whose rows are not to be checked, and those to a unique index of the table itself.
 */
export function createTableSteps(table: Table): readonly Step[] {
  const inline = table.foreignKeys.filter((key) => key.validated && !standsOnIndex(key, table))
  const later = table.foreignKeys.filter((key) => !inline.includes(key))
  const checks = table.checks.filter(({ validated }) => validated)
  const laterChecks = table.checks.filter(({ validated }) => !validated)
  // The model's own table where nothing is left for later: then others see that it is that.
  const isWhole = later.length === 0 && laterChecks.length === 0
  const made = isWhole ? table : { ...table, checks, foreignKeys: inline }
  return [
    { kind: 'create_table', table: made, foreignKeys: inline },
    ...table.partitions.map((partition, i): Step => ({
      kind: 'create_partition',
      table: { ...made, partitions: table.partitions.slice(0, i) },
      partition,
      referring: [],
    })),
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

/** Does the key refer to columns of its own table that only an index makes unique? */
function standsOnIndex({ references }: ForeignKey, table: Table): boolean {
  if (!sameTable(references, table)) return false
  const keys = [table.primaryKey, ...table.uniques].filter((key) => key !== undefined)
  return !keys.some(({ columns }) => sameColumns(columns, references.columns))
}
