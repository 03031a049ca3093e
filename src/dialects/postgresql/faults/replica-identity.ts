import type { TableFault } from '../../../model/table-fault.js'
import { findColumn, type Table } from '../../../model/table.js'

/** Identities that are no index. */
const words: ReadonlySet<string> = new Set(['default', 'full', 'nothing'])

/**
 * The index that is the replica identity must be there, unique, whole, and over columns that are never null.
 * https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY
 *
 * The server lets such an index be dropped, and forgets with it what it was: nothing would bring it back.
 */
export function replicaIdentityFaults(table: Table): readonly TableFault[] {
  const identity = table.options?.['replica_identity']
  if (typeof identity !== 'string' || words.has(identity)) return []
  const need = needOf(table, identity)
  if (need === undefined) return []
  return [
    {
      message: `the replica identity of "${table.name}" needs ${need}`,
      help: 'take the identity away first, by alter_table with `postgresql: { replica_identity: null }`, or name a unique index over columns that are not null',
      of: { kind: 'table', name: table.name },
      keys: ['/postgresql/replica_identity', '/nullable', '/name', '/column'],
    },
  ]
}

/** What the identity lacks; undefined where it has all it needs. */
function needOf(table: Table, identity: string): string | undefined {
  const keys = [...(table.primaryKey === undefined ? [] : [table.primaryKey]), ...table.uniques]
  const key = keys.find(({ name }) => name === identity)
  const index = table.indexes.find(({ name }) => name === identity)
  const label = `"${identity}"`
  if (key === undefined && index === undefined) return `an index ${label}, and there is none`
  if (key?.kind === 'unique' && key.deferrable) return `${label} to be checked at once, and it is deferrable`
  if (index !== undefined && !index.unique) return `${label} to be unique`
  if (index?.where !== undefined) return `${label} to hold every row, and its \`where\` leaves some out`
  const columns: readonly (string | undefined)[] =
    key?.columns ?? index?.elements.map(({ column }) => column) ?? []
  if (columns.includes(undefined)) return `${label} to stand on columns, and it stands on an expression`
  const nullable = columns.find(
    (column) => column !== undefined && findColumn(table, column)?.nullable === true,
  )
  return nullable === undefined ? undefined : `"${nullable}" of ${label} to be not null`
}
