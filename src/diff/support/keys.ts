import type { TableName } from '../../model/table.js'
import type { Keys } from '../../operations/written/document-value.js'

/** The keys of an operation that name the table, or the view, which it acts on. */
export function at({ name, schema }: TableName): Keys {
  return { table: name, schema }
}

/** The keys of an operation that name the object it acts on. */
export function named({ name, schema }: TableName): Keys {
  return { name, schema }
}
