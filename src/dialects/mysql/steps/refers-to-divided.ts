import { findTable } from '../../../model/schema-model.js'
import { displayName, type ForeignKey } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Unsupported } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { lacks } from './statements.js'

/**
 * No foreign key refers to a table that is divided.
 * https://dev.mysql.com/doc/refman/8.4/en/partitioning-limitations-storage-engines.html
 */
export function refersToDivided(
  keys: readonly ForeignKey[],
  flavour: Flavour,
  { after }: CompileContext,
): Unsupported | undefined {
  const key = keys.find(({ references }) => findTable(after, references)?.partitionBy !== undefined)
  if (key === undefined) return undefined
  return {
    ...lacks(
      flavour,
      `foreign keys to tables that are partitioned, as ${displayName(key.references)} is`,
      'leave out one of the two here, with `dialects`',
    ),
    of: { kind: 'foreign_key', name: key.name },
  }
}
