import type { NamingConvention } from '../../model/naming.js'
import type { PartitionRules } from '../../model/partition-rules.js'
import type { Check, ForeignKey, TableName, Unique } from '../../model/table.js'
import type { Keys } from './document-value.js'

/** What a table is written by: how names are made, which dialect it is told for, what a name without a schema means. */
export interface TableRules {
  readonly naming: NamingConvention
  readonly dialect: string
  readonly defaultSchema?: string
  readonly partitions: Pick<PartitionRules, 'parents' | 'writtenOptions'>
}

/** Which parts of a table stand beside their column. */
export interface Inline {
  readonly primaryKey: boolean
  readonly uniques: ReadonlySet<Unique>
  readonly checks: ReadonlySet<Check>
  readonly foreignKeys: ReadonlySet<ForeignKey>
}

/**
 * What a foreign key refers to, beside the columns. Left out, its schema is that of the table, so that of a table
 * elsewhere the default one must be named.
 */
export function referencesDocument(key: ForeignKey, table: TableName, { defaultSchema }: TableRules): Keys {
  const { references } = key
  return {
    table: references.name,
    schema: references.schema === table.schema ? undefined : (references.schema ?? defaultSchema),
    on_delete: key.onDelete === 'no_action' ? undefined : key.onDelete,
    on_update: key.onUpdate === 'no_action' ? undefined : key.onUpdate,
    on_delete_columns: key.onDeleteColumns,
    match: key.match === 'simple' ? undefined : key.match,
    deferrable: key.deferrable || undefined,
    initially_deferred: key.initiallyDeferred || undefined,
  }
}
