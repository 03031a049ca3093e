import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { dropConstraintParts } from './support/drop-constraint-operation.js'
import { fail } from './support/problem-list.js'
import { keysOf, writtenName } from './support/table-ref.js'

/** Drops the primary key; its columns stay NOT NULL. Undone by creating it as it was. */
export const dropPrimaryKey: OperationDefinition<'drop_primary_key'> = {
  kind: 'drop_primary_key',
  ...dropConstraintParts<OperationOf<'drop_primary_key'>>(
    (_operation, table) =>
      table.primaryKey ??
      fail({
        ruleId: 'model/no-such-constraint',
        message: `table "${displayName(table)}" has no primary key at this point`,
        pointer: '/table',
        help: 'remove the operation',
        missing: { kind: 'key', ...keysOf(table) },
      }),
  ),
  describe: (operation) => `drop primary key of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}
