import { displayName, type Column, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { withKey } from './edit.js'

/** A column without what acts by itself or takes a name: its default stays, and null is taken. */
export function columnAside(column: Column, context: FoldContext): Column {
  const { identity: _, ...rest } = column
  return withKey({ ...rest, nullable: true }, 'options', context.rules.optionsAside(column.options))
}

/** The same with a comment that says what it is and who set it aside. */
export function commented(table: TableName, column: Column, revision: string, context: FoldContext): Column {
  const label = `"${displayName(table)}"."${column.name}"`
  return { ...columnAside(column, context), comment: keptComment('column', label, revision) }
}

/** A column as it stands aside in its table, under the name that it is kept under. */
export function keptColumn(
  table: TableName,
  column: Column,
  { keptName, revision }: { readonly keptName: string; readonly revision: string },
  context: FoldContext,
): Column {
  return { ...commented(table, column, revision, context), name: keptName }
}

/** What a comment says of something that is kept. */
export function keptComment(
  noun: 'table' | 'partition' | 'column' | 'sequence',
  label: string,
  revision: string,
): string {
  return `Kept by Aludel: ${noun} ${label}, dropped by revision ${revision}`
}
