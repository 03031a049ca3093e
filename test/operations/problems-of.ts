import { ProblemError, type Problem } from '../../src/diagnostics/problem.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import type { FoldContext } from '../../src/operations/definition.js'
import { applyOperation } from '../../src/operations/index.js'
import type { Operation } from '../../src/operations/operation.js'
import { foldContext } from './fold-context.js'

/** What is wrong with an operation, in order; empty when it can be applied. */
export function problemsOf(
  operation: Operation,
  before: SchemaModel,
  context: FoldContext = foldContext,
): readonly Problem[] {
  try {
    applyOperation(operation, before, context)
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.problems
    throw error
  }
}

/** The problems as `rule pointer: message`, for comparing. */
export function saidOf(
  operation: Operation,
  before: SchemaModel,
  context: FoldContext = foldContext,
): readonly string[] {
  return problemsOf(operation, before, context).map(
    ({ ruleId, pointer, message }) => `${ruleId} ${pointer}: ${message}`,
  )
}
