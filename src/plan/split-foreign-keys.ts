import type { Problem } from '../diagnostics/problem.js'
import type { ColumnDefinition } from '../generated/documents.js'
import type { Operation, OperationOf } from '../operations/operation.js'
import { columnForeignKey } from '../operations/support/read-constraints.js'
import { tableKeys } from '../operations/support/table-ref.js'
import type { Item } from './item.js'

/**
 * A create_table whose only trouble is that tables its foreign keys refer to do not exist yet, without these keys, and
 * the keys as operations of their own. undefined when the trouble is another one.
 */
export function splitForeignKeys(
  item: Item,
  problems: readonly Problem[],
): { readonly rest: Item; readonly keys: readonly Item[] } | undefined {
  const { operation } = item
  if (operation.kind !== 'create_table') return undefined
  const inColumns = new Set<number>()
  const inList = new Set<number>()
  for (const { pointer } of problems) {
    const column = /^\/columns\/(\d+)\/references/.exec(pointer)
    const entry = /^\/foreign_keys\/(\d+)\/references/.exec(pointer)
    if (column !== null) inColumns.add(Number(column[1]))
    else if (entry !== null) inList.add(Number(entry[1]))
    else return undefined
  }
  const keys: Item[] = [
    ...operation.columns.flatMap((column, i) =>
      inColumns.has(i) && column.references !== undefined
        ? [keyItem(item, operation, columnForeignKey(column.name, column.references), `/columns/${i}`)]
        : [],
    ),
    ...(operation.foreign_keys ?? []).flatMap((key, i) =>
      inList.has(i) ? [keyItem(item, operation, key, `/foreign_keys/${i}`)] : [],
    ),
  ]
  const rest: Operation = {
    ...operation,
    columns: operation.columns.map((column, i) => (inColumns.has(i) ? withoutReferences(column) : column)),
    foreign_keys: (operation.foreign_keys ?? []).filter((_, i) => !inList.has(i)),
  }
  return { rest: { ...item, operation: rest }, keys }
}

function keyItem(
  item: Item,
  table: OperationOf<'create_table'>,
  key: Pick<OperationOf<'create_foreign_key'>, 'columns' | 'references' | 'name' | 'comment'>,
  place: string,
): Item {
  return {
    operation: { kind: 'create_foreign_key', ...tableKeys(table), ...key },
    place: item.base + place,
    base: item.base + place,
  }
}

function withoutReferences(column: ColumnDefinition): ColumnDefinition {
  const { references: _, ...rest } = column
  return rest
}
