import type { Problem } from '../diagnostics/problem.js'
import { hasRelation } from '../model/has-relation.js'
import type { SchemaModel } from '../model/schema-model.js'
import { displayName } from '../model/table.js'
import type { FoldContext } from '../operations/definition.js'
import type { Operation } from '../operations/operation.js'
import { sqlText } from '../operations/support/by-dialect.js'
import { ProblemList } from '../operations/support/problem-list.js'
import { relationsRead } from '../operations/support/relations-read.js'

/** An operation that was done, with what it was done to. */
export interface Done {
  readonly operation: Operation
  readonly before: SchemaModel
}

/**
 * Tables and views that the query of a view reads, and that an operation before it in this revision dropped or gave another name.
 * What no document knows may be there all the same; what raw SQL does, nobody knows.
 */
export function goneNames(
  operation: Operation,
  done: readonly Done[],
  model: SchemaModel,
  context: FoldContext,
): readonly Problem[] {
  if (operation.kind !== 'create_view' && operation.kind !== 'replace_view') return []
  if (done.length === 0 || done.some((each) => each.operation.kind === 'execute')) return []
  const query = sqlText(operation.query, '', context, new ProblemList())
  if (query === undefined) return []
  return relationsRead(query, context).flatMap((name) => {
    const last = hasRelation(model, name)
      ? undefined
      : done.findLast(({ before }) => hasRelation(before, name))
    if (last === undefined) return []
    return [
      {
        ruleId: 'model/order' as const,
        message: `the query reads "${displayName(name)}", which \`${last.operation.kind}\` took away before, in this revision`,
        pointer: '/query',
        help: 'name what is there by then, or leave the view out',
      },
    ]
  })
}
