import { objectKey } from '../model/mention-index.js'
import { objectNouns, type Routine, type View } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { displayName } from '../model/table.js'
import type { Operation } from '../operations/operation.js'
import { staleIn, staleObjects } from '../operations/support/stale.js'
import { writtenName } from '../operations/support/table-ref.js'
import type { FoldedOperation } from './fold.js'
import type { Item } from './item.js'
import type { LocatedProblem } from './located-problem.js'

/**
 * Views and functions that name what was renamed, and which the same list of operations does not restate: each an error
 * where the rename stands. Silent of those whose restating failed, of which something was said already.
 */
export function unrestated(
  before: SchemaModel,
  after: SchemaModel,
  done: readonly FoldedOperation[],
  failed: readonly Item[],
): readonly LocatedProblem[] {
  const then = staleIn(before)
  return staleObjects(after).flatMap((object): readonly LocatedProblem[] => {
    const key = objectKey(object)
    if (then.has(key) || failed.some(({ operation }) => isAbout(operation, object))) return []
    const cause = done.find((each) => !staleIn(each.before).has(key) && staleIn(each.after).has(key))
    if (cause === undefined) return []
    const { operation, base } = cause
    const noun = objectNouns[object.kind]
    const [replace, drop] =
      object.kind === 'view' ? ['replace_view', 'drop_view'] : ['replace_function', 'drop_function']
    return [
      {
        ruleId: 'model/restate',
        message: `${noun} "${displayName(object)}" names ${renamed(operation)}, and its text cannot follow`,
        pointer: '',
        atKey: true,
        base,
        help: `restate it in this revision by ${replace}, with the new name in its text, or take it away by ${drop}`,
      },
    ]
  })
}

function isAbout(operation: Operation, object: View | Routine): boolean {
  const restates =
    operation.kind === 'replace_view' ||
    operation.kind === 'drop_view' ||
    operation.kind === 'replace_function' ||
    operation.kind === 'drop_function'
  return restates && operation.name === object.name
}

/** What an operation renames, as a message names it. */
function renamed(operation: Operation): string {
  if (operation.kind === 'rename_column') {
    return `"${displayName(writtenName(operation))}"."${operation.column}"`
  }
  if (operation.kind === 'rename_table' || operation.kind === 'alter_table') {
    return `"${displayName(writtenName(operation))}"`
  }
  if (operation.kind === 'rename_view' || operation.kind === 'rename_enum') {
    return `"${displayName(operation)}"`
  }
  return 'what is renamed here'
}
