import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { commentedBy, commentKeys } from './support/comment-target.js'
import { fail } from './support/problem-list.js'

/**
 * Sets the comment of what is no table and no column, which have theirs in alter_table and alter_column. Undone by the
 * comment that was there.
 */
export const setComment: OperationDefinition<'set_comment'> = {
  kind: 'set_comment',

  apply(operation, before, context) {
    const { comment, label, put } = commentedBy(operation, before, context)
    const text = operation.comment ?? undefined
    if (text === comment) {
      fail({
        ruleId: 'model/nothing-to-change',
        message: text === undefined ? `${label} has no comment` : `${label} has this comment already`,
        pointer: '/comment',
        help: 'remove the operation, or write another comment',
      })
    }
    return put(text)
  },

  invert(operation, before, context) {
    const { comment } = commentedBy(operation, before, context)
    return { operations: [{ ...operation, comment: comment ?? null }] }
  },

  plan(operation, before, _after, context) {
    const { target, comment } = commentedBy(operation, before, context)
    return [{ kind: 'set_comment', target, from: comment, to: operation.comment ?? undefined }]
  },

  describe: (operation) =>
    `${operation.comment === null ? 'remove the comment of' : 'set the comment of'} ${described(operation)}`,
  loses: () => [],
  creates: () => [],
}

function described(operation: OperationOf<'set_comment'>): string {
  const { table, schema } = operation
  const key = commentKeys.find((candidate) => operation[candidate] !== undefined)
  if (key === undefined) return `schema "${schema ?? ''}"`
  const name = `${key} "${operation[key] ?? ''}"`
  if (table !== undefined)
    return `${name} of "${displayName(schema === undefined ? { name: table } : { schema, name: table })}"`
  return schema === undefined ? name : `${name} in schema "${schema}"`
}
