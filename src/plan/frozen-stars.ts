import { displayName } from '../model/table.js'
import { findView } from '../operations/support/view-ref.js'
import { expandStars } from '../sql/expand-stars.js'
import type { FoldedOperation } from './fold.js'
import type { LocatedProblem } from './located-problem.js'

/**
 * Views with a star of which the model does not know what it stands for: the server freezes the columns that are there when
 * the view is made (https://www.postgresql.org/docs/current/sql-createview.html), so made again later it may have others.
 */
export function starWarnings({
  operation,
  base,
  after,
  context,
}: FoldedOperation): readonly LocatedProblem[] {
  if (operation.kind !== 'create_view' && operation.kind !== 'replace_view') return []
  if (operation.restored !== undefined) return []
  const view = findView(after, operation, context)
  if (view === undefined) return []
  if (expandStars(view.query, context.rules.lexer, () => undefined).unknown.length === 0) return []
  return [
    {
      ruleId: 'model/frozen-star',
      message: `which columns * stands for in view "${displayName(view)}" is not known: it has those that are there when it is made, and others when it is made again`,
      pointer: '/query',
      base,
      help: 'name the columns in its place',
    },
  ]
}
