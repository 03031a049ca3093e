import type { Check, ForeignKey, Table, Unique } from '../../model/table.js'
import type { Keys } from './document-value.js'

/** Which parts of a table stand beside their column. */
export interface Inline {
  readonly primaryKey: boolean
  readonly uniques: ReadonlySet<Unique>
  readonly checks: ReadonlySet<Check>
  readonly foreignKeys: ReadonlySet<ForeignKey>
}

/** What a foreign key refers to, beside the columns. */
export function referencesDocument(key: ForeignKey, table: Table): Keys {
  const { references } = key
  return {
    table: references.name,
    schema: references.schema === table.schema ? undefined : references.schema,
    on_delete: key.onDelete === 'no_action' ? undefined : key.onDelete,
    on_update: key.onUpdate === 'no_action' ? undefined : key.onUpdate,
    on_delete_columns: key.onDeleteColumns,
    match: key.match === 'simple' ? undefined : key.match,
    deferrable: key.deferrable || undefined,
    initially_deferred: key.initiallyDeferred || undefined,
  }
}
