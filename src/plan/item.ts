import { ProblemError, type Problem } from '../diagnostics/problem.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { FoldContext } from '../operations/definition.js'
import { applyOperation } from '../operations/index.js'
import type { Operation } from '../operations/operation.js'

/** An operation of a document, or a part that was split off from one. */
export interface Item {
  readonly operation: Operation
  /** Where the operation stands: `/operations/2`. */
  readonly place: string
  /** Where its keys stand: `/operations/2/create_table`. */
  readonly base: string
  /** Why it runs elsewhere than where it stands. */
  readonly moved?: string
}

/** Applies one item, or says what is wrong with it. */
export function attempt(
  item: Item,
  model: SchemaModel,
  context: FoldContext,
): { readonly after: SchemaModel } | { readonly problems: readonly Problem[] } {
  try {
    return { after: applyOperation(item.operation, model, context) }
  } catch (error) {
    if (error instanceof ProblemError) return { problems: error.problems }
    throw error
  }
}
