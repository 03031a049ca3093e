import type { Problem } from '../diagnostics/problem.js'
import type { Operation } from '../operations/operation.js'
import { nameKeys } from '../operations/support/object-ref.js'
import type { Item } from './item.js'

/**
 * A create_sequence whose only trouble is that the column it belongs to does not exist yet, without its owner, and the
 * owner as an operation of its own: the table may take numbers from the very sequence it owns. undefined when the trouble
 * is another one.
 */
export function splitOwner(
  item: Item,
  problems: readonly Problem[],
): { readonly rest: Item; readonly keys: readonly Item[] } | undefined {
  const { operation, base } = item
  if (operation.kind !== 'create_sequence' || operation.owned_by === undefined) return undefined
  if (!problems.every(({ pointer }) => pointer.startsWith('/owned_by/'))) return undefined
  const { owned_by: owner, ...rest } = operation
  const owned: Operation = { kind: 'alter_sequence', ...nameKeys(operation), owned_by: owner }
  return {
    rest: { ...item, operation: rest },
    keys: [{ operation: owned, place: `${base}/owned_by`, base }],
  }
}
