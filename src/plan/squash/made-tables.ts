import { findTable, tableKey } from '../../model/schema-model.js'
import type { Table, TableName } from '../../model/table.js'
import type { Operation, OperationKind } from '../../operations/operation.js'
import { tableNameOf } from '../../operations/support/table-ref.js'
import type { FoldedOperation } from '../fold.js'

/** A table that a stretch of operations makes, and nothing has put a row into: how it came to what it is can be left out. */
export interface MadeTable {
  /** Pointers of the operations that made it what it is; the first is the create_table. */
  readonly places: readonly string[]
  /** What they leave behind; absent: it is dropped again. */
  readonly table?: Table
}

/**
 * Operations whose whole effect a create_table can state. The others (triggers, policies, rights, partitions) stay where they
 * stand.
 */
const stated: ReadonlySet<OperationKind> = new Set<OperationKind>([
  'add_column',
  'drop_column',
  'alter_column',
  'rename_column',
  'create_primary_key',
  'drop_primary_key',
  'create_unique_constraint',
  'drop_unique_constraint',
  'create_foreign_key',
  'drop_foreign_key',
  'create_check_constraint',
  'drop_check_constraint',
  'create_exclude_constraint',
  'drop_constraint',
  'rename_constraint',
  'create_index',
  'drop_index',
  'rename_index',
  'alter_table',
  'rename_table',
  'drop_table',
])

/** Operations that read or write rows: how a table was before them counts. */
const walls: ReadonlySet<OperationKind> = new Set<OperationKind>([
  'execute',
  'insert_rows',
  'update_rows',
  'delete_rows',
])

/** A table on its way through a stretch. */
interface Path {
  readonly places: string[]
  readonly items: FoldedOperation[]
  isDropped: boolean
}

/**
 * Tables that come into being between two walls, each with at least two operations. `isPlain` says of an operation, by its
 * pointer, that the model holds all that it states.
 */
export function madeTables(
  operations: readonly FoldedOperation[],
  isPlain: (place: string) => boolean,
): readonly MadeTable[] {
  const made: Path[] = []
  let open = new Map<string, Path>()
  for (const item of operations) {
    const { operation, context, place } = item
    if (walls.has(operation.kind)) {
      open = new Map()
      continue
    }
    const name = tableOf(operation)
    if (name === undefined) continue
    const key = tableKey(tableNameOf(name, context))
    if (operation.kind === 'create_table') {
      if (!isPlain(place)) continue
      const path: Path = { places: [place], items: [item], isDropped: false }
      open.set(key, path)
      made.push(path)
      continue
    }
    const path = open.get(key)
    if (path === undefined || !stated.has(operation.kind)) continue
    if (!isPlain(place)) {
      open.delete(key)
      continue
    }
    if (!path.places.includes(place)) path.places.push(place)
    path.items.push(item)
    open.delete(key)
    path.isDropped = operation.kind === 'drop_table'
    const after = path.isDropped ? undefined : nameAfter(item)
    if (after !== undefined) open.set(tableKey(after), path)
  }
  return made.flatMap((path) => (path.places.length < 2 ? [] : finished(path)))
}

function finished({ places, items, isDropped }: Path): readonly MadeTable[] {
  if (isDropped) return [{ places }]
  const last = items.at(-1)
  const name = last === undefined ? undefined : nameAfter(last)
  const table = last === undefined || name === undefined ? undefined : findTable(last.after, name)
  return table === undefined ? [] : [{ places, table }]
}

function nameAfter({ operation, context }: FoldedOperation): TableName | undefined {
  const name = tableOf(operation)
  if (name === undefined) return undefined
  if (operation.kind === 'rename_table') return tableNameOf({ ...name, table: operation.to }, context)
  if (operation.kind === 'alter_table' && operation.to_schema !== undefined) {
    return tableNameOf({ table: operation.table, schema: operation.to_schema }, context)
  }
  return tableNameOf(name, context)
}

/** The table that an operation acts on, as it names it. */
function tableOf(operation: Operation): { readonly table: string; readonly schema?: string } | undefined {
  if (!('table' in operation) || operation.table === undefined) return undefined
  const { table, schema } = operation
  return schema === undefined ? { table } : { table, schema }
}
