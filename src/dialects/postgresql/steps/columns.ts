import type { StepCompiler } from '../../../steps/compiler.js'
import { quoteName } from '../quoting.js'
import { addColumn } from './add-column.js'
import { alterColumn } from './alter-column.js'
import { columnDefinition } from './column-definition.js'
import { alterTable } from './statements.js'

/** Steps about columns. https://www.postgresql.org/docs/current/sql-altertable.html */
export const columnSteps: Pick<
  StepCompiler,
  'add_column' | 'drop_column' | 'alter_column' | 'rename_column'
> = {
  add_column: addColumn,

  // RESTRICT by default: what still needs the column makes it fail, and nothing is dropped unseen.
  drop_column: ({ table, column }) => {
    const back =
      column.generated === undefined ? undefined : [`ADD COLUMN ${columnDefinition(table, column)}`]
    return [
      // Its constraints went by steps of their own, so no other table is locked for them.
      alterTable(table, [`DROP COLUMN ${quoteName(column.name)}`], back),
    ]
  },

  alter_column: alterColumn,

  rename_column: ({ table, from, to }) => [
    alterTable(
      table,
      [`RENAME COLUMN ${quoteName(from)} TO ${quoteName(to)}`],
      [`RENAME COLUMN ${quoteName(to)} TO ${quoteName(from)}`],
    ),
  ],
}
